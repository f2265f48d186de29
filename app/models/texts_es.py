"""Spanish wording of dates, hours and counts: the only table of month and day names (interface.md 11)."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS = (
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
SHORT = 3


def short_weekday(day: date) -> str:
    """Word "vie"."""
    return WEEKDAYS[day.weekday()][:SHORT]


def short_month(day: date) -> str:
    """Word "dic"."""
    return MONTHS[day.month - 1][:SHORT]


def day_month(day: date) -> str:
    """Word "6 dic"."""
    return f"{day.day} {short_month(day)}"


def day_month_year(day: date) -> str:
    """Word "1 mar 2026"."""
    return f"{day_month(day)} {day.year}"


def short_date(day: date) -> str:
    """Word "vie 11 dic", for tables."""
    return f"{short_weekday(day)} {day_month(day)}"


def short_date_year(day: date) -> str:
    """Word "jue 5 nov 2026", for the head of the window."""
    return f"{short_date(day)} {day.year}"


def weekday_date(day: date) -> str:
    """Word "viernes 11 de diciembre", for sentences."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} de {MONTHS[day.month - 1]}"


def long_date(day: date) -> str:
    """Word "viernes 11 de diciembre de 2026", for paper."""
    return f"{weekday_date(day)} de {day.year}"


def plain_date(day: date) -> str:
    """Word "27 de febrero de 2024"."""
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


def plain_span(first: date, last: date) -> str:
    """Word "del 1 de octubre de 2026 al 31 de octubre de 2026", or the one day."""
    return _span(plain_date(first), plain_date(last))


def short_span(first: date, last: date) -> str:
    """Word "del 1 oct 2026 al 31 oct 2026", or the one day."""
    return _span(day_month_year(first), day_month_year(last))


def _span(first: str, last: str) -> str:
    return f"del {first}" if first == last else f"del {first} al {last}"


def numeric_date(day: date) -> str:
    """Word "27/02/2024" (dd/mm/aaaa)."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def hour(moment: time) -> str:
    """Word "08h02"; a datetime's `.time()` serves."""
    return f"{moment.hour:02d}h{moment.minute:02d}"


def grouped(number: Decimal | int) -> str:
    """Word "1.234.567", "1.234,5"."""
    whole, _, rest = f"{number:,}".partition(".")
    decimals = rest.rstrip("0")
    return whole.replace(",", ".") + (f",{decimals}" if decimals else "")


def ended(words: str) -> str:
    """Return a sentence with its full stop, and only one: names of firms bring their own."""
    return words if words.endswith(".") else f"{words}."


def plural(count: Decimal | int, one: str, many: str) -> str:
    """Word "1 foja", "3 fojas"."""
    return f"{grouped(count)} {one if abs(count) == 1 else many}"


def business_days(count: int) -> str:
    """Word "2 días hábiles"."""
    return plural(count, "día hábil", "días hábiles")


def since_or_until(count: int) -> str:
    """Word a distance in business days from today: "hace 2 días hábiles", "hoy", "en 3 días hábiles"."""
    if count == 0:
        return "hoy"
    return f"hace {business_days(-count)}" if count < 0 else f"en {business_days(count)}"
