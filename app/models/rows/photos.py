"""A photograph on its way to a paper."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class UprightPhoto:
    """A photograph made safe to show: turned as it was held, without what the camera wrote beside it.

    original: name of the kept bytes as they came; content: JPEG of ours; width and height in pixels.
    """

    name: str
    original: str
    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a photograph, in its pixels."""

    left: int
    top: int
    width: int
    height: int


def tall_of(wide: int, share: float) -> int:
    """Return the height, in whole pixels, that goes with a width by its share of the height; never too small."""
    return ceil(round(wide / share, 6))
