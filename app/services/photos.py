"""Photographs: opened, turned upright, cleaned and cut in a child process, never in ours."""

from __future__ import annotations

import base64
import binascii

from app.models.errors import UserError
from app.models.rows.photos import Cut
from app.services.files import ask_child

SECONDS = 4
_MODULE = "app.services.photo_inspector"
_HEAD, _TAIL = 4096, 66_000
_OTHER_HEADS = (b"%pdf-", b"<html", b"<script", b"<?php", b"<!doctype")
_ZIP_END, _ZIP_ENTRY = b"PK\x05\x06", b"PK\x01\x02"


def upright(name: str, content: bytes) -> tuple[bytes, int, int]:
    """Return a clean JPEG as the person was seen, with its width and height in pixels.

    Raises UserError: file.damaged, file.two_in_one, file.too_large_image, file.print_colours.
    """
    if is_two_in_one(content):
        raise UserError("file.two_in_one", name=name)
    return _picture(name, "upright", content)


def cut(name: str, content: bytes, part: Cut, dpi: int) -> tuple[bytes, int, int]:
    """Return a part of a photograph as JPEG that says how dense it prints. Raises UserError "file.damaged"."""
    form = ":".join(str(number) for number in ("cut", part.left, part.top, part.width, part.height, dpi))
    return _picture(name, form, content)


def is_two_in_one(content: bytes) -> bool:
    """Tell whether a picture is also a PDF, a page or an archive: what shows a face may not carry a program."""
    head, tail = content[:_HEAD].lower(), content[-_TAIL:]
    return any(other in head for other in _OTHER_HEADS) or (_ZIP_END in tail and _ZIP_ENTRY in tail)


def _picture(name: str, form: str, content: bytes) -> tuple[bytes, int, int]:
    told = ask_child(_MODULE, form, name, content, seconds=SECONDS)
    try:
        return base64.b64decode(str(told["jpeg"]), validate=True), int(str(told["width"])), int(str(told["height"]))
    except (KeyError, ValueError, binascii.Error) as error:
        raise UserError("file.damaged", name=name) from error
