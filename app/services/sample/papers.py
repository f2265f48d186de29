"""Papers that the applicants of the sample office bring: plain sheets that say so, and a drawn portrait."""

from __future__ import annotations

import io
from collections.abc import Sequence

_MARGIN, _LINE, _SIZE = 72, 22, 12


def document(title: str, paragraphs: Sequence[str] = ()) -> bytes:
    """Return a PDF with a title and lines of text, a sheet for each 25 of them."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    lines = [title, "Documento de muestra, sin validez.", *paragraphs]
    top = A4[1] - _MARGIN
    for place, line in enumerate(lines):
        row = place % 25
        if place and not row:
            canvas.showPage()
        canvas.setFont("Helvetica-Bold" if not place else "Helvetica", _SIZE)
        canvas.drawString(_MARGIN, top - row * _LINE, line)
    canvas.save()
    return out.getvalue()


def portrait(width: int, height: int, place: int) -> bytes:
    """Return a JPEG of nobody: head and shoulders in one of a few colours. Sizes in pixels."""
    from PIL import Image, ImageDraw

    clothes = ("#2F4B7C", "#7A4E2D", "#3F6B4F", "#5B4A78")[place % 4]
    skin = ("#C99B74", "#A8754F", "#E0B795")[place % 3]
    image = Image.new("RGB", (width, height), "#E9EDF2")
    draw = ImageDraw.Draw(image)
    middle, head = width / 2, width * 0.22
    draw.ellipse((width * 0.08, height * 0.68, width * 0.92, height * 1.35), fill=clothes)
    draw.rectangle((middle - head * 0.4, height * 0.5, middle + head * 0.4, height * 0.72), fill=skin)
    draw.ellipse((middle - head * 1.12, height * 0.14, middle + head * 1.12, height * 0.5), fill="#2B211C")
    draw.ellipse((middle - head, height * 0.2, middle + head, height * 0.6), fill=skin)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()
