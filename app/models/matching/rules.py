"""The rules at work on a whole period, and on one row for the screen."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from types import MappingProxyType

from app.models.matching.bars import Bars
from app.models.matching.book import Book, ChargeView, Memory, RowView, read
from app.models.matching.deciding import Decision, decide, propose
from app.models.matching.doubts import doubts
from app.models.matching.evidence import Evidence, weigh
from app.models.matching.exclusions import Excluded, exclude, forgive
from app.models.matching.explain import reasons
from app.models.matching.leftovers import by_day, differences, of_other_amounts
from app.models.matching.pairing import Pairing, Pairs
from app.models.matching.relation import Relation
from app.models.matching.sets import sets
from app.models.matching.shapes import (
    Ambiguity,
    Charge,
    Deposit,
    Level,
    Match,
    Matching,
    NonBusiness,
    weekends,
)

NO_MEMORY: Mapping[str, tuple[str, ...]] = MappingProxyType({})
QUESTIONS = "¿Qué dato los separa: la hora, el número de papeleta o la identificación de quien pagó?"


def match(
    rows: Sequence[Deposit],
    charges: Sequence[Charge],
    *,
    memory: Memory = NO_MEMORY,
    calendar: NonBusiness = weekends,
    texts: Iterable[str] = (),
) -> Matching:
    """Join the deposits of a period with the charges they pay.

    memory: payer id -> concepts of deposits that a person once accepted for that payer; calendar: tells days without
    bank; texts: concepts of the rows that are resolved already, so that the words of a period weigh the same when few
    rows are left. The order of rows and charges changes nothing.
    """
    rows = sorted(rows, key=_CONTENT)
    charges = sorted(charges, key=attrgetter("charge_id"))
    with _without_collections():
        book = read(rows, charges, memory=memory, calendar=calendar, texts=texts)
        excluded = exclude(rows, book.rows)
        forgive(book.charges, book.rows, excluded)
        return _Period(rows, charges, book, excluded).answer()


@contextmanager
def _without_collections() -> Iterator[None]:
    """Spare the collector its rounds over values that hold no cycle: a third of the time of a large period.

    What was made meanwhile counts as old without a visit; else the first round afterwards would walk through all of it.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was and not gc.get_freeze_count():  # nothing that the caller set aside would come back
            gc.freeze()
            gc.unfreeze()
        if was:
            gc.enable()


_CONTENT = attrgetter("date", "amount_cents", "document", "description", "office", "index")


def candidates(
    row: Deposit,
    charges: Sequence[Charge],
    *,
    memory: Memory = NO_MEMORY,
    calendar: NonBusiness = weekends,
    limit: int = 9,
) -> tuple[Match, ...]:
    """Give the charges that one row may pay, best first; of another amount only with a document or payer in common."""
    book = read([row], charges, memory=memory, calendar=calendar)
    if row.amount_cents <= 0:
        return ()
    weighed = [weigh(book, book.rows[0], charge) for charge in book.charges]
    kept = [one for one in weighed if _speaks(one)]
    kept.sort(key=lambda one: (-one.score, book.charges[one.charge].charge_id))
    period = _Period([row], charges, book, Excluded())
    return tuple(period.told(one, "suggested") for one in kept[:limit])


def _speaks(one: Evidence) -> bool:
    joined = one.relation >= Relation.ENDING or one.payer > 0
    return joined if one.other_amount else joined or (one.told_day and not one.contradicts)


@dataclass(frozen=True, slots=True)
class _Period:
    """One run of the rules over all rows and charges."""

    deposits: Sequence[Deposit]
    charges: Sequence[Charge]
    book: Book
    excluded: Excluded

    def answer(self) -> Matching:
        """Decide, then look at what is left."""
        bars = Bars(self.book, self.excluded)
        made = decide(self._pairs().values(), bars.barred, self.excluded.repeats)
        rows, charges = self._left(made)
        propose(made, by_day(self.book, rows, charges).values())
        rows, charges = self._left(made)
        others = of_other_amounts(self.book, rows, charges)
        return self._worded(made, others)

    def _pairs(self) -> Pairs:
        rows: dict[int, list[RowView]] = defaultdict(list)
        charges: dict[int, list[ChargeView]] = defaultdict(list)
        for row in self.book.rows:
            if row.place not in self.excluded.out:
                rows[row.cents].append(row)
        for charge in self.book.charges:
            charges[charge.cents].append(charge)
        pairs: Pairs = {}
        for cents in sorted(rows.keys() & charges.keys()):
            pairs |= Pairing(self.book, rows[cents], charges[cents]).found()
        return pairs

    def _left(self, made: Decision) -> tuple[list[RowView], list[ChargeView]]:
        rows = [row for row in self.book.rows if row.place not in made.rows and row.place not in self.excluded.out]
        return rows, [charge for charge in self.book.charges if charge.place not in made.charges]

    def _worded(self, made: Decision, others: Pairs) -> Matching:
        sure = [self.told(one, "sure") for one in made.sure]
        suggested = [self.told(one, "suggested") for one in made.suggested]
        offered = sets(self.book, others.values())
        gone = {row for one in offered for row in one.rows}
        unequal = [one for one in differences(others.values()) if self.book.rows[one.row].index not in gone]
        rows, charges = self.book.rows, self.book.charges
        return Matching(
            matches=tuple(sorted([*sure, *suggested], key=lambda one: one.row)),
            ambiguous=tuple(sorted(self._ambiguity(*one) for one in made.tied)),
            unmatched_rows=tuple(sorted(row.index for row in rows if row.place not in made.rows)),
            unmatched_charges=tuple(sorted(one.charge_id for one in charges if one.place not in made.charges)),
            doubts=doubts(self.book, self.excluded, [*made.sure, *made.suggested], unequal),
            differences=tuple(self.told(one, "suggested") for one in unequal),
            sets=offered,
            left_out=tuple(sorted(self.excluded.out.values())),
        )

    def _ambiguity(self, rows: Iterable[int], charges: Iterable[int]) -> Ambiguity:
        indexes = tuple(sorted(self.book.rows[place].index for place in rows))
        return Ambiguity(indexes, tuple(sorted(self.book.charges[place].charge_id for place in charges)), QUESTIONS)

    def told(self, one: Evidence, level: Level) -> Match:
        """Give a pair as a match, to be worded when somebody asks."""
        deposit, charge = self.deposits[one.row], self.charges[one.charge]
        words = partial(reasons, self.book, deposit, charge, one)
        return Match(charge.charge_id, deposit.index, level, one.score, words)
