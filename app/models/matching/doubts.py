"""What a person must settle in a guided outcome before a deposit may back a request."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.evidence import Evidence
from app.models.matching.exclusions import Excluded
from app.models.matching.shapes import Doubt, DoubtKind

_WORDS: dict[DoubtKind, str] = {
    "before_request": "el depósito es anterior a la solicitud",
    "after_long": "el depósito llegó mucho después de la solicitud",
    "other_sub_line": "el depósito nombra otra sublínea",
    "other_band": "se depositó otro valor que el que corresponde",
    "slip_twice": "la misma papeleta se declaró en más de una solicitud",
    "deposit_twice": "el banco registra dos veces el mismo depósito",
    "reversed": "el banco devolvió el depósito que se declaró",
}


def doubts(
    book: Book, excluded: Excluded, proposed: Sequence[Evidence], differences: Iterable[Evidence]
) -> tuple[Doubt, ...]:
    """Tell every doubt of a period."""
    found = [
        *_of_pairs(book, proposed),
        *(_doubt(book, "other_band", [one.row], [one.charge]) for one in differences),
        *_slips(book),
        *_copies(book, {one.row: one.charge for one in proposed}, excluded),
        *_taken_back(book, excluded),
    ]
    return tuple(sorted(found))


def _doubt(book: Book, kind: DoubtKind, rows: Iterable[int], charges: Iterable[int]) -> Doubt:
    indexes = tuple(sorted(book.rows[place].index for place in rows))
    return Doubt(kind, indexes, tuple(sorted(book.charges[place].charge_id for place in charges)), _WORDS[kind])


def _of_pairs(book: Book, proposed: Iterable[Evidence]) -> Iterator[Doubt]:
    for one in proposed:
        told: tuple[tuple[DoubtKind, bool], ...] = (
            ("before_request", one.before),
            ("after_long", one.late),
            ("other_sub_line", one.other_sub_line),
        )
        for kind, holds in told:
            if holds:
                yield _doubt(book, kind, [one.row], [one.charge])


def _slips(book: Book) -> Iterator[Doubt]:
    """Tell of slips that more requests declare than the bank has deposits."""
    times = Counter(number for charge in book.charges for number in charge.numbers)
    twice = {number for number, count in times.items() if count > 1}
    charges, rows = _places_of(book.charges, twice), _places_of(book.rows, twice)
    for number, places in sorted(charges.items()):
        if len(places) > len(rows[number]):
            yield _doubt(book, "slip_twice", rows[number], places)


def _places_of(views: Iterable[RowView | ChargeView], wanted: Container[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for view in views:
        for number in view.numbers:
            if number in wanted:
                found[number].add(view.place)
    return found


def _copies(book: Book, charge_of: dict[int, int], excluded: Excluded) -> Iterator[Doubt]:
    for group in excluded.copies:
        charges = {charge_of[place] for place in group if place in charge_of}
        if charges and len(charges) < len(group):
            yield _doubt(book, "deposit_twice", group, charges)


def _taken_back(book: Book, excluded: Excluded) -> Iterator[Doubt]:
    reversed_rows = {*excluded.by, *excluded.shaky}
    by_number = {number: place for place in reversed_rows for number in book.rows[place].numbers}
    for charge in book.charges:
        rows = {by_number[number] for number in charge.numbers if number in by_number}
        rows = {place for place in rows if book.rows[place].cents == charge.cents}
        if rows:
            yield _doubt(book, "reversed", rows, [charge.place])
