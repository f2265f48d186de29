"""What was checked since the window was opened: nothing of it is kept anywhere."""

from __future__ import annotations

from datetime import time
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.rows.papers import Verification
from app.models.texts_es import hour
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.verify.verdicts import worded
from app.views.widgets.card import Card
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState

MOST = 50


class Check(NamedTuple):
    """One check: its place, the hour, what was read and the answer."""

    place: int
    at: time
    told: str
    answer: Verification


class Recent(Card):
    """Newest first; `opened` shows an answer again."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Revisados hoy aquí"), " ", flush=True, parent=parent)
        self._places = count(1)
        self.model: RowsModel[Check] = RowsModel(_columns(self), key=lambda one: one.place)
        self.model.set_rows(())
        self.table = Table(self.model, self.tr("Papeles revisados"))
        self.table.horizontalHeader().hide()
        self.table.set_empty(
            EmptyState(
                self.tr("Aún no revisa ninguno"),
                self.tr("Aquí quedan hasta salir."),
                icon="qr-code",
                tone="texto2",
                framed=False,
            )
        )
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self.opened.emit(self.table.current_row()))
        self.add(self.table, 1)

    def add_check(self, at: time, told: str, answer: Verification) -> None:
        """Put a check on top."""
        rows = [Check(next(self._places), at, told, answer), *self.model.rows]
        self.model.set_rows(rows[:MOST])
        self.set_note(str(len(self.model.rows)))


def _columns(widget: QWidget) -> list[Column[Check]]:
    return [
        Column(
            "verdict", widget.tr("Respuesta"), lambda one: worded(one.answer).word, second=_second,
            state=lambda one: worded(one.answer).shape, role="emphasis", width=200, stretch=1,
        ),
        Column("at", widget.tr("Hora"), lambda one: hour(one.at), tone="texto2", width=60, keep=True),
    ]  # fmt: skip


def _second(one: Check) -> str:
    return one.answer.number or one.told
