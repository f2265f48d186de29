"""Measures the tables: headings, then a block a row; the headings stand again at the top of each further sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.models.layout_elements import Column, Table
from app.models.layout_style import Colour, Style
from app.services.issuing.render.blocks import Block, Setting, pile, text_block
from app.services.issuing.render.lines import Line
from app.services.issuing.render.sheet import MM, Sheet

_GUTTER, _PAD = 3 * MM, 1.1 * MM


def table(element: Table, width: float, setting: Setting) -> list[Block]:
    """Measure a table."""
    widths = _widths(element.columns, width)
    head = replace(_head(element, widths, setting), keep=True)
    rows = [_row(element, widths, setting.at_row(source)) for source in setting.source.rows(element.rows)]
    return [head, *(replace(row, head=head) for row in rows)]


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    free = width - _GUTTER * (len(columns) - 1)
    shares = sum(column.width for column in columns)
    return [free * column.width / shares for column in columns]


def _head(element: Table, widths: list[float], setting: Setting) -> Block:
    style = setting.style(element.head_style)
    cells = [
        _cell(setting.letters.wrap(setting.source, column.title, style, width), style, column, width)
        for column, width in zip(element.columns, widths, strict=True)
    ]
    return _ruled(cells, widths, thick=0.8, colour="ink")


def _row(element: Table, widths: list[float], setting: Setting) -> Block:
    cells = [_value(column, width, setting) for column, width in zip(element.columns, widths, strict=True)]
    quiet = element.quiet_unless is not None and not setting.source.row_has(f"{{row.{element.quiet_unless}}}")
    return _ruled(cells, widths, thick=0.4, colour="line", quiet=quiet)


def _value(column: Column, width: float, setting: Setting) -> Block:
    style = setting.style(column.style)
    if column.empty is not None and not setting.source.row_has(column.text):
        return _cell([setting.letters.plain(column.empty, style)], style, column, width)
    return _cell(setting.letters.wrap(setting.source, column.text, style, width), style, column, width)


def _cell(paragraphs: list[list[Line]], style: Style, column: Column, width: float) -> Block:
    own = style.model_copy(update={"align": column.align})
    return pile([text_block(lines, own, width) for lines in paragraphs])


def _ruled(cells: list[Block], widths: list[float], *, thick: float, colour: Colour, quiet: bool = False) -> Block:
    height = max(cell.height for cell in cells) + 2 * _PAD
    across = sum(widths) + _GUTTER * (len(widths) - 1)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if quiet:
            sheet.fill(sheet.colour("soft"), x, y + thick, across, height - thick)  # the line above stays
        left = x
        for cell, width in zip(cells, widths, strict=True):
            cell.draw(sheet, left, y + _PAD)
            left += width + _GUTTER
        sheet.stroke([(x, y + height), (x + across, y + height)], sheet.colour(colour), thick)

    return Block(height, draw)
