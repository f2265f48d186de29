"""Measures the lists: a mark or number, a text and its detail for each row."""

from __future__ import annotations

from dataclasses import replace

from app.models.layout_elements import Items
from app.models.layout_style import Style
from app.services.issuing.render.blocks import Block, Setting, pile, shift, text_block, together
from app.services.issuing.render.sheet import MM, line_height
from app.services.issuing.render.state_marks import draw_mark

_GAP = 2 * MM  # between a text and the detail beside it


def items(element: Items, width: float, setting: Setting) -> list[Block]:
    """Measure a list, a block an entry."""
    found = []
    for number, source in enumerate(setting.source.rows(element.rows), 1):
        block = _item(element, width, setting.at_row(source), number)
        found.append(replace(block, before=element.gap * MM * setting.letters.share if number > 1 else 0))
    return found


def _item(element: Items, width: float, setting: Setting, number: int) -> Block:
    indent, aside = element.indent * MM, element.aside * MM
    wide = (aside - _GAP if aside else width) - indent
    words = _words(element.text, setting.style(element.style), wide, setting)
    body = _with_detail(element, shift(words, indent), width, setting)
    return together(body.height, _marker(element, setting, number), body)


def _with_detail(element: Items, body: Block, width: float, setting: Setting) -> Block:
    if element.detail is None or not setting.source.row_has(element.detail):
        return body
    style = setting.style(element.detail_style)
    left = (element.aside or element.indent) * MM
    detail = shift(_words(element.detail, style, width - left, setting), left)
    if not element.aside:
        return pile([body, detail])
    down = (line_height(setting.style(element.style)) - line_height(style)) / 2
    return together(max(body.height, detail.height + down), body, shift(detail, 0, down))


def _words(template: str, style: Style, width: float, setting: Setting) -> Block:
    paragraphs = setting.letters.wrap(setting.source, template, style, width)
    return pile([text_block(lines, style, width) for lines in paragraphs])


def _marker(element: Items, setting: Setting, number: int) -> Block:
    style = setting.style(element.style)
    step = line_height(style)
    if element.marker == "state":
        mark = element.marks.get(setting.source.value(f"row.{element.state}"), "open")
        return Block(step, lambda sheet, x, y: draw_mark(sheet, mark, x + 4.5, y + step / 2, style.size))
    if element.marker == "bullet":
        return Block(step, lambda sheet, x, y: sheet.circle(x + 3.5, y + step / 2, style.size * 0.13, sheet.ink))
    strong = style.model_copy(update={"weight": "semibold", "italic": False, "colour": "ink", "align": "left"})
    return text_block(setting.letters.plain(f"{number}", strong), strong, element.indent * MM)
