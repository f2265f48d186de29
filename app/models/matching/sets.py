"""One deposit for several requests of a payer, or several deposits for one request: offered, never done alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from app.models.matching.book import Book
from app.models.matching.evidence import Evidence
from app.models.matching.shapes import SetKind, SetOffer

MOST = 5  # parts of a set
LOOKED_AT = 8  # parts from which they are chosen
APART = 20  # days between the first and the last part

_WORDS: dict[SetKind, str] = {
    "one_deposit": "un depósito que suma {count} solicitudes del mismo pagador",
    "one_charge": "{count} depósitos del mismo pagador que suman esta solicitud",
}


def sets(book: Book, pairs: Iterable[Evidence]) -> tuple[SetOffer, ...]:
    """Offer the sets whose sums are exact; each row and charge stands in one at most.

    pairs: of unequal amounts, each joined by a document or a payer.
    """
    many = list(pairs)
    used: tuple[set[int], set[int]] = (set(), set())
    offers = [*_gathered(book, many, "one_charge", used), *_gathered(book, many, "one_deposit", used)]
    return tuple(sorted(offers, key=lambda one: (one.rows, one.charge_ids)))


def _gathered(
    book: Book, pairs: Sequence[Evidence], kind: SetKind, used: tuple[set[int], set[int]]
) -> Iterable[SetOffer]:
    whole = 1 if kind == "one_charge" else 0  # the side that has one member
    by_whole: dict[int, list[Evidence]] = defaultdict(list)
    for one in pairs:
        by_whole[(one.row, one.charge)[whole]].append(one)
    for place, found in sorted(by_whole.items()):
        free = [one for one in found if one.row not in used[0] and one.charge not in used[1]]
        parts = _parts(book, place, free, kind)
        if parts:
            used[0].update(one.row for one in parts)
            used[1].update(one.charge for one in parts)
            yield _offer(book, kind, parts)


def _parts(book: Book, place: int, found: Sequence[Evidence], kind: SetKind) -> tuple[Evidence, ...]:
    """Choose the fewest parts that sum the whole, the best joined first; nothing when two choices are as good."""
    cents = book.charges[place].cents if kind == "one_charge" else book.rows[place].cents
    near = sorted(found, key=lambda one: (-one.neutral, one.row, one.charge))[:LOOKED_AT]
    near = [one for one in near if _cents(book, one, kind) < cents]
    for count in range(2, min(MOST, len(near)) + 1):
        for parts in combinations(near, count):
            if sum(_cents(book, one, kind) for one in parts) == cents and _together(book, parts, kind):
                return parts
    return ()


def _cents(book: Book, one: Evidence, kind: SetKind) -> int:
    return book.rows[one.row].cents if kind == "one_charge" else book.charges[one.charge].cents


def _together(book: Book, parts: Sequence[Evidence], kind: SetKind) -> bool:
    """Tell whether the parts are of one time and of one payer."""
    if kind == "one_charge":
        days = [book.rows[one.row].day for one in parts]
        return max(days) - min(days) <= APART
    views = [book.charges[one.charge] for one in parts]
    payers = {view.payer or " ".join(view.words) for view in views}
    return len(payers) == 1 and max(view.opened for view in views) - min(view.opened for view in views) <= APART


def _offer(book: Book, kind: SetKind, parts: Sequence[Evidence]) -> SetOffer:
    rows = tuple(sorted({book.rows[one.row].index for one in parts}))
    charges = tuple(sorted({book.charges[one.charge].charge_id for one in parts}))
    score = min(one.neutral for one in parts)
    return SetOffer(kind, rows, charges, score, _WORDS[kind].format(count=len(parts)))
