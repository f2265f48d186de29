"""Bytes to text by rule: the mark at the beginning, else strict UTF-8, else the encoding of Windows in Spanish."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from app.models.errors import UserError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4096
_TWICE = re.compile(r"Ã[\x80-\xbf¡-¿\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|Â[°ºª]")
_PASTED = re.compile(rb"\xc2[\xa0-\xbf]|\xc3[\x80-\xbf]")  # the letters that Windows writes in one byte
_DOS = re.compile(r"[A-Za-z][\xa0¡-¥µà‚][A-Za-z]")
_HALF = 0.3
MENDED = "Las tildes venían dañadas y se recompusieron: compare algunos textos con el banco."
LOST = "Algunas letras llegaron dañadas en el archivo: donde dice «\ufffd» había otra letra."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it came in and what was noticed."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(content: bytes) -> Decoded:
    """Return the text of a file. Raises UserError "statement.not_a_statement" for what no bank writes."""
    decoded = _decoded(content)
    if "\x00" in decoded.text or _controls(decoded.text):
        raise UserError("statement.not_a_statement")
    return _mended(decoded)


def _decoded(content: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return Decoded(content.decode(encoding), encoding)
            except UnicodeDecodeError as error:
                raise UserError("statement.damaged") from error
    if wide := _wide(content):
        return Decoded(content.decode(wide, errors="replace"), wide)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _windows(content)


def _windows(content: bytes) -> Decoded:
    """Take a file for one of Windows; what is UTF-8 in it all the same was pasted from elsewhere."""
    whole = _PASTED.sub(lambda found: found[0].decode("utf-8").encode("cp1252"), content)
    notes = () if whole == content else (MENDED,)
    return Decoded(whole.decode("cp1252", errors="replace"), "cp1252", notes)


def _wide(content: bytes) -> str:
    """Recognise UTF-16 without its mark: every second byte of the beginning is zero."""
    head = content[:_LOOKED_AT]
    zeros = len(head) * _HALF
    if head[1::2].count(0) > zeros and head[0::2].count(0) == 0:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > zeros and head[1::2].count(0) == 0 else ""


def _controls(text: str) -> bool:
    """Tell whether a text holds signs that only programs and pictures hold."""
    odd = sum(text.count(chr(code)) for code in range(1, 32) if chr(code) not in "\t\n\r\x0b\x0c\x1a\x1b")
    return odd > 0


def _bytes_of(text: str) -> bytes:
    """Return the bytes that somebody took for Windows or for ISO 8859-1."""
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return b"".join(sign.encode("latin-1" if "\x80" <= sign <= "\x9f" else "cp1252") for sign in text)


def _mended(decoded: Decoded) -> Decoded:
    """Undo an encoding made twice, and an encoding of DOS taken for one of Windows."""
    text = decoded.text
    if _TWICE.search(text):
        try:
            return Decoded(_bytes_of(text).decode("utf-8"), "utf-8, dos veces", (MENDED,))
        except UnicodeError:
            return decoded
    if decoded.encoding == "cp1252" and _DOS.search(text):
        again = text.encode("cp1252", errors="replace").decode("cp850")
        return Decoded(again, "cp850")
    return replace(decoded, notes=(*decoded.notes, LOST)) if "\ufffd" in text else decoded
