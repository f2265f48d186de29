"""An account of its own of what a source says and what was told of it, to compare the two word by word."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

from app.models.sheets import Sheet
from app.services.sheets.telling import told

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "sheets"
SOURCES = tuple(sorted(path for path in GOLDEN.iterdir() if path.suffix != ".json"))
_HIDDEN = re.compile(r"<!--.*?-->|<script.*?</script>|<style.*?</style>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_DEAD_LINK = re.compile(r"\]\((?:#|mailto:[^)]*)\)", re.IGNORECASE)
_STUCK = re.compile(r"([^\W\d_]{2})\d{1,2}\.(?=\W)")
_REPEATED = ("directed_to", "steps", "lines", "anomalies", "kind", "term", "free", "transparency")


def source_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def words(text: str) -> Counter[str]:
    """Count the words of a text, without accents or capitals; ordinals, and the "y" of a list, do not count."""
    text = _STUCK.sub(r"\1 ", unicodedata.normalize("NFC", text))
    plain = unicodedata.normalize("NFKD", html.unescape(html.unescape(text)).casefold())
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return Counter(word for word in kept.split() if word not in {"y", "o"} and not re.fullmatch(r"\d{1,2}", word))


def source_words(text: str) -> Counter[str]:
    """Count the words of a source that a reader of the page sees."""
    text = unicodedata.normalize("NFC", text)
    shown = _TAG.sub(" ", _DEAD_LINK.sub("]", _HIDDEN.sub(" ", text)))
    return words(shown)


def told_words(sheet: Sheet) -> Counter[str]:
    """Count the words of the JSON, each thing once; the history, which becomes numbers, as its account has it."""
    answer = {name: part for name, part in told(sheet).items() if name not in _REPEATED}
    if not isinstance(answer["charter"], dict):
        del answer["charter"]
    history = Counter[str]()
    for one in sheet.placed:
        history += words(one.text) if one.field == "transparency" else Counter()
    return history + words(json.dumps([_values(part) for part in answer.values()], ensure_ascii=False))


def _values(part: object) -> object:
    """Return the values without the names of the contract; keys that the source gave (headings) count."""
    if isinstance(part, dict):
        return [[_values(one), name if name[:1].isupper() else ""] for name, one in part.items()]
    return [_values(one) for one in part] if isinstance(part, list | tuple) else str(part)


def lost(sheet: Sheet, text: str) -> list[str]:
    """Return the words of the source that nothing told of the sheet holds."""
    return sorted((source_words(text) - told_words(sheet)).elements())


def silent_lines(sheet: Sheet) -> list[int]:
    """Return the lines with something on them of which the account says nothing."""
    known = {one.line for one in sheet.placed}
    return [number for number, line in enumerate(sheet.source, 1) if line.strip() and number not in known]
