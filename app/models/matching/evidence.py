"""The evidence of one deposit for one charge, in points; amounts are equal unless told otherwise."""

from __future__ import annotations

from typing import NamedTuple

from app.models.matching import weights
from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.calendar import BusinessDays
from app.models.matching.naming import NOTHING, Naming, compare
from app.models.matching.relation import Relation, points, relate_all

MONTH = (28, 31)  # days between two dates of equal day and neighbouring months
WHOLE_NAME = 2  # words found that let a strange one pass


class Evidence(NamedTuple):
    """All that speaks for and against one pair; places are those of the book."""

    row: int
    charge: int
    score: int
    relation: Relation
    document: int
    id_points: int
    naming: Naming
    memory: int
    date: int
    told_day: bool  # a declared date agrees, or without one the deposit came soon after the request
    place: int
    before: bool
    late: bool
    other_sub_line: bool
    theirs: str
    declared: str
    other_amount: bool
    slip_told: bool  # the charge has a declared number, whose deposit the bank did not take back
    declares: bool  # the charge has a declared number or day
    presumed: bool  # the payer's number is that of somebody of the same name
    taken_back: bool  # the bank took back the deposit of the declared slip

    @property
    def payer(self) -> int:
        """Points of whatever names the payer."""
        return _payer(self.document, self.id_points, self.memory or self.naming.points)

    @property
    def contradicts(self) -> bool:
        """Tell whether the concept names somebody else."""
        return self.id_points < 0 or (self.naming.strange > 0 and not self.clear_payer)

    @property
    def neutral(self) -> int:
        """The score as if the concept named nobody."""
        return self.score - min(self.payer, 0)

    @property
    def clear_payer(self) -> bool:
        """Tell whether the concept names this payer beyond doubt of a frequent name."""
        if self.id_points > 0 or self.memory >= weights.CLEAR_NAME:
            return True
        return self.id_points == 0 and self.naming.points >= weights.CLEAR_NAME


def weigh(book: Book, row: RowView, charge: ChargeView) -> Evidence:
    """Weigh one pair."""
    relation, theirs, declared = relate_all(row.numbers, charge.numbers)
    if relation is Relation.DIFFERENT and (charge.taken_back or not row.told or not charge.slip):
        relation = Relation.ABSENT
    document = points(relation, theirs, wide=row.wide)
    id_points = _id(row, charge)
    naming = compare(row.words, charge.words, book.vocabulary) if row.words else NOTHING
    memory = _memory(row, charge) if charge.memory else 0
    date, told_day = date_points(book, row.day, charge)
    place, other_sub_line = _place(row, charge) if charge.office or row.sub_lines else (0, False)
    # posted later than paid; one day is a slip of the hand
    paid_early = date >= weights.NEAR and 0 < charge.declared < charge.opened - 1
    before, late = paid_early or row.day < charge.opened, row.day - charge.opened > weights.LONG_DAYS
    if not charge.dated:
        before = late = False
    if before:
        date, told_day = min(date, weights.BEFORE), False
    if row.day < charge.taken_back:  # what was paid meanwhile does not stand for it
        date, told_day = min(date, weights.OFF), False
    other_amount = row.cents != charge.cents
    amount = weights.OTHER_AMOUNT if other_amount else weights.AMOUNT
    score = document + _payer(document, id_points, memory or naming.points) + date + place + amount
    return Evidence(
        row.place, charge.place, score, relation, document, id_points, naming, memory, date, told_day, place,
        before, late, other_sub_line, theirs, declared, other_amount, charge.slip and not charge.taken_back,
        charge.slip or bool(charge.declared and not book.loose_days), charge.presumed, charge.taken_back > 0,
    )  # fmt: skip


def _payer(document: int, id_points: int, name: int) -> int:
    """Weigh the payer; somebody else may well have carried the money where the slip or the payer's number is told."""
    total = id_points + (max(name, weights.ANOTHER) if id_points > 0 else name)
    return max(total, weights.ANOTHER) if document >= weights.TAIL else total


def _id(row: RowView, charge: ChargeView) -> int:
    if not charge.payer:
        return 0
    if row.payers:
        return weights.ID if charge.payer in row.payers else weights.OTHER_ID
    return weights.OTHER_ID if row.other_id else 0


def _memory(row: RowView, charge: ChargeView) -> int:
    if not row.words:
        return 0
    return max(_remembered(row, text) for text in charge.memory)


def _remembered(row: RowView, text: tuple[str, ...]) -> int:
    """Weigh an earlier payer of the same applicant, when the concept has all of that text's words."""
    return weights.MEMORY if len(text) >= WHOLE_NAME and set(text) <= set(row.words) else 0


def date_points(book: Book, day: int, charge: ChargeView) -> tuple[int, bool]:
    """Weigh the day of the deposit, and tell whether it is the day that was told."""
    start = charge.declared or (charge.opened if charge.dated else 0)
    if not start:
        return 0, False
    if book.loose_days:
        return max(_declared(book.days, day, start), _since(book.days, day, start))
    return _declared(book.days, day, start) if charge.declared else _since(book.days, day, start)


def _since(days: BusinessDays, day: int, opened: int) -> tuple[int, bool]:
    if day < opened:
        return weights.BEFORE, False
    if day - opened > weights.LONG_DAYS:
        return weights.OFF, False
    gap = days.between(opened, day)
    if gap <= weights.SOON_DAYS:
        return weights.SOON, True
    if gap <= weights.LATER_DAYS:
        return weights.LATER, False
    return 0, False


def _declared(days: BusinessDays, day: int, declared: int) -> tuple[int, bool]:
    if day == declared:
        return weights.SAME_DAY, True
    apart = abs(day - declared)
    if apart > MONTH[1] or not days.covers(declared):
        return weights.OFF, False
    gap = days.between(declared, day) if day > declared else days.between(day, declared)
    if day > declared and gap <= weights.POSTED_WITHIN:
        return weights.NEXT_BUSINESS_DAY, True
    if gap <= weights.NEAR_DAYS:
        return weights.NEAR if day > declared else weights.EARLIER, False
    return (weights.OTHER_MONTH if apart >= MONTH[0] else weights.OFF), False


def _place(row: RowView, charge: ChargeView) -> tuple[int, bool]:
    total = weights.OFFICE if row.office and row.office & charge.office else 0
    if not row.sub_lines or not charge.sub_line:
        return total, False
    if charge.sub_line in row.sub_lines:
        return total + weights.SUB_LINE, False
    return total + weights.OTHER_SUB_LINE, True
