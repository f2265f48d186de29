"""An evaluation as a calendar file, so that citizen and evaluator have it in their agenda (RFC 5545, RFC 5546)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.models.rows.evaluations import EvaluationLine

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Ventanilla//Evaluaciones//ES"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in the invitation; without an address nobody is named, since calendars write to it."""

    name: str
    email: str


def invitation(
    line: EvaluationLine, *, subject: str, sequence: int, organiser: Party, guest: Party, stamp: datetime
) -> bytes:
    """Return the file; its UID never changes.

    line: with times in the office's zone; subject: what is evaluated; stamp: the instant of making it.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method_of(line))
    calendar.add_component(_event(line, subject, sequence, organiser, guest, stamp))
    calendar.add_missing_timezones()
    made: bytes = calendar.to_ical()
    return made


def method_of(line: EvaluationLine) -> str:
    """Return what an agenda does with the file: REQUEST puts the visit in, CANCEL takes it out (RFC 5546, 1.4)."""
    return "CANCEL" if line.state == "cancelled" else "REQUEST"


def _event(line: EvaluationLine, subject: str, sequence: int, organiser: Party, guest: Party, stamp: datetime) -> Event:
    from icalendar import STATUS, Event, vCalAddress

    event = Event.new(
        uid=line.id,
        sequence=sequence,
        stamp=stamp,
        start=line.starts_at,
        end=line.ends_at,
        status=STATUS.CANCELLED if line.state == "cancelled" else STATUS.CONFIRMED,
        summary=f"Evaluación {line.number}: {subject}",
        location=line.place,
        description=f"Trámite {line.case_number}, {line.applicant}.\nEvalúa {line.evaluator}.",
    )
    if organiser.email:
        event.add("organizer", vCalAddress.new(organiser.email, cn=organiser.name))
    if guest.email:
        event.add("attendee", vCalAddress.new(guest.email, cn=guest.name, role="REQ-PARTICIPANT", rsvp=True))
    return event
