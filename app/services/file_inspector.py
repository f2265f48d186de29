"""The child process that looks inside a file from outside: bytes on standard input, one JSON object back."""

from __future__ import annotations

import io
import json
import sys
import warnings
from collections.abc import Callable
from functools import partial

from app.services.files import MAX_PAGES, MAX_PIXELS
from app.services.limits import limit


def main(form: str) -> None:
    """Print {"pages": n} or {"fault": key}."""
    answer(_LOOKS[form])


def answer(look: Callable[[bytes], dict[str, object]]) -> None:
    """Print what a look at standard input finds, within the limits; {"fault": "damaged"} if it breaks."""
    limit()
    content = sys.stdin.buffer.read()
    try:
        found = look(content)
    except Exception:  # noqa: BLE001  whatever a parser trips over, the file is refused
        found = {"fault": "damaged"}
    sys.stdout.write(json.dumps(found))


def pdf_pages(content: bytes) -> dict[str, object]:
    """Count the pages of a PDF: {"pages": n} or {"fault": key}."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False) as document:
            pages = len(document.pages)
    except pikepdf.PasswordError:
        return {"fault": "encrypted"}
    if pages > MAX_PAGES:
        return {"fault": "too_many_pages"}
    return {"pages": pages} if pages else {"fault": "damaged"}


def _office(form: str, content: bytes) -> dict[str, object]:
    from app.services.office_package import RefusedPackage, first_lines

    try:
        return {"pages": 1, "lines": first_lines(form, content)}
    except RefusedPackage as refused:
        return {"fault": refused.key}


def _picture(form: str, content: bytes) -> dict[str, object]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content), formats=[form]) as image:
                image.load()  # verify() lets a truncated one pass
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            return {"fault": "too_large_image"}
    return {"pages": 1}


_LOOKS: dict[str, Callable[[bytes], dict[str, object]]] = {
    "pdf": pdf_pages,
    "jpg": partial(_picture, "JPEG"),
    "png": partial(_picture, "PNG"),
    "docx": partial(_office, "docx"),
    "xlsx": partial(_office, "xlsx"),
}

if __name__ == "__main__":
    main(sys.argv[1])
