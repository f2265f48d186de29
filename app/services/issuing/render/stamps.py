"""What is stamped over a sheet: BORRADOR or ANULADO across, and the foot that tells sample data apart."""

from __future__ import annotations

import math

from reportlab.lib.colors import HexColor

from app.models.layout_style import Style
from app.services.issuing.render import Marks
from app.services.issuing.render.sheet import MM, Sheet
from app.services.issuing.render.typeset import Typesetter

DRAFT, VOIDED, SAMPLE = "BORRADOR", "ANULADO", "MUESTRA · datos inventados · sin validez"

_ACROSS = Style(size=72, weight="semibold", tracking=4)
_FOOT = Style(size=7, weight="medium", tracking=0.9, colour="text3", align="centre", leading=1.2)


def stamp(sheet: Sheet, letters: Typesetter, marks: Marks) -> None:
    """Put the marks on a sheet; one word across at most, and annulment wins over draft."""
    if marks.voided or marks.draft:
        _across(sheet, letters, VOIDED if marks.voided else DRAFT)
    if marks.sample:
        [line] = letters.plain(SAMPLE, _FOOT)
        sheet.line(line, _FOOT, 0, sheet.height - min(4.4 * MM, sheet.height * 0.035), sheet.width)


def _across(sheet: Sheet, letters: Typesetter, word: str) -> None:
    """Write a see-through word along the diagonal, so that what lies under it is still read."""
    face, canvas = letters.face(_ACROSS.face), sheet.canvas
    reach = math.hypot(sheet.width, sheet.height) * 0.68
    size = reach / face.width(word, 1, 0.04)
    canvas.saveState()
    canvas.translate(sheet.width / 2, sheet.height / 2)
    canvas.rotate(math.degrees(math.atan2(sheet.height, sheet.width)))
    canvas.setFillColor(HexColor("#A3231C" if word == VOIDED else "#465452"))
    canvas.setFillAlpha(0.15)
    canvas.setFont(face.name, size)
    canvas.drawString(-reach / 2, -size * 0.35, word, charSpace=size * 0.04)
    canvas.restoreState()
