"""Decides how the days of a file are read: which number is the month, and in which year they are."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from app.models.errors import UserError
from app.models.statements.dates import Written
from app.models.statements.facts import Facts

ORDERS = ("dmy", "mdy")
_MONTHS = 12


def order_of(days: Sequence[Written], facts: Facts, hint: str, *, newest_first: bool | None) -> str:
    """Return "dmy" or "mdy": what some day proves, else the period, else the order of the rows, else the hint.

    newest_first: what the balances prove of the order of the rows, None if nothing. Raises UserError
    "statement.date_mixed", "statement.date_undecided".
    """
    numeric = [day for day in days if day.form == "numeric"]
    proved = _proved(numeric)
    _refuse_swapped(days, numeric, newest_first=newest_first)
    if proved or not numeric:
        return proved or "dmy"
    fitting = _within(numeric, facts)
    if len(fitting) == 1:
        return fitting[0]
    if hint in ORDERS:
        return hint
    if all(day.dotted or day.first == day.second for day in numeric):
        return "dmy"
    sorted_ones = [order for order in fitting or ORDERS if _runs(days, order, newest_first=newest_first)]
    if len(sorted_ones) == 1:
        return sorted_ones[0]
    raise UserError("statement.date_undecided", typed=_shown(next(day for day in numeric if day.first != day.second)))


def _proved(numeric: Iterable[Written]) -> str:
    """Return the order that a number above twelve proves, or the day of the week that is written beside."""
    day_first = month_first = None
    for day in numeric:
        if day.first > _MONTHS or _weekday_fits(day) == "dmy":
            day_first = day_first or day
        if day.second > _MONTHS or _weekday_fits(day) == "mdy":
            month_first = month_first or day
    if day_first and month_first:
        raise UserError("statement.date_mixed", one=_shown(day_first), other=_shown(month_first))
    if day_first:
        return "dmy"
    return "mdy" if month_first else ""


def _weekday_fits(day: Written) -> str:
    """Return the one order in which a day falls on the day of the week that is written; "" if none or both."""
    if day.weekday is None:
        return ""
    read = {order: day.day(order) for order in ORDERS}
    fitting = [order for order, told in read.items() if told and told.weekday() == day.weekday]
    return fitting[0] if len(fitting) == 1 else ""


def _refuse_swapped(days: Sequence[Written], numeric: Sequence[Written], *, newest_first: bool | None) -> None:
    """Refuse what a spreadsheet in English does: it turns 03/11 into March and leaves 13/11 as a text."""
    turned = [day for day in days if day.form == "iso" and day.first <= _MONTHS]
    left = bool(numeric) and all(day.first > _MONTHS for day in numeric)
    if not turned or not left or any(day.form == "iso" and day.first > _MONTHS for day in days):
        return
    if not _runs(days, "dmy", newest_first=newest_first):
        raise UserError("statement.date_mixed", one=_shown(numeric[0]), other=_shown(turned[0]))


def _within(numeric: Sequence[Written], facts: Facts) -> list[str]:
    """Return the orders in which every day is inside the period that the page tells."""
    fitting = []
    for order in ORDERS:
        start, end = period_of(facts, _order_of_facts(facts) or order)
        if not (start and end):
            return list(ORDERS)
        read = {day.day(order, (end or start).year) for day in numeric}
        if all(day is not None and start <= day <= end for day in read):
            fitting.append(order)
    return fitting


def _order_of_facts(facts: Facts) -> str:
    """Return the order that the days around the table prove by themselves; one without year may be an amount."""
    around = (facts.start, facts.end, facts.since, *facts.days)
    told = [day for day in around if day and day.form == "numeric" and day.year is not None]
    try:
        return _proved(told)
    except UserError:
        return ""


def _runs(days: Sequence[Written], order: str, *, newest_first: bool | None) -> bool:
    """Tell whether the days never go back, or never forward, when they are read so."""
    read = [day.day(order, day.year or 2000) for day in days]
    known = [day for day in read if day is not None]
    if len(known) < len(read):
        return False
    pairs = list(pairwise(known))
    rising = all(one <= other for one, other in pairs)
    falling = all(one >= other for one, other in pairs)
    if newest_first is None:
        return rising or falling
    return falling if newest_first else rising


def period_of(facts: Facts, order: str) -> tuple[date | None, date | None]:
    """Return first and last day of the period that the page tells."""
    end = _in_order(facts.end, order)
    start = _in_order(facts.start, order)
    since = _in_order(facts.since, order)
    if start is None and since is not None:
        start = since + timedelta(days=1)
    if start is None and end is None and facts.month:
        start = date(*facts.month, 1)
        end = start.replace(day=monthrange(*facts.month)[1])
    if start and end and end < start:
        return None, None
    return start, end


def _in_order(day: Written | None, order: str) -> date | None:
    if day is None:
        return None
    return day.day(order) or day.day("mdy" if order == "dmy" else "dmy")


def anchor_of(facts: Facts, order: str) -> date | None:
    """Return the day from which days without year are counted back: the cut, or the latest day around the table."""
    start, end = period_of(facts, order)
    if end or start:
        return end or (date(start.year, _MONTHS, 31) if start else None)
    around = [read for day in facts.days if (read := _in_order(day, order))]
    return max(around, default=None)


def dated(day: Written, order: str, anchor: date | None) -> date | None:
    """Return a day with its year; one without takes the last such day that is not after the anchor."""
    if day.year is not None:
        return day.day(order)
    if anchor is None:
        return None
    for year in (anchor.year, anchor.year - 1):
        read = day.day(order, year)
        if read and read <= anchor:
            return read
    return None


def _shown(day: Written) -> str:
    year = f"/{day.year}" if day.year else ""
    return f"{day.first:02d}/{day.second:02d}{year}"
