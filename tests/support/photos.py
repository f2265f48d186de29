"""Photographs as cameras write them, and some that are not only photographs."""

from __future__ import annotations

import io

from PIL import Image

from tests.support.files import jpg

ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825


def photo(width: int = 600, height: int = 800, *, turned: bool = False) -> bytes:
    """Return a JPEG whose upper half is red, with the camera's name and the place; turned: lying on its side."""
    image = Image.new("RGB", (width, height), "#FFFFFF")
    image.paste("#D02020", (0, 0, width, height // 2))
    exif = Image.Exif()
    exif[MAKER] = "Cámara de Rosa"
    exif[GPS] = {1: "S", 2: (0.0, 10.0, 30.0)}
    if turned:
        image = image.transpose(Image.Transpose.ROTATE_90)
        exif[ORIENTATION] = 6
    return _saved(image, exif=exif)


def print_colours() -> bytes:
    """Return a JPEG in CMYK."""
    return _saved(Image.new("CMYK", (600, 800)))


def enormous() -> bytes:
    """Return a JPEG that says it has 30,000 by 30,000 pixels."""
    content = bytearray(jpg(64, 64))
    frame = content.index(b"\xff\xc0")
    content[frame + 5 : frame + 9] = (30_000).to_bytes(2, "big") * 2
    return bytes(content)


def moving() -> bytes:
    """Return a GIF of two pictures."""
    out = io.BytesIO()
    frames = [Image.new("P", (60, 80), colour) for colour in (1, 2)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def _saved(image: Image.Image, exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    if exif is None:
        image.save(out, "JPEG", quality=90)
    else:
        image.save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()
