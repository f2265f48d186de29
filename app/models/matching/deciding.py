"""What may be done by itself, what is proposed, and what nobody can tell apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from dataclasses import dataclass, field
from operator import attrgetter

from app.models.matching import weights
from app.models.matching.clearness import WHOLE_WORDS, is_clear, leads
from app.models.matching.evidence import Evidence
from app.models.matching.posterior import margins
from app.models.matching.relation import Relation


@dataclass(slots=True)
class Decision:
    """Pairs by level, and the groups of places that are tied.

    repeats: rows that nothing tells from an earlier one, so that no datum could ever say which of them pays.
    """

    repeats: Set[int]
    sure: list[Evidence] = field(default_factory=list)
    suggested: list[Evidence] = field(default_factory=list)
    tied: list[tuple[frozenset[int], frozenset[int]]] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)
    charges: set[int] = field(default_factory=set)
    named: dict[int, int] = field(default_factory=dict)  # charge -> the deposit that stands out and names its payer

    def take(self, rows: Iterable[int], charges: Iterable[int]) -> None:
        """Note that rows and charges are no longer free."""
        self.rows.update(rows)
        self.charges.update(charges)


Barred = Callable[[Evidence, Decision], bool]


class Table:
    """The weighed pairs of each row and of each charge."""

    def __init__(self, pairs: Iterable[Evidence]) -> None:
        self.of_row: dict[int, list[Evidence]] = defaultdict(list)
        self.of_charge: dict[int, list[Evidence]] = defaultdict(list)
        for one in pairs:
            self.of_row[one.row].append(one)
            self.of_charge[one.charge].append(one)


def decide(pairs: Collection[Evidence], barred: Barred, repeats: Set[int]) -> Decision:
    """Take the sure ones first, then propose the best of the rest one to one.

    barred: tells what may never be sure, given what is decided already; repeats: rows for which an earlier one speaks.
    Equal numbers are decided first: what they explain stands in nobody's way afterwards. Otherwise the order of what is
    clear changes nothing: no two stand so far above all else at one end, and what is taken bars nothing.
    """
    standing = [one for one in pairs if one.row not in repeats]
    table = Table(standing)
    made = Decision(repeats)
    stands = zip(standing, margins(standing), strict=True)
    clear = [one for one, margin in stands if leads(one, margin) and is_clear(one)]
    made.named.update((one.charge, one.row) for one in clear if one.clear_payer)
    _settle(table, made, [one for one in clear if one.relation is Relation.EQUAL], barred)
    _settle(table, made, clear, barred)
    propose(made, pairs)
    return made


def _settle(table: Table, made: Decision, clear: Sequence[Evidence], barred: Barred) -> None:
    """Take what nothing bars; what is taken may free what was barred by it."""
    left, before = clear, -1
    while before < len(made.sure):
        before = len(made.sure)
        left = [one for one in left if one.charge not in made.charges and one.row not in made.rows]
        for one in left:
            if not (barred(one, made) or _paid_twice(table, one, made) or _names_another(table, one, made)):
                made.sure.append(one)
                made.rows.add(one.row)
                made.charges.add(one.charge)


def _paid_twice(table: Table, one: Evidence, made: Decision) -> bool:
    """Tell whether the payer made two such deposits: without its slip nothing says which of them is for this."""
    return one.relation < Relation.TAIL and any(
        _is_as_good(one, other)
        and other.row not in made.rows
        and max(third.score for third in table.of_row[other.row]) < other.score + weights.BETTER
        for other in table.of_charge[one.charge]
    )


def _names_another(table: Table, one: Evidence, made: Decision) -> bool:
    """Tell whether the concept has two words, not frequent ones, of the name of somebody else whose charge is open."""
    return one.payer < 0 and any(
        other.naming.found >= WHOLE_WORDS
        and other.naming.points >= weights.SOME_NAME
        and other.charge not in made.charges
        for other in table.of_row[one.row]
        if other is not one
    )


def _is_as_good(one: Evidence, other: Evidence) -> bool:
    if other is one or other.payer <= 0 or other.date <= 0 or other.contradicts:
        return False
    return one.relation is Relation.ABSENT or other.relation is not Relation.DIFFERENT


def propose(made: Decision, pairs: Iterable[Evidence]) -> None:
    """Propose among what is still free, by weaker pairs."""
    least = weights.SUGGESTED - weights.TIE
    strong = [one for one in pairs if one.score >= least]
    free = [one for one in strong if one.row not in made.rows and one.charge not in made.charges]
    table = Table(free)
    for one in _best_first(free):
        if one.score < weights.SUGGESTED:
            break
        if one.row in made.rows or one.charge in made.charges:
            continue
        rows, charges = _tied(table, one, made)
        if len(charges) == 1 and 1 in {len(rows), len(rows - made.repeats)}:
            made.suggested.append(one)
            made.take([one.row], [one.charge])
        else:
            made.tied.append((frozenset(rows), frozenset(charges)))
            made.take(rows, charges)


def _best_first(pairs: Iterable[Evidence]) -> list[Evidence]:
    ordered = sorted(pairs, key=attrgetter("row", "charge"))
    ordered.sort(key=attrgetter("score"), reverse=True)
    return ordered


def _tied(table: Table, first: Evidence, made: Decision) -> tuple[set[int], set[int]]:
    """Gather whatever is joined with a pair by pairs that weigh as much."""
    least = first.score - weights.TIE
    rows, charges = {first.row}, {first.charge}
    waiting = [first]
    while waiting:
        pair = waiting.pop()
        for one in (*table.of_row[pair.row], *table.of_charge[pair.charge]):
            if one.score < least or one.row in made.rows or one.charge in made.charges:
                continue
            if one.row not in rows or one.charge not in charges:
                rows.add(one.row)
                charges.add(one.charge)
                waiting.append(one)
    return rows, charges
