"""A visit as the week shows it: its state in shape and word, and what does not suit it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.models.rows.evaluations import EvaluationLine
from app.models.texts_es import hour, numeric_date, short_date
from app.services.evaluations.agenda import TRAVEL

BUSINESS_DAYS = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """line: times in the office's zone; shape: key of STATES; amber: it asks for somebody's attention."""

    line: EvaluationLine
    shape: str
    word: str
    amber: bool = False

    @property
    def day(self) -> date:
        """The day of the visit."""
        return self.line.starts_at.date()

    @property
    def hours(self) -> str:
        """From when to when."""
        return f"{hour(self.line.starts_at.time())} a {hour(self.line.ends_at.time())}"

    def words(self) -> str:
        """Say the whole visit."""
        line = self.line
        parts = (f"{short_date(self.day)}, {self.hours}", line.applicant, line.evaluator, line.place, self.word)
        return ". ".join(parts)


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One day of the week: reason: why it is not a business day, or ""."""

    day: date
    reason: str
    today: bool


def file_heads(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the heads of the week as a file."""
    return tr("Fecha"), tr("Hora"), tr("Trámite"), tr("Solicitante"), tr("Quién evalúa"), tr("Lugar"), tr("Estado")


def file_row(one: Visit) -> tuple[str, ...]:
    """Return one line of the file."""
    line = one.line
    return numeric_date(one.day), one.hours, line.case_number, line.applicant, line.evaluator, line.place, one.word


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def visits(
    lines: Sequence[EvaluationLine], now: datetime, reason: Callable[[date], str | None], tr: Callable[[str], str]
) -> list[Visit]:
    """Word every visit; `now` is an instant."""
    return [visit(line, now, reason, tr, lines) for line in lines]


def visit(
    line: EvaluationLine,
    now: datetime,
    reason: Callable[[date], str | None],
    tr: Callable[[str], str],
    others: Iterable[EvaluationLine] = (),
) -> Visit:
    """Word one visit, beside the others of its week."""
    if line.state == "held":
        passed = line.result == "passed"
        return Visit(line, "issued" if passed else "illegible", tr("Cumple") if passed else tr("No cumple"))
    if line.state == "cancelled":
        return Visit(line, "rejected", tr("Cancelada"))
    if line.ends_at <= now:
        return Visit(line, "to_confirm", tr("Sin cerrar"), amber=True)
    against = _against(line, reason, tr, others)
    if against:
        return Visit(line, "warning", against, amber=True)
    going = line.starts_at <= now
    return Visit(line, "in_progress" if going else "approved", tr("En curso") if going else tr("Agendada"))


def _against(
    line: EvaluationLine,
    reason: Callable[[date], str | None],
    tr: Callable[[str], str],
    others: Iterable[EvaluationLine],
) -> str:
    closed = reason(line.starts_at.date())
    if closed:
        return tr("No es hábil: {reason}").format(reason=closed)
    for other in others:
        same = other.id != line.id and other.evaluator_id == line.evaluator_id and other.state == "scheduled"
        if same and other.starts_at < line.ends_at + TRAVEL and other.ends_at > line.starts_at - TRAVEL:
            return tr("Poco camino con {number}").format(number=other.number)
    return ""


def days_of(monday: date, shown: Iterable[Visit], today: date, reason: Callable[[date], str | None]) -> list[DayColumn]:
    """Return Monday to Friday, and a Saturday or Sunday on which there is a visit."""
    working = {monday + timedelta(days=step) for step in range(BUSINESS_DAYS)}
    return [
        DayColumn(day, "" if day.weekday() >= BUSINESS_DAYS else _sentence(reason(day)), day == today)
        for day in sorted(working | {one.day for one in shown})
    ]


def _sentence(reason: str | None) -> str:
    return f"{reason[0].upper()}{reason[1:]}" if reason else ""
