"""What a person must settle in a guided outcome before a deposit may back a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.models.matching.book import Book
from app.models.matching.evidence import Evidence
from app.models.matching.exclusions import Excluded
from app.models.matching.repeated import places_of
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
        *_copies(book, proposed, excluded),
        *_taken_back(book, excluded),
    ]
    return tuple(sorted(found))


def _doubt(book: Book, kind: DoubtKind, rows: Iterable[int], charges: Iterable[int]) -> Doubt:
    indexes = tuple(sorted(book.rows[place].index for place in rows))
    return Doubt(kind, indexes, tuple(sorted(book.charges[place].charge_id for place in charges)), _WORDS[kind])


def _of_pairs(book: Book, proposed: Iterable[Evidence]) -> Iterator[Doubt]:
    for one in proposed:
        if one.before:
            yield _doubt(book, "before_request", [one.row], [one.charge])
        if one.late:
            yield _doubt(book, "after_long", [one.row], [one.charge])
        if one.other_sub_line:
            yield _doubt(book, "other_sub_line", [one.row], [one.charge])


def _slips(book: Book) -> Iterator[Doubt]:
    """Tell of slips that more requests declare than the bank has deposits."""
    posted = places_of(book.declared_twice, book.rows)
    for number, charges in sorted(book.declared_twice.items()):
        rows = posted.get(number, [])
        if len(charges) > len(rows):
            yield _doubt(book, "slip_twice", rows, charges)


def _copies(book: Book, proposed: Iterable[Evidence], excluded: Excluded) -> Iterator[Doubt]:
    copied = {place for group in excluded.copies for place in group}
    charge_of = {one.row: one.charge for one in proposed if one.row in copied}
    for group in excluded.copies:
        charges = {charge_of[place] for place in group if place in charge_of}
        if charges and len(charges) < len(group):
            yield _doubt(book, "deposit_twice", group, charges)


def _taken_back(book: Book, excluded: Excluded) -> Iterator[Doubt]:
    reversed_rows = {*excluded.by, *excluded.shaky}
    by_number = {number: place for place in reversed_rows for number in book.rows[place].numbers}
    for charge in book.charges:
        if by_number.keys().isdisjoint(charge.numbers):
            continue
        rows = {by_number[number] for number in charge.numbers if number in by_number}
        rows = {place for place in rows if book.rows[place].cents == charge.cents}
        if rows:
            yield _doubt(book, "reversed", rows, [charge.place])
