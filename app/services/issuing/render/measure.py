"""One door to measuring: an element and a width in, blocks out; rows and stacks hold others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.models.layout_elements import (
    Band,
    Box,
    Divider,
    Element,
    Emblem,
    Guilloche,
    Image,
    Items,
    LabelledField,
    Mesh,
    Microtext,
    Paragraph,
    Qr,
    Row,
    Rule,
    Scale,
    Signature,
    Stack,
    Table,
    Text,
)
from app.services.issuing.render import lists, pictures, scales, shapes, tables, words
from app.services.issuing.render.blocks import Block, Setting, pile, spaced
from app.services.issuing.render.sheet import MM, Sheet


def flow(elements: Iterable[Element], width: float, setting: Setting) -> list[Block]:
    """Measure elements that follow one another, leaving out those whose condition does not hold."""
    return [
        block
        for element in elements
        if setting.wanted(element)
        for block in spaced(_MEASURES[type(element)](element, width, setting), element, setting.letters.share)
    ]


def single(element: Element, width: float, setting: Setting) -> Block | None:
    """Measure one element as one block, or nothing if its condition does not hold."""
    blocks = flow([element], width, setting)
    return pile(blocks) if blocks else None


def _stack(element: Stack, width: float, setting: Setting) -> list[Block]:
    pad = element.padding * MM
    inner = pile(flow(element.children, width - 2 * pad, setting))
    height = inner.height + 2 * pad

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if element.edge or element.tint:
            sheet.panel(x, y, width, height, edge=element.edge, tinted=element.tint)
        inner.draw(sheet, x + pad, y + pad)

    return [Block(height, draw)]


def _row(element: Row, width: float, setting: Setting) -> list[Block]:
    gap = element.gap * MM
    free = width - gap * (len(element.children) - 1)
    widths = [free * share / sum(element.widths) for share in element.widths]
    cells = [single(child, wide, setting) for child, wide in zip(element.children, widths, strict=True)]
    height = max((cell.height for cell in cells if cell), default=0.0)
    down = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[element.valign]

    def draw(sheet: Sheet, x: float, y: float) -> None:
        left = x
        for cell, wide in zip(cells, widths, strict=True):
            if cell:
                cell.draw(sheet, left, y + (height - cell.height) * down)
            left += wide + gap

    return [Block(height, draw)] if height else []


_MEASURES: dict[type, Callable[[Any, float, Setting], list[Block]]] = {
    Text: words.text,
    Paragraph: words.paragraph,
    LabelledField: words.field,
    Items: lists.items,
    Table: tables.table,
    Signature: words.signature,
    Rule: shapes.rule,
    Box: shapes.box,
    Image: pictures.image,
    Scale: scales.scale,
    Qr: shapes.code,
    Emblem: shapes.emblem,
    Divider: shapes.divider,
    Guilloche: shapes.guilloche,
    Band: shapes.band,
    Mesh: shapes.mesh,
    Microtext: shapes.microtext,
    Stack: _stack,
    Row: _row,
}
