"""What the ruler of days shows, as plain data, and what it says aloud."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from app.models import texts_es

DayKind = Literal["counted", "pending", "holiday", "paused", "weekend", "due", "overdue", "spare", "legal"]
"""`spare`: after the promise, while the law still admits; `legal`: the last day that it admits."""
LONG_TERM: Final = 400


@dataclass(frozen=True, slots=True)
class RulerDay:
    """One day: what it is for the term, its number in the count (if it counts) and why (name of the holiday...)."""

    day: date
    kind: DayKind
    number: int | None = None
    today: bool = False
    note: str = ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("Ruler", source)


def business_days(days: Iterable[RulerDay]) -> list[RulerDay]:
    """Leave weekends out: they are drawn as the dash between two weeks."""
    return [day for day in days if day.kind != "weekend"]


def weeks(days: Iterable[RulerDay]) -> list[list[RulerDay]]:
    """Group days by calendar week."""
    ordered = business_days(days)
    return [list(group) for _week, group in groupby(ordered, key=lambda item: item.day.isocalendar()[:2])]


def due_day(days: Sequence[RulerDay]) -> RulerDay | None:
    """Return the day on which the term ends, if it is shown."""
    return next((day for day in days if day.kind in ("due", "overdue")), None)


def sentence(days: Sequence[RulerDay]) -> str:
    """Say the ruler aloud: the due date, how many have gone, since when it is paused."""
    parts = [_due_sentence(days), _count_sentence(days), pause_sentence(days), _legal_sentence(days)]
    return " ".join(part for part in parts if part)


def _due_sentence(days: Sequence[RulerDay]) -> str:
    due = due_day(days)
    if due is None:
        return _tr("Sin fecha de vencimiento.")
    words = _tr("Venció el {day}.") if due.kind == "overdue" else _tr("Vence el {day}.")
    return words.format(day=texts_es.weekday_date(due.day))


def _count_sentence(days: Sequence[RulerDay]) -> str:
    total = max((day.number or 0 for day in days), default=0)
    due = due_day(days)
    if not total or (due is not None and due.kind == "overdue"):
        return ""
    done = max((day.number or 0 for day in days if day.kind == "counted"), default=0)
    return _tr("Van {done} de {total} días hábiles.").format(done=done, total=total)


def _legal_sentence(days: Sequence[RulerDay]) -> str:
    last = next((day for day in days if day.kind == "legal"), None)
    return _tr("La ley admite hasta el {day}.").format(day=texts_es.weekday_date(last.day)) if last else ""


def pause_sentence(days: Sequence[RulerDay]) -> str:
    """Say since when the term waits, "" if it runs."""
    since = paused_since(days)
    return _tr("En pausa desde el {day}.").format(day=texts_es.weekday_date(since).split(" ", 1)[1]) if since else ""


def paused_since(days: Sequence[RulerDay]) -> date | None:
    """Return the first day of the pause that lasts today, None if none does; days off in between do not break it."""
    since: date | None = None
    for day in days if any(day.today for day in days) else ():
        if day.day > _today(days):
            break
        if day.kind == "paused":
            since = since or day.day
        elif day.kind not in {"holiday", "weekend"}:
            since = None
    return since


def word_above(day: RulerDay) -> tuple[str, str]:
    """Return the word above a cell and its tone: hoy, vence, venció, or nothing."""
    if day.kind == "overdue":
        return _tr("venció"), "error"
    if day.kind == "due":
        return (_tr("vence hoy") if day.today else _tr("vence")), "tinta"
    if day.kind == "legal":
        return _tr("ley"), "aviso"
    return (_tr("hoy"), "texto") if day.today else ("", "")


def tooltip(day: RulerDay) -> str:
    """Explain one cell."""
    words = {
        "counted": _tr("cuenta {number}"),
        "pending": _tr("contará {number}") if day.number else _tr("no cuenta"),
        "holiday": _tr("feriado"),
        "paused": _tr("en pausa"),
        "weekend": _tr("fin de semana"),
        "due": _tr("vence, día {number}"),
        "overdue": _tr("venció, día {number}"),
        "spare": _tr("después de lo prometido"),
        "legal": _tr("último día que admite la ley"),
    }[day.kind].format(number=day.number)
    return "\n".join(
        part for part in (texts_es.short_date(day.day), f"{words}: {day.note}" if day.note else words) if part
    )


MOST_NAMED = 3
"""Holidays of a legend that are told by name."""


def legend(days: Sequence[RulerDay]) -> list[tuple[DayKind, str]]:
    """List the kinds present with their words; holidays by name and date."""
    present = {day.kind for day in days}
    entries: list[tuple[DayKind, str]] = []
    if "counted" in present:
        entries.append(("counted", _tr("contado")))
    if "pending" in present:
        entries.append(("pending", _tr("por contar")))
    if "paused" in present:
        entries.append(("paused", _paused_words(days)))
    if "legal" in present:
        entries.append(("legal", _tr("máximo legal")))
    if "holiday" in present:
        names = "; ".join(_holidays(days))
        entries.append(("holiday", _tr("feriado: {names}").format(names=names)))
    return entries


def _today(days: Sequence[RulerDay]) -> date:
    return next((day.day for day in days if day.today), date.min)


def _paused_words(days: Sequence[RulerDay]) -> str:
    """Word since when and why the term waits; of pauses that ended only that there were some."""
    since, notes = paused_since(days), [day for day in days if day.kind == "paused"]
    if since is None:
        return _tr("en pausa")
    last = max((day for day in notes if day.day <= _today(days)), key=lambda day: day.day)
    words = _tr("en pausa desde el {day}").format(day=texts_es.day_month(since))
    return f"{words} ({last.note})" if last.note else words


def _holidays(days: Sequence[RulerDay]) -> list[str]:
    """Word the days off; their names only while there are few, since each cell tells its own."""
    holidays = [day for day in days if day.kind == "holiday"]
    named = len(holidays) <= MOST_NAMED
    words = []
    for (note, _month), group in groupby(holidays, key=lambda item: (item.note if named else "", item.day.month)):
        same = list(group)
        numbers = [str(item.day.day) for item in same[:-1]]
        last = texts_es.day_month(same[-1].day)
        words.append(", ".join(part for part in (f"{', '.join(numbers)} y {last}" if numbers else last, note) if part))
    return words


def tick_kinds(done: int, total: int) -> tuple[DayKind, ...]:
    """Make ticks from two figures: `done` days gone of a term of `total` (both in business days)."""
    if total <= 0 or total > LONG_TERM:
        return ()
    late = max(0, done - total)
    ticks: list[DayKind] = ["counted"] * min(max(done, 0), total if late else total - 1)
    if late:
        ticks.extend(["overdue"] * min(late, LONG_TERM))
        return tuple(ticks)
    ticks.extend(["pending"] * (total - 1 - len(ticks)))
    return (*ticks, "due")
