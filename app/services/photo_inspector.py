"""The child process that decodes a photograph: bytes on standard input, one JSON object with a clean JPEG back."""

from __future__ import annotations

import base64
import io
import json
import sys
import warnings
from typing import TYPE_CHECKING

from app.services.files import MAX_PIXELS
from app.services.limits import limit

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 3000
"""Pixels; more than any paper of these sizes prints."""

_QUALITY = 92
_PLAIN = ("L", "RGB")


def main(form: str) -> None:
    """Print {"jpeg": base64, "width": n, "height": n} or {"fault": key}."""
    limit()
    try:
        answer = _answer(form, sys.stdin.buffer.read())
    except Exception:  # noqa: BLE001  whatever a decoder trips over, the file is refused
        answer = {"fault": "damaged"}
    sys.stdout.write(json.dumps(answer))


def _answer(form: str, content: bytes) -> dict[str, object]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content), formats=["JPEG"]) as image:
                if image.mode not in _PLAIN:
                    return {"fault": "print_colours"}
                image.load()
                return _written(image, form)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            return {"fault": "too_large_image"}


def _written(image: Image, form: str) -> dict[str, object]:
    """Write a new picture: what the camera said of place, time and owner is not copied."""
    kind, *numbers = form.split(":")
    if kind == "upright":
        made, dpi = _turned(image), 0
    else:
        left, top, width, height, dpi = (int(number) for number in numbers)
        made = image.convert("RGB").crop((left, top, left + width, top + height))
    out = io.BytesIO()
    density = {"dpi": (dpi, dpi)} if dpi else {}
    made.save(out, "JPEG", quality=_QUALITY, **density)
    return {"jpeg": base64.b64encode(out.getvalue()).decode("ascii"), "width": made.width, "height": made.height}


def _turned(image: Image) -> Image:
    from PIL import Image as Pillow
    from PIL import ImageOps

    turned = ImageOps.exif_transpose(image).convert("RGB")
    turned.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clean = Pillow.new("RGB", turned.size)
    clean.paste(turned)
    return clean


if __name__ == "__main__":
    main(sys.argv[1])
