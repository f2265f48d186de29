"""Codes of activities (CIIU), of products (CPC) and of purchasing processes: their shape, and what is known of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from app.models.errors import UserError
from app.models.names import fold
from app.services.paths import RESOURCES

CIIU_FILE = "codes/ciiu.toml"
_CIIU = re.compile(r"^([A-U])([0-9]{2,4})((?:\.[0-9]{1,2}){0,2})$")
_CPC = re.compile(r"^[0-9]{5,9}$")
_SPACED = re.compile(r"[\s.\-]+")
_YEAR = re.compile(r"^(?:19|20)[0-9]{2}$")
_DIVISION = 3
_LEAST_PARTS = 3
_LONGEST = 60


class Activity(NamedTuple):
    """A section (C), division (C10) or group (C105) of the classification."""

    code: str
    title: str


@cache
def activities() -> tuple[Activity, ...]:
    """Return what the desk knows of the CIIU, in the order of its codes."""
    told = tomllib.loads((RESOURCES / CIIU_FILE).read_text(encoding="utf-8"))
    return tuple(Activity(code, title) for code, title in sorted(told["activities"].items()))


@cache
def _titles() -> Mapping[str, str]:
    return dict(activities())


def ciiu(text: str) -> str:
    """Return an activity code in capitals and without spaces. Errors: code.ciiu."""
    plain = "".join(text.split()).upper()[:_LONGEST]
    if not _CIIU.match(plain):
        raise UserError("code.ciiu")
    return plain


def ciiu_told(text: str) -> tuple[str, str] | None:
    """Return a warning for a division that does not exist or belongs to another letter. Errors: code.ciiu."""
    code = ciiu(text)
    if code[:_DIVISION] in _titles():
        return None
    other = next((one.code[0] for one in activities() if one.code[1:] == code[1:_DIVISION]), "")
    if other:
        return "warning", f"La división {code[1:_DIVISION]} es de la letra {other}. Compárelo con el RUC."
    return "warning", f"La división {code[1:_DIVISION]} no consta en la lista. Compárelo con el RUC."


def ciiu_title(code: str) -> str:
    """Return what the nearest known level says: C1050.01 is a dairy; "" for a letter or number nobody knows."""
    levels = (code[:length] for length in range(len(code), 0, -1))
    return next((_titles()[level] for level in levels if level in _titles()), "")


def found(typed: str, limit: int = 12) -> tuple[Activity, ...]:
    """Return the activities that begin with a code or whose title has every word."""
    plain = fold(typed)
    if not plain:
        return ()
    begun = [one for one in activities() if one.code.casefold().startswith(plain.replace(" ", ""))]
    words = plain.split()
    titled = [one for one in activities() if one not in begun and all(word in fold(one.title) for word in words)]
    return (*begun, *titled)[:limit]


def cpc(text: str) -> str:
    """Return a product code without spaces, dots nor dashes. Errors: code.cpc."""
    plain = _SPACED.sub("", text)
    if not (plain.isascii() and _CPC.match(plain)):
        raise UserError("code.cpc")
    return plain


def process_code(text: str) -> str:
    """Return a process code in capitals and without spaces."""
    return "".join(text.split()).upper()


def looks_like_process(code: str) -> bool:
    """Tell whether a code has three parts with dashes and a year among them, as the real ones do (domain.md 7.1)."""
    parts = code.split("-")
    return len(parts) >= _LEAST_PARTS and all(parts) and any(_YEAR.match(part) for part in parts)
