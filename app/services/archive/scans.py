"""Files that become a record's PDF: one PDF, or a photograph for each sheet."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.rows.archive import ScanIn
from app.services import photos
from app.services.files import MAX_BYTES, MAX_PAGES, ask_child, format_of, shown_name

SECONDS = 4
MOST_PHOTOGRAPHS = 60
_MODULE = "app.services.archive.inspector"
_A4 = (595.28, 841.89)


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole PDF and what its sheets say; sheets without words have ""."""

    name: str
    content: bytes
    pages: int
    texts: tuple[str, ...]

    @property
    def text_pages(self) -> int:
        """How many sheets have words."""
        return sum(bool(text) for text in self.texts)


def taken(files: Sequence[ScanIn]) -> Scan:
    """Read one PDF, or make one of photographs in the order they came.

    Raises UserError: archive.no_file, archive.mixed, archive.many_photos, and those of files.format_of and ask_child.
    """
    if not files:
        raise UserError("archive.no_file")
    if sum(len(one.content) for one in files) > MAX_BYTES:
        raise UserError("file.too_big", name=shown_name(files[0].name), limit=MAX_BYTES // 2**20)
    formats = [format_of(one.name, one.content, ("pdf", "jpg")) for one in files]
    if "pdf" not in formats:
        return _of_photographs(files)
    if len(files) > 1:
        raise UserError("archive.mixed")
    return _read(shown_name(files[0].name), files[0].content)


def _read(name: str, content: bytes) -> Scan:
    told = ask_child(_MODULE, "pdf", name, content, seconds=SECONDS)
    pages, texts = told.get("pages"), told.get("texts")
    if not isinstance(pages, int) or not isinstance(texts, list) or not 1 <= pages <= MAX_PAGES:
        raise UserError("file.damaged", name=name)
    return Scan(name, content, pages, tuple(str(text) for text in texts))


def _of_photographs(files: Sequence[ScanIn]) -> Scan:
    """Put each photograph, cleaned in a child process, on a sheet of its own."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    if len(files) > MOST_PHOTOGRAPHS:
        raise UserError("archive.many_photos", limit=MOST_PHOTOGRAPHS)
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for one in files:
        clean, width, height = photos.upright(shown_name(one.name), one.content)
        paper = _A4 if height >= width else (_A4[1], _A4[0])
        scale = min(paper[0] / width, paper[1] / height)
        wide, high = width * scale, height * scale
        canvas.setPageSize(paper)
        place = (paper[0] - wide) / 2, (paper[1] - high) / 2
        canvas.drawImage(ImageReader(io.BytesIO(clean)), *place, wide, high)
        canvas.showPage()
    canvas.save()
    name = f"{shown_name(files[0].name).rpartition('.')[0] or 'fotos'}.pdf"
    return Scan(name, out.getvalue(), len(files), ())
