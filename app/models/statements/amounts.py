"""Amounts as banks write them, in signed cents; the decimal mark is decided from all of them, never from one.

"97,180.71", "$ 800.00", "1.234,56", "(50,00)", "50.00-", "50,00 CR", "Débito 50,00", "1 234,56", numbers of a sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.money import LARGEST
from app.models.names import fold
from app.models.statements.cells import Cell, text_of

LONGEST = 40
_TOLERANCE = 0.01
"""Part of a cent by which a sheet's binary number may miss a whole one."""

_PLAIN = {
    ".": re.compile(r"(-?)([1-9]\d{0,2}(?:,\d{3})+|\d{1,13})(?:\.(\d{2}))?", re.ASCII),
    ",": re.compile(r"(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d{1,13})(?:,(\d{2}))?", re.ASCII),
}
_DRESS = re.compile(r"usd|us\$|u\$s|\$|'|’", re.IGNORECASE)
_SHAPE = re.compile(r"^([-+(]*)\s*([\d.,]+)\s*([-+)]*)$")
_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?:\D|$))")
_SIDE = re.compile(r"^([a-z/. ]*?)\s*([-+(]*\d[\d., ]*[-+)]*)\s*([a-z/. ]*)$")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})*", re.ASCII)
_CREDIT = frozenset({"c", "cr", "cre", "cred", "credito", "creditos", "nc", "n c", "abono", "haber", "h"})
_DEBIT = frozenset({"d", "db", "deb", "dr", "debito", "debitos", "nd", "n d", "cargo", "debe"})
_AMBIGUOUS_DIGITS = 3
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "\xa0": " ", "\u202f": " ", "\u2009": " "})


@dataclass(frozen=True, slots=True)
class Amount:
    """What one cell says. `side` is 1 for a credit and -1 for a debit where the cell names it; `cents` has its sign."""

    cents: int
    side: int = 0
    negative: bool = False
    """Whether it is written with a minus or in parentheses."""
    plus: bool = False
    """Whether it is written with a plus: its column then tells the sign of every amount."""


class Unreadable(ValueError):
    """The cell is no amount in whole cents."""


class Amounts:
    """Reads amounts with one decimal mark; equal texts are read once."""

    def __init__(self, decimal: str) -> None:
        self._decimal = decimal
        self._plain = _PLAIN[decimal]
        self._known: dict[Cell, Amount] = {}

    def read(self, cell: Cell) -> Amount:
        """Return what a cell says. Raises Unreadable."""
        if isinstance(cell, str):
            return self._text(cell)
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return _number(cell)
        raise Unreadable

    def _text(self, text: str) -> Amount:
        found = self._plain.fullmatch(text)
        if found:
            cents = int(found[2].replace(",", "").replace(".", "")) * 100 + int(found[3] or 0)
            return _bounded(-cents if found[1] else cents, negative=bool(found[1]))
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = _dressed(text, self._decimal)
        return known


def _number(number: float) -> Amount:
    if not abs(number) < LARGEST:
        raise Unreadable
    exact = number * 100
    cents = round(exact)
    if abs(exact - cents) > _TOLERANCE:
        raise Unreadable
    return _bounded(cents, negative=cents < 0)


def _bounded(cents: int, *, negative: bool, side: int = 0, plus: bool = False) -> Amount:
    if abs(cents) > LARGEST:
        raise Unreadable
    return Amount(cents, side, negative, plus)


def _dressed(text: str, decimal: str) -> Amount:
    """Read an amount with its currency, its words and whatever way its minus is written."""
    digits, minus, side = undressed(text)
    negative = minus in {"-", "()"}
    return _bounded(
        -_cents(digits, decimal) if negative else _cents(digits, decimal),
        negative=negative,
        side=side,
        plus=minus == "+",
    )


def undressed(text: str) -> tuple[str, str, int]:
    """Return digits and marks alone, the sign ("", "+", "-", "()"), and the side its words name. Raises Unreadable."""
    if len(text) > LONGEST:
        raise Unreadable
    plain = _DRESS.sub("", text_of(text).translate(_MINUS)).strip()
    side, plain = _side(plain)
    found = _SHAPE.match(_SPACED.sub("", plain))
    if not found or not any(sign.isdigit() for sign in found[2]):
        raise Unreadable
    signs = found[1] + found[3]
    if signs not in {"", "+", "-", "()"}:
        raise Unreadable
    return found[2], signs, side


def is_amount(cell: Cell) -> bool:
    """Tell whether a cell could be an amount, whatever its decimal mark."""
    if not isinstance(cell, str):
        return isinstance(cell, (int, float)) and not isinstance(cell, bool)
    try:
        undressed(cell)
    except Unreadable:
        return False
    return True


def _side(plain: str) -> tuple[int, str]:
    if plain[:1].isdigit() and plain[-1:].isdigit():
        return 0, plain
    found = _SIDE.match(_accentless(plain))
    words = fold(f"{found[1]} {found[3]}") if found else ""
    if not found or not words:
        return 0, plain
    if words not in _CREDIT | _DEBIT:
        raise Unreadable
    return (1 if words in _CREDIT else -1), found[2].strip()


def _accentless(text: str) -> str:
    return text.lower().translate(str.maketrans("áéíóú", "aeiou"))


def _cents(digits: str, decimal: str) -> int:
    thousands = "," if decimal == "." else "."
    whole, mark, rest = digits.rpartition(decimal)
    if not mark:
        whole, rest = digits, ""
    if decimal in whole or thousands in rest or (thousands in whole and not _GROUPS.fullmatch(whole)):
        raise Unreadable
    rest = rest.rstrip("0") if len(rest) > 2 else rest  # noqa: PLR2004  cents
    whole = whole.replace(thousands, "")
    if len(rest) > 2 or not (whole or rest) or (whole and not (whole.isascii() and whole.isdigit())):  # noqa: PLR2004
        raise Unreadable
    return int(whole or 0) * 100 + int((rest or "0").ljust(2, "0"))


@dataclass(frozen=True, slots=True)
class Marks:
    """What all the amounts say of their decimal mark: one that proves the point, the comma, one that proves neither."""

    point: str = ""
    comma: str = ""
    open: str = ""

    @property
    def decided(self) -> str:
        """The mark that some amount proves and none denies; "" while it is open."""
        if self.point and not self.comma:
            return "."
        return "," if self.comma and not self.point else ""


def marks(cells: Iterable[Cell]) -> Marks:
    """Look at every amount for what it proves; numbers of a sheet and unreadable cells prove nothing."""
    found = {".": "", ",": "", "?": ""}
    for text in {cell for cell in cells if isinstance(cell, str)}:
        mark = _mark(text)
        if mark:
            found[mark] = found[mark] or text
    return Marks(found["."], found[","], found["?"])


def _mark(text: str) -> str:
    """Return the decimal mark that a text proves, "?" if it has one that could be either, "" if it has none."""
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return ""
    if text[last + 1 :].isdigit() and text[last - 1 : last].isdigit() and len(text) - last == _AMBIGUOUS_DIGITS:
        return text[last]  # two digits after it: by far the most common
    try:
        digits, _, _ = undressed(text)
    except Unreadable:
        return ""
    return _proved(digits)


def _proved(digits: str) -> str:
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return ""
    mark, other = digits[last], "," if digits[last] == "." else "."
    whole, rest = digits[:last], digits[last + 1 :]
    if other in whole:
        return mark
    if mark in whole:
        return other if _GROUPS.fullmatch(digits) else ""
    grouped = len(rest) == _AMBIGUOUS_DIGITS and 0 < len(whole) <= _AMBIGUOUS_DIGITS and not whole.startswith("0")
    return "?" if grouped else mark
