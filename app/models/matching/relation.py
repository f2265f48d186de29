"""How two document numbers relate: equal, one the end of the other, one slip of the hand apart, or different."""

from __future__ import annotations

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
    ONE_OFF = 2
    TAIL = 3
    EQUAL = 4


def relate(theirs: str, declared: str) -> Relation:
    """Compare two numbers without zeros at the left."""
    if theirs == declared:
        return Relation.EQUAL
    short, long = sorted((theirs, declared), key=len)
    if len(short) >= SHORT_TAIL and long.endswith(short.zfill(weights.LEAST_TAIL)):
        return Relation.TAIL
    if len(short) >= LEAST_ONE_OFF and _one_slip(short, long):
        return Relation.ONE_OFF
    return Relation.DIFFERENT


def _one_slip(short: str, long: str) -> bool:
    if len(long) - len(short) <= 1:
        return OSA.distance(short, long, score_cutoff=1) <= 1
    return len(short) >= weights.LEAST_TAIL and OSA.distance(short, long[-len(short) :], score_cutoff=1) <= 1


def relate_all(theirs: tuple[str, ...], declared: tuple[str, ...]) -> tuple[Relation, str, str]:
    """Give the closest relation between any two, and the two."""
    if len(theirs) == len(declared) == 1:
        return relate(theirs[0], declared[0]), theirs[0], declared[0]
    best = (Relation.ABSENT, "", "")
    for one in theirs:
        for other in declared:
            found = relate(one, other)
            if found > best[0]:
                best = (found, one, other)
    return best


def points(relation: Relation, theirs: str) -> int:
    """Weigh a relation; a short number weighs less."""
    if relation is Relation.EQUAL:
        return min(weights.EQUAL, weights.DIGIT * len(theirs))
    if relation is Relation.TAIL:
        return weights.TAIL
    return {Relation.ONE_OFF: weights.ONE_OFF, Relation.DIFFERENT: weights.DIFFERENT}.get(relation, 0)


def slips(number: str) -> list[str]:
    """Give the keys that two numbers share when their ends are one slip apart: the end, and it without each digit."""
    end = number.zfill(REACH)[-REACH:]
    return [end, *(end[:place] + end[place + 1 :] for place in range(len(end)))]
