"""The words of this page: states of bank rows, accounts, periods, amounts as a table shows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.models.money import Money
from app.models.rows.reconciliation import AccountLine, BankLine, PeriodLine
from app.models.texts_es import day_month, short_date

Tr = Callable[[str], str]
_TAIL = 4
_BANK = "Banco "
SHAPES = {"returned": "rejected", "closed": "verified", "doubtful": "to_confirm"}
"""States of a row that are drawn with the shape of another."""
UNRESOLVED = ("new", "suggested", "ambiguous", "difference", "in_query", "doubtful")
DOUBTFUL = "doubtful"
"""A row that may have come before: whoever compares it decides, before anything else is said of it."""
JOINED = ("matched", "verified", "closed")
ASIDE = ("not_ours", "returned")


def tr(source: str) -> str:
    """Translate a word of this page where no widget does."""
    return QCoreApplication.translate("Reconciliation", source)


def state_word(state: str) -> str:
    """Return the word of a bank row's state."""
    words = {
        "new": tr("Nueva"),
        "suggested": tr("Sugerida"),
        "ambiguous": tr("Ambigua"),
        "difference": tr("Diferencia"),
        "in_query": tr("En consulta"),
        "doubtful": tr("Dudosa"),
        "not_ours": tr("Ajena"),
        "returned": tr("Devuelta"),
        "matched": tr("Conciliada"),
        "verified": tr("Verificada"),
        "closed": tr("Cerrada"),
    }
    return words[state]


def shape_of(state: str) -> str:
    """Return the key of the shape of a state."""
    return SHAPES.get(state, state)


def plain_amount(cents: int) -> str:
    """Word an amount of a column whose head says dollars: "1.234,56"."""
    told = str(Money(abs(cents))).removeprefix("$")
    return f"−{told}" if cents < 0 else told


def tail(number: str, length: int = _TAIL) -> str:
    """Word the end of a long number: "…0504"."""
    return f"…{number[-length:]}" if len(number) > length else number


def account_words(account: AccountLine, *, narrow: bool = False) -> str:
    """Word an account: "Pichincha …0504, sublínea 140399"."""
    told = f"{account.bank.removeprefix(_BANK)} {tail(account.number)}"
    if not account.sub_line:
        return told
    form = tr("{account} · {sub_line}") if narrow else tr("{account}, sublínea {sub_line}")
    return form.format(account=told, sub_line=account.sub_line)


def span_words(period: PeriodLine) -> str:
    """Word the days of a period: "1 oct a 5 nov", or the one day."""
    if period.first == period.last:
        return day_month(period.first)
    return tr("{first} a {last}").format(first=day_month(period.first), last=day_month(period.last))


def period_words(period: PeriodLine) -> str:
    """Word a period: "1 oct a 5 nov"; a closed one says so."""
    told = span_words(period)
    return tr("{period} · cerrado").format(period=told) if period.state == "closed" else told


def name_of(row: BankLine) -> str:
    """Name a bank row: its number, else what the bank wrote, else that it says nothing."""
    return row.document or row.description or tr("un depósito sin número")


def spoken(row: BankLine) -> str:
    """Say a bank row whole, for a screen reader and for the sentence of a dialog."""
    told = tr("{document}, {day}, {amount}")
    return told.format(document=name_of(row), day=day_month(row.day), amount=Money(row.amount_cents))


def bank_words(row: BankLine) -> str:
    """Say all that the bank wrote of a row."""
    parts = (row.document, row.description, row.office, row.time, short_date(row.day), str(Money(row.amount_cents)))
    return " · ".join(part for part in parts if part)


def waits_for_second(row: BankLine) -> bool:
    """Tell whether a row is joined and another person still has to verify it."""
    return row.state == "matched" and row.needs_second


def is_open(row: BankLine) -> bool:
    """Tell whether somebody still has to say what a row is."""
    return row.state in UNRESOLVED
