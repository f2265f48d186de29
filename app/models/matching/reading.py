"""Texts and numbers as they are compared: no accents, no case, no leading zeros."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SHORTEST = 3  # digits of a document number that says anything
GROUP = 5  # digits of a number inside a text
LONGEST = 25
CEDULA, RUC = 10, 13

_MARKS = re.compile("[\u0300-\u036f]")
_BROKEN = re.compile(r"(?<=[A-Z])[?¥¿#\ufffd](?=[A-Z])")  # an Ñ that some bank could not write
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d(?:[\d.\-]*\d)?")
_SHEET = re.compile(r"^\D*(\d+)[.,]0{1,2}\s*$")
_MANY = re.compile(r"[/;,+&|]|\b[Yy]\b")
_OTHER = re.compile(r"\D+")
PARTICLES = frozenset(
    {"DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "DA", "DO", "DOS", "DI", "VAN", "VON"}
    | {"CIA", "COMPANIA", "LTDA", "SA", "SAS"}  # the form of a firm is no part of its name
)
_FORM = re.compile(r"\bS\. ?A\.(?: ?S\b\.?)?|\bS A(?: S)?$")


def plain(text: str) -> str:
    """Give the text in capitals without marks; it keeps its length when it is plain ASCII."""
    if not text.isascii():
        return " ".join(map(_unmarked, text.split(" ")))
    text = text.upper()
    return _BROKEN.sub("N", text) if "?" in text or "#" in text else text


@lru_cache(maxsize=8192)
def _unmarked(word: str) -> str:
    """Fold what stands between two spaces; names are made of few different words."""
    return _BROKEN.sub("N", _MARKS.sub("", unicodedata.normalize("NFKD", word)).upper())


def words(text: str) -> list[str]:
    """Give the words of a text that has been made plain."""
    if "S." in text or " S A" in text:
        text = _FORM.sub(" ", text)
    parts = text.split()
    found = parts if "".join(parts).isalpha() else _WORD.findall(text)
    return [word for word in found if word not in PARTICLES]


def numbers(document: str) -> tuple[str, ...]:
    """Give the document numbers of a field, without spaces, zeros at the left, the ".0" of a sheet, or prefixes.

    More than one only where several long numbers are parted by a sign.
    """
    if document.isdigit():
        return _kept(document)
    if sheet := _SHEET.match(document):
        return _kept(sheet[1])
    parts = [_OTHER.sub("", part) for part in _MANY.split(document)]
    long = [part for part in parts if len(part) >= GROUP]
    if len(long) > 1 and len(long) == sum(map(bool, parts)):
        return tuple(dict.fromkeys(kept for part in long for kept in _kept(part)))
    return _kept("".join(parts))


def numbers_within(text: str) -> list[str]:
    """Give the long numbers inside a concept; one written with dots or dashes also part by part."""
    found: list[str] = []
    for number in _NUMBER.findall(text):
        if len(number) < GROUP:
            continue
        digits = number if number.isdigit() else _OTHER.sub("", number)
        found.append(digits)
        if digits is not number:
            found.extend(part for part in _OTHER.split(number) if len(part) >= GROUP)
    return found


def _kept(digits: str) -> tuple[str, ...]:
    bare = digits.lstrip("0")
    return (bare,) if SHORTEST <= len(bare) <= LONGEST else ()


def payer_keys(number: str) -> tuple[str, ...]:
    """Give the numbers by which a concept may name this payer: a cédula also as RUC, and the reverse."""
    bare = number if number.isdigit() else "".join(char for char in plain(number) if char.isalnum())
    if not bare:
        return ()
    if not bare.isdigit():
        return (bare,)
    keys = [bare]
    if len(bare) == RUC and bare.endswith("001"):
        keys.append(bare[:CEDULA])
    elif len(bare) == CEDULA:
        keys.append(f"{bare}001")
    return tuple([key.lstrip("0") for key in keys])
