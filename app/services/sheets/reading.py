"""Read a published sheet, a table of services or a charter: every line is placed, or listed as unplaced."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from app.models.errors import UserError
from app.models.names import fold
from app.models.sheets import (
    LABEL,
    MARKUP,
    PAGE,
    TITLE,
    UNPLACED,
    Change,
    Charter,
    Indicator,
    Placed,
    PublishedTerm,
    Sheet,
    SheetContact,
)
from app.services.sheets import fees, offices, parts
from app.services.sheets.builder import Builder
from app.services.sheets.charter import read_part
from app.services.sheets.history import anomalies
from app.services.sheets.markup import lines_of, rows_of
from app.services.sheets.pieces import Piece, Row, joined
from app.services.sheets.scanning import Scan, with_heads_apart
from app.services.sheets.sections import Section, Sections
from app.services.sheets.tables import part_channels

_LEAST_FIELDS = 2
_NOTHING = {LABEL, PAGE, MARKUP, UNPLACED, TITLE}
_CHARTER, _HEAD_ROWS, _HEAD_LENGTH = "carta de servicios", 60, 300


def read(text: str, *, cantons: Collection[str] = ()) -> Sheet:
    """Read a source. `cantons`: names that an office without a name of its own may bear.

    Raises UserError "sheet.nothing" when nothing in it looks like a sheet or a table of services.
    """
    sheet = read_anything(text, cantons=cantons)
    known = {one.field.split(".")[0] for one in sheet.placed} - _NOTHING
    if len(known) < _LEAST_FIELDS and not sheet.services:
        raise UserError("sheet.nothing")
    return sheet


def read_anything(text: str, *, cantons: Collection[str] = ()) -> Sheet:
    """Read a source even if nothing in it is known: then everything is unplaced."""
    lines = lines_of(text)
    rows = with_heads_apart(rows_of(lines))
    builder = Builder()
    scan = Scan(builder, charter=_is_charter(rows))
    scan.walk(rows)
    sections = Sections(builder, charter=scan.charter)
    sections.walk(scan.text)
    kind = "charter" if scan.charter else "table" if builder.services else "sheet"
    for section in sorted(sections.found, key=lambda one: not one.field):
        _place(builder, section, kind, cantons)
    return _built(builder, scan, kind, lines)


def _is_charter(rows: Sequence[Row]) -> bool:
    return any(
        _CHARTER in fold(joined(row.pieces)) for row in rows[:_HEAD_ROWS] if len(joined(row.pieces)) < _HEAD_LENGTH
    )


def _place(builder: Builder, section: Section, kind: str, cantons: Collection[str]) -> None:
    """Give a section to the reader of its part."""
    if section.field == "fees":
        fees.read(builder, section.parts)
    elif section.field == "offices":
        offices.read(builder, section.pieces(), cantons)
    elif section.field == "requirements":
        parts.requirements(builder, section.group, section.pieces())
    elif section.field.startswith("charter."):
        read_part(builder, section.field, section.pieces())
    elif section.field == "":
        _title(builder, section, kind)
    else:
        _READERS.get(section.field, _lost)(builder, section.pieces())


def _title(builder: Builder, section: Section, kind: str) -> None:
    """Take what stands before a table for its title, and a heading for the name; the rest belongs nowhere."""
    pieces = section.pieces()
    if kind == "sheet":
        head = parts.bare_head(builder, pieces)
    else:
        first = builder.services[0].line if builder.services else 0
        head = [one for one in pieces if kind == "charter" or one.line < first]
        parts.sentences(builder, head, "charter.title" if kind == "charter" else "name")
    builder.lose(piece for piece in pieces if piece not in head)


def _lost(builder: Builder, pieces: Sequence[Piece]) -> None:
    builder.lose(pieces)


_READERS: dict[str, Callable[[Builder, Sequence[Piece]], None]] = {
    "name": lambda builder, pieces: parts.name_like(builder, pieces, "name"),
    "institution": lambda builder, pieces: parts.name_like(builder, pieces, "institution"),
    "code": partial(parts.value, home="code"),
    "updated": partial(parts.value, home="updated"),
    "description": partial(parts.sentences, home="description"),
    "audience": partial(parts.sentences, home="audience"),
    "directed_to": partial(parts.listed, home="directed_to"),
    "result_type": partial(parts.value, home="result_type"),
    "result": partial(parts.sentences, home="result"),
    "forms": partial(parts.sentences, home="forms"),
    "steps": parts.steps,
    "channels": partial(parts.listed, home="channels"),
    "validity": partial(parts.sentences, home="validity"),
    "term": parts.term,
    "legal_basis": parts.law,
    "contact": parts.contact,
    "transparency": parts.law_or_nothing,
}


def _built(builder: Builder, scan: Scan, kind: str, lines: tuple[str, ...]) -> Sheet:
    published, term = parts.published_term(builder)
    charter = _charter(builder, scan) if scan.charter else None
    told = charter.title if charter else ""
    return Sheet(
        kind=kind,
        source=lines,
        placed=_accounted(builder, lines),
        name=builder.first("name") or told,
        institution=builder.first("institution") or scan.meta.get("institution", ""),
        code=builder.first("code"),
        updated=builder.first("updated"),
        description=builder.first("description"),
        audience=(*builder.all("audience"), *builder.all("directed_to")),
        directed_to=builder.all("directed_to"),
        result_type=builder.first("result_type"),
        result=builder.all("result"),
        requirements=tuple(builder.requirements),
        forms=builder.all("forms"),
        steps=tuple(builder.steps),
        channels=builder.all("channels"),
        fees=tuple(builder.fees),
        cost=builder.all("cost"),
        free=fees.is_free(builder),
        payment=builder.all("payment"),
        exemptions=builder.all("exemptions"),
        attention=builder.all("attention"),
        offices=tuple(builder.offices),
        validity=builder.all("validity"),
        term=PublishedTerm(published, term),
        legal_basis=builder.all("legal_basis") or builder.all("charter.norms"),
        contact=SheetContact(**{name: ", ".join(texts) for name, texts in builder.contact.items()}),
        transparency=tuple(builder.months),
        anomalies=anomalies(builder.months),
        services=part_channels(builder.services),
        charter=charter,
        notes=tuple(builder.notes),
    )


def _charter(builder: Builder, scan: Scan) -> Charter:
    return Charter(
        title=builder.first("charter.title") or scan.meta.get("head", ""),
        header=scan.meta.get("head", ""),
        code=scan.meta.get("code", ""),
        edition=scan.meta.get("edition", ""),
        date=scan.meta.get("date", ""),
        mission=builder.all("charter.mission"),
        responsible=builder.all("charter.responsible"),
        responsibilities=builder.all("charter.responsibilities"),
        catalogue=builder.all("charter.catalogue"),
        norms=builder.all("charter.norms"),
        indicators=tuple(Indicator(area, text) for area, text in builder.indicators),
        changes=(
            *(Change(cells[0], cells[1], " ".join(cells[2:])) for cells in builder.changes),
            *(Change("", "", text) for text in builder.all("charter.changes")),
        ),
        signatures=builder.all("charter.signatures"),
        index=builder.all("charter.index"),
    )


def _accounted(builder: Builder, lines: tuple[str, ...]) -> tuple[Placed, ...]:
    """Order the account by line, and add the lines that hold nothing but marks of layout."""
    known = {one.line for one in builder.placed}
    marks = [
        Placed(number, MARKUP, line.strip())
        for number, line in enumerate(lines, 1)
        if number not in known and line.strip()
    ]
    return tuple(sorted([*builder.placed, *marks], key=lambda one: one.line))
