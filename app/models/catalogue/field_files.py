"""Kinds of field that ask for a file: a document, or a photograph that will be printed."""

from __future__ import annotations

from math import ceil
from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import StringConstraints

from app.models.catalogue.asked import Asked
from app.models.catalogue.requirements import FileFormat
from app.models.rows.photos import tall_of

MM_PER_INCH = 25.4
Ratio = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]?:[1-9][0-9]?$")]
Millimetres = Annotated[int, Attr(ge=5, le=400)]


class FileField(Asked):
    """An attached file, taken for what it contains and not for what it is called."""

    kind: Literal["file"]
    formats: Annotated[tuple[FileFormat, ...], Attr(min_length=1)] = ("pdf", "jpg")
    max_mb: Annotated[int, Attr(ge=1, le=20)] = 10


class PhotoField(Asked):
    """A photograph (JPG), cut to a ratio of width to height and sharp enough for its printed size.

    print_mm: width and height on paper; dpi: dots an inch that it needs there.
    """

    kind: Literal["photo"]
    ratio: Ratio = "3:4"
    print_mm: tuple[Millimetres, Millimetres] = (25, 33)
    dpi: Annotated[int, Attr(ge=72, le=600)] = 300
    max_mb: Annotated[int, Attr(ge=1, le=20)] = 10

    def share(self) -> float:
        """Return width divided by height."""
        width, height = self.ratio.split(":")
        return int(width) / int(height)

    def least_pixels(self) -> tuple[int, int]:
        """Return the smallest cut, in pixels, that prints well: the ratio decides over the paper's own."""
        wide = ceil(max(self.print_mm[0], self.print_mm[1] * self.share()) / MM_PER_INCH * self.dpi)
        return wide, tall_of(wide, self.share())
