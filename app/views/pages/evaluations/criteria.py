"""The sheet as a table: groups and their criteria, answered with one key each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.models.rows.evaluations import FindingLine
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.widgets.table import Table

if TYPE_CHECKING:
    from app.models.catalogue.evaluation import EvaluationSheet

LETTERS = {"C": "met", "N": "not_met", "A": "not_applicable"}
SHAPES = {"met": "received", "not_met": "illegible", "not_applicable": "not_applicable", "": "pending"}
_INDENT = 1


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One line of the sheet; the head of a group has no finding and counts what its criteria answer."""

    key: str
    label: str
    text: str
    finding: FindingLine | None = None
    answered: str = ""


def verdict_words(tr: Callable[[str], str]) -> dict[str, str]:
    """Return the words of each verdict."""
    return {"met": tr("Cumple"), "not_met": tr("No cumple"), "not_applicable": tr("No aplica"), "": tr("Por responder")}


def rows_of(sheet: EvaluationSheet, findings: Mapping[str, FindingLine]) -> list[CriterionRow]:
    """Return the lines of a sheet, group by group."""
    rows: list[CriterionRow] = []
    for place, group in enumerate(sheet.groups, start=1):
        told = [findings[one.key] for one in group.criteria]
        answered = f"{sum(bool(one.verdict) for one in told)} de {len(told)}"
        rows.append(CriterionRow(f"group/{group.key}", str(place), group.title, answered=answered))
        rows += [
            CriterionRow(one.key, f"{place}.{step}", one.text, findings[one.key])
            for step, one in enumerate(group.criteria, start=1)
        ]
    return rows


def columns(tr: Callable[[str], str]) -> list[Column[CriterionRow]]:
    """Return the columns; number and answer never go nor are cut."""
    words = verdict_words(tr)

    def answer(row: CriterionRow) -> str:
        return row.answered if row.finding is None else words[row.finding.verdict]

    def note(row: CriterionRow) -> str:
        return "" if row.finding is None else " ".join((row.finding.observation or row.finding.evidence).split())

    return [
        Column("label", tr("N.º"), lambda row: row.label, tone="texto2", width=48, keep=True),
        Column("text", tr("Criterio"), lambda row: row.text, second=note, width=240, stretch=1,
               tone=lambda row: "texto2" if row.finding is None else "texto",
               indent=lambda row: 0 if row.finding is None else _INDENT),
        Column("answer", tr("Respuesta"), answer, tone="texto2", width=136, keep=True,
               state=lambda row: "" if row.finding is None else SHAPES[row.finding.verdict]),
    ]  # fmt: skip


class CriteriaModel(RowsModel[CriterionRow]):
    """Lines that change in place, so that the frame and the scroll stay; the order is that of the sheet."""

    def replace(self, rows: list[CriterionRow]) -> None:
        """Show the same lines with other answers."""
        self._rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Stay in the order of the sheet."""


class CriteriaTable(Table):
    """Emits verdict(str) for C, N and A; the frame passes by the heads of the groups."""

    verdict = Signal(str)
    chosen = Signal(object)

    def __init__(self, model: CriteriaModel, name: str) -> None:
        super().__init__(model, name, dense=True)
        self._criteria, self._last = model, 0
        self.moved.connect(self._on_row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = event.text().upper()
        if plain and letter in LETTERS:
            self.verdict.emit(LETTERS[letter])
        else:
            super().keyPressEvent(event)

    @override
    def sort_by(self, column: int) -> None:
        """Stay in the order of the sheet."""

    def row(self) -> CriterionRow | None:
        """Return the selected criterion."""
        row = self.current_row()
        return row if isinstance(row, CriterionRow) and row.finding is not None else None

    def step(self) -> None:
        """Go to the next criterion."""
        place = self.currentIndex().row() + 1
        if place < self._criteria.rowCount():
            self.go_to_position(place)

    def _on_row(self, row: object) -> None:
        place = self.currentIndex().row()
        if isinstance(row, CriterionRow) and row.finding is None:
            onward = place >= self._last or place == 0
            self.go_to_position(place + 1 if onward else place - 1)
            return
        self._last = place
        self.chosen.emit(row)
