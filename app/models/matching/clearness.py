"""When the evidence of one pair identifies the deposit by itself, before anything else of the period is looked at."""

from __future__ import annotations

from app.models.matching import weights
from app.models.matching.evidence import Evidence
from app.models.matching.relation import Relation

WHOLE_WORDS = 2  # words of a name without which it proves nothing by itself


def is_clear(one: Evidence) -> bool:
    """Tell whether two kinds of evidence say so, one of them the number or the payer, and nothing is against it."""
    if one.before or one.late or one.other_sub_line or one.other_amount or one.relation is Relation.DIFFERENT:
        return False
    if one.relation >= Relation.TAIL:
        return _same_slip(one)
    if one.relation is Relation.ABSENT:
        return _same_payer(one)
    return one.date > 0 and _not_the_next(one)


def leads(one: Evidence, margin: int) -> bool:
    """Tell whether a pair stands far enough above the others; where only its name speaks, the words' places help.

    A word is weighed by all who have it anywhere in their names; fewer have it in that place.
    """
    return margin >= weights.SURE or (one.relation is Relation.ABSENT and margin + _places(one) >= weights.SURE)


def _places(one: Evidence) -> int:
    """Give the points of words in their places, where the applicant told of a slip, and the day agrees."""
    if not (one.told_day and one.slip_told) or one.naming.strange or one.id_points or one.memory:
        return 0
    return weights.IN_PLACE * one.naming.in_place


def _same_slip(one: Evidence) -> bool:
    """Tell whether the payer or the day goes with the number; whoever else paid did so on the very day.

    A short number without any name was not posted before the day: a mistyped one is soon that of somebody else.
    """
    if one.payer > 0:
        return one.date >= 0 or one.payer >= weights.WHOLE_NAME
    if one.payer < 0:
        return one.told_day
    return one.date > (0 if len(one.theirs) > weights.LONG else weights.EARLIER)


def _not_the_next(one: Evidence) -> bool:
    """Tell whether the payer is named so that the slip is a mistyped one, and no neighbour's in the queue."""
    if one.id_points <= 0 and not one.memory and not one.naming.in_order:
        return False
    return one.payer + _places(one) >= (weights.NOT_THE_NEXT if one.told_day else weights.WHOLE_NAME)


def _same_payer(one: Evidence) -> bool:
    """Tell whether the concept names the payer, and the applicant told that there was a deposit at all."""
    if one.id_points > 0:
        in_time = one.told_day or (one.date == weights.LATER and not one.taken_back)  # no declared day is against it
        return in_time and one.declares and not one.presumed
    return one.told_day and one.id_points == 0 and (one.memory > 0 or _whole_name(one))


def _whole_name(one: Evidence) -> bool:
    naming = one.naming
    if one.taken_back or naming.strange or naming.found < WHOLE_WORDS or not naming.in_order:
        return False
    if one.slip_told:
        return naming.points + _places(one) >= weights.TOLD_NAME
    return naming.in_place > 0 and naming.points >= (weights.WHOLE_NAME if one.declares else weights.RARE_NAME)
