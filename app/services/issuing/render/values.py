"""The values of a document, checked as they are read: what is missing or cannot be printed stops the document.

Values are plain text: nothing in them is markup. They are printed composed (NFC), with every blank as one space.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.models import layout_text
from app.models.errors import UserError
from app.models.layout import Layout
from app.services.issuing.render import Values

_BLANKS = re.compile(r"[ \t\f\v\u1680\u2000-\u200a\u205f\u3000]+")
_NEWLINES = re.compile(r"\r\n|[\r\u0085\u2028\u2029]")
_LONGEST = 20_000  # letters of one value; more is not a document but a mistake
_UNPRINTABLE = ("Cc", "Cf", "Cn", "Co", "Cs")


class Run(NamedTuple):
    """A piece of text ready to set: bold or not, and the field it came from (empty for words of the layout)."""

    text: str
    bold: bool
    field: str


class Source:
    """Where templates find their values; `row` is the row of the list being printed."""

    def __init__(self, layout: Layout, values: Values, extra: Mapping[str, str]) -> None:
        self._layout = layout
        self._values = {**values, **extra}
        self._prefix = ""
        self._row: Mapping[str, str] = {}

    def rows(self, key: str) -> Sequence[Source]:
        """One source a row of a list; refuses a list that is missing or empty."""
        value = self._values.get(key)
        if not value or isinstance(value, str):
            raise self.error("document.missing_value", key)
        return [self._at(key, row) for row in value]

    def length(self, key: str) -> int:
        """Count the letters of a list value, a row as a line of sixty at least."""
        rows = [row for row in self._values.get(key, ()) if not isinstance(row, str)]
        return sum(max(60, sum(map(len, row.values()))) for row in rows)

    def has(self, key: str | None) -> bool:
        """Tell if a value has content; no key always has."""
        if key is None:
            return True
        value = self._values.get(key, "")
        return bool(value.strip() if isinstance(value, str) else value)

    def row_has(self, template: str) -> bool:
        """Tell if every field of the row that a template names has content."""
        named = (key for key in layout_text.keys(template) if key.startswith(layout_text.ROW))
        return all(self._row.get(key.removeprefix(layout_text.ROW), "").strip() for key in named)

    def runs(self, template: str) -> tuple[Run, ...]:
        """Fill a template; newlines of the values are kept."""
        return tuple(
            Run(self.value(piece.key), piece.bold, piece.key) if piece.key else Run(piece.text, piece.bold, "")
            for piece in layout_text.pieces(template)
        )

    def text(self, template: str) -> str:
        """Fill a template as one plain text."""
        return "".join(run.text for run in self.runs(template))

    def value(self, key: str) -> str:
        """Return a clean value; UserError document.missing_value, document.unprintable."""
        inside = key.startswith(layout_text.ROW)
        found = self._row.get(key.removeprefix(layout_text.ROW), "") if inside else self._values.get(key, "")
        if not isinstance(found, str) or not found.strip():
            raise self.error("document.missing_value", key)
        return self._clean(key, found)

    def error(self, sentence: str, key: str, **more: object) -> UserError:
        """Build the refusal that names a field as the layout calls it."""
        full = f"{self._prefix}.{key.removeprefix(layout_text.ROW)}" if key.startswith(layout_text.ROW) else key
        name = self._layout.values.get(full, "texto de la plantilla")
        return UserError(sentence, field=name, placeholder=full, document=self._layout.title, **more)

    def _at(self, key: str, row: Mapping[str, str]) -> Source:
        inner = Source(self._layout, self._values, {})
        inner._prefix, inner._row = key, row
        return inner

    def _clean(self, key: str, value: str) -> str:
        if len(value) > _LONGEST:
            raise self.error("document.too_long", key)
        text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", value))
        lines = [_BLANKS.sub(" ", line).strip(" ") for line in text.strip().split("\n")]
        text = "\n".join(line for line in lines if line)
        for sign in text:
            if sign != "\n" and unicodedata.category(sign) in _UNPRINTABLE:
                raise self.error("document.unprintable", key, sign=f"U+{ord(sign):04X}")
        return text
