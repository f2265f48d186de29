"""Reads the first sheet of an XLSX workbook with suspicion; runs in the limited child process.

Only values are read: a list worked out by formulas, or drawn from other files, is refused, because what it shows is not
what it says. What swells, nests or declares entities is refused before it is unpacked.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from typing import IO
from xml.parsers import expat

from app.services.tables.grid import MAX_COLUMNS, MAX_ROWS, Grid, Refused, tidied
from app.services.tables.xlsx_cells import Styles, column_of, value_of

_MOST_UNPACKED = 80 * 2**20
_MOST_PARTS = 2_000
_MOST_TEXTS = 400_000
_MOST_CELLS = 1_000_000
_CHUNK = 2**16
Attributes = dict[str, str]


def read(content: bytes) -> Grid:
    """Read the first sheet that is not hidden.

    Raises Refused: not_a_table, damaged, macros, formulas, links, bomb, too_many_rows, too_many_columns.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _Workbook(archive).grid()
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, KeyError, ValueError, OSError, RuntimeError) as error:
        raise Refused("damaged") from error


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {name.casefold(): name for name in archive.namelist()}
        if len(self._names) > _MOST_PARTS or sum(one.file_size for one in archive.infolist()) > _MOST_UNPACKED:
            raise Refused("bomb")
        if any(name.endswith("vbaproject.bin") for name in self._names):
            raise Refused("macros")
        if any(name.startswith("xl/externallinks/") for name in self._names):
            raise Refused("links")
        if "xl/workbook.xml" not in self._names:
            raise Refused("not_a_table")
        self._room = _MOST_UNPACKED

    def grid(self) -> Grid:
        styles = Styles()
        sheet = self._first_sheet(styles)
        if "xl/styles.xml" in self._names:
            self._walk("xl/styles.xml", styles.start)
        texts = self._texts()
        reader = _Sheet(texts, styles)
        self._walk(sheet, reader.start, reader.end, reader.data)
        return Grid(tuple(row for row in map(tidied, reader.rows) if row))

    def _first_sheet(self, styles: Styles) -> str:
        targets: dict[str, str] = {}
        wanted: list[str] = []

        def relation(name: str, given: Attributes) -> None:
            if name == "Relationship":
                targets[given.get("Id", "")] = given.get("Target", "")

        def sheet(name: str, given: Attributes) -> None:
            if name == "workbookPr":
                styles.since_1904 = given.get("date1904", "") in {"1", "true"}
            if name == "sheet" and given.get("state", "visible") == "visible":
                wanted.append(given.get("id", ""))

        self._walk("xl/_rels/workbook.xml.rels", relation)
        self._walk("xl/workbook.xml", sheet)
        if not wanted:
            raise Refused("not_a_table")
        target = targets.get(wanted[0], "")
        return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")

    def _texts(self) -> list[str]:
        if "xl/sharedstrings.xml" not in self._names:
            return []
        reader = _SharedTexts()
        self._walk("xl/sharedStrings.xml", reader.start, reader.end, reader.data)
        return reader.texts

    def _walk(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        data: Callable[[str], None] | None = None,
    ) -> None:
        with self._archive.open(self._names[part.casefold()]) as file:
            parser = xml_parser(start, end, data)
            while chunk := self._taken(file):
                parser.Parse(chunk, False)  # noqa: FBT003 (expat)
            parser.Parse(b"", True)  # noqa: FBT003 (expat)

    def _taken(self, file: IO[bytes]) -> bytes:
        """Read on; what is told of a part's size is not believed."""
        chunk = file.read(_CHUNK)
        self._room -= len(chunk)
        if self._room < 0:
            raise Refused("bomb")
        return chunk


def xml_parser(
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None,
    data: Callable[[str], None] | None,
) -> expat.XMLParserType:
    """Return a parser without entities that gives names without their namespace."""

    def begun(name: str, given: Attributes) -> None:
        start(name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in given.items()})

    def declared(*_declaration: object) -> None:
        raise Refused("damaged")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = begun
    parser.StartDoctypeDeclHandler = declared
    if end is not None:
        ended = end
        parser.EndElementHandler = lambda name: ended(name.rpartition(" ")[2])
    if data is not None:
        parser.CharacterDataHandler = data
    return parser


class _SharedTexts:
    """The table of texts; what explains how a sign is read aloud (rPh) is no part of it."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._takes = self._aside = False

    def start(self, name: str, _given: Attributes) -> None:
        if name == "si":
            self._parts = []
        self._aside = self._aside or name == "rPh"
        self._takes = name == "t" and not self._aside

    def end(self, name: str) -> None:
        self._takes = False
        if name == "rPh":
            self._aside = False
        if name == "si":
            self.texts.append("".join(self._parts))
            if len(self.texts) > _MOST_TEXTS:
                raise Refused("bomb")

    def data(self, text: str) -> None:
        if self._takes:
            self._parts.append(text)


class _Sheet:
    """Rows as they are met; positions come from the references, which must not go back."""

    def __init__(self, texts: list[str], styles: Styles) -> None:
        self.rows: list[list[str]] = []
        self._texts, self._styles = texts, styles
        self._cell: Attributes = {}
        self._column = self._cells = 0
        self._value: list[str] = []
        self._takes = False

    def start(self, name: str, given: Attributes) -> None:
        if name == "row":
            self.rows.append([])
            self._column = 0
        elif name == "c":
            self._cell, self._value = given, []
            self._column = column_of(given.get("r", ""), self._column)
        elif name == "f":
            raise Refused("formulas")
        self._takes = name in {"v", "t"}

    def end(self, name: str) -> None:
        self._takes = False
        if name == "c":
            self._keep(value_of(self._cell, "".join(self._value), self._texts, self._styles))
            self._column += 1
        elif name == "row" and not any(self.rows[-1]):
            self.rows.pop()

    def data(self, text: str) -> None:
        if self._takes:
            self._value.append(text)

    def _keep(self, value: str) -> None:
        self._cells += 1
        if self._cells > _MOST_CELLS:
            raise Refused("bomb")
        if not value.strip() or not self.rows:
            return
        if self._column >= MAX_COLUMNS:
            raise Refused("too_many_columns")
        if len(self.rows) > MAX_ROWS:
            raise Refused("too_many_rows")
        row = self.rows[-1]
        row.extend([""] * (self._column + 1 - len(row)))
        row[self._column] = value
