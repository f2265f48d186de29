"""From the bytes of a file to its text; cheap gates first, then a child process for formats that hide their text."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from app.models.errors import UserError

MAX_BYTES = 20 * 2**20
MAX_TEXT = 2**20
MAX_LINES = 10_000
_LONGEST_LINE = 150_000
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OTHERS = (
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\xd0\xcf\x11\xe0",
    b"SQLite",
    b"\x7fELF",
    b"MZ",
    b"\x1f\x8b",
    b"Rar!",
)
_FEWEST_LETTERS = 0.35
_ODD, _SOME = 0.01, 24
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def text_of(path: Path) -> str:
    """Return the text of a file.

    Raises UserError: sheet.unreadable, sheet.empty, sheet.too_big, sheet.binary, sheet.noise, or what
    services/files.py says of a PDF (file.damaged, file.encrypted, file.too_many_pages).
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UserError("sheet.too_big", name=path.name, limit=MAX_BYTES // 2**20)
        content = path.read_bytes()
    except OSError as error:
        raise UserError("sheet.unreadable", name=path.name) from error
    return text_in(path.name, content)


def text_in(name: str, content: bytes) -> str:
    """Return the text of a file's content. Errors as in `text_of`."""
    if not content.strip():
        raise UserError("sheet.empty", name=name)
    if len(content) > MAX_BYTES:
        raise UserError("sheet.too_big", name=name, limit=MAX_BYTES // 2**20)
    if content.startswith(b"%PDF-"):
        return checked(name, _extracted("pdf", name, content))
    if content.startswith(b"PK\x03\x04"):
        return checked(name, _extracted("docx", name, content))
    if content.startswith(_OTHERS):
        raise UserError("sheet.binary", name=name)
    if len(content) > MAX_TEXT * 2:
        raise UserError("sheet.too_big", name=name, limit=MAX_TEXT // 2**20)
    return checked(name, decoded(name, content))


def decoded(name: str, content: bytes) -> str:
    """Decode UTF-8, UTF-16 or Windows-1252, in that order."""
    for mark, codec in _BOMS:
        if content.startswith(mark):
            return _decode(name, content, codec)
    if b"\x00" in content[:4096]:
        return _decode(name, content, "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode(name, content, "cp1252")


def _decode(name: str, content: bytes, codec: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError as error:
        raise UserError("sheet.binary", name=name) from error


def checked(name: str, text: str) -> str:
    """Refuse what no sheet is: too long, empty, or noise."""
    if len(text) > MAX_TEXT or text.count("\n") > MAX_LINES:
        raise UserError("sheet.too_big", name=name, limit=MAX_TEXT // 2**20)
    if not text.strip():
        raise UserError("sheet.empty", name=name)
    if max((len(line) for line in text.splitlines()), default=0) > _LONGEST_LINE or _is_noise(text):
        raise UserError("sheet.noise", name=name)
    return text


def _is_noise(text: str) -> bool:
    sample = text[:200_000]
    seen = [char for char in sample if not char.isspace()]
    odd = len(_CONTROL.findall(sample)) + sum(unicodedata.category(char) in {"Co", "Cn", "Cs"} for char in seen)
    letters = sum(char.isalpha() for char in seen)
    latin = sum(char < "\u0250" for char in seen if char.isalpha())
    return len(seen) > _SOME and (
        odd > _ODD * len(seen) or letters < _FEWEST_LETTERS * len(seen) - _digits(seen) or latin * 2 < letters
    )


def _digits(seen: list[str]) -> float:
    """Leave room for tables of numbers: digits count as letters once a quarter of the text is letters."""
    return 0.5 * sum(char.isdigit() for char in seen)


def _extracted(form: str, name: str, content: bytes) -> str:
    from app.services.files import ask_child

    told = ask_child("app.services.sheets.extractor", form, name, content)
    return str(told.get("text", ""))
