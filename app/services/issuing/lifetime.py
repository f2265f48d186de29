"""Until when a document is good: by its own term, or by a date that the request answers."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from app.models.catalogue.results import Result
from app.models.errors import UserError
from app.models.texts_es import plain_date

MONTHS = 12


def last_day(result: Result, issued: date, answers: Mapping[str, object]) -> date | None:
    """Return the last day on which a document issued that day is good; None if it has none.

    Errors: document.born_expired when the answered date has passed.
    """
    if result.valid_until_field is not None:
        return _answered(result, issued, answers.get(result.valid_until_field))
    if result.validity_days:
        return issued + timedelta(days=result.validity_days)
    if result.validity_months:
        return months_after(issued, result.validity_months)
    return date(issued.year, 12, 31) if result.valid_to_year_end else result.valid_until


def months_after(day: date, months: int) -> date:
    """Return the last day of so many months: the eve of the same date, or the month's end if it lacks that date."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    length = monthrange(year, month + 1)[1]
    if day.day > length:
        return date(year, month + 1, length)
    return date(year, month + 1, day.day) - timedelta(days=1)


def _answered(result: Result, issued: date, answer: object) -> date | None:
    """Read the answered date; without an answer the document has no last day."""
    if not isinstance(answer, str) or not answer:
        return None
    until = date.fromisoformat(answer)
    if until < issued:
        raise UserError("document.born_expired", title=result.title, day=plain_date(until))
    return until
