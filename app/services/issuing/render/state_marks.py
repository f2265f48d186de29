"""The marks of a checklist: they differ in shape, so they hold in grey."""

from __future__ import annotations

from app.models.layout_elements import Mark
from app.services.issuing.render.sheet import Sheet


def draw_mark(sheet: Sheet, mark: Mark, x: float, y: float, size: float) -> None:
    """Draw a mark around x, y as tall as letters of that size: disc with check, check, ring, triangle or dash."""
    ink, unit = sheet.colour("text"), size * 0.42
    if mark == "done":
        sheet.circle(x, y, unit, ink)
        _check(sheet, x, y, unit * 0.6, white=True)
    elif mark == "check":
        _check(sheet, x, y, unit, white=False)
    elif mark == "open":
        sheet.circle(x, y, unit * 0.88, ink, thick=size * 0.09)
    elif mark == "alert":
        _alert(sheet, x, y, unit)
    else:
        sheet.stroke([(x - unit * 0.7, y), (x + unit * 0.7, y)], ink, size * 0.1, round_=True)


def _check(sheet: Sheet, x: float, y: float, unit: float, *, white: bool) -> None:
    points = [(x - unit * 0.8, y + unit * 0.05), (x - unit * 0.2, y + unit * 0.65), (x + unit * 0.85, y - unit * 0.6)]
    sheet.stroke(points, sheet.colour("white" if white else "text"), unit * (0.34 if white else 0.26), round_=True)


def _alert(sheet: Sheet, x: float, y: float, unit: float) -> None:
    top, left, right = (x, y - unit), (x - unit * 1.05, y + unit * 0.8), (x + unit * 1.05, y + unit * 0.8)
    sheet.stroke([top, right, left, top, right], sheet.colour("text"), unit * 0.22, round_=True)
    sheet.stroke([(x, y - unit * 0.3), (x, y + unit * 0.2)], sheet.colour("text"), unit * 0.22, round_=True)
    sheet.circle(x, y + unit * 0.52, unit * 0.13, sheet.colour("text"))
