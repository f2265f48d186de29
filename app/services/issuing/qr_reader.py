"""The child process that looks for QR codes in a file from outside: bytes on standard input, one JSON object back."""

from __future__ import annotations

import io
import json
import sys
import warnings
from typing import TYPE_CHECKING

from app.services.files import MAX_PIXELS
from app.services.issuing.reading_back import codes_of
from app.services.limits import limit

if TYPE_CHECKING:
    from PIL.Image import Image

PICTURES = {"jpg": "JPEG", "png": "PNG"}


def main(form: str) -> None:
    """Print {"codes": [text, ...]} or {"fault": key}."""
    limit()
    content = sys.stdin.buffer.read()
    try:
        answer = _pdf(content) if form == "pdf" else _picture(content, PICTURES[form])
    except Exception:  # noqa: BLE001  whatever a parser trips over, the file is refused
        answer = {"fault": "damaged"}
    sys.stdout.write(json.dumps(answer))


def _pdf(content: bytes) -> dict[str, object]:
    return {"codes": codes_of(content)}


def _picture(content: bytes, form: str) -> dict[str, object]:
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content), formats=[form]) as picture:
                return {"codes": _codes(ImageOps.exif_transpose(picture).convert("L"))}
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            return {"fault": "too_large_image"}


def _codes(picture: Image) -> list[str]:
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=wanted)]


if __name__ == "__main__":
    main(sys.argv[1])
