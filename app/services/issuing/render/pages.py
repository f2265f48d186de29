"""Blocks onto sheets: what stays together stays together, and headings of tables open each further sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.services.issuing.render.blocks import Block


class NoRoomError(ValueError):
    """A piece that may not be cut is taller than a sheet."""


@dataclass(frozen=True)
class Placed:
    """A block and how far below the top margin it goes, in points."""

    block: Block
    top: float


def paginate(blocks: Sequence[Block], first: float, rest: float) -> list[list[Placed]]:
    """Distribute blocks over sheets whose room is `first` points on the first and `rest` on the others.

    Blocks that should stay together are parted if no sheet is long enough for them all.
    """
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for group in _groups(blocks):
        parts = [group] if _length(group) <= rest else [[block] for block in group]
        for part in parts:
            if pages[-1] and used + _length(part) > _room(pages, first, rest):
                pages.append([])
                used = 0.0
            for block in part:
                used = _put(pages[-1], block, used, opens_further=len(pages) > 1)
            if used > _room(pages, first, rest) + 0.01:
                raise NoRoomError
    return pages


def _length(blocks: Sequence[Block]) -> float:
    return sum(block.height + block.before for block in blocks)


def _put(page: list[Placed], block: Block, used: float, *, opens_further: bool) -> float:
    if not page and opens_further and block.head:
        page.append(Placed(block.head, used))
        used += block.head.height
    top = used + (block.before if page else 0)
    page.append(Placed(block, top))
    return top + block.height


def _room(pages: Sequence[object], first: float, rest: float) -> float:
    return first if len(pages) == 1 else rest


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group
