"""Measures a scale: the results of a decision table side by side, and where a value stands among them."""

from __future__ import annotations

from app.models import layout_text
from app.models.layout_elements import Scale
from app.models.layout_style import Style
from app.services.issuing.render.blocks import Block, Setting, shift, text_block, together
from app.services.issuing.render.sheet import MM, Sheet, line_height

BAR, GAP, INSET = 5.4 * MM, 0.6 * MM, 4.0
ARROW = 6.0


def scale(element: Scale, width: float, setting: Setting) -> list[Block]:
    """Measure the parts with their limits below, and the pointer above the one that holds."""
    sources = setting.source.rows(element.rows)
    each = (width - GAP * (len(sources) - 1)) / len(sources)
    top = line_height(setting.style(element.style)) + 1.5
    parts = [
        shift(_part(element, setting.at_row(source), each, top), place * (each + GAP))
        for place, source in enumerate(sources)
    ]
    return [together(max(part.height for part in parts), *parts)]


def _part(element: Scale, setting: Setting, width: float, top: float) -> Block:
    holds = setting.source.row_has(_row(element.here))
    style = setting.style(element.style)
    name = _words(element.text, setting, style.model_copy(update={"colour": "white"}) if holds else style, width)
    limit = _words(element.detail, setting, setting.style(element.detail_style), width)
    pointer = _pointer(element, setting, width, top) if holds else None

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.bar(x, y + top, width, BAR, filled=holds)
        name.draw(sheet, x + INSET, y + top + (BAR - name.height) / 2)
        limit.draw(sheet, x, y + top + BAR + 2)
        if pointer:
            pointer.draw(sheet, x, y)

    return Block(top + BAR + 2 + limit.height, draw)


def _pointer(element: Scale, setting: Setting, width: float, top: float) -> Block:
    """Measure a triangle and the value beside it, to its left where there is no more room on its right."""
    style, template = setting.style(element.style), _row(element.here)
    [line] = setting.letters.fit(setting.source, template, style, width - 2 * ARROW, 1, 0.7)
    tip = max(ARROW / 2, min(float(setting.source.value(_key(element.share))), 1.0) * width)
    left = tip + ARROW if tip + ARROW + line.width <= width else tip - ARROW - line.width
    words = text_block([line], style, line.width)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        words.draw(sheet, x + left, y)
        foot = y + top - 1.5
        sheet.triangle(x + tip, foot, ARROW)

    return Block(top, draw)


def _words(template: str, setting: Setting, style: Style, width: float) -> Block:
    lines = setting.letters.fit(setting.source, template, style, width - 2 * INSET, 1, 0.7)
    return text_block(lines, style, width - 2 * INSET)


def _key(name: str) -> str:
    return f"{layout_text.ROW}{name}"


def _row(name: str) -> str:
    return f"{{{_key(name)}}}"
