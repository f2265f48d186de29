"""Printed documents: a declared layout and its values in, the bytes of a PDF out.

No database, no Qt, no clock: the same layout, values and marks give the same bytes. reportlab and pydantic are
imported only when a document is made. To add a document: a file in `resources/documents/`, its sample values and
its expected text in `tests/golden/documents/`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.layout import Layout

Values = Mapping[str, str | Sequence[Mapping[str, str]]]
"""Flat dotted keys; a list value is a sequence of rows with plain keys."""


@dataclass(frozen=True)
class Marks:
    """What is stamped over a document. copy is the text of the copy's box: ORIGINAL, DUPLICADO, REIMPRESIÓN."""

    copy: str = ""
    draft: bool = False
    sample: bool = False
    voided: bool = False


@dataclass(frozen=True)
class LayoutFault:
    """One fault of a layout file: where it is and what to do about it, in Spanish."""

    file: str
    place: str
    remedy: str


def render(
    layout: Layout,
    values: Values,
    *,
    marks: Marks,
    fonts: Path | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """Make the PDF of a document.

    fonts: folder of prepared typefaces (the user's cache if not given); pictures: JPEGs by the placeholder that names
    them. UserError: document.missing_value, .too_long, .no_room, .unprintable, .code_too_long, .fonts_folder.
    """
    from app.services.issuing.render.document import make

    return make(layout, values, marks, fonts, pictures or {})


def load_layouts(folder: Path) -> Mapping[str, Layout]:
    """Read every layout of a folder by key; UserError document.layout_fault names the first fault."""
    from app.services.issuing.render.declared import load

    return load(folder)


def check_layouts(folder: Path) -> tuple[LayoutFault, ...]:
    """Return every fault of the layouts of a folder."""
    from app.services.issuing.render.declared import read

    return read(folder)[1]


__all__ = ["LayoutFault", "Marks", "Values", "check_layouts", "load_layouts", "render"]
