"""Typefaces ready for reportlab: registered once a process, asked for by name (`serif-semibold`).

`python -m app.services.issuing.render.fonts [FOLDER]` prepares the files at set-up time.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.services.issuing.render import font_files


class Face:
    """One typeface: its name in reportlab, which characters it has and how wide they are."""

    def __init__(self, name: str, path: Path) -> None:
        font = TTFont(f"ventanilla-{name}", str(path), asciiReadable=False, shapable=False)
        pdfmetrics.registerFont(font)
        self.name: str = font.fontName
        self._widths: dict[int, float] = font.face.charWidths
        self._default: float = font.face.defaultWidth
        self._known = frozenset(font.face.charToGlyph)

    def lacks(self, text: str) -> str:
        """Return the first character that this typeface cannot draw, or nothing."""
        return next((sign for sign in text if ord(sign) not in self._known), "")

    def width(self, text: str, size: float, tracking: float = 0) -> float:
        """Width of a text in points."""
        widths, default = self._widths, self._default
        return sum([widths.get(ord(sign), default) for sign in text]) * size / 1000 + tracking * len(text)


@lru_cache(maxsize=64)
def face(name: str, folder: Path | None = None) -> Face:
    """Return a typeface by name; UserError document.fonts_folder, document.fonts_missing."""
    return Face(name, font_files.locate(name, folder))


if __name__ == "__main__":
    font_files.prepare(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
