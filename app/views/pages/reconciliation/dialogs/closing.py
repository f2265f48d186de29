"""Closing a period: at zero at once; otherwise each row that nobody resolved needs its reason, by name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.models.money import Money
from app.models.rows.reconciliation import BankLine, Board
from app.models.texts_es import plural
from app.views.dialogs.ask import Ask
from app.views.dialogs.sheet import wide
from app.views.pages.reconciliation.words import (
    is_open,
    shape_of,
    span_words,
    spoken,
    state_word,
    tr,
    waits_for_second,
)
from app.views.theme.look import look_of
from app.views.widgets.chips import StateLabel
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

_WIDTH, _TALLEST, _ROW, _REASON = 640, 320, 38, 240


class ClosingSheet(Ask):
    """`exceptions` are the rows that stay open and why; Intro repeats the reason of the row before.

    told: reasons that were written before the closing was refused; why: what it was refused for.
    """

    def __init__(self, board: Board, told: Mapping[str, str], why: str = "", parent: QWidget | None = None) -> None:
        rows = [row for row in board.rows if is_open(row) or waits_for_second(row)]
        period = span_words(board.period) if board.period is not None else ""
        super().__init__(
            tr("¿Cerrar el período {period}?").format(period=period), _consequence(board, rows), tr("Cerrar período"),
            parent=parent,
        )  # fmt: skip
        self.setFixedWidth(wide(_WIDTH, parent))
        self.reasons: dict[str, LineEdit] = {}
        self.message = FieldMessage(reserved=False)
        if rows:
            self._ask_reasons(rows, told)
            next((one for one in self.reasons.values() if not one.text()), self.act).setFocus()
        self.body.addWidget(self.message)
        if why:
            self.message.say(FieldState.ERROR, why)

    def exceptions(self) -> tuple[tuple[str, str], ...]:
        """Return each row that stays open with its reason."""
        return tuple((key, editor.text().strip()) for key, editor in self.reasons.items())

    def _ask_reasons(self, rows: list[BankLine], told: Mapping[str, str]) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(2, look_of(self).px(_REASON))
        for place, row in enumerate(rows):
            editor = LineEdit(told.get(row.id, ""), placeholder=tr("Por qué queda abierta"))
            editor.setAccessibleName(tr("Motivo de {deposit}").format(deposit=spoken(row)))
            editor.returnPressed.connect(lambda here=place: self._go_on(here))
            grid.addWidget(Text(spoken(row), "emphasis"), place, 0)
            word = tr("Por verificar") if waits_for_second(row) else state_word(row.state)
            grid.addWidget(StateLabel(shape_of(row.state), word), place, 1)
            grid.addWidget(editor, place, 2)
            self.reasons[row.id] = editor
        scroll = Scroll(holder)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedHeight(min(look_of(self).px(_TALLEST), look_of(self).px(_ROW) * len(rows) + 8))
        self.body.addWidget(scroll)

    def _go_on(self, place: int) -> None:
        """Go to the next row; one that is empty takes the reason of the row before."""
        editors = list(self.reasons.values())
        if not editors[place].text().strip() and place:
            editors[place].setText(editors[place - 1].text())
        if place + 1 < len(editors):
            editors[place + 1].setFocus()
        else:
            self.answer()

    def answer(self) -> None:
        """Close, once every exception has its reason."""
        missing = [editor for editor in self.reasons.values() if not editor.text().strip()]
        if not missing:
            self.accept()
            return
        words = plural(len(missing), tr("excepción sin motivo"), tr("excepciones sin motivo"))
        self.message.say(
            FieldState.ERROR, tr("Falta: {words}. Escríbalo; Intro repite el anterior.").format(words=words)
        )
        missing[0].setFocus()


def _consequence(board: Board, rows: list[BankLine]) -> str:
    closed = tr("Sus filas quedan firmes; reabrirlo es acto de quien supervisa, con motivo.")
    if not rows:
        return tr("Cuadra en cero.") + " " + closed
    second = sum(waits_for_second(row) for row in rows)
    left, words = len(rows) - second, []
    if left:
        told = tr("queda {rows} por {rest}") if left == 1 else tr("quedan {rows} por {rest}")
        count = plural(left, tr("fila"), tr("filas"))
        words.append(told.format(rows=count, rest=Money(board.balance.difference_cents)))
    if second:
        words.append(tr("falta verificar {rows}").format(rows=plural(second, tr("fila"), tr("filas"))))
    sentence = ", ".join(words)
    needs = tr("necesita su motivo") if len(rows) == 1 else tr("cada una necesita su motivo")
    return f"{sentence[:1].upper()}{sentence[1:]}: {needs}. {closed}"
