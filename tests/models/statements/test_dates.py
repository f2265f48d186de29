"""Days as banks write them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.statements.cells import Cell
from app.models.statements.dates import Written, clock_of, days_in, month_told, written
from app.models.statements.facts import Facts
from app.models.statements.ordering import dated, order_of
from app.models.texts_es import MONTHS

THIRD = date(2026, 11, 3)


@pytest.mark.parametrize(
    "cell",
    [
        "03/11/2026",
        "3-11-2026",
        "03.11.2026",
        "03 - 11 - 2026",
        "03/11/26",
        "2026-11-03",
        "2026/11/3",
        "20261103",
        "2026/Nov/03",
        "03-nov-2026",
        "03/NOV/2026",
        "3 de noviembre de 2026",
        "martes, 3 de noviembre del 2026",
        "lun 03/11/2026",
        "Nov 3, 2026",
        "2026-11-03T00:00:00",
        " 03/11/2026 ",
        THIRD,
        datetime(2026, 11, 3),  # noqa: DTZ001  a cell has no zone
        46329,
        20261103,
        20261103.0,
        "03112026",
        46329.0,
    ],
)
def test_every_way_of_writing_one_day(cell: Cell) -> None:
    found = written(cell)
    assert found is not None
    assert found.day("dmy") == THIRD


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("2025-10-3, 9:34 PM", "21:34"),
        ("03/11/2026 09:47:12", "09:47"),
        ("03/11/2026 9:34 p. m.", "21:34"),
        ("03/11/2026 12:05 AM", "00:05"),
        ("2026-11-03T09:47:12-05:00", "09:47"),
        ("20261103094700", "09:47"),
        ("03/11/2026 09h47", "09:47"),
        ("03-NOV-26 09.47.12.000000 PM", "21:47"),
        ("Nov  3 2026 12:05AM", "00:05"),
        ("2026-11-03 00:00:00.0", ""),
        ("03/11/2026 00:00", ""),
        (datetime(2026, 11, 3, 9, 47), "09:47"),  # noqa: DTZ001  a cell has no zone
    ],
)
def test_the_hour_beside_the_day(cell: Cell, clock: str) -> None:
    found = written(cell)
    assert found is not None
    assert found.clock == clock


@pytest.mark.parametrize(("cell", "clock"), [(time(9, 47), "09:47"), ("9:47 AM", "09:47"), (0.5, "12:00"), ("x", "")])
def test_hours_in_a_column_of_their_own(cell: Cell, clock: str) -> None:
    assert clock_of(cell) == clock


@pytest.mark.parametrize(
    "cell", ["", "Total", "12", "2026", "CHEQUE 12/11", "31/10/2026 al 5", "99/99/2026x", 12, 1e300, True, "x" * 200]
)
def test_what_is_no_day(cell: Cell) -> None:
    assert written(cell) is None


def test_a_day_that_does_not_exist_is_none() -> None:
    found = written("31/02/2026")
    assert found is not None
    assert (found.day("dmy"), found.day("mdy")) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "del 01/10/2026 al 31/10/2026",
        "Desde 1 de octubre de 2026 hasta el 31 de octubre de 2026",
        "PERIODO: 2026-10-01 - 2026-10-31",
    ],
)
def test_a_period_in_a_sentence(text: str) -> None:
    assert [day.day("dmy") for day in days_in(text)] == [date(2026, 10, 1), date(2026, 10, 31)]


@pytest.mark.parametrize("text", ["AGOSTO DE 2026", "Mes: agosto 2026", "08/2026"])
def test_a_month_in_words(text: str) -> None:
    assert month_told(text) == (2026, 8)


def days(*texts: str) -> list[Written]:
    found = [written(text) for text in texts]
    assert None not in found
    return [day for day in found if day]


def order(*texts: str, facts: Facts | None = None, hint: str = "auto", newest_first: bool | None = None) -> str:
    return order_of(days(*texts), facts or Facts(), hint, newest_first=newest_first)


def test_one_number_above_twelve_decides_for_all() -> None:
    assert order("03/11/2026", "13/11/2026") == "dmy"
    assert order("11/03/2026", "11/13/2026") == "mdy"
    assert order("11/13/2026", hint="dmy") == "mdy"


def test_numbers_that_deny_each_other_are_refused() -> None:
    with pytest.raises(UserError, match="date_mixed"):
        order("13/11/2026", "11/14/2026")


def test_the_order_of_the_rows_decides() -> None:
    assert order("09/10/2026", "10/10/2026", "02/11/2026") == "dmy"
    assert order("10/09/2026", "10/10/2026", "11/02/2026") == "mdy"


def test_the_balances_tell_which_way_the_days_must_run() -> None:
    assert order("05/11/2026", "10/06/2026", newest_first=True) == "dmy"
    assert order("05/11/2026", "10/06/2026", newest_first=False) == "mdy"


def test_the_period_of_the_page_decides() -> None:
    told = days_in("01/10/2026 31/10/2026")
    assert order("09/10/2026", "10/10/2026", facts=Facts(start=told[0], end=told[1])) == "dmy"


def test_what_nothing_decides_is_refused_or_hinted() -> None:
    with pytest.raises(UserError, match="date_undecided"):
        order("03/10/2026", "04/10/2026")
    assert order("03/10/2026", "04/10/2026", hint="mdy") == "mdy"
    assert order("03/03/2026", "04/04/2026") == "dmy"


def test_days_that_a_spreadsheet_turned_are_refused() -> None:
    """A spreadsheet in English makes 05/03 of 3 May and leaves 13/05 a text."""
    turned = [*days("13/05/2026", "14/05/2026"), Written("iso", 5, 3, 2026), Written("iso", 5, 1, 2026)]
    with pytest.raises(UserError, match="date_mixed"):
        order_of(turned, Facts(), "dmy", newest_first=None)


def test_days_without_year_take_it_from_the_cut() -> None:
    cut = date(2027, 1, 15)
    assert [dated(day, "dmy", cut) for day in days("28-dic.", "02-ene.", "15-ene.")] == [
        date(2026, 12, 28),
        date(2027, 1, 2),
        date(2027, 1, 15),
    ]
    assert dated(days("29-feb.")[0], "dmy", cut) is None
    assert dated(days("28-dic.")[0], "dmy", None) is None


@given(st.dates(date(2000, 1, 1), date(2098, 12, 31)))
def test_whatever_is_written_is_read_back(day: date) -> None:
    month = MONTHS[day.month - 1]
    for text in (
        f"{day:%d/%m/%Y}",
        day.isoformat(),
        f"{day.day} de {month} de {day.year}",
        f"{day.day}-{month[:3]}.-{day.year}",
    ):
        found = written(text)
        assert found is not None
        assert found.day("dmy") == day


@given(st.text(max_size=70))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = written(text)
    assert found is None or found.form in {"iso", "named", "numeric"}
    assert all(day.end <= len(text) + 2 for day in days_in(text))
