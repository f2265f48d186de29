"""The frame that cuts a photograph: always inside it, always of its ratio, never too small for the paper."""

from __future__ import annotations

from typing import NamedTuple

from app.models.rows.photos import Cut, tall_of

_ROOM_ABOVE = 0.35
"""Share of the spare height left above: a face stands in the upper half."""


class Bounds(NamedTuple):
    """Size of the photograph, ratio of width to height, and the least width of a cut, all in pixels."""

    width: int
    height: int
    share: float
    least: int

    def widest(self) -> int:
        """Return the width of the largest frame that fits."""
        return max(1, min(self.width, int(self.height * self.share)))


def first(bounds: Bounds) -> Cut:
    """Return the largest frame, in the middle and somewhat above."""
    cut = _sized(bounds, bounds.widest())
    return _inside(bounds, cut, (bounds.width - cut.width) / 2, (bounds.height - cut.height) * _ROOM_ABOVE)


def moved(bounds: Bounds, cut: Cut, right: float, down: float) -> Cut:
    """Move the frame by some pixels, as far as it goes."""
    return _inside(bounds, cut, cut.left + right, cut.top + down)


def zoomed(bounds: Bounds, cut: Cut, factor: float) -> Cut:
    """Make the frame larger (factor above 1) or smaller around its middle."""
    sized = _sized(bounds, round(cut.width * factor))
    left = cut.left + (cut.width - sized.width) / 2
    top = cut.top + (cut.height - sized.height) / 2
    return _inside(bounds, sized, left, top)


def density(cut: Cut, print_mm: tuple[int, int]) -> int:
    """Return the dots an inch that a cut has on its paper."""
    return int(min(cut.width / print_mm[0], cut.height / print_mm[1]) * 25.4)


def _sized(bounds: Bounds, width: int) -> Cut:
    most = bounds.widest()
    wide = min(most, max(width, min(bounds.least, most)))
    return Cut(0, 0, wide, min(bounds.height, tall_of(wide, bounds.share)))


def _inside(bounds: Bounds, cut: Cut, left: float, top: float) -> Cut:
    return Cut(
        round(min(max(left, 0), bounds.width - cut.width)),
        round(min(max(top, 0), bounds.height - cut.height)),
        cut.width,
        cut.height,
    )
