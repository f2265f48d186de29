"""A certified copy: the certification and, behind it, the sheets of the archive, each one stamped."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.models.errors import UserError
from app.services.files import ask_child
from app.services.issuing.render import Marks

SECONDS = 20
MOST_SHEETS = 300
FACES = ("sans-regular", "sans-semibold", "mono-medium")
_MODULE = "app.services.archive.joiner"


@dataclass(frozen=True, slots=True)
class Behind:
    """Sheets of one record that go behind a certification; words name it on their stamp."""

    blob: str
    pages: tuple[int, ...]
    words: str

    def kept(self) -> dict[str, Any]:
        """Return it as a document keeps it, for its reprints."""
        return asdict(self)


def behind(kept: Mapping[str, Any]) -> Behind:
    """Return what a document kept."""
    return Behind(kept["blob"], tuple(kept["pages"]), kept["words"])


def joined(
    certification: bytes, sheets: Sequence[Behind], get: Callable[[str], bytes], *, code: str, marks: Marks
) -> bytes:
    """Return the whole copy; get: the bytes of a kept file.

    Raises UserError "archive.copy_too_long", or "archive.unreadable" with the record whose PDF cannot be copied.
    """
    from app.services.issuing.render import font_files

    if sum(len(one.pages) for one in sheets) > MOST_SHEETS:
        raise UserError("archive.copy_too_long", limit=MOST_SHEETS)
    for face in FACES:
        font_files.locate(face)  # the child may not write them
    sources = [certification, *(get(one.blob) for one in sheets)]
    told = {
        "sizes": [len(one) for one in sources],
        "sheets": [{"pages": one.pages, "words": one.words} for one in sheets],
        "code": code,
        "marks": asdict(marks),
    }
    head = json.dumps(told).encode()
    content = b"".join([len(head).to_bytes(8, "big"), head, *sources])
    return _asked(sheets[0].words if sheets else "", content)


def _asked(name: str, content: bytes) -> bytes:
    try:
        told = ask_child(_MODULE, "join", name, content, seconds=SECONDS)
        return base64.b64decode(str(told["pdf"]), validate=True)
    except (UserError, KeyError, binascii.Error) as error:
        raise UserError("archive.unreadable", name=name) from error
