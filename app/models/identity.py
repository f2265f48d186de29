"""Identity numbers: what is wrong with one, and how wrong (decision table of domain.md 1.3).

The check digit of a RUC with third digit 6 or 9 follows no algorithm since the tax authority stopped using one:
a mismatch there is only a warning. Sentences are in identity_es.py.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Level = Literal["ok", "warning", "override", "error"]
Holder = Literal["natural", "public", "private", "final_consumer", ""]

FINAL_CONSUMER = "9999999999999"
PROVINCES = {
    "01": "Azuay",
    "02": "Bolívar",
    "03": "Cañar",
    "04": "Carchi",
    "05": "Cotopaxi",
    "06": "Chimborazo",
    "07": "El Oro",
    "08": "Esmeraldas",
    "09": "Guayas",
    "10": "Imbabura",
    "11": "Loja",
    "12": "Los Ríos",
    "13": "Manabí",
    "14": "Morona Santiago",
    "15": "Napo",
    "16": "Pastaza",
    "17": "Pichincha",
    "18": "Tungurahua",
    "19": "Zamora Chinchipe",
    "20": "Galápagos",
    "21": "Sucumbíos",
    "22": "Orellana",
    "23": "Santo Domingo de los Tsáchilas",
    "24": "Santa Elena",
}
ABROAD = {"30": "Exterior", "50": "Exterior"}  # 50 is tolerated, as the public libraries do
REGISTRIES = PROVINCES | ABROAD

CEDULA_WEIGHTS = (2, 1, 2, 1, 2, 1, 2, 1, 2)
PRIVATE_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2)
PUBLIC_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
LAST_CEDULA_THIRD = 6  # 0 to 5, and 6 since the sequences ran out
PASSPORT_SHORTEST, PASSPORT_LONGEST = 3, 20

_SEPARATORS = re.compile(r"[\s\-.‐-―−_/]+")
_ASCII_DIGITS = re.compile(r"[0-9]+")


class IdKind(StrEnum):
    """The papers by which a person is known at the counter."""

    CEDULA = "cedula"
    RUC = "ruc"
    PASSPORT = "passport"
    FOREIGN = "foreign_id"
    FINAL_CONSUMER = "final_consumer"


LENGTHS = {IdKind.CEDULA: 10, IdKind.RUC: 13}


@dataclass(frozen=True)
class IdCheck:
    """What a number turned out to be.

    level: ok, warning (may go on), override (a supervisor may accept it with a reason), error.
    message_key and values: the sentence of identity_es.py; detail: where it was registered; holder: whose kind of RUC.
    """

    kind: IdKind
    number: str
    level: Level
    message_key: str
    values: dict[str, object] = field(default_factory=dict)
    detail: str = ""
    holder: Holder = ""

    @property
    def accepted(self) -> bool:
        """Tell whether a clerk alone may go on with it."""
        return self.level in {"ok", "warning"}


def check(kind: IdKind, raw: str, *, allow_final_consumer: bool = False) -> IdCheck:
    """Normalise and judge one typed number; answers while it is being typed, so it never raises."""
    if kind is IdKind.FINAL_CONSUMER:
        return _check_final_consumer(allowed=allow_final_consumer)
    if kind in LENGTHS:
        return _check_digits(kind, normalise(raw), allow_final_consumer=allow_final_consumer)
    return _check_free_text(kind, normalise(raw))


def normalise(raw: str) -> str:
    """Drop spaces, dashes, dots and hidden characters; full-width forms become plain ones, letters capitals."""
    plain = unicodedata.normalize("NFKC", raw)
    visible = "".join(char for char in plain if unicodedata.category(char)[0] != "C" or char.isspace())
    return unicodedata.normalize("NFKC", _SEPARATORS.sub("", visible).upper())


def _check_final_consumer(*, allowed: bool) -> IdCheck:
    level: Level = "ok" if allowed else "error"
    key = "final_consumer" if allowed else "final_consumer_refused"
    return IdCheck(IdKind.FINAL_CONSUMER, FINAL_CONSUMER, level, key, holder="final_consumer")


def _check_free_text(kind: IdKind, number: str) -> IdCheck:
    if not number:
        return IdCheck(kind, number, "error", "empty")
    if not PASSPORT_SHORTEST <= len(number) <= PASSPORT_LONGEST or not any(char.isalnum() for char in number):
        values: dict[str, object] = {"least": PASSPORT_SHORTEST, "most": PASSPORT_LONGEST}
        return IdCheck(kind, number, "error", "free_length", values)
    return IdCheck(kind, number, "ok", "free_ok")


def _check_digits(kind: IdKind, number: str, *, allow_final_consumer: bool) -> IdCheck:
    if number == FINAL_CONSUMER and kind is IdKind.RUC:
        return _check_final_consumer(allowed=allow_final_consumer)
    if fault := _shape_fault(kind, number):
        return fault
    return _check_cedula(number) if kind is IdKind.CEDULA else _check_ruc(number)


def _shape_fault(kind: IdKind, number: str) -> IdCheck | None:
    length = LENGTHS[kind]
    values: dict[str, object] = {"length": length, "count": abs(length - len(number))}
    if not number:
        return IdCheck(kind, number, "error", "empty")
    if not _ASCII_DIGITS.fullmatch(number):
        return IdCheck(kind, number, "error", "not_digits", values)
    if len(number) != length:
        return IdCheck(kind, number, "error", "short" if len(number) < length else "long", values)
    if number[:2] not in REGISTRIES:
        return IdCheck(kind, number, "error", "province", {"code": number[:2]})
    return None


def _check_cedula(number: str) -> IdCheck:
    place = REGISTRIES[number[:2]]
    if int(number[2]) > LAST_CEDULA_THIRD or not cedula_digit_fits(number):
        return IdCheck(IdKind.CEDULA, number, "override", "cedula_digit", detail=place)
    return IdCheck(IdKind.CEDULA, number, "ok", "digit_ok", {"place": place}, place, "natural")


def _check_ruc(number: str) -> IdCheck:
    third = int(number[2])
    place = REGISTRIES[number[:2]]
    if third in {7, 8}:
        return IdCheck(IdKind.RUC, number, "error", "third_digit", {"digit": third}, place)
    if number.endswith("000") and not (third == LAST_CEDULA_THIRD and _public_with_branch(number)):
        return IdCheck(IdKind.RUC, number, "error", "suffix", {}, place)
    if holder := _ruc_holder(number):
        return IdCheck(IdKind.RUC, number, "ok", "digit_ok", {"place": place}, place, holder)
    if third < LAST_CEDULA_THIRD:
        return IdCheck(IdKind.RUC, number, "override", "ruc_digit", {}, place)
    return IdCheck(
        IdKind.RUC, number, "warning", "ruc_unproven", {}, place, "private" if third > LAST_CEDULA_THIRD else ""
    )


def _public_with_branch(number: str) -> bool:
    """Tell whether a final 000 is part of a public entity's four-digit suffix, as in 1000."""
    return public_digit_fits(number) and not number.endswith("0000")


def _ruc_holder(number: str) -> Holder:
    """Say by which algorithm the number holds: third digit 6 may be public or natural, 9 was given by two of them."""
    third = int(number[2])
    if third < LAST_CEDULA_THIRD:
        return "natural" if cedula_digit_fits(number) else ""
    if third == LAST_CEDULA_THIRD:
        return "public" if public_digit_fits(number) else ("natural" if cedula_digit_fits(number) else "")
    return "private" if private_digit_fits(number) or public_digit_fits(number) else ""


def cedula_digit_fits(number: str) -> bool:
    """Check the tenth digit modulo 10 over the first nine."""
    return int(number[9]) == cedula_digit(number)


def cedula_digit(number: str) -> int:
    """Compute the tenth digit: weights 2,1,…,2; nine is taken from two-digit products."""
    products = (int(digit) * weight for digit, weight in zip(number, CEDULA_WEIGHTS, strict=False))
    return -sum(product - 9 if product > 9 else product for product in products) % 10  # noqa: PLR2004 two digits


def private_digit_fits(number: str) -> bool:
    """Check the tenth digit modulo 11 (companies, foreigners without cédula)."""
    return int(number[9]) == eleven_digit(number, PRIVATE_WEIGHTS)


def public_digit_fits(number: str) -> bool:
    """Check the ninth digit modulo 11 (public entities)."""
    return int(number[8]) == eleven_digit(number, PUBLIC_WEIGHTS)


def eleven_digit(number: str, weights: tuple[int, ...]) -> int:
    """Compute a modulo 11 digit; 10 means that no digit fits."""
    return -sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11
