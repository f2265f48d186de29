"""Dates as the counter writes them: short in tables, whole in sentences."""

from datetime import date

_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)


def weekday(day: date) -> str:
    """Write "viernes"."""
    return _DAYS[day.weekday()]


def day_month(day: date) -> str:
    """Write "11 dic"."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def short(day: date) -> str:
    """Write "vie 11 dic"."""
    return f"{weekday(day)[:3]} {day_month(day)}"


def spoken(day: date) -> str:
    """Write "viernes 11 de diciembre"."""
    return f"{weekday(day)} {day.day} de {_MONTHS[day.month - 1]}"


def whole(day: date) -> str:
    """Write "viernes 11 de diciembre de 2026"."""
    return f"{spoken(day)} de {day.year}"
