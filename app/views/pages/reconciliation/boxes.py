"""Boxes below the candidates: what nothing tells apart, and situations that have an answer of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.evidence import Ambiguity, Outcome
from app.models.texts_es import plural
from app.views.overriding import override
from app.views.pages.reconciliation.ambiguity_grid import AmbiguityGrid
from app.views.pages.reconciliation.words import tr
from app.views.widgets.buttons import Button, Link
from app.views.widgets.chips import StateLabel
from app.views.widgets.keycap import KeyCap
from app.views.widgets.text import Text
from app.views.widgets.warm import paint_warm

_COLUMNS = 2


class WarmBox(QWidget):
    """Amber paper with a thick edge at its left; put the content in `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(15, 5, 12, 4)
        self.column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_warm(self)


class AmbiguityBox(WarmBox):
    """`asked` carries the key of a datum that would separate them; `pair_asked` a deposit and a request."""

    asked = Signal(str)
    pair_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._title = StateLabel("ambiguous", "")
        self._note = Text("", "second", "texto2")
        self.grid = AmbiguityGrid()
        self._links = QHBoxLayout()
        self._asks: tuple[tuple[str, str], ...] = ()
        self._narrow = False
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._note)
        self.column.addLayout(head)
        self.column.addWidget(self.grid)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        self._question = Text(tr("Pida un dato que los separe:"), "emphasis")
        foot.addWidget(self._question)
        foot.addLayout(self._links)
        foot.addStretch(1)
        foot.addWidget(KeyCap("A"))
        self.column.addLayout(foot)
        self.grid.chosen.connect(self.pair_asked)
        self.hide()

    def show_ambiguity(self, ambiguity: Ambiguity | None) -> None:
        """Show a group, or nothing."""
        self.setVisible(ambiguity is not None)
        if ambiguity is None:
            return
        told = tr("{deposits} y {requests} iguales")
        words = told.format(
            deposits=plural(len(ambiguity.rows), tr("depósito"), tr("depósitos")),
            requests=plural(len(ambiguity.charges), tr("solicitud"), tr("solicitudes")),
        )
        self._title.set_state("ambiguous", words)
        self._note.set_text(tr("no se asigna solo"))
        self.grid.show_ambiguity(ambiguity)
        self._asks = ambiguity.asks
        self._show_asks()

    def _show_asks(self) -> None:
        """Offer each datum; in a narrow window by its first word, as "cédula" for whose it is."""
        _clear(self._links)
        for key, word in self._asks:
            link = Link(word.partition(" ")[0] if self._narrow else word)
            link.setAccessibleName(word)
            link.clicked.connect(lambda _on=False, asked=key: self.asked.emit(asked))
            self._links.addWidget(link)

    def fold(self, *, folded: bool) -> None:
        """Leave out the grid; what it shows is also in the question that A opens."""
        self.grid.setVisible(not folded)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Say less where there is less room."""
        self._narrow = narrow
        self._show_asks()
        self._question.set_text(tr("Pida:") if narrow else tr("Pida un dato que los separe:"))
        self._note.setVisible(not narrow)


class OutcomeBox(WarmBox):
    """A situation in words, and the acts that answer it: `wanted` carries the key of one and the request it means."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "body", wrap=True)
        self._acts = QGridLayout()
        self._acts.setSpacing(6)
        self.column.addWidget(self._words)
        self.column.addLayout(self._acts)
        self.hide()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show a situation, or nothing."""
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        words = outcome.words[:1].upper() + outcome.words[1:]
        self._words.set_text(words if words.endswith(".") else f"{words}.")
        _clear(self._acts)
        for place, one in enumerate(outcome.offers):
            button = Button(one.words, small=True)
            button.clicked.connect(lambda _on=False, act=one.act: self.wanted.emit(act, outcome.charge_id))
            self._acts.addWidget(button, place // _COLUMNS, place % _COLUMNS)


def _clear(row: QLayout) -> None:
    """Take everything out of a row."""
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
