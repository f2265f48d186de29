"""A bank statement as every format answers it: signed cents, days of law, texts as the bank wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BankRow:
    """One movement. `index` is its place in the answer, which keeps the order of the file."""

    index: int
    date: date
    amount_cents: int
    """Cents; a credit is above zero, a debit below."""
    document: str
    """As text: the ".0" of a spreadsheet's number removed, zeros kept as the bank wrote them."""
    description: str
    office: str = ""
    code: str = ""
    """The bank's own code of the kind of movement."""
    balance_cents: int | None = None
    time: str = ""
    """ "09:47" when the bank tells it."""
    reference: str = ""
    """Whatever else the bank tells of the movement: further references, the payer's account."""
    currency: str = ""
    """ "USD" when the bank tells it."""
    commission: bool = False
    """The bank's own wording of what it charges (COSTO, COM-, IVA-…): never a deposit of a request."""
    line: int = 0
    """Row of the file, counted from 1 as the person sees it in a spreadsheet; 0 when it has none."""


LOST = "El banco escribió «?» en lugar de algunas letras, como la Ñ: téngalo en cuenta al leer los nombres."
_LOST = re.compile(r"[^\W\d_]\?+[^\W\d_]")
_DOLLARS = frozenset({"", "USD", "US$", "$", "840", "DOLARES", "DÓLARES", "DOLAR", "DÓLAR"})


def other_currency(rows: Iterable[BankRow]) -> str:
    """Return a sentence if some movement is in another currency than the dollar; "" if none is."""
    told = {row.currency.upper() for row in rows} - _DOLLARS
    return f"Hay valores en {min(told)[:20]}, no en dólares: compruébelo." if told else ""


def lost_letters(rows: Iterable[BankRow]) -> str:
    """Return a sentence if the bank wrote a question mark for a letter it did not know; "" if it did not."""
    return LOST if any("?" in row.description and _LOST.search(row.description) for row in rows) else ""


@dataclass(frozen=True, slots=True)
class Statement:
    """The movements of one account in one period, and what their running balance proves."""

    format: str
    account: str
    period_from: date | None
    period_to: date | None
    opening_cents: int | None
    closing_cents: int | None
    balance: str
    """ "ok": every running balance follows; "broken": some does not (`breaks`); "absent": nothing to prove it with."""
    rows: tuple[BankRow, ...]
    warnings: tuple[str, ...]
    """Sentences in Spanish."""
    breaks: tuple[int, ...] = ()
    """Indexes of the rows whose balance does not follow."""
    newest_first: bool = False
    skipped: tuple[tuple[int, str], ...] = ()
    """Rows of the file that are no movements, with the reason in Spanish."""
