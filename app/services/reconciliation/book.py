"""What the rules say of an account as it stands: proposals, ambiguities, sets and doubts, by row and by request."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from app.models.matching.rules import match
from app.models.matching.shapes import RULE_VERSION, Ambiguity, Doubt, Match, Matching, Reason, SetOffer
from app.services.payments.slips import fold_document
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.pool import Deposit

Pair = tuple[str, str]
"""A row of the bank and a claim."""


LEAST_DIGITS = 5
"""A document shorter than this says nothing about a deposit of another amount."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for a row. kind: "sure" only until it is done; claim: "" when the row is ambiguous."""

    row_id: str
    kind: Literal["sure", "suggested", "ambiguous", "difference"]
    claim: str = ""
    score: int = 0
    reasons: tuple[Reason, ...] = ()
    group: str = ""

    @property
    def reason_key(self) -> str:
        """What suggestions share that may be accepted together."""
        return "|".join(sorted(f"{one.signal}:{one.words}" for one in self.reasons)) if self.kind == "suggested" else ""


@dataclass(slots=True)
class Book:
    """The answer of the rules, kept until rows or requests change."""

    rows: Mapping[str, Deposit]
    claims: Mapping[str, Claim]
    proposals: dict[str, Proposal] = field(default_factory=dict)
    groups: dict[str, Ambiguity] = field(default_factory=dict)
    sets: tuple[SetOffer, ...] = ()
    doubts: dict[str, list[Doubt]] = field(default_factory=dict)
    memory: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    order: tuple[Deposit, ...] = ()
    rule_version: str = RULE_VERSION
    seen: int = 0

    def sure(self) -> tuple[Proposal, ...]:
        """Return what may be done without a person."""
        return tuple(one for one in self.proposals.values() if one.kind == "sure")

    def demote(self, row_id: str) -> None:
        """Leave to a person what the rules were sure of."""
        self.proposals[row_id] = replace(self.proposals[row_id], kind="suggested")

    def drop(self, row_ids: Iterable[str], claims: Iterable[str]) -> bool:
        """Forget rows and requests that an act resolved; False if what is left must be looked at anew."""
        gone, taken = set(row_ids), set(claims)
        self.rows = {key: one for key, one in self.rows.items() if key not in gone}
        self.claims = {key: one for key, one in self.claims.items() if key not in taken}
        joined = {self.proposals.pop(row_id).group for row_id in gone & self.proposals.keys()} - {""}
        touched = any(one.claim in taken for one in self.proposals.values())
        shared = any(taken & set(found.charge_ids) for found in self.groups.values())
        return not (joined or touched or shared)

    def row_ids(self, indexes: Iterable[int]) -> tuple[str, ...]:
        """Return the ids of rows told by their place."""
        return tuple(self.order[index].id for index in indexes)


def make(
    rows: Sequence[Deposit],
    claims: Mapping[str, Claim],
    *,
    rejected: frozenset[Pair],
    undone: frozenset[str],
    memory: Mapping[str, tuple[str, ...]],
    closed: Callable[[date], bool],
    texts: Iterable[str] = (),
) -> Book:
    """Ask the rules about every row at once.

    rejected: pairs that are not proposed; undone: rows and claims of which a person took a match back, so that nothing
    is done of them by itself; closed: tells the days on which no bank works; texts: the concepts of the deposits that
    have their answer.
    """
    answer = match(rows, [one.charge() for one in claims.values()], memory=memory, calendar=closed, texts=texts)
    book = Book({one.id: one for one in rows}, claims, memory=memory, order=tuple(rows))
    book.rule_version = answer.rule_version
    _matches(book, answer, rejected, undone)
    _ambiguities(book, answer, rejected)
    _differences(book, answer, rejected)
    book.sets = answer.sets
    doubts: dict[str, list[Doubt]] = defaultdict(list)
    for doubt in answer.doubts:
        for row_id in book.row_ids(doubt.rows):
            doubts[row_id].append(doubt)
    book.doubts = dict(doubts)
    return book


def _matches(book: Book, answer: Matching, rejected: frozenset[Pair], undone: frozenset[str]) -> None:
    """Take over the matches; what a person once refused is not proposed, and its row and request never go alone."""
    wary = {one for pair in rejected for one in pair} | undone
    for one in answer.matches:
        row_id = book.order[one.row].id
        if (row_id, one.charge_id) in rejected:
            continue
        told = _proposal(row_id, one)
        if wary & {row_id, one.charge_id} or book.order[one.row].state != "held":
            told = replace(told, kind="suggested")
        book.proposals[row_id] = told


def _proposal(row_id: str, one: Match) -> Proposal:
    return Proposal(row_id, one.level, one.charge_id, one.score, one.reasons)


def _ambiguities(book: Book, answer: Matching, rejected: frozenset[Pair]) -> None:
    for found in answer.ambiguous:
        row_ids = book.row_ids(found.rows)
        left = [row_id for row_id in row_ids if any((row_id, one) not in rejected for one in found.charge_ids)]
        if not left:
            continue
        group = row_ids[0]
        book.groups[group] = found
        for row_id in left:
            book.proposals[row_id] = Proposal(row_id, "ambiguous", group=group)


def _differences(book: Book, answer: Matching, rejected: frozenset[Pair]) -> None:
    """Propose a difference where only the amount disagrees, for rows and requests that nothing else is proposed for."""
    found = sorted(answer.differences, key=lambda one: -one.score)
    told = [(book.order[one.row].id, one.charge_id, one.score, one.reasons) for one in found]
    taken = {claim for _, claim, _, _ in told}
    told += [(row, claim, 0, ()) for row, claim in _same_number(book, answer) if claim not in taken]
    for row_id, claim, score, reasons in told:
        if row_id not in book.proposals and (row_id, claim) not in rejected:
            book.proposals[row_id] = Proposal(row_id, "difference", claim, score, reasons)


def _same_number(book: Book, answer: Matching) -> Iterator[Pair]:
    """Give the rows and requests without a match that say the same number, each once."""
    matched = {one.charge_id for one in answer.matches}
    claims = _by_number((one.id, one.document) for one in book.claims.values() if one.id not in matched)
    free = [book.order[index] for index in answer.unmatched_rows]
    rows = _by_number((one.id, one.document) for one in free if one.amount_cents > 0 and not one.commission)
    for number in claims.keys() & rows.keys():
        if len(claims[number]) == len(rows[number]) == 1:
            yield rows[number][0], claims[number][0]


def _by_number(told: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, document in told:
        number = fold_document(document)
        if len(number) >= LEAST_DIGITS:
            found[number].append(name)
    return found
