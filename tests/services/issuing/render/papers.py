"""What the tests of printed documents share: the real layouts, their sample values, and reading a PDF back."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from app.models.layout import Layout, pictures
from app.services.issuing.render import Marks, load_layouts, render
from tests.support.photos import photo

ROOT = Path(__file__).parents[4]
FOLDER = ROOT / "resources" / "documents"
GOLDEN = ROOT / "tests" / "golden" / "documents"
KEYS = tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))
ORIGINAL = Marks(copy="ORIGINAL")


@lru_cache(maxsize=1)
def layouts() -> Mapping[str, Layout]:
    return load_layouts(FOLDER)


def sample(key: str, **changed: Any) -> dict[str, Any]:
    """The sample values of a layout; `holder__name="..."` changes `holder.name`."""
    values = tomllib.loads((GOLDEN / f"{key}.values.toml").read_text(encoding="utf-8"))
    return values | {name.replace("__", "."): value for name, value in changed.items()}


def printed(key: str, values: Mapping[str, Any] | None = None, marks: Marks = ORIGINAL) -> bytes:
    layout = layouts()[key]
    made = dict.fromkeys(pictures(layout), photo(708, 944))
    return render(layout, sample(key) if values is None else values, marks=marks, pictures=made)


def text_of(pdf: bytes) -> str:
    """What a reader of the file gets back, sheet after sheet."""
    document = pypdfium2.PdfDocument(pdf)
    sheets = [page.get_textpage().get_text_bounded().replace("\r\n", "\n").strip() for page in document]
    return "\n\f\n".join(sheets) + "\n"


def words_of(pdf: bytes) -> str:
    """The same on one line, so that a sentence is found wherever its lines end."""
    return " ".join(text_of(pdf).split())


def sheets_of(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def codes_of(pdf: bytes, sheet: int = 0, dpi: int = 200) -> list[str]:
    picture = pypdfium2.PdfDocument(pdf)[sheet].render(scale=dpi / 72).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(picture)]
