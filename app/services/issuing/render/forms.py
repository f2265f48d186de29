"""Drawings that repeat: content streams compressed once and put into each document as they are (form XObjects)."""

from __future__ import annotations

import zlib

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas


class Drawing:
    """Path operators inside a box of the given width and height, in the drawing's own units."""

    def __init__(self, name: str, width: float, height: float, operators: str) -> None:
        packed = zlib.compress(operators.encode("ascii"), 9)
        head = (
            f"<< /Type /XObject /Subtype /Form /FormType 1 /BBox [ 0 0 {width:g} {height:g} ] "
            f"/Resources << /ProcSet [ /PDF ] >> /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        )
        self.name, self.width, self.height = name, width, height
        self._content = head.encode("ascii") + packed + b"\nendstream"

    def draw(self, canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
        """Put the drawing with its lower left corner at x, y, in the canvas's present colours."""
        if not canvas.hasForm(self.name):
            # Not beginForm: it would write and compress the drawing again for each document.
            canvas._doc.addForm(self.name, _Stream(self._content))  # type: ignore[attr-defined]  # noqa: SLF001
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, x, y)
        canvas.doForm(self.name)
        canvas.restoreState()


class _Stream(PDFObject):
    """The finished bytes of a drawing in one document (reportlab marks its objects, so each file gets its own)."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def format(self, _document: object) -> bytes:
        """Return them: reportlab asks each object of a document."""
        return self._content
