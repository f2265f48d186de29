"""Measures a picture: cut to its place, never denser than paper can show, and with round corners."""

from __future__ import annotations

from io import BytesIO

from PIL import Image as Pictures
from PIL import ImageOps
from reportlab.lib.utils import ImageReader

from app.models.layout_elements import Image
from app.services.issuing.render.blocks import Block, Setting
from app.services.issuing.render.sheet import MM, Sheet

INCH_MM = 25.4
QUALITY = 92


def image(element: Image, width: float, setting: Setting) -> list[Block]:
    """Measure a picture that fills its place. Raises UserError "document.missing_value"."""
    content = setting.pictures.get(element.value)
    if content is None:
        raise setting.source.error("document.missing_value", element.value)
    height = element.at[3] * MM if element.at and len(element.at) == 4 else width
    made = ImageReader(BytesIO(fitted(content, width / MM, height / MM, element.dpi)))

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.picture(made, x, y, (width, height), element.radius * MM)

    return [Block(height, draw)]


def fitted(content: bytes, width: float, height: float, dpi: int) -> bytes:
    """Return a JPEG cut to the shape of its place (mm), with `dpi` dots an inch or those that it has."""
    with Pictures.open(BytesIO(content)) as opened:
        picture = opened.convert("RGB")
    share = width / height
    wide = min(picture.width, picture.height * share, width / INCH_MM * dpi)
    small = ImageOps.fit(picture, (max(1, round(wide)), max(1, round(wide / share))), Pictures.Resampling.LANCZOS)
    out = BytesIO()
    small.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
