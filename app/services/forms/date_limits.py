"""How early and how late an answered date may be: before or after the filing day, or after another answer."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.terms import Unit, parse_term
from app.models.texts_es import plain_date

if TYPE_CHECKING:
    from app.models.catalogue.fields import DateField

Business = Callable[[date, int], date]
"""Returns the day that comes so many business days after another, by the office's calendar."""

_MONTHS = 12


def check_limits(field: DateField, day: date, today: date, business: Business) -> None:
    """Refuse a day too near or too old. Errors: field.date_ahead, field.date_old, field.date_before."""
    if field.not_before and day < field.not_before:
        raise UserError("field.date_before", day=plain_date(field.not_before))
    if field.ahead and day < (first := later(field.ahead, today, business)):
        raise UserError("field.date_ahead", term=str(parse_term(field.ahead)), day=plain_date(first))
    if field.not_older and day < (oldest := earlier(field.not_older, today)):
        raise UserError("field.date_old", term=str(parse_term(field.not_older)), day=plain_date(oldest))


def check_age(field: DateField, day: date, today: date) -> None:
    """Refuse a day since which too few or too many years went by. Errors: field.date_young, field.date_aged."""
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    if field.least_years is not None and years < field.least_years:
        raise UserError("field.date_young", years=field.least_years)
    if field.most_years is not None and years > field.most_years:
        raise UserError("field.date_aged", years=field.most_years)


def check_order(field: DateField, value: object, answers: Mapping[str, object], labels: Mapping[str, str]) -> None:
    """Refuse a day before the one answered in `from_field`. Errors: field.date_order."""
    first = answers.get(field.from_field or "")
    if not isinstance(first, str) or not isinstance(value, str) or not first.strip():
        return
    try:
        wrong = date.fromisoformat(value) < date.fromisoformat(first)
    except ValueError:
        return
    if wrong:
        raise UserError("field.date_order", label=labels.get(field.from_field or "", "").lower())


def is_over(filed: date, business: Business, term: str, day: date) -> bool:
    """Tell whether a term that runs from a day was over on the filing day; business days are counted back from this."""
    asked = parse_term(term)
    if asked.unit is Unit.BUSINESS_DAYS:
        return day < business(filed, -asked.value)
    return day < filed and filed > _moved(asked.unit, asked.value, day)


def later(term: str, today: date, business: Business) -> date:
    """Return the day that a term after today falls on."""
    asked = parse_term(term)
    if asked.unit is Unit.BUSINESS_DAYS:
        return business(today, asked.value)
    return _moved(asked.unit, asked.value, today)


def earlier(term: str, today: date) -> date:
    """Return the day that a term before today fell on."""
    asked = parse_term(term)
    return _moved(asked.unit, -asked.value, today)


def _moved(unit: Unit, count: int, today: date) -> date:
    """Return the same day so many months away (its month's last if it lacks it), or so many days."""
    if unit is not Unit.MONTHS:
        return today + timedelta(days=count)
    year, month = divmod(today.year * _MONTHS + today.month - 1 + count, _MONTHS)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
