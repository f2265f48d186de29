"""The columns of the letters, and how each state looks and reads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from app.models.rows.mail import LetterLine
from app.models.texts_es import day_month, hour, numeric_date
from app.views.itemmodels.rows_model import Column

RETRYING = "retrying"
_SHAPES = {
    "queued": "pending",
    RETRYING: "awaiting_payment",
    "sending": "in_progress",
    "sent": "received",
    "failed": "overdue",
    "cancelled": "not_applicable",
}


def columns(tr: Callable[[str], str], today: Callable[[], date]) -> list[Column[LetterLine]]:
    """Return the columns; the state never goes nor is cut."""
    return [
        Column("at", tr("En cola"), lambda letter: _day(letter.queued_at, today(), tr),
               second=lambda letter: hour(letter.queued_at.time()), sort=lambda letter: letter.queued_at,
               tone="texto2", width=76, drop=1),
        Column("what", tr("Correo"), lambda letter: letter.title, second=lambda letter: letter.case_number,
               role="emphasis", width=168, stretch=1, keep=True),
        Column("to", tr("Para"), lambda letter: letter.recipient_name or letter.recipient,
               second=lambda letter: letter.recipient if letter.recipient_name else "", width=170, stretch=2),
        Column("state", tr("Estado"), lambda letter: state_words(letter, tr), state=shape,
               second=lambda letter: _when(letter, today(), tr), width=136, keep=True),
    ]  # fmt: skip


def file_heads(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the heads of the file."""
    return (
        tr("Estado"),
        tr("En cola"),
        tr("Hora"),
        tr("Trámite"),
        tr("Correo"),
        tr("Para"),
        tr("Dirección"),
        tr("Terminó"),
        tr("Última respuesta"),
    )


def file_row(letter: LetterLine, tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return one line of the file."""
    return (
        state_words(letter, tr),
        numeric_date(letter.queued_at.date()),
        hour(letter.queued_at.time()),
        letter.case_number,
        letter.title,
        letter.recipient_name,
        letter.recipient,
        numeric_date(letter.ended_at.date()) if letter.ended_at else "",
        letter.told,
    )


def shape(letter: LetterLine) -> str:
    """Return the shape of a letter's state."""
    return _SHAPES[_state(letter)]


def state_words(letter: LetterLine, tr: Callable[[str], str]) -> str:
    """Return the word of a letter's state."""
    words = {
        "queued": tr("En cola"),
        RETRYING: tr("Se reintenta"),
        "sending": tr("Enviándose"),
        "sent": tr("Enviado"),
        "failed": tr("No salió"),
        "cancelled": tr("Cancelado"),
    }
    return words[_state(letter)]


def moment(at: datetime, today: date) -> str:
    """Word "10h42" for today, "5 nov, 10h42" before."""
    time = hour(at.time())
    return time if at.date() == today else f"{day_month(at.date())}, {time}"


def _day(at: datetime, today: date, tr: Callable[[str], str]) -> str:
    return tr("hoy") if at.date() == today else day_month(at.date())


def _state(letter: LetterLine) -> str:
    return RETRYING if letter.state == "queued" and letter.attempts else letter.state


def _when(letter: LetterLine, today: date, tr: Callable[[str], str]) -> str:
    if letter.next_at is not None and letter.attempts:
        return tr("a las {when}").format(when=moment(letter.next_at, today))
    return moment(letter.ended_at, today) if letter.ended_at is not None else ""
