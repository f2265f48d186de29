"""Files that citizens bring: checked by what they are, never by what they are called (reliability.md D18).

Cheap gates come first; then a child process with little memory and time looks inside, so that a hostile file can
neither stop nor fill the desk.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.names import clean
from app.services.paths import ROOT

MAX_BYTES = 20 * 2**20
MAX_PAGES = 500
MAX_PIXELS = 40_000_000
SECONDS = 12
_KNOWN = {
    b"PK\x03\x04": "ZIP",
    b"GIF8": "GIF",
    b"\xd0\xcf\x11\xe0": "Word o Excel antiguo",
}
_HEAD = 1024
_PNG, _ZIP = b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"
_MAIN_PARTS = {"docx": b"word/document.xml", "xlsx": b"xl/workbook.xml"}
FORMATS = {"pdf": "PDF", "jpg": "JPG", "png": "PNG", "docx": "Word (.docx)", "xlsx": "Excel (.xlsx)"}
"""What may be received, and how it is called."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file really is; `format` is one of FORMATS, `name` a clean one, `size` in bytes."""

    name: str
    format: str
    pages: int
    size: int


def inspect(name: str, content: bytes, formats: Collection[str]) -> FileFacts:
    """Accept a whole, readable file of one of the formats.

    Raises UserError: file.empty, file.too_big, file.wrong_format, file.damaged, file.encrypted,
    file.too_many_pages, file.too_large_image.
    """
    found = format_of(name, content, formats)
    shown = shown_name(name)
    return FileFacts(shown, found, _look_inside(shown, found, content), len(content))


def format_of(name: str, content: bytes, formats: Collection[str]) -> str:
    """Return the format of a file by its first bytes, before anybody looks inside.

    Raises UserError: file.empty, file.too_big, file.wrong_format.
    """
    shown = shown_name(name)
    if not content:
        raise UserError("file.empty", name=shown)
    if len(content) > MAX_BYTES:
        raise UserError("file.too_big", name=shown, limit=MAX_BYTES // 2**20)
    found = _format(content)
    if found not in formats:
        raise UserError(
            "file.wrong_format", name=shown, found=FORMATS.get(found) or _guess(content), wanted=_wanted(formats)
        )
    return found


def shown_name(name: str) -> str:
    """Return the name of a file without its folder, cleaned; never empty."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    try:
        return clean(base[-180:], limit=200)
    except UserError:
        return "archivo"


def _format(content: bytes) -> str:
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if content.startswith(_PNG):
        return "png"
    if content.startswith(_ZIP):
        return next((form for form, part in _MAIN_PARTS.items() if part in content), "")
    return "pdf" if b"%PDF-" in content[:_HEAD] else ""


def _guess(content: bytes) -> str:
    return next((kind for magic, kind in _KNOWN.items() if content.startswith(magic)), "otro tipo de archivo")


def _wanted(formats: Collection[str]) -> str:
    return " o ".join(words for form, words in sorted(FORMATS.items(), key=lambda one: one[1]) if form in formats)


def format_by_head(content: bytes) -> str:
    """Return the format of a file that was accepted before."""
    return _format(content)


def first_lines(name: str, content: bytes) -> tuple[str, ...]:
    """Return the first lines of a Word or Excel file, nothing of the others. Raises the UserErrors of `inspect`."""
    form = _format(content)
    if form not in _MAIN_PARTS:
        return ()
    told = ask_child("app.services.file_inspector", form, name, content).get("lines")
    return tuple(str(one) for one in told) if isinstance(told, list) else ()


def _look_inside(name: str, form: str, content: bytes) -> int:
    """Return the page count told by the child process."""
    told = ask_child("app.services.file_inspector", form, name, content)
    if "pages" not in told:
        raise UserError("file.damaged", name=name)
    return int(str(told["pages"]))


def ask_child(module: str, form: str, name: str, content: bytes, *, seconds: int = SECONDS) -> dict[str, object]:
    """Return what a module of ours, run apart with little memory and time, answers about a file.

    Raises UserError "file.damaged", or what its {"fault": key} says.
    """
    try:
        child = subprocess.run(  # noqa: S603  our own module, arguments from a closed list
            [sys.executable, "-m", module, form],
            input=content,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("file.damaged", name=name) from error
    told = _answer(child.stdout)
    if not told or "fault" in told:
        raise UserError(f"file.{told.get('fault', 'damaged')}", name=name, pages=MAX_PAGES, pixels=MAX_PIXELS // 10**6)
    return told


def _answer(text: bytes) -> dict[str, object]:
    try:
        answer: dict[str, object] = json.loads(text)
    except ValueError:
        return {}
    return answer
