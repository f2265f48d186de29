"""What a measured element becomes: blocks with a height that know how to draw themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.models.layout import Layout
from app.models.layout_elements import Element
from app.models.layout_style import Style
from app.services.issuing.render.lines import Line
from app.services.issuing.render.sheet import MM, Sheet, line_height
from app.services.issuing.render.typeset import Typesetter
from app.services.issuing.render.values import Source

Draw = Callable[[Sheet, float, float], None]


@dataclass(frozen=True)
class Block:
    """A piece that is never cut in two; lengths in points.

    before: space above, unless it opens a sheet. keep: stays with the next block. head: what is drawn above it again
    when it opens a further sheet.
    """

    height: float
    draw: Draw
    before: float = 0
    keep: bool = False
    head: Block | None = None


@dataclass(frozen=True)
class Setting:
    """What measuring needs: the layout, its values, its letters and the pictures that its values name."""

    layout: Layout
    source: Source
    letters: Typesetter
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, layout: Layout, source: Source, fonts: Path | None) -> Setting:
        """Begin a document."""
        return cls(layout, source, Typesetter(layout.styles, fonts))

    def style(self, name: str) -> Style:
        """Return a style of the layout, at the size in use."""
        return self.letters.styles[name]

    def at_row(self, source: Source) -> Setting:
        """Return the same setting, reading from a row of a list."""
        return replace(self, source=source)

    def wanted(self, element: Element) -> bool:
        """Tell if the conditions of an element hold."""
        return self.source.has(element.when) and not (element.unless and self.source.has(element.unless))


def text_block(lines: Sequence[Line], style: Style, width: float) -> Block:
    """Stack lines of one style."""
    step = line_height(style, max((line.size for line in lines), default=0))

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for at, line in enumerate(lines):
            sheet.line(line, style, x, y + at * step, width)

    return Block(step * len(lines), draw)


def pile(blocks: Sequence[Block]) -> Block:
    """Join blocks one below the other into one."""
    tops, total = [], 0.0
    for at, block in enumerate(blocks):
        total += block.before if at else 0
        tops.append(total)
        total += block.height

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for top, block in zip(tops, blocks, strict=True):
            block.draw(sheet, x, y + top)

    return Block(total, draw)


def together(height: float, *blocks: Block) -> Block:
    """Draw blocks over one another as one of that height."""

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for block in blocks:
            block.draw(sheet, x, y)

    return Block(height, draw)


def shift(block: Block, right: float, down: float = 0) -> Block:
    """Move a block's drawing, in points; its height stays."""
    return replace(block, draw=lambda sheet, x, y: block.draw(sheet, x + right, y + down))


def aligned(width: float, size: float, align: str) -> float:
    """How far right a thing of that size starts in that width."""
    return {"left": 0.0, "centre": (width - size) / 2, "right": width - size}.get(align, 0.0)


def spaced(blocks: Sequence[Block], element: Element, share: float) -> list[Block]:
    """Give the first block the element's space above (a share of it), and tie the last to what follows."""
    if not blocks:
        return []
    out = [replace(blocks[0], before=element.before * MM * share), *blocks[1:]]
    if element.together:
        out = [replace(block, keep=True) for block in out[:-1]] + out[-1:]
    if element.keep:
        out[-1] = replace(out[-1], keep=True)
    return out
