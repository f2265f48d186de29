"""What kind of day it is at the office, in one sentence or two."""

from __future__ import annotations

from datetime import date, timedelta

from app.models.texts_es import weekday_date
from app.services.calendar import Calendar

BEFORE, AFTER = 6, 10
SATURDAY = 5


def day_note(calendar: Calendar, today: date, city: str) -> str:
    """Tell whether the day counts, and which days near it do not: they explain the due dates on the screen."""
    reason = calendar.reason(today)
    first = f"Hoy no es día hábil: {reason}." if reason else f"Día hábil en {city}."
    return " ".join([first, *_near(calendar, today)])


def _near(calendar: Calendar, today: date) -> list[str]:
    past = _days_off(calendar, today - timedelta(days=BEFORE), today)
    coming = _days_off(calendar, today + timedelta(days=1), today + timedelta(days=AFTER + 1))
    told = []
    if past:
        told.append(
            f"{_listed(past)} {'fueron' if len(past) > 1 else 'fue'} feriado: no cuenta{_n(past)} en los plazos."
        )
    if coming:
        told.append(f"{_listed(coming)} no cuenta{_n(coming)}: {calendar.reason(coming[0])}.")
    return told


def _n(days: list[date]) -> str:
    return "n" if len(days) > 1 else ""


def _days_off(calendar: Calendar, start: date, end: date) -> list[date]:
    days = (start + timedelta(days=step) for step in range((end - start).days))
    return [day for day in days if day.weekday() < SATURDAY and not calendar.is_business(day)]


def _listed(days: list[date]) -> str:
    """Write "El lunes 2 y el martes 3"."""
    words = [f"el {weekday_date(day).partition(' de ')[0]}" for day in days]
    text = " y ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]
    return text[0].upper() + text[1:]
