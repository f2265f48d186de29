"""Reads QIF: records of lines that begin with a letter, ended by "^"; it tells no balances but perhaps the first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.models.errors import UserError
from app.models.statements import ordering
from app.models.statements.amounts import Amounts, Unreadable, marks
from app.models.statements.cells import text_of
from app.models.statements.dates import Written, written
from app.models.statements.facts import Facts
from app.models.statements.layout import Layout
from app.models.statements.shapes import Statement
from app.models.statements.table import OPEN_END
from app.models.statements.words import Words
from app.services.statements.booked import Booked, Page, statement
from app.services.statements.gates import MOST_ROWS

_ENTRIES = re.compile(r"!Type:(?:Bank|Cash|CCard|Oth [AL])\s*", re.IGNORECASE)
_ACCOUNT = re.compile(r"!Account\s*", re.IGNORECASE)
_YEAR = re.compile(r"'\s*(\d{1,4})\s*$")
_OPENING = "opening"
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class _Record:
    """The fields of one record by their letter, and the line where it begins."""

    line: int
    account: bool
    fields: Mapping[str, str]


def read(text: str, words: Words, asked: Layout | None = None) -> Statement:
    """Read every record; asked: what somebody says of the days and amounts. Raises UserError "statement.…"."""
    records = list(_records(text))
    accounts = {name for one in records if one.account and (name := one.fields.get("N", ""))}
    if len(accounts) > 1:
        one, other = sorted(accounts)[:2]
        raise UserError("statement.two_accounts", one=one[:_SHOWN], other=other[:_SHOWN])
    entries = [one for one in records if not one.account]
    days = _days(entries, asked.date_order if asked else "auto")
    cents = _cents(entries, asked.decimal if asked else "auto")
    page = Page(account=next(iter(accounts), ""))
    booked = [_row(*told) for told in zip(entries, days, cents, strict=True)]
    if booked and words.aside(booked[0].description) == _OPENING:
        page.opening = booked.pop(0).cents
    page.rows = booked
    return statement("qif", [page], words, [OPEN_END])


def _records(text: str) -> Iterator[_Record]:
    """Give each record. Raises UserError "statement.truncated", "…bad_row", "…too_many_rows"."""
    fields: dict[str, str] = {}
    account = known = False
    begins = count = 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if line.startswith("!"):
            account = bool(_ACCOUNT.fullmatch(line))
            known = account or bool(_ENTRIES.fullmatch(line))
        elif line == "^":
            if known and fields:
                yield _Record(begins, account, fields)
            fields, count = {}, count + 1
            if count > MOST_ROWS:
                raise UserError("statement.too_many_rows", limit=MOST_ROWS)
        elif line and known:
            _keep(fields, number, line)
            begins = begins if len(fields) > 1 else number
    if fields:
        raise UserError("statement.truncated")


def _keep(fields: dict[str, str], number: int, line: str) -> None:
    letter, value = line[0], text_of(line[1:].strip())
    if letter in "DTU" and letter in fields:
        raise UserError("statement.bad_row", row=number, typed=line[:_SHOWN])
    fields.setdefault(letter, value)


def _days(entries: Sequence[_Record], hint: str) -> list[date]:
    known: dict[str, Written] = {}
    for entry in entries:
        typed = entry.fields.get("D", "")
        if typed not in known:
            known[typed] = _written(entry)
    days = [known[entry.fields.get("D", "")] for entry in entries]
    order = ordering.order_of(days, Facts(), hint, newest_first=None)
    read = []
    for entry, one in zip(entries, days, strict=True):
        day = one.day(order)
        if day is None:
            raise _bad_date(entry)
        read.append(day)
    return read


def _written(entry: _Record) -> Written:
    """Read "31/10/2026", and "10/31'26" and "1/ 3' 5" as old programs write them."""
    typed = _YEAR.sub(lambda found: f"/{int(found[1]):02d}", entry.fields.get("D", "")).replace("/ ", "/")
    day = written(typed)
    if day is None:
        raise _bad_date(entry)
    return day


def _bad_date(entry: _Record) -> UserError:
    return UserError("statement.bad_date", row=entry.line, column="D", typed=entry.fields.get("D", "")[:_SHOWN])


def _cents(entries: Sequence[_Record], asked: str) -> list[int]:
    typed = [one.fields.get("T") or one.fields.get("U", "") for one in entries]
    found = marks(typed)
    if asked == "auto" and found.point and found.comma:
        raise UserError("statement.decimal_mixed", one=found.point[:_SHOWN], other=found.comma[:_SHOWN])
    if asked == "auto" and found.open and not found.decided:
        raise UserError("statement.decimal_undecided", typed=found.open[:_SHOWN])
    reader = Amounts(asked if asked != "auto" else found.decided or ".")
    read = []
    for entry, text in zip(entries, typed, strict=True):
        try:
            read.append(reader.read(text).cents)
        except Unreadable as error:
            raise UserError("statement.bad_amount", row=entry.line, column="T", typed=text[:_SHOWN]) from error
    return read


def _row(entry: _Record, day: date, cents: int) -> Booked:
    number = entry.fields.get("N", "")
    is_document = any(map(str.isdigit, number))
    texts = dict.fromkeys(entry.fields[letter] for letter in "PM" if entry.fields.get(letter))
    return Booked(
        date=day,
        cents=cents,
        document=number if is_document else "",
        description=" ".join(texts),
        code="" if is_document else number,
        line=entry.line,
    )
