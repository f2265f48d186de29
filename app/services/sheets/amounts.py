"""Amounts of published costs: "$50,00", "USD 4,00", "$ 12.50", "1% del avalúo", "cuatro dólares (USD 4)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.models.errors import UserError
from app.models.money import parse_amount
from app.models.names import fold

_NUMBER = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?"
_SIGN = r"(?:USD|US\s?\$|U\.S\.D\.?|U\$D|U\$S|\$|d[oó]lares:?)"
_MONEY = re.compile(
    rf"(?<![\w$]){_SIGN}\.?\s*(?P<after>{_NUMBER})(?![\d%])(?:\s*(?:USD|d[oó]lares(?: americanos)?))?"
    rf"|(?<![\w.,$])(?P<before>{_NUMBER})\s*(?:USD\b|US\$|\$(?!\s?\d)|d[oó]lares\b)"
    rf"|(?<![\w.,$])(?P<cents>\d{{1,2}})\s*(?:centavos|ctvs?\.?)(?!\w)",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,4})?)\s?%(?:\s+(?:del?|de la|sobre el|sobre la)\s+([^.;,()]{2,80}))?"
)
_BARE = re.compile(rf"\s*{_SIGN}?\s*(?P<after>{_NUMBER})\s*{_SIGN}?\s*", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:no tiene(?: ningun)? (?:costo|valor)|sin(?: ningun)? costo|gratuit[oa]s?|gratis|"
    r"no se paga|no requiere pago|costo cero|cero costo|no genera costo|exent[oa] de pago|ningun costo|no aplica|"
    r"no tienen costo)\b"
)


class Amount(NamedTuple):
    """One amount in a text: cents when it reads one way only, or percent with what it is taken of."""

    start: int
    end: int
    cents: int | None
    percent: str = ""
    base: str = ""


def amounts(text: str) -> list[Amount]:
    """Return every amount of a text, in order."""
    found = [_money(one) for one in _MONEY.finditer(text)]
    found += [
        Amount(one.start(), one.end(), None, one[1].replace(",", "."), (one[2] or "").strip())
        for one in _PERCENT.finditer(text)
    ]
    return sorted(found)


def cents_of_cell(text: str) -> int | None:
    """Return the cents of a cell that holds an amount and nothing else, with or without its sign."""
    found = _BARE.fullmatch(text)
    return _cents(found["after"]) if found else None


def says_free(text: str) -> bool:
    """Tell whether a text says that nothing is paid."""
    return bool(_NONE.search(fold(text)))


def _money(found: re.Match[str]) -> Amount:
    if found["cents"]:
        return Amount(found.start(), found.end(), int(found["cents"]))
    return Amount(found.start(), found.end(), _cents(found["after"] or found["before"]))


def _cents(number: str) -> int | None:
    try:
        return parse_amount(number).cents
    except UserError:
        return None
