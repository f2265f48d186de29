"""Sentences about a due date: above the ruler of days, and for a screen reader (interface.md 6)."""

from __future__ import annotations

from datetime import date

from app.models.terms import DueDate, Unit
from app.models.texts_es import MONTHS, business_days, long_date, plural, weekday_date


def promise(due: DueDate, today: date) -> str:
    """Word "Vence el viernes 11 de diciembre si hoy completa lo que falta. Van 5 de 30 días hábiles."."""
    if due.unit is Unit.NONE:
        return "Sin plazo declarado."
    if due.due is None:
        return f"El plazo está en pausa. {progress(due, today)}".strip()
    return f"{_ends(due, due.due, today)} {progress(due, today)}".strip()


def progress(due: DueDate, today: date) -> str:
    """Word "Van 5 de 30 días hábiles."; empty when nothing is counted in days."""
    if due.total is None:
        return ""
    counted = due.counted(today)
    return f"{'Va' if counted == 1 else 'Van'} {counted} de {days(due)}."


def spoken(due: DueDate, today: date) -> str:
    """Word the ruler for a screen reader: due date, progress and since when it is paused."""
    since = _paused_since(due, today)
    pause = f" En pausa desde el {since.day} de {MONTHS[since.month - 1]}." if since else ""
    return promise(due, today) + pause


def _ends(due: DueDate, day: date, today: date) -> str:
    lead = "Vence hoy," if day == today else ("Venció el" if day < today else "Vence el")
    shown = weekday_date(day) if day.year == today.year else long_date(day)
    condition = " si hoy completa lo que falta" if due.estimated else ""
    return f"{lead} {shown}{condition}."


def days(due: DueDate) -> str:
    """Word how long the term is: "30 días hábiles", "15 días"."""
    total = due.total or 0
    counts_business = due.unit in {Unit.BUSINESS_DAYS, Unit.HOURS}
    return business_days(total) if counts_business else plural(total, "día", "días")


def _paused_since(due: DueDate, today: date) -> date | None:
    """Find the first day of the pause that today is in; days off in between do not break it."""
    since: date | None = None
    for day in due.days:
        if day.date > today:
            break
        since = (since or day.date) if day.paused else (None if day.counts else since)
    return since
