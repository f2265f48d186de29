"""Widgets that only a cycle holds die in the window's thread, whoever asks for memory."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.views.session.sweeping import Sweeping


class Witness:
    """Says in which thread it died."""

    def __init__(self, told: list[int]) -> None:
        self._told = told

    def __del__(self) -> None:
        self._told.append(threading.get_ident())


def lost_widget(told: list[int]) -> "weakref.ref[QWidget]":
    """Make a widget that nothing but itself remembers."""
    widget = QWidget()
    vars(widget).update(me=widget, witness=Witness(told))
    return weakref.ref(widget)


def work_hard() -> None:
    """Ask for memory as the lane does: Python's own collections would begin here."""
    kept: list[list[list[int]]] = [[[] for _ in range(50)] for _ in range(2_000)]
    assert len(kept) == 2_000


def test_a_lost_widget_dies_in_the_windows_thread(qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()
    sweeping = Sweeping(lambda: 60_000, owner)
    sweeping.begin()
    lost = lost_widget(told)
    lane = threading.Thread(target=work_hard)
    lane.start()
    lane.join()
    assert lost() is not None
    sweeping._sweep()
    assert lost() is None
    assert told == [threading.get_ident()]
    owner.deleteLater()
    gc.unfreeze()


def test_the_old_are_left_alone_while_somebody_types(qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()
    quiet = [0]
    sweeping = Sweeping(lambda: quiet[0], owner)
    sweeping.begin()
    lost = lost_widget(told)
    kept = lost()
    for _turn in range(30):
        gc.collect(1)
    del kept
    sweeping._sweep()
    assert lost() is not None, "an old generation was collected under the fingers of a person"
    quiet[0] = 5_000
    sweeping._sweep()
    assert lost() is None
    owner.deleteLater()
    gc.unfreeze()
