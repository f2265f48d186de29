"""The QR codes of a paper that somebody sends as a file: a scan, a photograph or the PDF itself."""

from __future__ import annotations

from app.models.errors import UserError
from app.services.files import MAX_BYTES, ask_child, shown_name

_MAGIC = {"pdf": b"%PDF-", "jpg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}
_HEAD = 1024


def codes_in(name: str, content: bytes) -> tuple[str, ...]:
    """Return the text of every QR code in a PDF, JPG or PNG, read in a child process with limits.

    Raises UserError: file.empty, file.too_big, verify.not_a_picture, file.damaged, file.too_large_image.
    """
    shown = shown_name(name)
    if not content:
        raise UserError("file.empty", name=shown)
    if len(content) > MAX_BYTES:
        raise UserError("file.too_big", name=shown, limit=MAX_BYTES // 2**20)
    form = next((key for key, magic in _MAGIC.items() if magic in content[: _HEAD if key == "pdf" else len(magic)]), "")
    if not form:
        raise UserError("verify.not_a_picture", name=shown)
    told = ask_child("app.services.issuing.qr_reader", form, shown, content)
    codes = told.get("codes")
    return tuple(str(code) for code in codes) if isinstance(codes, list) else ()
