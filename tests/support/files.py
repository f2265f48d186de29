"""Small real files, and some that are not what they say."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image


def pdf(pages: int = 1, *, password: str = "") -> bytes:
    """Return a PDF of blank A4 pages, encrypted if a password is given."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(595, 842))
    out = io.BytesIO()
    if password:
        document.save(out, encryption=pikepdf.Encryption(owner=password, user=password))
    else:
        document.save(out)
    return out.getvalue()


def jpg(width: int = 60, height: int = 80) -> bytes:
    """Return a JPEG of one colour."""
    return _image("JPEG", width, height)


def png() -> bytes:
    """Return a PNG."""
    return _image("PNG", 20, 20)


def _image(form: str, width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#D8BC7C").save(out, form)
    return out.getvalue()
