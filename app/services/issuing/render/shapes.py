"""Measures the elements that are drawn: rules, boxes, codes, emblem, border, mesh and microtext."""

from __future__ import annotations

from app.models.layout_elements import Band, Box, Divider, Emblem, Guilloche, Mesh, Microtext, Qr, Rule
from app.models.layout_style import Style
from app.services.issuing.render import ornaments, qr
from app.services.issuing.render.blocks import Block, Setting, aligned, text_block
from app.services.issuing.render.sheet import MM, Sheet, tint


def rule(element: Rule, width: float, _setting: Setting) -> list[Block]:
    """Measure a line across, or down."""
    down = element.at[3] * MM if element.at and len(element.at) == 4 else 0.0
    across = 0.0 if down else width
    thick = element.thick * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.stroke([(x, y), (x + across, y + down)], sheet.colour(element.colour), thick, dashed=element.dashed)

    return [Block(thick, draw)]


def box(element: Box, width: float, _setting: Setting) -> list[Block]:
    """Measure a filled rectangle."""
    height = _height(element)
    return [Block(height, lambda sheet, x, y: sheet.fill(sheet.colour(element.colour), x, y, width, height))]


def code(element: Qr, width: float, setting: Setting) -> list[Block]:
    """Measure a QR code; its quiet zone is painted white around it, outside the block."""
    try:
        drawing = qr.drawing(setting.source.text(element.text), element.size)
    except qr.TooDenseError as fault:
        key = next((run.field for run in setting.source.runs(element.text) if run.field), "")
        raise setting.source.error("document.code_too_long", key) from fault
    side = element.size * MM
    scale = side / (drawing.width - 2 * qr.QUIET)
    quiet, left = qr.QUIET * scale, aligned(width, side, element.align)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        corner = x + left - quiet, y - quiet
        sheet.fill(sheet.colour("white"), *corner, side + 2 * quiet, side + 2 * quiet)
        sheet.drawing(drawing, *corner, sheet.colour("text"), scale)

    return [Block(side, draw)]


def emblem(element: Emblem, width: float, _setting: Setting) -> list[Block]:
    """Measure rosette and diamond."""
    size = element.size * MM
    left, middle = aligned(width, size, element.align), size * 0.33

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.circle(x + left + size / 2, y + size / 2, size / 2, sheet.colour("white"))
        sheet.drawing(ornaments.rosette(size), x + left, y, sheet.ink)
        inset = (size - middle) / 2
        sheet.drawing(ornaments.diamond(middle, hollow=True), x + left + inset, y + inset, sheet.ink)

    return [Block(size, draw)]


def divider(element: Divider, width: float, _setting: Setting) -> list[Block]:
    """Measure a line, a diamond, a line."""
    reach, small = element.width * MM / 2, 4.6

    def draw(sheet: Sheet, x: float, y: float) -> None:
        middle, height = x + width / 2, y + small / 2
        for side in (-1, 1):
            ends = [(middle + side * small, height), (middle + side * reach, height)]
            sheet.stroke(ends, tint(sheet.ink, 0.6), 0.5)
        sheet.drawing(ornaments.diamond(small, hollow=False), middle - small / 2, y, sheet.ink)

    return [Block(small, draw)]


def guilloche(element: Guilloche, width: float, _setting: Setting) -> list[Block]:
    """Measure the woven border and a double line inside it."""
    height, band = _height(element), element.band * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.drawing(ornaments.border(width, height, band), x, y, tint(sheet.ink, 0.7))
        for gap, thick in ((1.3 * MM, 0.9), (2.2 * MM, 0.35)):
            inset = band + gap
            left, top, right, foot = x + inset, y + inset, x + width - inset, y + height - inset
            corners = [(left, top), (right, top), (right, foot), (left, foot), (left, top), (right, top)]
            sheet.stroke(corners, sheet.ink, thick)

    return [Block(height, draw)]


def band(element: Band, width: float, _setting: Setting) -> list[Block]:
    """Measure a woven strip."""
    height = _height(element)
    return [
        Block(height, lambda sheet, x, y: sheet.drawing(ornaments.strip(width, height), x, y, tint(sheet.ink, 0.7)))
    ]


def mesh(element: Mesh, width: float, _setting: Setting) -> list[Block]:
    """Measure waves in the lightest tint."""
    height = _height(element)
    return [
        Block(height, lambda sheet, x, y: sheet.drawing(ornaments.mesh(width, height), x, y, tint(sheet.ink, 0.07)))
    ]


def microtext(element: Microtext, width: float, setting: Setting) -> list[Block]:
    """Measure as many repetitions as fit in the width."""
    style = Style.model_construct(
        size=element.size, leading=1.2, weight="medium", colour="ink", align="centre", tracking=0.12
    )
    once = setting.source.text(element.text).replace("\n", " ").upper()
    [unit] = setting.letters.checked(setting.source, element.text, f"{once} · ", style)
    count = max(1, int(width / unit.width))
    [line] = setting.letters.plain((f"{once} · " * count).removesuffix(" · "), style)
    return [text_block([line], style, width)]


def _height(element: Band | Box | Guilloche | Mesh) -> float:
    return element.at[3] * MM if element.at and len(element.at) == 4 else 0.0
