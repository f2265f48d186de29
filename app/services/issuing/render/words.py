"""Measures the elements made of words: text, paragraphs, labelled fields and signatures."""

from __future__ import annotations

from dataclasses import replace

from app.models.layout_elements import LabelledField, Paragraph, Signature, Text
from app.services.issuing.render.blocks import Block, Setting, pile, text_block
from app.services.issuing.render.sheet import MM, Sheet


def text(element: Text, width: float, setting: Setting) -> list[Block]:
    """Measure words that fit by the rule."""
    style = setting.style(element.style)
    lines = setting.letters.fit(setting.source, element.text, style, width, element.lines, element.shrink)
    return [text_block(lines, style, width)]


def paragraph(element: Paragraph, width: float, setting: Setting) -> list[Block]:
    """Measure free words, a block a line, so that a sheet may end between them; never one line alone."""
    style = setting.style(element.style)
    blocks: list[Block] = []
    for lines in setting.letters.wrap(setting.source, element.text, style, width):
        for at, line in enumerate(lines, 1):
            block = text_block([line], style, width)
            gap = element.gap * MM if at == 1 and blocks else 0
            blocks.append(replace(block, before=gap, keep=at in {1, len(lines) - 1} and at < len(lines)))
    return blocks


def field(element: LabelledField, width: float, setting: Setting) -> list[Block]:
    """Measure a label and its value below."""
    label, value = setting.style(element.label_style), setting.style(element.style)
    above = setting.letters.fit(setting.source, element.label, label, width, 2)
    below = setting.letters.fit(setting.source, element.text, value, width, element.lines, element.shrink)
    return [pile([text_block(above, label, width), text_block(below, value, width)])]


def signature(element: Signature, width: float, setting: Setting) -> list[Block]:
    """Measure room to sign, a line, name and post."""
    found = [Block(element.room * MM, lambda *_: None), Block(2.5, lambda sheet, x, y: _line(sheet, x, y, width))]
    for template, name in ((element.name, element.name_style), (element.title, element.title_style)):
        if template:
            style = setting.style(name).model_copy(update={"align": element.align})
            found.append(text_block(setting.letters.fit(setting.source, template, style, width, 2), style, width))
    return [pile(found)]


def _line(sheet: Sheet, x: float, y: float, width: float) -> None:
    sheet.stroke([(x, y), (x + width, y)], sheet.colour("text3"), 0.6)
