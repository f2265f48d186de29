"""What may be done by itself, what is proposed, and what nobody can tell apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field

from app.models.matching import weights
from app.models.matching.evidence import Evidence
from app.models.matching.naming import STRANGERS
from app.models.matching.relation import Relation

WHOLE_WORDS = 2  # words of a name without which it proves nothing by itself


@dataclass(slots=True)
class Decision:
    """Pairs by level, and the groups of places that are tied."""

    sure: list[Evidence] = field(default_factory=list)
    suggested: list[Evidence] = field(default_factory=list)
    tied: list[tuple[frozenset[int], frozenset[int]]] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)
    charges: set[int] = field(default_factory=set)

    def take(self, rows: Iterable[int], charges: Iterable[int]) -> None:
        """Note that rows and charges are no longer free."""
        self.rows.update(rows)
        self.charges.update(charges)


class Table:
    """The weighed pairs, best first, from both sides."""

    def __init__(self, pairs: Iterable[Evidence]) -> None:
        self.ordered = sorted(pairs, key=lambda one: (-one.score, one.row, one.charge))
        self.of_row: dict[int, list[Evidence]] = defaultdict(list)
        self.of_charge: dict[int, list[Evidence]] = defaultdict(list)
        for one in self.ordered:
            self.of_row[one.row].append(one)
            self.of_charge[one.charge].append(one)

    def leads(self, one: Evidence) -> bool:
        """Tell whether the pair is first on both sides and clear of the next by the margin of each."""
        return all(
            one.score - self._rival(one, other) >= weights.MARGIN
            for other in self.of_charge[one.charge]
            if other is not one
        ) and all(
            one.score - other.score >= self._row_margin(one, other)
            for other in self.of_row[one.row]
            if other is not one
        )

    def are_copies(self, rows: Iterable[int]) -> bool:
        """Tell whether rows weigh the same for every charge: one deposit that the bank lists twice."""
        seen = {tuple((one.charge, one.score, one.theirs) for one in self.of_row[row]) for row in rows}
        return len(seen) == 1 and bool(self.of_row[next(iter(rows))][0].theirs)

    def better_elsewhere(self, other: Evidence) -> bool:
        """Tell whether the charge of a pair has a deposit that fits it clearly better."""
        return self.of_charge[other.charge][0].score >= other.score + weights.BETTER

    def _rival(self, one: Evidence, other: Evidence) -> int:
        """Weigh a rival; beside a deposit that names nobody, another may have paid it, unless it is explained."""
        if one.payer > 0 or other.relation is not Relation.ONE_OFF:
            return other.score
        explained = any(pair.clear_payer for pair in self.of_row[other.row])
        return other.score if explained else other.neutral

    def _row_margin(self, one: Evidence, other: Evidence) -> int:
        if self.better_elsewhere(other):
            return weights.SETTLED_MARGIN
        if other.clear_payer and one.relation < Relation.TAIL:
            return weights.SAME_PAYER_MARGIN
        return weights.EQUAL_MARGIN if one.relation >= Relation.TAIL else weights.ROW_MARGIN


def is_clear(one: Evidence) -> bool:
    """Tell whether at least two kinds of evidence say so, and nothing is against it."""
    if one.before or one.late or one.other_sub_line or one.other_amount or one.contradicts:
        return False
    if one.relation >= Relation.TAIL:
        backed = one.clear_payer or one.date >= weights.NEAR or one.naming.points >= weights.SOME_NAME
        return backed and one.score >= weights.SURE
    if one.relation is Relation.ONE_OFF:
        return one.clear_payer and one.date > 0 and one.score >= weights.SURE
    if one.relation is Relation.DIFFERENT and one.date < weights.NEXT_BUSINESS_DAY:
        return False
    return one.date > 0 and ((one.id_points > 0 and not one.presumed) or _whole_name(one))


def _whole_name(one: Evidence) -> bool:
    naming = one.naming
    if naming.strange or naming.found < WHOLE_WORDS:
        return False
    least, with_day = weights.WHOLE_NAME, weights.WHOLE_NAME_AND_DAY
    if one.slip_told and one.relation is Relation.ABSENT:
        least, with_day = weights.TOLD_NAME, weights.TOLD_NAME_AND_DAY
    elif not naming.in_order:
        return False
    return naming.points >= least and naming.points + one.date >= with_day


def decide(
    pairs: Iterable[Evidence], barred: Callable[[Evidence, Container[int]], bool], alone: Callable[[str], bool]
) -> Decision:
    """Take the sure ones first, then propose the best of the rest one to one.

    barred: tells what may never be sure; alone: tells a number that no other of the period is near.
    """
    table = Table(pairs)
    made = Decision()
    for one in table.ordered:
        clear = (is_clear(one) and table.leads(one)) or _by_another(table, one, alone)
        if clear and one.charge not in made.charges and one.row not in made.rows and not barred(one, made.charges):
            made.sure.append(one)
            made.take([one.row], [one.charge])
    _propose(table, made)
    return made


def propose(made: Decision, pairs: Iterable[Evidence]) -> None:
    """Propose among what is still free, by weaker pairs."""
    _propose(Table(pairs), made)


def _by_another(table: Table, one: Evidence, alone: Callable[[str], bool]) -> bool:
    """Tell whether somebody else paid with this very slip that day: a relative, or numbers that no slip confuses."""
    if one.relation < Relation.TAIL or not one.contradicts or one.date < weights.NEXT_BUSINESS_DAY:
        return False
    if one.before or one.late or one.other_sub_line or one.other_amount or len(one.theirs) < weights.LEAST_TAIL:
        return False
    if any(other.clear_payer and not table.better_elsewhere(other) for other in table.of_row[one.row]):
        return False
    if any(one.neutral - other.score < weights.MARGIN for other in table.of_charge[one.charge] if other is not one):
        return False
    kin = one.id_points == 0 and one.naming.found > 0 and one.naming.points + KIN_LOST >= weights.KIN
    return kin or alone(one.theirs)


KIN_LOST = -weights.STRANGER * STRANGERS


def _propose(table: Table, made: Decision) -> None:
    for one in table.ordered:
        if one.score < weights.SUGGESTED:
            break
        if one.row in made.rows or one.charge in made.charges:
            continue
        rows, charges = _tied(table, one, made)
        if len(rows) == len(charges) == 1 or (len(charges) == 1 and table.are_copies(rows)):
            made.suggested.append(one)
            made.take([one.row], [one.charge])
        else:
            made.tied.append((frozenset(rows), frozenset(charges)))
            made.take(rows, charges)


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
