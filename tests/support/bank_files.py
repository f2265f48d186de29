"""Statements as banks write them: the same movements in five layouts, with the habits of each."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

import xlsxwriter

ACCOUNT = "3245330504"
MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement; cents: above zero for a deposit; balance_cents: after it."""

    day: date
    document: str
    concept: str
    office: str
    cents: int
    balance_cents: int


def comma(cents: int) -> str:
    """Word cents with a decimal point and commas between thousands: "97,180.71"."""
    return f"{abs(cents) / 100:,.2f}"


def plain(cents: int) -> str:
    """Word cents with a decimal point alone."""
    return f"{abs(cents) / 100:.2f}"


def csv_of_movements(rows: Sequence[Movement]) -> bytes:
    """Commas and quotes, newest first, the kind of movement in a column of its own."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(("Fecha", "Codigo", "Concepto", "Tipo", "Documento", "Oficina", "Monto", "Saldo"))
    for row in reversed(rows):
        kind = "C" if row.cents > 0 else "D"
        told = (f"{row.day:%d/%m/%Y}", "", row.concept, kind, row.document, row.office)
        writer.writerow((*told, comma(row.cents), comma(row.balance_cents)))
    return ("\ufeff" + out.getvalue()).encode()


def workbook_of_movements(rows: Sequence[Movement]) -> bytes:
    """A workbook whose documents became numbers, and so may end in ".0"."""
    lines: list[list[object]] = [["Fecha", "Concepto", "Documento", "Monto", "Saldo", "Codigo", "Tipo", "Oficina"]]
    for row in reversed(rows):
        kind = "C" if row.cents > 0 else "D"
        amounts = abs(row.cents) / 100, row.balance_cents / 100
        lines.append([f"{row.day:%d/%m/%Y}", row.concept, f"{row.document}.0", *amounts, "", kind, row.office])
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Movimientos")
        for place, line in enumerate(lines):
            sheet.write_row(place, 0, line)
    return out.getvalue()


def web_page(rows: Sequence[Movement]) -> bytes:
    """A page that calls itself a spreadsheet: days without a year, debits and credits apart, oldest first."""
    opening = rows[0].balance_cents - rows[0].cents
    head = (
        f"<tr><td>Cuenta</td><td>{ACCOUNT}</td></tr><tr><td>Fecha este Corte</td><td>{rows[-1].day:%d/%m/%Y}</td></tr>"
        f"<tr><td>Saldo Anterior</td><td>{comma(opening)}</td></tr>"
    )
    titles = ("FECHA", "OFIC.", "N.DOC.", "DESCRIPCION", "DEBITO", "CREDITO", "SALDO")
    lines = [f"<tr>{''.join(f'<th>{title}</th>' for title in titles)}</tr>"]
    for row in rows:
        debit, credit = (comma(row.cents), "") if row.cents < 0 else ("", comma(row.cents))
        day = f"{row.day.day:02d}-{MONTHS[row.day.month - 1]}."
        cells = (day, row.office, row.document, row.concept, debit, credit, comma(row.balance_cents))
        lines.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    return f"<html><body><table>{head}</table><table>{''.join(lines)}</table></body></html>".encode("latin-1")


def csv_of_companies(rows: Sequence[Movement]) -> bytes:
    """Semicolons, debits and credits apart."""
    lines = ["FECHA;DOCUMENTO;OFICINA;DESCRIPCION;DEBITOS;CREDITOS;SALDO"]
    for row in rows:
        debit, credit = (plain(row.cents), "") if row.cents < 0 else ("", plain(row.cents))
        told = (f"{row.day:%d/%m/%Y}", row.document, row.office, row.concept, debit, credit, plain(row.balance_cents))
        lines.append(";".join(told))
    return "\r\n".join(lines).encode("latin-1")


def csv_of_people(rows: Sequence[Movement]) -> bytes:
    """Commas, no office; newest first."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("Fecha", "Descripción", "Número Documento", "Débito", "Crédito", "Saldo"))
    for row in reversed(rows):
        debit, credit = (plain(row.cents), "") if row.cents < 0 else ("", plain(row.cents))
        writer.writerow((f"{row.day:%d/%m/%Y}", row.concept, row.document, debit, credit, plain(row.balance_cents)))
    return out.getvalue().encode()


LAYOUTS: tuple[tuple[str, Callable[[Sequence[Movement]], bytes]], ...] = (
    ("movimientos.csv", csv_of_movements),
    ("movimientos.xlsx", workbook_of_movements),
    ("corte.xls", web_page),
    ("empresas.csv", csv_of_companies),
    ("personas.csv", csv_of_people),
)
"""Name of the file and who writes it."""
