"""How far a pair stands above everything else that could explain its deposit or its charge."""

from __future__ import annotations

from app.models.matching import weights
from app.models.matching.evidence import Evidence
from app.models.matching.naming import NOTHING
from app.models.matching.posterior import margins
from app.models.matching.relation import Relation


def pair(row: int, charge: int, score: int) -> Evidence:
    return Evidence(
        row, charge, score, Relation.EQUAL, 0, 0, NOTHING, 0, 0, True, 0,
        False, False, False, "", "", False, True, True, False, False,
    )  # fmt: skip


def test_a_pair_alone_stands_above_chance_by_its_own_evidence() -> None:
    assert margins([pair(0, 0, 84)]) == [84 - weights.CHANCE]


def test_an_unexplained_rival_counts_whole() -> None:
    clear, rival = margins([pair(0, 0, 84), pair(1, 0, 54)])
    assert clear in range(28, 31)
    assert rival < 0


def test_a_rival_that_another_charge_explains_counts_for_nothing() -> None:
    clear, *_ = margins([pair(0, 0, 84), pair(1, 0, 54), pair(1, 1, 84)])
    assert clear in range(58, 61)


def test_two_deposits_and_two_charges_that_nothing_separates_stand_below_chance() -> None:
    pairs = [pair(row, charge, 84) for row in range(2) for charge in range(2)]
    assert all(margin < 0 for margin in margins(pairs))


def test_many_weak_rivals_add_up() -> None:
    alone, *_ = margins([pair(0, 0, 84)])
    among, *_ = margins([pair(0, 0, 84), *(pair(row, 0, 30) for row in range(1, 40))])
    assert among < alone - 20
