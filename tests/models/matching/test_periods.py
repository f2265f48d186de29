"""Whole invented periods: nothing sure is ever false, whatever is shuffled or added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import pytest

from app.models.matching.rules import match
from app.models.matching.shapes import Charge
from tests.support.deposits.agents import agents, closed
from tests.support.deposits.provinces import provinces
from tests.support.deposits.scoring import judge
from tests.support.deposits.shapes import Line, Period
from tests.support.deposits.tellers import tellers
from tests.support.deposits.transfers import transfers

Make = Callable[..., Period]
GENERATORS: tuple[Make, ...] = (tellers, agents, transfers, provinces)
PAYMENTS, DAYS = 1500, 60


def called(make: Make) -> str:
    return make.__name__


@pytest.mark.parametrize("seed", [101, 102, 103])
@pytest.mark.parametrize("make", GENERATORS, ids=called)
def test_nothing_sure_is_false_and_little_is_left_to_the_person(make: Make, seed: int) -> None:
    period = make(PAYMENTS, seed, days=DAYS)
    told = judge(period, match(period.rows, period.charges, calendar=closed))
    assert told.false == ()
    assert told.recall > 0.88
    assert told.right > 0.98


@pytest.mark.parametrize("make", GENERATORS, ids=called)
def test_every_row_and_charge_stands_once(make: Make) -> None:
    period = make(400, 7, days=40)
    answer = match(period.rows, period.charges)
    rows = [one.row for one in answer.matches] + [row for one in answer.ambiguous for row in one.rows]
    keys = [one.charge_id for one in answer.matches] + [key for one in answer.ambiguous for key in one.charge_ids]
    assert sorted([*rows, *answer.unmatched_rows]) == [one.index for one in period.rows]
    assert sorted([*keys, *answer.unmatched_charges]) == sorted(one.charge_id for one in period.charges)
    offered = {row for one in answer.sets for row in one.rows} | {one.row for one in answer.differences}
    assert offered <= set(answer.unmatched_rows)
    assert {one.row for one in answer.left_out} <= set(answer.unmatched_rows)


@pytest.mark.parametrize("make", GENERATORS, ids=called)
def test_the_order_of_rows_and_charges_changes_nothing(make: Make) -> None:
    period = make(400, 8, days=40)
    random = Random(8)  # noqa: S311  repeatable
    rows = random.sample(period.rows, len(period.rows))
    charges = random.sample(period.charges, len(period.charges))
    assert match(rows, charges) == match(period.rows, period.charges)


@pytest.mark.parametrize("make", GENERATORS, ids=called)
def test_the_numbering_of_the_rows_changes_no_pair(make: Make) -> None:
    """A bank that lists the newest first gives the same deposits other places; of a row listed twice either counts."""
    period = make(400, 9, days=40)
    last = len(period.rows) - 1
    turned = [replace(one, index=last - one.index) for one in reversed(period.rows)]
    assert sure(turned, period.charges) == sure(period.rows, period.charges)


def sure(rows: Sequence[Line], charges: Sequence[Charge]) -> set[tuple[str, Line]]:
    by_index = {one.index: replace(one, index=0) for one in rows}
    return {(one.charge_id, by_index[one.row]) for one in match(rows, charges).matches if one.level == "sure"}


@pytest.mark.parametrize("make", GENERATORS, ids=called)
def test_the_rows_of_strangers_create_no_false_pair(make: Make) -> None:
    """The deposits of another office's account, with its own people, fall into the statement."""
    period, foreign = make(400, 10, days=40), make(400, 11, days=40)
    start = len(period.rows)
    added = [replace(one, index=start + one.index) for one in foreign.rows]
    answer = match([*period.rows, *added], period.charges)
    assert judge(period, answer).false == ()


def test_nothing_at_all_is_an_answer() -> None:
    period = tellers(30, 1, days=20)
    assert match([], []).matches == ()
    assert match(period.rows, []).unmatched_rows == tuple(range(len(period.rows)))
    assert len(match([], period.charges).unmatched_charges) == 30
