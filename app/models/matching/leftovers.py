"""What is proposed about rows and charges that no number and no name joins: the day alone, or another amount."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.models.matching import weights
from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.evidence import Evidence, date_points, weigh
from app.models.matching.pairing import Pairs
from app.models.matching.reading import LONGEST
from app.models.matching.relation import Relation

DAYS_BACK = 6  # calendar days before the deposit on which it may have been declared: a week-end and holidays
MANY = 40  # charges of one day and amount among which a day says nothing
FEW = 12  # rows and charges of other amounts that one number or payer joins


def by_day(book: Book, rows: Iterable[RowView], charges: Iterable[ChargeView]) -> Pairs:
    """Pair deposits that name nobody with charges of their amount whose day they fit."""
    by_told_day: dict[tuple[int, int], list[ChargeView]] = defaultdict(list)
    for charge in charges:
        by_told_day[charge.cents, charge.declared or charge.opened].append(charge)
    pairs: Pairs = {}
    for row in rows:
        if row.words or row.payers or row.other_id:
            continue  # names led to whom it may be already
        near = [
            charge
            for day in range(row.day - DAYS_BACK, row.day + 1)
            for charge in by_told_day.get((row.cents, day), ())
            if date_points(book, row.day, charge)[1]
        ]
        for charge in near if len(near) <= MANY else ():
            found = weigh(book, row, charge)
            if not found.before:
                pairs[row.place, charge.place] = found
    return pairs


def of_other_amounts(book: Book, rows: Sequence[RowView], charges: Sequence[ChargeView]) -> Pairs:
    """Pair rows and charges of unequal amounts that a document or a payer joins."""
    by_key: dict[str, list[ChargeView]] = defaultdict(list)
    for charge in charges:
        for key in (*charge.numbers, f"p{charge.payer}", _name_key(charge.words)):
            if len(key) > 1:
                by_key[key].append(charge)
    pairs: Pairs = {}
    for row in rows:
        keys = [*row.numbers, *(f"p{payer}" for payer in row.payers), _name_key(row.words)]
        keys.extend(number[-LONGEST:] for number in row.numbers)
        for key in dict.fromkeys(keys):
            near = by_key.get(key, ()) if len(key) > 1 else ()
            for charge in near if len(near) <= FEW else ():
                if row.cents != charge.cents:
                    pairs[row.place, charge.place] = weigh(book, row, charge)
    return {key: one for key, one in pairs.items() if one.clear_payer or one.relation >= Relation.TAIL}


def _name_key(words: Sequence[str]) -> str:
    """Join the first letters of a name's words in their order: cut names and whole ones meet."""
    kept = sorted(words)
    return "n" + " ".join(kept) if len(kept) > 1 else ""


def differences(pairs: Iterable[Evidence]) -> list[Evidence]:
    """Keep pairs of unequal amounts that are first on both sides."""
    ordered = sorted(pairs, key=lambda one: (-one.score, one.row, one.charge))
    rows: set[int] = set()
    charges: set[int] = set()
    kept: list[Evidence] = []
    for one in ordered:
        if one.score >= weights.SUGGESTED and one.row not in rows and one.charge not in charges:
            kept.append(one)
        rows.add(one.row)
        charges.add(one.charge)
    return kept
