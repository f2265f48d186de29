"""Reads MT940: one message a day or a month, all of one account.

A reader of our own: the library joins the messages of different accounts into one and loses their balances.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from app.models.errors import UserError
from app.models.statements.amounts import Amounts, Unreadable
from app.models.statements.cells import one_line
from app.models.statements.proof import DAY
from app.models.statements.shapes import Statement
from app.models.statements.words import Words
from app.services.statements.booked import Booked, Page, statement
from app.services.statements.gates import MOST_ROWS

_TAG = re.compile(r":(\d{2}[A-Z]?|NS):(.*)", re.DOTALL)
_ENVELOPE = re.compile(r"\{[1-5]:")
_ENTRY = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})?(?P<side>R?[DC])(?P<funds>[A-Z])?(?P<amount>\d[\d.,]{0,17})"
    r"(?P<kind>[A-Z][A-Z0-9]{3})?(?P<reference>.*?)(?://(?P<bank>.*))?"
)
_BALANCE = re.compile(r"([DC])(\d{6})([A-Z]{3})(\d[\d.,]*)")
_SUBFIELD = re.compile(r"\?(\d{2})")
_NO_REFERENCE = "NONREF"
_SHOWN = 40
_CENTURY = 2000
_HALF_YEAR = 6
_FULL_LINE = 65
_FULL_SUBFIELD = 27
_WORDS = frozenset({*map(str, range(20, 30)), *map(str, range(60, 64))})
"""Subfields of what the payer wrote."""


@dataclass(frozen=True, slots=True)
class _Field:
    line: int
    tag: str
    text: str


def read(text: str, words: Words) -> Statement:
    """Read every message. Raises UserError "statement.…"."""
    pages: list[Page] = []
    for field in _fields(text):
        _take(pages, field)
    if not pages or any(page.closing is None for page in pages):
        raise UserError("statement.truncated")
    return statement("mt940", pages, words, list(filter(None, map(_out_of_order, pages))))


def _out_of_order(page: Page) -> str:
    """Say which movement goes back in time among others that do not: only its place joins it with its text."""
    days = [row.date for row in page.rows]
    if days == sorted(days) or days == sorted(days, reverse=True):
        return ""
    back = next(place for place, (before, day) in enumerate(pairwise(days), 1) if day < before)
    return DAY.format(row=page.rows[back].line)


def _fields(text: str) -> Iterator[_Field]:
    """Give each field with the lines that go on from it."""
    current: _Field | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip("\r\x1a ")
        body = line[line.find(":20:") :] if _ENVELOPE.search(line) and ":20:" in line else line
        found = _TAG.fullmatch(body)
        ends = line == "-" or line.startswith("-}")
        if (found or ends) and current:
            yield current
        if found:
            current = _Field(number, found[1], found[2])
        elif ends:
            current = None
        elif current and line:
            current = _Field(current.line, current.tag, f"{current.text}\n{line}")
    if current:
        yield current


def _take(pages: list[Page], field: _Field) -> None:
    if field.tag == "20":
        pages.append(Page())
    elif pages:
        _fact(pages[-1], field)
    elif field.tag in {"61", "60F", "62F"}:
        raise UserError("statement.damaged")


def _fact(page: Page, field: _Field) -> None:
    if field.tag in {"25", "25P"}:
        page.account = one_line(field.text.partition("\n")[0])
    elif field.tag in {"60F", "60M"}:
        page.opening, page.start, page.currency = _balance(field)
    elif field.tag in {"62F", "62M"}:
        page.closing, page.end, page.currency = _balance(field)
    elif field.tag == "61":
        _entry(page, field)
    elif field.tag == "86" and page.rows and page.closing is None:
        page.rows[-1] = _described(page.rows[-1], field.text)


def _balance(field: _Field) -> tuple[int, date, str]:
    found = _BALANCE.fullmatch(field.text.strip())
    day = _day(found[2]) if found else None
    if not found or not day:
        raise UserError("statement.bad_row", row=field.line, typed=field.text[:_SHOWN])
    return (1 if found[1] == "C" else -1) * _cents(found[4], field), day, found[3]


def _entry(page: Page, field: _Field) -> None:
    first, _, further = field.text.partition("\n")
    found = _ENTRY.fullmatch(first.strip())
    day = _booking(found["value"], found["entry"]) if found else None
    if not found or not day or page.closing is not None or len(page.rows) >= MOST_ROWS:
        raise UserError("statement.bad_row", row=field.line, typed=first[:_SHOWN])
    cents = _cents(found["amount"], field)
    reference, bank = (found["reference"] or "").strip(), (found["bank"] or "").strip()
    document = reference if reference and reference != _NO_REFERENCE else bank
    page.rows.append(
        Booked(
            date=day,
            cents=cents if found["side"] in {"C", "RD"} else -cents,
            document=document,
            description=one_line(further),
            reference=bank if bank != document else "",
            code=(found["kind"] or "").strip(),
            currency=page.currency,
            line=field.line,
        )
    )


def _described(row: Booked, text: str) -> Booked:
    """Add the text of field 86; its numbered subfields are read as one text."""
    told = one_line(_joined(text) if _SUBFIELD.search(text) else _unfolded(text))
    before = " · ".join(one for one in (row.reference, row.description if told else "") if one)
    return replace(row, description=told or row.description, reference=before)


def _joined(text: str) -> str:
    """Join numbered subfields; one of the payer's words that is full goes on in the middle of a word."""
    first, *parts = _SUBFIELD.split("".join(text.split("\n")))
    fields = zip(parts[::2], parts[1::2], strict=True)
    return f"{first} " + "".join(
        value if key in _WORDS and len(value) >= _FULL_SUBFIELD else f"{value} " for key, value in fields
    )


def _unfolded(text: str) -> str:
    """Join lines; one that is full goes on in the middle of a word."""
    return "".join(line if len(line) >= _FULL_LINE else f"{line} " for line in text.split("\n"))


def _cents(text: str, field: _Field) -> int:
    try:
        return Amounts("," if "," in text else ".").read(text.rstrip(",")).cents
    except Unreadable as error:
        raise UserError("statement.bad_row", row=field.line, typed=field.text[:_SHOWN]) from error


def _day(text: str) -> date | None:
    try:
        return date(_CENTURY + int(text[:2]), int(text[2:4]), int(text[4:6]))
    except ValueError:
        return None


def _booking(value: str, entry: str | None) -> date | None:
    """Return the day of booking; it has no year of its own and may be in the one after or before the value day."""
    day = _day(value)
    if not day or not entry:
        return day
    month = int(entry[:2])
    year = day.year + (1 if day.month - month > _HALF_YEAR else -1 if month - day.month > _HALF_YEAR else 0)
    try:
        return date(year, month, int(entry[2:]))
    except ValueError:
        return None
