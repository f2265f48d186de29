"""The information card on screen: what is asked first stands first, in one or two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.pages.catalogue.cards import AboutCard, HistoryCard, LawCard, OfficesCard, StepsCard
from app.views.pages.catalogue.charter import CharterCard, ProductsCard
from app.views.pages.catalogue.papers import PapersCard
from app.views.pages.catalogue.who import WhoCard, first_kind, has_choice
from app.views.pages.new_case.side import DateCard, FeeCard
from app.views.theme.look import look_of
from app.views.widgets.card import Card

if TYPE_CHECKING:
    from app.views.pages.catalogue.facts import Facts

SIDE, SIDE_NARROW, NARROWEST, GAP = 276, 264, 340, 12


class InformationSheet(QWidget):
    """Everything about one procedure. `kind` is the applicant type of the person at the counter, "" before."""

    def __init__(self, facts: Facts, room: int, *, narrow: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = look_of(self)
        side = look.px(SIDE_NARROW if narrow else SIDE)
        stacked = room - side - GAP < look.px(NARROWEST)
        self.facts = facts
        self.kind = first_kind(facts)
        procedure = facts.procedure
        self.who = WhoCard(facts, room if stacked else room - side - GAP) if has_choice(facts) else None
        self.fee, self.date, self.papers = FeeCard(procedure.account), DateCard(), PapersCard()
        first: list[Card] = [self.who] if self.who is not None else []
        after: list[Card] = [ProductsCard(procedure)] if procedure.products else []
        after += [self.papers, StepsCard(procedure), AboutCard(procedure, facts.today)]
        where: list[Card] = [OfficesCard(facts), LawCard(procedure)]
        if procedure.charter is not None or procedure.indicators:
            where.append(CharterCard(facts))
        if procedure.history:
            where.append(HistoryCard(procedure))
        money: list[Card] = [self.fee, self.date]
        if stacked:
            self._build([*first, *money, *after, *where], [], side)
        else:
            self._build([*first, *after], [*money, *where], side)
        if self.who is not None:
            self.who.chosen.connect(self.choose)
        self.choose(self.kind)

    def _build(self, main: list[Card], beside: list[Card], side: int) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(GAP)
        row.addWidget(_pile(main), 1)
        if beside:
            right = _pile(beside)
            right.setFixedWidth(side)
            row.addWidget(right)

    def choose(self, kind: str) -> None:
        """Tell fee and papers for this type of applicant."""
        self.kind = kind
        procedure = self.facts.procedure
        chosen = procedure.applicant_type(kind) if kind else None
        prospect = self.facts.prospect(kind)
        self.fee.show_fee(prospect, chosen, needs_kind=self.who is not None)
        self.date.show_date(prospect, self.facts.today)
        self.papers.show_papers(procedure, kind)


def _pile(cards: list[Card]) -> QWidget:
    """Put cards one below another, each at its own height."""
    pile = QWidget()
    column = QVBoxLayout(pile)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return pile
