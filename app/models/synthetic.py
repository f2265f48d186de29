"""Invented but valid numbers for sample data and tests: sequences from the high, unassigned end, as in 17 5 99 dddd."""

from __future__ import annotations

from datetime import date
from typing import Literal

from app.models.access_key import access_key_digit
from app.models.identity import (
    PRIVATE_WEIGHTS,
    PROVINCES,
    PUBLIC_WEIGHTS,
    cedula_digit,
    eleven_digit,
)

PER_PROVINCE = 10_000
FIRST_PROVINCE = 17
SEEDS = PER_PROVINCE * len(PROVINCES)
HEADS = ("99", "98", "97", "96")  # the next one serves when modulo 11 leaves no digit


def synthetic_cedula(seed: int) -> str:
    """Give one valid cédula; another seed (0 to 239 999) gives another number."""
    province, sequence = _parts(seed)
    nine = f"{province}599{sequence}"
    return f"{nine}{cedula_digit(nine)}"


def synthetic_ruc(seed: int, kind: Literal["natural", "private", "public"] = "private") -> str:
    """Give one valid RUC of the kind; another seed gives another number."""
    province, sequence = _parts(seed)
    if kind == "natural":
        return f"{synthetic_cedula(seed)}001"
    if kind == "private":
        return _eleven([f"{province}9{head}{sequence}" for head in HEADS], PRIVATE_WEIGHTS) + "001"
    return _eleven([f"{province}6{head[1]}{sequence}" for head in HEADS], PUBLIC_WEIGHTS) + "0001"


def synthetic_access_key(issued_on: date, ruc: str, invoice_number: str, *, production: bool = True) -> str:
    """Give a well-formed 49-digit access key of an invoice that nobody issued."""
    series = invoice_number.replace("-", "")
    body = f"{issued_on:%d%m%Y}01{ruc}{2 if production else 1}{series}123456781"
    return f"{body}{access_key_digit(body)}"


def _parts(seed: int) -> tuple[str, str]:
    if not 0 <= seed < SEEDS:
        raise ValueError(f"seed must be in 0..{SEEDS - 1}, not {seed}")
    province = (FIRST_PROVINCE - 1 + seed // PER_PROVINCE) % len(PROVINCES) + 1
    return f"{province:02d}", f"{seed % PER_PROVINCE:04d}"


def _eleven(bodies: list[str], weights: tuple[int, ...]) -> str:
    digits = ((body, eleven_digit(body, weights)) for body in bodies)
    return next(f"{body}{digit}" for body, digit in digits if digit < 10)  # noqa: PLR2004 a decimal digit
