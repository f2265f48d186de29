"""Opens a file in this process: bytes to a statement, or to a preview. Only the limited child process calls it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.models.errors import UserError
from app.models.statements import headers
from app.models.statements.cells import Grid, Line
from app.models.statements.layout import Layout
from app.models.statements.shapes import Statement
from app.models.statements.table import Source, read
from app.services.statements.decoding import Decoded, decode
from app.services.statements.gates import MAX_BYTES
from app.services.statements.layouts import PLAIN_FORMS, Banks
from app.services.statements.recognition import container, kind_of_text

_XML_ENCODING = re.compile(rb"\s*<\?xml[^>]*?\bencoding\s*=\s*[\"']([\w.-]+)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read: `form` is the key of a format, `layout` one that somebody made."""

    name: str = ""
    form: str = ""
    layout: Layout | None = None
    profiles: tuple[Layout, ...] = ()
    """Layouts of the office's own, tried before the declared ones."""


def statement_of(content: bytes, wanted: Wanted, banks: Banks) -> Statement:
    """Read a file whole. Raises UserError "statement.…"."""
    check_size(content)
    chosen = wanted.layout or (banks.layout(wanted.form) if wanted.form and wanted.form not in PLAIN_FORMS else None)
    kind = container(content)
    if kind == "text":
        decoded = decode(content)
        form = kind_of_text(decoded.text)
        if form in _FIELDS:
            _refuse_other(_FIELDS[form], wanted, chosen)
            return _fields(form, content, decoded, banks, chosen)
        _refuse_plain(wanted)
        return _of_tables([grid_of(form, content, decoded, banks, wanted)], wanted, chosen, banks)
    _refuse_plain(wanted)
    from app.services.statements import workbook

    return _of_tables(workbook.read(content, kind), wanted, chosen, banks)


def check_size(content: bytes) -> None:
    """Refuse nothing and too much before anybody looks inside."""
    if len(content) > MAX_BYTES:
        raise UserError("statement.too_big", limit=MAX_BYTES // 2**20)
    if not content.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise UserError("statement.empty")


_FIELDS = {"ofx": "ofx", "mt940": "mt940", "camt": "camt053", "qif": "qif"}


def _refuse_plain(wanted: Wanted) -> None:
    if wanted.form in PLAIN_FORMS:
        raise UserError("statement.not_that_format", wanted=PLAIN_FORMS[wanted.form])


def _refuse_other(form: str, wanted: Wanted, chosen: Layout | None) -> None:
    """Refuse a layout for what is no table; one of QIF, whose days read two ways, may say how they are read."""
    if form == "qif" and chosen and not chosen.columns:
        return
    if chosen or (wanted.form and wanted.form != form):
        shown = (chosen.title or chosen.key) if chosen else PLAIN_FORMS[wanted.form]
        raise UserError("statement.not_that_format", wanted=shown)


def _fields(form: str, content: bytes, decoded: Decoded, banks: Banks, chosen: Layout | None) -> Statement:
    if form == "ofx":
        from app.services.statements import ofx

        return ofx.read(decoded.text, banks.words)
    if form == "mt940":
        from app.services.statements import mt940

        return mt940.read(decoded.text, banks.words)
    if form == "qif":
        from app.services.statements import qif

        return qif.read(decoded.text, banks.words, chosen)
    from app.services.statements import camt

    return camt.read(_plain_xml(content, decoded), banks.words)


def _plain_xml(content: bytes, decoded: Decoded) -> bytes:
    """Give expat a file it can read by its own declaration, or the text where we know better than one of UTF-8."""
    told = _XML_ENCODING.match(content)
    is_utf8 = decoded.encoding == "utf-8" or (
        decoded.encoding == "cp1252" and (not told or told[1].lower() == b"utf-8")
    )
    return decoded.text.encode("utf-8") if is_utf8 else content


def grid_of(form: str, content: bytes, decoded: Decoded, banks: Banks, wanted: Wanted) -> Grid:
    """Return the one table of a text. Raises UserError "statement.…"."""
    if form == "xml":
        from app.services.statements import spreadsheet_xml

        grid = spreadsheet_xml.read(_plain_xml(content, decoded))
        return replace(grid, encoding=decoded.encoding, notes=decoded.notes)
    lines = tuple(_lines(form, decoded, banks, wanted))
    return Grid(form, lines, encoding=decoded.encoding, notes=decoded.notes)


def _lines(form: str, decoded: Decoded, banks: Banks, wanted: Wanted) -> Sequence[Line]:
    if form == "html":
        from app.services.statements import markup

        return markup.read(decoded.text)
    if form == "unknown":
        raise UserError("statement.not_a_statement")
    from app.services.statements import delimited, fixed_width

    fixed = fixed_width.read(decoded.text, banks.words) if "  " in decoded.text else []
    return delimited.read(decoded.text, lambda ways: _best(ways, banks, wanted), fixed)


def _best(ways: Sequence[Sequence[Line]], banks: Banks, wanted: Wanted) -> int:
    """Choose the way of dividing that shows the best headings; without headings, the one that gives most cells."""

    def weight(lines: Sequence[Line]) -> tuple[int, int]:
        found = headers.find(lines, "csv", banks.words, [*wanted.profiles, *banks.layouts])
        widths = [len(cells) for _, cells in lines if len(cells) > 1]
        common = max(set(widths), key=widths.count, default=0)
        return (len(found.columns) if found else 0, common * widths.count(common))

    return max(range(len(ways)), key=lambda place: weight(ways[place]))


def _of_tables(grids: Sequence[Grid], wanted: Wanted, chosen: Layout | None, banks: Banks) -> Statement:
    """Read the one sheet that has movements. Raises UserError "statement.two_sheets"."""
    sources = [source_of(grid, wanted, chosen, banks) for grid in grids]
    fitting = [source for source in sources if _has_header(source)] if len(sources) > 1 else sources
    if not sources:
        raise UserError("statement.empty")
    if len(fitting) > 1:
        raise UserError("statement.two_sheets", one=fitting[0].grid.sheet[:40], other=fitting[1].grid.sheet[:40])
    return read((fitting or sources)[0]).statement


def source_of(grid: Grid, wanted: Wanted, chosen: Layout | None, banks: Banks) -> Source:
    """Return a table with what is known of it."""
    return Source(grid, banks.words, (*wanted.profiles, *banks.layouts), wanted.name, chosen)


def _has_header(source: Source) -> bool:
    return headers.find(source.grid.lines, source.grid.kind, source.words, source.layouts) is not None
