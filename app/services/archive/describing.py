"""What a person says of a record: checked against what the institution declares, and told in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.models.archives import number_key, record_words
from app.models.catalogue.archive import Archive
from app.models.errors import UserError
from app.models.rows.archive import RecordIn, ResolutionText
from app.models.texts_es import plain_date
from app.services import typed

NUMBER, TITLE, POINT, RESOLUTION, REASON = 40, 300, 1000, 8000, 500
MOST_POINTS = 200


def archive_of(archives: Iterable[Archive], key: str) -> Archive:
    """Return a declared archive. Raises UserError "archive.unknown"."""
    for one in archives:
        if one.key == key:
            return one
    raise UserError("archive.unknown", archive=key)


def columns(archive: Archive, record: RecordIn, today: date) -> dict[str, Any]:
    """Return the columns of a described record.

    Raises UserError: archive.body, archive.session_type, archive.future, archive.many_points, typed.empty, typed.long.
    """
    number = typed.required(record.number, what="el número", limit=NUMBER)
    body, session = _declared(archive, record)
    if record.held_on > today:
        raise UserError("archive.future", day=plain_date(record.held_on))
    if max(len(record.agenda), len(record.resolutions)) > MOST_POINTS:
        raise UserError("archive.many_points", limit=MOST_POINTS)
    year = record.held_on.year
    words = record_words(archive.record, number, record.held_on, session=session, after=archive.body(record.body).after)
    return {
        "archive": archive.key,
        "body": record.body,
        "body_title": body[:200],
        "session_type": record.session_type,
        "session_title": session[:120],
        "number": number,
        "number_key": number_key(number, year)[:NUMBER],
        "year": year,
        "held_on": record.held_on,
        "title": typed.line(record.title, what="el asunto", limit=TITLE),
        "words": words[:600],
        "agenda": json.dumps(_points(record.agenda), ensure_ascii=False),
        "resolutions": json.dumps(_resolutions(record.resolutions), ensure_ascii=False),
    }


def _declared(archive: Archive, record: RecordIn) -> tuple[str, str]:
    """Return the titles of body and kind of session."""
    if record.body not in {one.key for one in archive.bodies}:
        raise UserError("archive.body")
    kinds = {one.key: one.title for one in archive.session_types}
    if record.session_type not in kinds and (kinds or record.session_type):
        raise UserError("archive.session_type")
    return archive.body(record.body).title, kinds.get(record.session_type, "")


def _points(agenda: Iterable[str]) -> list[str]:
    lines = (typed.line(one, what="el punto del orden del día", limit=POINT) for one in agenda)
    return [one for one in lines if one]


def _resolutions(resolutions: Iterable[ResolutionText]) -> list[tuple[str, str]]:
    found = []
    for one in resolutions:
        number = typed.line(one.number, what="el número de la resolución", limit=60)
        text = typed.paragraphs(one.text, what="la resolución", limit=RESOLUTION)
        if number or text:
            found.append((number, text))
    return found


def described(row: Mapping[str, Any]) -> RecordIn:
    """Return a record as it was described."""
    held = row["held_on"]
    return RecordIn(
        row["archive"],
        row["body"],
        row["session_type"],
        row["number"],
        held if isinstance(held, date) else date.fromisoformat(held),
        row["title"],
        tuple(json.loads(row["agenda"])),
        tuple(ResolutionText(*one) for one in json.loads(row["resolutions"])),
    )


def description(row: Mapping[str, Any]) -> str:
    """Return what is read in a record besides its number, body and date: subject, agenda and resolutions."""
    resolutions = (f"{number} {text}".strip() for number, text in json.loads(row["resolutions"]))
    parts = (row["title"], *json.loads(row["agenda"]), *resolutions)
    return "\n".join(part for part in parts if part)


def names(row: Mapping[str, Any]) -> str:
    """Return the words by which a record is called, its number with and without zeros."""
    return f"{row['words']} {row['body_title']} {row['number_key']} {row['number']}"
