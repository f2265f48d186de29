"""Three rulers of days: a short one, one that is overdue, and one with pauses and holidays over two months."""

from __future__ import annotations

from datetime import date, timedelta

from app.views.widgets.ruler_data import DayKind, RulerDay


def ruler_days(
    start: date, kinds: str, *, today: date | None = None, notes: dict[int, str] | None = None
) -> list[RulerDay]:
    """Days from one letter each: c counted, f holiday, p paused, . pending, D due, V overdue; weekends are skipped."""
    names: dict[str, DayKind] = {
        "c": "counted",
        "f": "holiday",
        "p": "paused",
        ".": "pending",
        "D": "due",
        "V": "overdue",
    }
    days: list[RulerDay] = []
    day, number = start, 0
    for position, letter in enumerate(kinds):
        while day.weekday() > 4:
            day += timedelta(days=1)
        number += letter in "c.DV"
        note = (notes or {}).get(position, "")
        days.append(RulerDay(day, names[letter], number if letter in "c.DV" else None, today=day == today, note=note))
        day += timedelta(days=1)
    return days


SHORT_RULER = ruler_days(date(2026, 10, 28), "cccffp....D", today=date(2026, 11, 5))
OVERDUE_RULER = ruler_days(date(2026, 10, 28), "ccV")
CASE_RULER = ruler_days(
    date(2026, 10, 14),
    "cccccppp" + "ppppp" + "ffpp" + "." * 21 + "f...D",
    today=date(2026, 11, 5),
    notes={place: f"subsanación, día {place - 4} de 10" for place in range(5, 13)}
    | {15: "subsanación, día 9 de 10", 16: "subsanación, día 10 de 10", 38: "Fundación de Quito trasladada"},
)
