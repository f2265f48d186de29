"""A person finishes what was read: each part as plain lines, and a line without a place given to a part."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from app.models.sheets import (
    UNPLACED,
    ChannelSteps,
    Placed,
    PublishedTerm,
    Sheet,
    SheetContact,
    SheetOffice,
    SheetRequirement,
)
from app.services.sheets import fees, parts
from app.services.sheets.builder import Builder
from app.services.sheets.history import ORDER, anomalies, months
from app.services.sheets.pieces import Piece, Row, plain
from app.services.sheets.terms import term_of

SCALARS = ("name", "institution", "code", "updated", "description", "result_type")
LISTS = (
    "directed_to", "result", "forms", "channels", "cost", "exemptions", "payment", "attention", "validity",
    "legal_basis",
)  # fmt: skip
SHAPED = ("audience", "requirements", "steps", "fees", "offices", "contact", "term", "transparency")
FIELDS = (
    "name", "institution", "description", "audience", "directed_to", "result_type", "result", "requirements", "forms",
    "steps", "channels", "fees", "exemptions", "payment", "attention", "offices", "validity", "term", "legal_basis",
    "contact", "transparency", "code", "updated",
)  # fmt: skip
"""Parts in the order in which a sheet prints them."""

_HEAD = re.compile(r"\[(.+)\]")
_BAR = " | "


def text_of(sheet: Sheet, field: str) -> str:
    """Return a part as lines that a person can change."""
    if field in SCALARS:
        return str(getattr(sheet, field))
    if field in LISTS:
        return "\n".join(getattr(sheet, field))
    return _TELLERS[field](sheet)


def with_text(sheet: Sheet, field: str, text: str) -> Sheet:
    """Return the sheet with a part as a person wrote it; what the lines do not say is empty."""
    lines = [plain(line) for line in text.splitlines() if line.strip()]
    if field in SCALARS:
        return replace(sheet, **{field: " ".join(lines)})  # type: ignore[arg-type]  # each of them is a text
    if field in LISTS:
        changed = replace(sheet, **{field: tuple(lines)})  # type: ignore[arg-type]  # each of them is a list of texts
        return _with_audience(changed, _described(sheet)) if field == "directed_to" else changed
    return _WRITERS[field](sheet, lines)


def assign(sheet: Sheet, one: Placed, field: str) -> Sheet:
    """Give a line that had no place to a part, at its end."""
    before = text_of(sheet, field)
    changed = with_text(sheet, field, f"{before}\n{one.text}" if before else one.text)
    moved = tuple(
        replace(part, field=field) if part == one and part.field == UNPLACED else part for part in sheet.placed
    )
    return replace(changed, placed=moved)


def field_of_line(sheet: Sheet, line: int) -> str:
    """Return the part to which a source line went, "" if to none that can be changed."""
    return next((one.field for one in sheet.placed if one.line == line and one.field in FIELDS), "")


def _described(sheet: Sheet) -> list[str]:
    return [one for one in sheet.audience if one not in set(sheet.directed_to)]


def _with_audience(sheet: Sheet, lines: list[str]) -> Sheet:
    return replace(sheet, audience=(*lines, *sheet.directed_to))


def _tell_requirements(sheet: Sheet) -> str:
    lines, group = [], ""
    for one in sheet.requirements:
        if one.group != group:
            lines.append(f"[{one.group}]")
            group = one.group
        lines.append(one.text)
    return "\n".join(lines)


def _write_requirements(sheet: Sheet, lines: list[str]) -> Sheet:
    told, group = [], ""
    for line in lines:
        if head := _HEAD.fullmatch(line):
            group = head[1]
        else:
            told.append(SheetRequirement(group, line))
    return replace(sheet, requirements=tuple(told))


def _tell_steps(sheet: Sheet) -> str:
    return "\n".join(
        line for one in sheet.steps for line in ([f"[{one.channel}]"] if one.channel else []) + [*one.steps]
    )


def _write_steps(sheet: Sheet, lines: list[str]) -> Sheet:
    told: list[ChannelSteps] = []
    for line in lines:
        if head := _HEAD.fullmatch(line):
            told.append(ChannelSteps(head[1], ()))
        else:
            before = told.pop() if told else ChannelSteps("", ())
            told.append(ChannelSteps(before.channel, (*before.steps, line)))
    return replace(sheet, steps=tuple(told))


def _write_fees(sheet: Sheet, lines: list[str]) -> Sheet:
    builder = Builder()
    fees.read(builder, [_priced(line) for line in lines])
    return replace(sheet, fees=tuple(builder.fees), free=fees.is_free(builder) or (sheet.free and not lines))


def _priced(line: str) -> Piece | Row:
    """Read "what: amount" as a row of a table, so that an amount needs no sign."""
    what, mark, amount = line.rpartition(":")
    if not mark or not what.strip():
        return Piece(0, line, hard=True)
    return Row(((Piece(0, what.strip()),), (Piece(0, amount.strip(), hard=True),)))


def _tell_offices(sheet: Sheet) -> str:
    return "\n".join(_BAR.join((one.name, one.hours, one.text)) for one in sheet.offices)


def _write_offices(sheet: Sheet, lines: list[str]) -> Sheet:
    told = []
    for line in lines:
        cells = [cell.strip() for cell in f" {line} ".split("|")]
        name, hours, text = (*cells, "", "")[:3] if len(cells) > 1 else ("", "", cells[0])
        told.append(SheetOffice(name, hours, text))
    return replace(sheet, offices=tuple(told))


def _tell_contact(sheet: Sheet) -> str:
    one = sheet.contact
    told = (("Funcionario/Dependencia", one.unit), ("Correo electrónico", one.email), ("Teléfono", one.phone))
    return "\n".join(f"{name}: {text}" for name, text in told if text)


def _write_contact(sheet: Sheet, lines: list[str]) -> Sheet:
    builder = Builder()
    parts.contact(builder, [Piece(0, line, hard=True) for line in lines])
    return replace(sheet, contact=SheetContact(**{name: ", ".join(told) for name, told in builder.contact.items()}))


def _write_term(sheet: Sheet, lines: list[str]) -> Sheet:
    words = " ".join(lines)
    return replace(sheet, term=PublishedTerm(words, term_of(words)))


def _tell_history(sheet: Sheet) -> str:
    return "\n".join(f"{one.year} {one.month:02} {one.complaints} {one.attentions}" for one in sheet.transparency)


def _write_history(sheet: Sheet, lines: list[str]) -> Sheet:
    read = [months(Row(((Piece(0, line),),)), ORDER) for line in lines]
    told = tuple(month for row in read for month in row or ())
    return replace(sheet, transparency=told, anomalies=anomalies(told))


_TELLERS: dict[str, Callable[[Sheet], str]] = {
    "audience": lambda sheet: "\n".join(_described(sheet)),
    "requirements": _tell_requirements,
    "steps": _tell_steps,
    "fees": lambda sheet: "\n".join(dict.fromkeys(one.text for one in sheet.fees)),
    "offices": _tell_offices,
    "contact": _tell_contact,
    "term": lambda sheet: sheet.term.published,
    "transparency": _tell_history,
}
_WRITERS: dict[str, Callable[[Sheet, list[str]], Sheet]] = {
    "audience": _with_audience,
    "requirements": _write_requirements,
    "steps": _write_steps,
    "fees": _write_fees,
    "offices": _write_offices,
    "contact": _write_contact,
    "term": _write_term,
    "transparency": _write_history,
}
