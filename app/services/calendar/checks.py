"""What each key of resources/calendar may hold; a check answers with the problem, in Spanish, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import get_args

from app.models.identity import PROVINCES
from app.services.calendar.rows import DecreeKind, Moves

EASTER_REACH = 100

Check = Callable[[object], str]


def _text(value: object) -> str:
    return "" if isinstance(value, str) and value.strip() else "no es un texto."


def _date(value: object) -> str:
    plain = isinstance(value, date) and not isinstance(value, datetime)
    return "" if plain else "no es una fecha como 2026-12-31, sin comillas."


def _flag(value: object) -> str:
    return "" if isinstance(value, bool) else "no es true ni false."


def _between(least: int, most: int) -> Check:
    def check(value: object) -> str:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return "" if whole and least <= int(str(value)) <= most else f"no es un número de {least} a {most}."

    return check


def _one_of(words: Iterable[str]) -> Check:
    return lambda value: "" if value in tuple(words) else f"no es ninguno de: {', '.join(words)}."


def _code(length: int) -> Check:
    def check(value: object) -> str:
        known = isinstance(value, str) and len(value) == length and value.isdecimal() and value[:2] in PROVINCES
        return "" if known else f"no es un código INEC de {length} dígitos."

    return check


HOLIDAY: dict[str, Check] = {
    "name": _text,
    "moves": _one_of(get_args(Moves)),
    "valid_from": _date,
    "legal_basis": _text,
    "source": _text,
    "confidence": _text,
    "valid_to": _date,
    "month": _between(1, 12),
    "day": _between(1, 31),
    "easter": _between(-EASTER_REACH, EASTER_REACH),
    "pair": _text,
}
DECREE: dict[str, Check] = {
    "name": _text,
    "kind": _one_of(get_args(DecreeKind)),
    "first_day": _date,
    "last_day": _date,
    "recoverable": _flag,
    "legal_basis": _text,
    "source": _text,
    "confidence": _text,
}
PLACE: dict[str, Check] = {"canton": _code(4), "province": _code(2)}
OPTIONAL = {"valid_to", "month", "day", "easter", "pair", "last_day", "canton", "province"}
