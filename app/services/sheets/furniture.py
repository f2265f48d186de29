"""What a page repeats and nobody asked for: page numbers, print headers, the head of every page of a charter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from app.models.names import fold
from app.services.sheets.pieces import Row, joined

_NUMBER = re.compile(
    r"[\s\-–|]*(?:p[aá]g(?:ina|\.)?\s*)?\d{1,4}\s*(?:/|de)\s*\d{1,4}[\s\-–|]*|[\s\-–|]*p[aá]g(?:ina|\.)?\s*\d{1,4}[\s\-–|]*|"
    r"[\-–]\s*\d{1,4}\s*[\-–]",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"\d{1,2}[/\-.]\d{1,2}[/\-.]\d{2,4},?\s+\d{1,2}:\d{2}.{0,160}|(?:https?://|www\.)\S+\s+\d{1,4}\s*/\s*\d{1,4}"
)
_META = re.compile(r"(edici[oó]n|c[oó]digo|fecha|versi[oó]n|revisi[oó]n|p[aá]ginas?)\s*:\s*(.{1,60})", re.IGNORECASE)
_NAMES = {"edicion": "edition", "version": "edition", "revision": "edition", "codigo": "code", "fecha": "date"}


def page_rows(rows: Sequence[Row]) -> frozenset[int]:
    """Return which rows only number or head a page: page numbers, and lines that stand beside several of them."""
    numbers = {place for place, row in enumerate(rows) if _is_number(row)}
    beside = Counter(
        fold(joined(rows[near].pieces))
        for place in numbers
        for near in (place - 1, place + 1)
        if 0 <= near < len(rows) and near not in numbers
    )
    heads = {text for text, times in beside.items() if times > 1 and text}
    near = {place + step for place in numbers for step in (-1, 1) if 0 <= place + step < len(rows)} - numbers
    return frozenset(numbers | {place for place in near if fold(joined(rows[place].pieces)) in heads})


def _is_number(row: Row) -> bool:
    text = joined(row.pieces)
    return bool(_NUMBER.fullmatch(text) or _PRINTED.fullmatch(text))


def meta_of(row: Row) -> dict[str, str] | None:
    """Return what a row of a page head says (edition, code, date), or None if it is no such row."""
    found: dict[str, str] = {}
    texts = [text for text in row.texts() if text]
    for text in texts:
        match = _META.fullmatch(text)
        if match is None:
            return None
        found[_NAMES.get(fold(match[1]), "page")] = match[2].strip()
    return found or None
