"""Rubbish is collected in the window's thread alone: a widget that died in the lane's thread would end the program."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_TURN_MS = 2_000
_QUIET_MS = 1_500
_YOUNG, _OLD = 1, 2


class Sweeping(QObject):
    """Takes the place of Python's own collections, which begin in whichever thread asks for memory.

    The young are collected every two seconds, which takes a millisecond or two; the old only while nobody types.
    """

    def __init__(self, quiet_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._quiet_ms = quiet_ms
        self._timer = QTimer(self, interval=_TURN_MS)
        self._timer.timeout.connect(self._sweep)

    def begin(self) -> None:
        """Spare what is loaded from every later collection, for it stays until the end; then sweep in turns."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Sweep no more."""
        self._timer.stop()

    def _sweep(self) -> None:
        due = gc.get_count()[_OLD] >= gc.get_threshold()[_OLD]
        gc.collect(_OLD if due and self._quiet_ms() >= _QUIET_MS else _YOUNG)
