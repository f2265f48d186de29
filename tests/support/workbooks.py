"""Workbooks as spreadsheets write them, and some that nobody should open."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

_MADE = (2026, 11, 5, 10, 42, 0)
"""The same bytes in every run, so that a test may be named after them."""

WORKBOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{_RELS}"><sheets>'
    '<sheet name="Oculta" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Lista" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>"
)
RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="x"/>'
    '<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml" Type="x"/></Relationships>'
)
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>'
)


def workbook(rows: Sequence[Sequence[object]], *, shared: bool = False, **parts: bytes | str) -> bytes:
    """Return a workbook of these rows; texts stand in the cells or in the shared table; numbers are numbers.

    parts: further parts of the package by their path, with "__" for the slash.
    """
    texts: list[str] = []
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{_letters(place)}{number}", value, texts, shared) for place, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    named: dict[str, bytes | str] = {"xl/worksheets/sheet1.xml": sheet("".join(lines))}
    if shared:
        named["xl/sharedStrings.xml"] = shared_texts("".join(f"<si><t>{escape(text)}</t></si>" for text in texts))
    return package({**named, **{name.replace("__", "/"): content for name, content in parts.items()}})


def sheet(rows: str) -> str:
    """Return the part of a sheet."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def shared_texts(items: str) -> str:
    """Return the part of the shared texts."""
    return f'<sst xmlns="{MAIN}">{items}</sst>'


def package(parts: Mapping[str, bytes | str]) -> bytes:
    """Return the archive of a workbook with these parts besides the usual ones."""
    usual: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/styles.xml": STYLES,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**usual, **parts}.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class Dated(int):
    """A day as a spreadsheet counts it."""


class Formula(str):
    """A formula with its last result, divided by a bar: "=A1|7"."""

    __slots__ = ()


def _cell(reference: str, value: object, texts: list[str], shared: bool) -> str:  # noqa: FBT001 (one place)
    if value is None:
        return ""
    if isinstance(value, Dated):
        return f'<c r="{reference}" s="1"><v>{int(value)}</v></c>'
    if isinstance(value, Formula):
        formula, _, result = value.partition("|")
        return f'<c r="{reference}" t="str"><f>{escape(formula)}</f><v>{escape(result)}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{reference}"><v>{value!r}</v></c>'
    if shared:
        texts.append(str(value))
        return f'<c r="{reference}" t="s"><v>{len(texts) - 1}</v></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def _letters(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
