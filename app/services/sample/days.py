"""Days that the applicants of the sample answer: plausible, and within the limits of each date that is asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.models.catalogue.fields import DateField, Field
from app.services.forms.date_limits import Business, earlier, later

_LONG_AGO = date(2019, 3, 15)
_SOON = timedelta(days=30)
_YEAR, _HALF_YEAR = timedelta(days=365.25), timedelta(days=180)


def days(fields: Iterable[Field], today: date, business: Business) -> dict[str, str]:
    """Return a day for every date among the fields, in the order in which they are asked."""
    given: dict[str, str] = {}
    for field in fields:
        if isinstance(field, DateField) and not field.optional:
            first = date.fromisoformat(given.get(field.from_field or "", date.min.isoformat()))
            given[field.key] = max(_day(field, today, business), first).isoformat()
    return given


def _day(field: DateField, today: date, business: Business) -> date:
    if field.ahead:
        return max(later(field.ahead, today, business), today + _SOON)
    if not field.past:
        return today + _SOON
    years = field.least_years if field.least_years is not None else field.most_years
    if years is not None:
        return today - years * _YEAR - _HALF_YEAR
    oldest = earlier(field.not_older, today) if field.not_older else _LONG_AGO
    return max(oldest, field.not_before or _LONG_AGO)
