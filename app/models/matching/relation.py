"""How two document numbers relate: equal, one the end of the other, one slip of the hand apart, or different."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from rapidfuzz.distance import OSA

from app.models.matching import weights

LEAST_ONE_OFF = 5  # shorter numbers are one slip from anything
SHORT_TAIL = 3  # digits of an end whose zeros at the left were dropped
REACH = 6  # digits of the end that the index of slips reads; banks cut to six


class Relation(IntEnum):
    """From nothing to everything."""

    ABSENT = 0
    DIFFERENT = 1
    ENDING = 2
    ONE_OFF = 3
    TAIL = 4
    EQUAL = 5


def relate(theirs: str, declared: str) -> Relation:
    """Compare two numbers without zeros at the left."""
    if theirs == declared:
        return Relation.EQUAL
    short, long = (theirs, declared) if len(theirs) <= len(declared) else (declared, theirs)
    if len(short) >= SHORT_TAIL and long.endswith(short.zfill(weights.LEAST_TAIL)):
        more = long[: -len(short)].rstrip("0")
        return Relation.TAIL if len(more) > 1 else Relation.ONE_OFF  # 8044768267 is a slip from 0044768267
    if len(short) >= LEAST_ONE_OFF and _one_slip(short, long):
        return Relation.ONE_OFF
    return Relation.ENDING if len(short) >= LEAST_ONE_OFF and long.endswith(short) else Relation.DIFFERENT


def _one_slip(short: str, long: str) -> bool:
    if len(long) - len(short) <= 1:
        return OSA.distance(short, long, score_cutoff=1) <= 1
    return len(short) >= weights.LEAST_TAIL and OSA.distance(short, long[-len(short) :], score_cutoff=1) <= 1


def relate_all(theirs: tuple[str, ...], declared: tuple[str, ...]) -> tuple[Relation, str, str]:
    """Give the closest relation between any two, and the two."""
    if theirs == declared and len(theirs) == 1:
        return Relation.EQUAL, theirs[0], theirs[0]
    if len(theirs) == len(declared) == 1:
        return relate(theirs[0], declared[0]), theirs[0], declared[0]
    best = (Relation.ABSENT, "", "")
    for one in theirs:
        for other in declared:
            found = relate(one, other)
            if found > best[0]:
                best = (found, one, other)
    return best


def points(relation: Relation, theirs: str, *, wide: bool = False) -> int:
    """Weigh a relation; a short number weighs less, unless it is one of long ones that happens to begin with zero."""
    if relation is Relation.EQUAL:
        return weights.EQUAL if wide or len(theirs) >= weights.LONG else weights.DIGIT * len(theirs)
    if relation is Relation.TAIL:
        return weights.TAIL
    return _POINTS[relation]


_POINTS = {
    Relation.ONE_OFF: weights.ONE_OFF,
    Relation.ENDING: weights.ENDING,
    Relation.DIFFERENT: weights.DIFFERENT,
    Relation.ABSENT: 0,
}


def near(number: str) -> Iterator[str]:
    """Give the numbers of the same length that one wrong digit or two swapped ones make of this."""
    for place, own in enumerate(number):
        start, end = number[:place], number[place + 1 :]
        yield from (f"{start}{digit}{end}" for digit in "0123456789" if digit != own)
        if end and end[0] != own:
            yield f"{start}{end[0]}{own}{end[1:]}"


def slips(number: str) -> list[str]:
    """Give the keys that two numbers share when their ends are one slip apart: the end, and it without each digit."""
    end = number.zfill(REACH)[-REACH:]
    return [end, *(end[:place] + end[place + 1 :] for place in range(len(end)))]
