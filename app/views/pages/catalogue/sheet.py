"""The information card on screen: what is asked first stands first, in one or two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.pages.catalogue.cards import AboutCard, HistoryCard, LawCard, OfficesCard, StepsCard
from app.views.pages.catalogue.papers import PapersCard
from app.views.pages.catalogue.who import WhoCard, first_kind, has_choice
from app.views.pages.new_case.side import DateCard, FeeCard
from app.views.widgets.card import Card

if TYPE_CHECKING:
    from app.views.pages.catalogue.facts import Facts

SIDE, SIDE_NARROW, GAP = 276, 264, 12


class InformationSheet(QWidget):
    """Everything about one procedure. `kind` is the applicant type of the person at the counter, "" before."""

    def __init__(self, facts: Facts, room: int, *, narrow: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = SIDE_NARROW if narrow else SIDE
        self.facts = facts
        self.kind = first_kind(facts)
        procedure = facts.procedure
        self.who = WhoCard(facts, room - side - GAP) if has_choice(facts) else None
        self.fee, self.date, self.papers = FeeCard(procedure.account), DateCard(), PapersCard()
        main: list[Card] = [self.papers, StepsCard(procedure), AboutCard(procedure)]
        self._main = [self.who, *main] if self.who is not None else main
        self._side: list[Card] = [self.fee, self.date, OfficesCard(facts), LawCard(procedure)]
        if procedure.history:
            self._side.append(HistoryCard(procedure))
        self._build(side)
        if self.who is not None:
            self.who.chosen.connect(self.choose)
        self.choose(self.kind)

    def _build(self, side: int) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(GAP)
        left, beside = QVBoxLayout(), QWidget()
        left.setSpacing(12)
        for card in self._main:
            left.addWidget(card)
        left.addStretch(1)
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        for card in self._side:
            right.addWidget(card)
        right.addStretch(1)
        row.addLayout(left, 1)
        beside.setFixedWidth(side)
        row.addWidget(beside)

    def choose(self, kind: str) -> None:
        """Tell fee and papers for this type of applicant."""
        self.kind = kind
        procedure = self.facts.procedure
        chosen = procedure.applicant_type(kind) if kind else None
        prospect = self.facts.prospect(kind)
        self.fee.show_fee(prospect, chosen, needs_kind=self.who is not None)
        self.date.show_date(prospect, self.facts.today)
        self.papers.show_papers(procedure, kind)
