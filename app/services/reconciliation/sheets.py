"""The reconciliation sheet of a period: its sums, every row with its answer, and what was left open and why."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from app.models.money import Money
from app.models.rows.reconciliation import BankLine
from app.models.texts_es import numeric_date, plain_date, plain_span, plural
from app.services.issuing.render import Values
from app.services.reconciliation.bank_lines import Found, balance

if TYPE_CHECKING:
    from app.services.storage.store import Store

LAYOUT = "hoja-de-conciliacion"
NONE_TOLD = "no consta en el archivo"
_EDGES = (
    "SELECT amount_cents, balance_cents FROM bank_row WHERE account_id = :account AND day BETWEEN :first AND :last "
    "AND state NOT IN ('dropped', 'withdrawn', 'doubtful') ORDER BY day, place, id"
)
_STATES = {
    "matched": "conciliada",
    "verified": "verificada",
    "not_ours": "ajena",
    "returned": "devuelta",
    "in_query": "en consulta",
}


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of a period in cents; opening and closing are None where the bank tells no balance."""

    opening: int | None
    closing: int | None
    credits: int
    debits: int
    matched: int
    not_ours: int
    difference: int
    rows: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that the sheet says."""

    bank: str
    number: str
    holder: str
    first: date
    last: date
    totals: Totals
    lines: Sequence[BankLine]
    exceptions: Mapping[str, str]
    who: str
    at: datetime


def totals(store: Store, account_id: str, first: date, last: date, rows: Sequence[Found]) -> Totals:
    """Add up a period; credits = matched + not ours + difference."""
    values = {"account": account_id, "first": first.isoformat(), "last": last.isoformat()}
    every = store.read(_EDGES, values)
    told = [row for row in every if row["balance_cents"] is not None]
    sums = balance(rows)
    return Totals(
        opening=told[0]["balance_cents"] - told[0]["amount_cents"] if told else None,
        closing=told[-1]["balance_cents"] if told else None,
        credits=sums.credits_cents,
        debits=-sum(row["amount_cents"] for row in every if row["amount_cents"] < 0),
        matched=sums.matched_cents,
        not_ours=sums.not_ours_cents,
        difference=sums.difference_cents,
        rows=len(rows),
    )


def values(sheet: Sheet, place: Mapping[str, str]) -> Values:
    """Word the sheet for the printed layout; place: how papers of the office begin and end."""
    sums = sheet.totals
    left = [line for line in sheet.lines if line.id in sheet.exceptions]
    answered = [line for line in sheet.lines if line.id not in sheet.exceptions]
    return {
        "institution.name": place["institution.name"],
        "institution.unit": place["institution.unit"],
        "contact.line": place["contact.line"],
        "account.words": f"{sheet.bank}, cuenta {sheet.number}",
        "account.holder": sheet.holder or NONE_TOLD,
        "period.words": plain_span(sheet.first, sheet.last).capitalize(),
        "sum.opening": _money(sums.opening),
        "sum.closing": _money(sums.closing),
        "sum.credits": str(Money(sums.credits)),
        "sum.debits": str(Money(sums.debits)),
        "sum.matched": str(Money(sums.matched)),
        "sum.not_ours": str(Money(sums.not_ours)),
        "sum.difference": str(Money(sums.difference)),
        "sum.words": _equation(sums, len(left)),
        "rows": [_row(line) for line in answered],
        "left": [_left(line, sheet.exceptions[line.id]) for line in left],
        "exceptions.title": plural(len(left), "fila", "filas") if left else "ninguna",
        "closed.by": sheet.who,
        "closed.at": f"{plain_date(sheet.at.date())}, {sheet.at:%Hh%M}",
    }


def _equation(sums: Totals, left: int) -> str:
    """Say whether the sum comes out."""
    if not sums.difference:
        return "Cuadra: créditos del banco = conciliado + ajeno."
    return (
        f"Créditos del banco = conciliado + ajeno + diferencia. "
        f"La diferencia de {Money(sums.difference)} está en {plural(left, 'fila nombrada', 'filas nombradas')}."
    )


def _row(line: BankLine) -> Mapping[str, str]:
    return {
        "date": numeric_date(line.day),
        "document": line.document or "sin número",
        "with": line.matched_with or _STATES.get(line.state, "sin resolver"),
        "amount": str(Money(line.amount_cents)),
        "who": _who(line),
    }


def _left(line: BankLine, why: str) -> Mapping[str, str]:
    return {
        "date": numeric_date(line.day),
        "document": line.document or "sin número",
        "text": line.description or "sin concepto",
        "amount": str(Money(line.amount_cents)),
        "why": why,
    }


def _who(line: BankLine) -> str:
    told = [line.by] if line.by else []
    if line.state in {"not_ours", "returned"}:
        told.append(line.note)
    if line.state == "verified":
        told.append("verificada")
    return ", ".join(part for part in told if part) or "–"


def _money(cents: int | None) -> str:
    return NONE_TOLD if cents is None else str(Money(cents))


_HEADS = ("Fecha", "Documento", "Concepto del banco", "Valor", "Estado", "Solicitud", "Concilió", "Nota", "Excepción")
_WIDTHS = (12, 16, 44, 12, 14, 30, 24, 36, 36)


def workbook(sheet: Sheet) -> bytes:
    """Return the sheet as a workbook: texts stay texts, whatever they begin with (reliability.md D19)."""
    import xlsxwriter

    kept = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(kept, plain)
    book.set_properties({"title": "Hoja de conciliación", "created": sheet.at.replace(tzinfo=None)})
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    _summary(book.add_worksheet("Resumen"), sheet, bold, money)
    page = book.add_worksheet("Filas")
    page.freeze_panes(1, 0)
    for place, (head, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True)):
        page.set_column(place, place, width)
        page.write_string(0, place, head, bold)
    for place, line in enumerate(sheet.lines, start=1):
        _cells(page, place, line, sheet.exceptions.get(line.id, ""), day, money)
    book.close()
    return kept.getvalue()


def _summary(page: Any, sheet: Sheet, bold: Any, money: Any) -> None:
    sums = sheet.totals
    page.set_column(0, 0, 28)
    page.set_column(1, 1, 48)
    told: tuple[tuple[str, str | int | None], ...] = (
        ("Cuenta", f"{sheet.bank} {sheet.number}"),
        ("Titular", sheet.holder),
        ("Desde", numeric_date(sheet.first)),
        ("Hasta", numeric_date(sheet.last)),
        ("Saldo inicial", sums.opening),
        ("Créditos", sums.credits),
        ("Débitos y costos", sums.debits),
        ("Saldo final", sums.closing),
        ("Conciliado", sums.matched),
        ("Ajeno y devuelto", sums.not_ours),
        ("Diferencia", sums.difference),
        ("Cerró", sheet.who),
        ("Cuándo", f"{numeric_date(sheet.at.date())} {sheet.at:%Hh%M}"),
    )
    for place, (name, value) in enumerate(told):
        page.write_string(place, 0, name, bold)
        if isinstance(value, int):
            page.write_number(place, 1, value / 100, money)
        else:
            page.write_string(place, 1, value or NONE_TOLD)


def _cells(page: Any, place: int, line: BankLine, exception: str, day: Any, money: Any) -> None:
    page.write_datetime(place, 0, datetime.combine(line.day, datetime.min.time()), day)
    page.write_string(place, 1, line.document)
    page.write_string(place, 2, line.description)
    page.write_number(place, 3, line.amount_cents / 100, money)
    state = "sin resolver" if exception and not line.matched_with else _STATES.get(line.state, "sin resolver")
    for column, text in enumerate((state, line.matched_with, line.by, line.note, exception), start=4):
        page.write_string(place, column, text)
