"""Looks into a Word or Excel file with suspicion, in the limited child process; only its first words are read.

What brings macros, embedded programs or text of other files is refused: what it shows is not what it says.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from app.services.tables.xlsx import Attributes, xml_parser

MOST_UNPACKED = 80 * 2**20
MOST_PARTS = 2_000
MOST_LINES, LONGEST_LINE = 12, 160
_CHUNK = 2**16
MAIN = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
_WORDS = {"docx": "word/document.xml", "xlsx": "xl/sharedstrings.xml"}
_LINE = {"docx": "p", "xlsx": "si"}
"""The element that is a line of text."""

_PROGRAMS = ("vbaproject.bin", "vbadata.xml")
_INSIDE = ("/activex/", "/embeddings/", "/oleobjects/")
_HARMLESS = "/hyperlink"
"""The only thing of the outside that a text may point at: an address that a person must press."""


class RefusedPackage(Exception):
    """The file is not taken; key: why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def first_lines(form: str, content: bytes) -> list[str]:
    """Return the first lines of a whole file that may be kept.

    Raises RefusedPackage: damaged, bomb, office_macros, office_links.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _Package(form, package).lines()
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, KeyError, ValueError, OSError, RuntimeError) as error:
        raise RefusedPackage("damaged") from error


class _Package:
    def __init__(self, form: str, package: zipfile.ZipFile) -> None:
        self._form, self._package = form, package
        self._names = {one.filename.casefold(): one.filename for one in package.infolist()}
        self._room = MOST_UNPACKED
        if len(self._names) > MOST_PARTS or sum(one.file_size for one in package.infolist()) > MOST_UNPACKED:
            raise RefusedPackage("bomb")
        if MAIN[form] not in self._names:
            raise RefusedPackage("damaged")

    def lines(self) -> list[str]:
        """Read every part once, so that what is told of their sizes is not believed, and return the first lines."""
        if any(name.endswith(_PROGRAMS) or any(place in f"/{name}" for place in _INSIDE) for name in self._names):
            raise RefusedPackage("office_macros")
        if any(name.startswith("xl/externallinks/") for name in self._names):
            raise RefusedPackage("office_links")
        parts = {name: self._whole(name) for name in self._names}
        for name, part in parts.items():
            if name.endswith(".rels"):
                _walk(part, _refuse_outside)
            elif name == "[content_types].xml" and b"macroEnabled" in part:
                raise RefusedPackage("office_macros")
        words = _Words(_LINE[self._form])
        _walk(parts.get(_WORDS[self._form], b"<none/>"), words.start, words)
        return words.lines[:MOST_LINES]

    def _whole(self, name: str) -> bytes:
        found = io.BytesIO()
        with self._package.open(self._names[name]) as part:
            while chunk := part.read(_CHUNK):
                self._room -= len(chunk)
                if self._room < 0:
                    raise RefusedPackage("bomb")
                found.write(chunk)
        return found.getvalue()


class _Words:
    """Texts as they are met, one line for each paragraph or cell."""

    def __init__(self, line: str) -> None:
        self.lines: list[str] = []
        self._line, self._parts, self._takes = line, list[str](), False

    def start(self, name: str, _given: Attributes) -> None:
        self._takes = name == "t"

    def end(self, name: str) -> None:
        self._takes = False
        if name == self._line:
            words = " ".join("".join(self._parts).split())
            self._parts = []
            if words and len(self.lines) < MOST_LINES:
                self.lines.append(words[:LONGEST_LINE])

    def data(self, text: str) -> None:
        if self._takes:
            self._parts.append(text)


def _walk(part: bytes, start: Callable[[str, Attributes], None], words: _Words | None = None) -> None:
    parser = xml_parser(start, words.end if words else None, words.data if words else None)
    parser.Parse(part, True)  # noqa: FBT003 (expat)


def _refuse_outside(name: str, given: Attributes) -> None:
    outside = name == "Relationship" and given.get("TargetMode", "") == "External"
    if outside and not given.get("Type", "").endswith(_HARMLESS):
        raise RefusedPackage("office_links")
