"""What leads from deposits to charges in a long period: nothing is lost where two seasons meet, nothing comes twice."""

from __future__ import annotations

import gc
from datetime import date, timedelta

import pytest

from app.models.matching.book import Book, read
from app.models.matching.name_index import FEW, NameIndex
from app.models.matching.repeated import places_of, repeated
from app.models.matching.shapes import Charge, weekends
from app.models.matching.slip_index import SEASON, SLIP_DAYS, SlipIndex
from tests.models.matching.desk import DAY, answer, charge, row
from tests.support.deposits.shapes import Line


def book_of(rows: list[Line], charges: list[Charge]) -> Book:
    return read(rows, charges, memory={}, calendar=weekends)


BORDER = date.fromordinal(DAY.toordinal() // SEASON * SEASON)


@pytest.mark.parametrize("apart", [-SLIP_DAYS - 1, -SLIP_DAYS, -1, 0, 1, SLIP_DAYS, SLIP_DAYS + 1])
@pytest.mark.parametrize("declared", [BORDER - timedelta(1), BORDER, BORDER + timedelta(SLIP_DAYS)])
def test_a_mistyped_slip_leads_to_the_deposits_of_the_months_around(declared: date, apart: int) -> None:
    posted = row(document="38078013", day=declared + timedelta(apart))
    book = book_of([posted], [charge(slip="38078012", declared=declared, opened=declared)])
    found = SlipIndex(book.rows).near(book.charges[0])
    assert [one.place for one in found] == ([0] if abs(apart) <= SLIP_DAYS else [])


def test_a_deposit_that_shares_many_ends_with_a_slip_is_looked_at_once() -> None:
    book = book_of([row(document="38078012"), row(1, document="11111111")], [charge(slip="38078012")])
    assert [one.place for one in SlipIndex(book.rows).near(book.charges[0])] == [0]


def test_a_name_leads_to_its_payer_before_those_who_share_a_word() -> None:
    others = [charge(f"a{n}", f"{name} Quishpe", slip="") for n, name in enumerate(("Ana", "Eva", "Ada", "Ema", "Isa"))]
    book = book_of([row()], [*others, charge("z", slip="")])
    found = NameIndex(book.charges).near(book.rows[0], book.vocabulary.weights)
    assert found[0].charge_id == "z"
    assert len(found) <= FEW


def test_only_numbers_that_stand_twice_are_kept_with_their_places() -> None:
    book = book_of([row(), row(1, "38078099"), row(2)], [charge()])
    assert repeated(book.rows) == {"38078012": [0, 2]}
    assert places_of({"38078099", "1"}, book.rows) == {"38078099": [1]}


@pytest.mark.parametrize("collecting", [True, False])
def test_matching_leaves_the_collector_as_it_was(collecting: bool) -> None:  # noqa: FBT001
    before, frozen = gc.isenabled(), gc.get_freeze_count()
    try:
        (gc.enable if collecting else gc.disable)()
        answer([row()], [charge()])
        assert gc.isenabled() is collecting
        assert gc.get_freeze_count() == frozen
    finally:
        (gc.enable if before else gc.disable)()
