"""How what is printed looks: the letters of a text, and the colours of the paper."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Colour = Literal["ink", "text", "text2", "text3", "line", "soft", "white"]
Align = Literal["left", "centre", "right", "justify"]


class Shape(BaseModel):
    """What every declared thing shares: it cannot change and it knows all its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Style(Shape):
    """How a text looks. size and tracking in points; leading is a multiple of the size."""

    font: Literal["sans", "serif", "mono"] = "sans"
    weight: Literal["regular", "medium", "semibold"] = "regular"
    italic: bool = False
    size: Annotated[float, Field(ge=5, le=72)]
    leading: Annotated[float, Field(ge=1, le=2)] = 1.35
    tracking: Annotated[float, Field(ge=0, le=4)] = 0
    colour: Colour = "text"
    align: Align = "left"
    caps: bool = False

    @model_validator(mode="after")
    def _face_exists(self) -> Style:
        if self.italic and (self.font, self.weight) != ("serif", "regular"):
            raise ValueError("la cursiva solo existe en serif regular")
        return self

    @property
    def face(self) -> str:
        """Name of the typeface: family and weight."""
        return f"{self.font}-{'italic' if self.italic else self.weight}"
