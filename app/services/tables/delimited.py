"""Reads a list kept as text: semicolons, commas or tabs; UTF-8, UTF-16 or the encoding of old Windows."""

from __future__ import annotations

import csv
import io
import re
from itertools import islice

from app.services.tables.grid import MAX_COLUMNS, MAX_ROWS, Grid, Refused, tidied

_DELIMITERS = (";", "\t", ",")
_LOOKED_AT = 20
_PROTECTED = re.compile(r'^=\s*"(.*)"$', re.DOTALL)
"""`="0102"`: how a spreadsheet is told to keep a leading zero."""

_MOST_CONTROL = 0.02


def read(content: bytes) -> Grid:
    """Read every row. Raises Refused: not_a_table, damaged, too_many_rows, too_many_columns."""
    text = _decoded(content)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows = []
    try:
        for cells in islice(reader, MAX_ROWS * 4):
            row = tidied([_PROTECTED.sub(r"\1", cell) for cell in cells])
            if len(row) > MAX_COLUMNS:
                raise Refused("too_many_columns")
            if row:
                rows.append(row)
    except csv.Error as error:
        raise Refused("damaged") from error
    if len(rows) > MAX_ROWS:
        raise Refused("too_many_rows")
    return Grid(tuple(rows))


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _plausible(content.decode("utf-16", errors="replace"))
    try:
        return _plausible(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _plausible(content.decode("cp1252", errors="replace"))


def _plausible(text: str) -> str:
    """Refuse what no person wrote: bytes of a program or of a picture."""
    head = text[:20_000]
    odd = sum(char == "\ufffd" or (char < " " and char not in "\r\n\t") for char in head)
    if "\x00" in head or odd > len(head) * _MOST_CONTROL:
        raise Refused("not_a_table")
    return text


def _delimiter(text: str) -> str:
    """Take the sign that divides most of the first lines in the same number of parts."""
    lines = [line for line in islice(io.StringIO(text), _LOOKED_AT) if line.strip()]

    def weight(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        common = max(set(counts), key=counts.count, default=0)
        return (counts.count(common) if common else 0, common)

    return max(_DELIMITERS, key=weight)
