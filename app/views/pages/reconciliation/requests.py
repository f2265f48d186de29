"""The side of the requests: candidates of the deposit in front, what nothing tells apart, and guided answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.models.money import Money
from app.models.rows.evidence import Candidates
from app.models.rows.reconciliation import BankLine, WaitingLine
from app.models.texts_es import plural
from app.views.overriding import override
from app.views.pages.reconciliation.boxes import AmbiguityBox, OutcomeBox
from app.views.pages.reconciliation.proposal_list import ProposalList
from app.views.pages.reconciliation.proposals import MOST, Proposal, of_candidate, of_joined, of_set, of_waiting
from app.views.pages.reconciliation.words import DOUBTFUL, is_open, name_of, state_word
from app.views.theme.look import look_of
from app.views.widgets.card import Card
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip
from app.views.widgets.waiting import EmptyState

_LEAST_FOR_GRID = 310
"""Height from which a candidate and the grid of an ambiguity stand together."""


class RequestsCard(Card):
    """`chosen` carries the proposal in front, or None."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ", " ", flush=True)
        self._waiting = Text("", "second", "texto2")
        self.list = ProposalList(self.tr("Solicitudes que esperan pago"))
        self.outcome, self.ambiguity = OutcomeBox(), AmbiguityBox()
        self._nothing = EmptyState("", "", icon="files", tone="texto2", framed=False)
        self._nothing.setParent(self.list.viewport())
        self._nothing.hide()
        self._narrow = False
        self._row: BankLine | None = None
        self._count, self._total = 0, self.tr("{count} en total")
        for whole in (self._title, self._waiting):  # only the deposit between them gives way
            whole.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.add_right(self._waiting)
        self.body.setContentsMargins(12, 0, 12, 10)
        self.body.setSpacing(6)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.ambiguity)
        self.list.chosen.connect(self.chosen)
        self._say()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Say less where there is less room."""
        self._narrow = narrow
        self.ambiguity.set_narrow(narrow)
        self._say()

    def clear_for(self, row: BankLine | None) -> None:
        """Name the deposit in front while its candidates are asked for."""
        self._row = row
        self._say()

    def show_candidates(self, row: BankLine, candidates: Candidates) -> None:
        """Show what could be behind a deposit."""
        self._row = row
        found = [of_joined(one) for one in candidates.joined] or [of_candidate(one) for one in candidates.found]
        sets = [of_set(one) for one in candidates.sets]
        fits = any(not one.differs_from(row.amount_cents) for one in found)
        found = found + sets if fits else sets + found
        self._total = self.tr("{count} en total")
        self._show(found[:MOST], candidates.waiting)
        self.outcome.show_outcome(candidates.outcomes[0] if candidates.outcomes else None)
        self.ambiguity.show_ambiguity(candidates.ambiguity)
        self._make_room()
        self._say_none(row)

    def _say_none(self, row: BankLine) -> None:
        """Say why nothing stands here: nothing is alike, or the deposit has its answer."""
        if row.state == DOUBTFUL:
            self._say_nothing(self.tr("Puede ser una fila que ya estaba"), self.tr("Intro la compara y decide."))
        elif is_open(row):
            fact = self.tr("Ninguna solicitud se parece a este depósito")
            self._say_nothing(fact, self.tr("Búsquela con Ctrl+F, o diga que es ajeno con J."))
        elif row.matched_with:
            fact = self.tr("{state} con {number}").format(state=state_word(row.state), number=row.matched_with)
            self._say_nothing(fact, self.tr("Intro abre su expediente."))
        else:
            self._say_nothing(state_word(row.state), row.note)

    def show_found(self, row: BankLine | None, found: Sequence[WaitingLine], typed: str) -> None:
        """Show the requests that were searched for."""
        self._row = row
        self._total = self.tr("{count} encontrada") if len(found) == 1 else self.tr("{count} encontradas")
        self._show([of_waiting(one) for one in found], len(found))
        self.outcome.show_outcome(None)
        self.ambiguity.show_ambiguity(None)
        self._say_nothing(self.tr("Ninguna solicitud espera pago con «{typed}»").format(typed=typed), "")

    def show_none(self) -> None:
        """Show nothing: no deposit is in front."""
        self._row = None
        self._show([], 0)
        self.outcome.show_outcome(None)
        self.ambiguity.show_ambiguity(None)
        self._say_nothing(self.tr("Ningún depósito elegido"), "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Fold the grid where the candidates would not have their room; its question stays."""
        look = look_of(self)
        taken = self.outcome.sizeHint().height() if not self.outcome.isHidden() else 0
        self.ambiguity.fold(folded=self.height() - taken < look.px(_LEAST_FOR_GRID))

    def _show(self, proposals: Sequence[Proposal], waiting: int) -> None:
        self._count = waiting
        self._say()
        self.list.show_proposals(proposals)

    def _say(self) -> None:
        self.set_title(self._named())
        count = self._count
        self._waiting.set_text(str(count) if self._narrow else self._total.format(count=count))
        self._waiting.setToolTip(
            as_tip(plural(count, self.tr("solicitud espera pago"), self.tr("solicitudes esperan pago")))
        )
        row = self._row
        paid = row is not None and bool(row.matched_with)
        self._waiting.setVisible(not paid)
        self.set_note(self._deposit(row, paid=paid) if row is not None else "")

    def _deposit(self, row: BankLine, *, paid: bool) -> str:
        """Name the deposit so that its amount is not cut: a number is short, what the bank wrote stands at the end."""
        told = self.tr("{number} · {amount}") if row.document else self.tr("{amount} · {number}")
        named = told.format(number=name_of(row), amount=Money(row.amount_cents))
        return (self.tr("con {deposit}") if paid else self.tr("para {deposit}")).format(deposit=named)

    def _named(self) -> str:
        if self._row is not None and self._row.matched_with:
            return self.tr("Pagó") if self._narrow else self.tr("Lo que pagó")
        return self.tr("Esperan pago") if self._narrow else self.tr("Solicitudes que esperan pago")

    def _say_nothing(self, fact: str, following: str) -> None:
        """Say why the list is empty, if it is."""
        self._nothing.set_words(fact, following)
        self._nothing.setGeometry(self.list.viewport().rect().adjusted(8, 8, -8, -8))
        self._nothing.setVisible(not self.list.proposals())
