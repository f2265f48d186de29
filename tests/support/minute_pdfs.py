"""PDFs of minutes with words on their sheets."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas


def minutes(sheets: Sequence[str], *, lying: Sequence[int] = ()) -> bytes:
    """Return a PDF with one sheet a text; `lying`: numbers of the sheets that are wider than tall."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, text in enumerate(sheets, 1):
        canvas.setPageSize((842, 595) if number in lying else (595, 842))
        for line, words in enumerate(text.splitlines()):
            canvas.drawString(72, 500 - 20 * line, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
