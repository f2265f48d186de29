"""One sheet of paper to draw on: millimetres and points from its top left corner, in the inks of a layout."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.models.layout_style import Colour, Style
from app.services.issuing.render.forms import Drawing
from app.services.issuing.render.lines import Line

MM = 72 / 25.4

_INKS: dict[str, str] = {
    "text": "#151F1E",
    "text2": "#465452",
    "text3": "#5D6B68",
    "line": "#B9C3C3",
    "white": "#FFFFFF",
}


@cache
def _ink(written: str) -> Color:
    """Read a colour once: reportlab evaluates it as an expression each time."""
    return HexColor(written)


def tint(colour: Color, share: float) -> Color:
    """Return a colour as if printed at that share of its strength on white."""
    return Color(*(1 - (1 - part) * share for part in (colour.red, colour.green, colour.blue)))


class Sheet:
    """Draws at x, y in points from the top left; a height grows downwards."""

    def __init__(self, canvas: Canvas, size: tuple[float, float], ink: str) -> None:
        self.canvas = canvas
        self.width, self.height = size
        self.ink = _ink(ink)
        self._soft = tint(self.ink, 0.06)

    def colour(self, name: Colour) -> Color:
        """Return a colour by its name in the layouts."""
        if name == "ink":
            return self.ink
        return self._soft if name == "soft" else _ink(_INKS[name])

    def fill(self, colour: Color, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle."""
        self.canvas.setFillColor(colour)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def panel(self, x: float, y: float, width: float, height: float, *, edge: bool, tinted: bool) -> None:
        """Draw a rounded box with an edge in the ink, a tint of it, or both."""
        self.canvas.setFillColor(self.colour("soft"))
        self.canvas.setStrokeColor(self.ink)
        self.canvas.setLineWidth(0.7)
        self.canvas.roundRect(x, self.height - y - height, width, height, 3.5, stroke=int(edge), fill=int(tinted))

    def bar(self, x: float, y: float, width: float, height: float, *, filled: bool) -> None:
        """Draw a part of a scale: in the ink, or in a tint of it with an edge."""
        self.canvas.setFillColor(self.ink if filled else self._soft)
        self.canvas.setStrokeColor(self.ink)
        self.canvas.setLineWidth(0.7)
        self.canvas.roundRect(x, self.height - y - height, width, height, 1.8, stroke=1, fill=1)

    def triangle(self, x: float, y: float, size: float) -> None:
        """Draw a triangle that points down, its tip at x, y."""
        path = self.canvas.beginPath()
        path.moveTo(x, self.height - y)
        path.lineTo(x - size / 2, self.height - y + size * 0.85)
        path.lineTo(x + size / 2, self.height - y + size * 0.85)
        path.close()
        self.canvas.setFillColor(_ink(_INKS["text"]))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def picture(self, picture: ImageReader, x: float, y: float, size: tuple[float, float], radius: float) -> None:
        """Put a picture that fills a rectangle with round corners."""
        width, height = size
        canvas = self.canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.roundRect(x, self.height - y - height, width, height, radius)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.drawImage(picture, x, self.height - y - height, width, height)
        canvas.restoreState()

    def stroke(
        self,
        points: Sequence[tuple[float, float]],
        colour: Color,
        thick: float,
        *,
        dashed: bool = False,
        round_: bool = False,
    ) -> None:
        """Draw straight lines from point to point; thick in points."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(thick)
        canvas.setLineCap(int(round_))
        canvas.setLineJoin(int(round_))
        if dashed:
            canvas.setDash(1.5, 1.5)
        path = canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def circle(self, x: float, y: float, radius: float, colour: Color, *, thick: float = 0) -> None:
        """Draw a disc, or a ring if it has a thickness."""
        self.canvas.setFillColor(colour)
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(thick)
        self.canvas.circle(x, self.height - y, radius, stroke=int(bool(thick)), fill=int(not thick))

    def drawing(self, drawing: Drawing, x: float, y: float, colour: Color, scale: float = 1) -> None:
        """Put a ready drawing with its upper left corner at x, y."""
        self.canvas.setFillColor(colour)
        self.canvas.setStrokeColor(colour)
        drawing.draw(self.canvas, x, self.height - y - drawing.height * scale, scale)

    def line(self, line: Line, style: Style, x: float, y: float, width: float) -> None:
        """Write a set line in a box of that width whose top is y; it is `line_height` tall."""
        slack = width - line.width
        if style.align in {"centre", "right"}:
            x += slack / (2 if style.align == "centre" else 1)
        text = self.canvas.beginText()
        text.setFillColor(self.colour(style.colour))
        text.setCharSpace(style.tracking)
        if style.align == "justify" and not line.last and line.spaces:
            text.setWordSpace(slack / line.spaces)
        text.setTextOrigin(x, self.height - y - baseline(style, line.size))
        for span in line.spans:
            text.setFont(span.face.name, line.size)
            text.textOut(span.text)
        text.setCharSpace(0)
        text.setWordSpace(0)
        self.canvas.drawText(text)


def line_height(style: Style, size: float = 0) -> float:
    """Height in points that a line takes, at the style's size or at the one it was shrunk to."""
    return (size or style.size) * style.leading


def baseline(style: Style, size: float) -> float:
    """Distance in points from the top of a line to the foot of its letters."""
    return (line_height(style, size) - size) / 2 + size * 0.79
