"""A bank that nobody knows: its words, its order of columns, its way with days, amounts and signs drawn by chance."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from app.models.texts_es import MONTHS
from tests.support.biff import biff
from tests.support.statements.files import html, xlsx
from tests.support.statements.month import Month, Move, commas, points
from tests.support.statements.shapes import delimited

HEADINGS = {
    "date": [
        "Fecha",
        "FECHA",
        "Fecha transacción",
        "Fecha de movimiento",
        "Fecha contable",
        "Fec. Mov.",
        "FECHA VALOR",
    ],
    "document": ["Documento", "NRO. DOCUMENTO", "No. Comprobante", "Referencia", "Nº Doc.", "Número de transacción"],
    "description": ["Descripción", "CONCEPTO", "Detalle", "Detalle de la transacción", "Glosa", "Observación"],
    "office": ["Oficina", "AGENCIA", "Lugar", "Ciudad", "Canal"],
    "amount": ["Monto", "VALOR", "Importe", "Valor (USD)", "Monto de la transacción"],
    "debit": ["Débito", "DÉBITOS", "Cargos", "Retiros", "Egresos", "Debe"],
    "credit": ["Crédito", "CRÉDITOS", "Abonos", "Depósitos", "Ingresos", "Haber"],
    "sign": ["Signo", "D/C", "Tipo", "Débito/Crédito", "Naturaleza"],
    "balance": ["Saldo", "SALDO CONTABLE", "Saldo total", "Saldo final"],
    "spare": ["Saldo disponible", "Cliente", "Nro. de caja", "Cédula ordenante"],
    "time": ["Hora", "HORA TRANSACCIÓN"],
    "currency": ["Moneda", "DIVISA"],
    "account": ["Cuenta", "Número de cuenta"],
    "item": ["No.", "Ítem", "#"],
}
DAYS: tuple[Callable[[Move], str], ...] = (
    lambda move: f"{move.day:%d/%m/%Y}",
    lambda move: f"{move.day:%d-%m-%Y}",
    lambda move: f"{move.day:%m/%d/%Y}",
    lambda move: f"{move.day:%Y-%m-%d}",
    lambda move: f"{move.day:%Y%m%d}",
    lambda move: f"{move.day:%d/%m/%y}",
    lambda move: f"{move.day.day}-{MONTHS[move.day.month - 1][:3]}-{move.day.year}",
    lambda move: f"{move.day.day:02d}/{MONTHS[move.day.month - 1].upper()}/{move.day.year}",
    lambda move: f"{move.day:%d/%m/%Y} {move.clock}",
    lambda move: f"{move.day:%Y-%m-%d} {move.clock}:00",
)
SIGNS = (("C", "D"), ("CR", "DB"), ("+", "-"), ("Crédito", "Débito"), ("N/C", "N/D"), ("NC", "ND"), ("H", "D"))
STYLES = ("columns", "sign", "minus", "parentheses", "minus behind", "balance")


@dataclass(frozen=True)
class AnyBank:
    """One draw: which file it writes, and whether its rows come newest first."""

    content: bytes
    newest_first: bool
    told: str


def any_bank(month: Month, seed: int) -> AnyBank:
    """Draw a bank and write the month as it would."""
    random = Random(seed)  # noqa: S311  the same bank for one seed
    style = random.choice(STYLES)
    names = ["date", "description", "balance", "document"]
    names += [name for name in ("office", "spare", "time", "currency", "account", "item") if random.random() < 0.3]
    names += {"columns": ["debit", "credit"], "sign": ["amount", "sign"]}.get(style, ["amount"])
    random.shuffle(names)
    money = random.choice((commas, points, lambda cents: f"{cents / 100:.2f}", lambda cents: f"$ {commas(cents)}"))
    day, signs, newest = random.choice(DAYS), random.choice(SIGNS), random.random() < 0.5
    rows = [
        [_cell(name, move, balance, style, money, day, signs) for name in names]
        for move, balance in zip(month.moves, month.balances, strict=True)
    ]
    heads = [random.choice(HEADINGS[name]) for name in names]
    body = rows[::-1] if newest else rows
    total = ["TOTAL" if name == "description" else "" for name in names]
    table = [*_page(month, random, style, money), heads, *_with_breaks(body, heads, random), *_foot(random, total)]
    kind, content = _file(table, random, plain=money is points)
    return AnyBank(content, newest, f"{kind}, {style}, {heads}, {rows[0]}")


def _with_breaks(rows: list[list[str]], heads: list[str], random: Random) -> list[list[str]]:
    """Some banks leave blank rows, and repeat their headings on each page."""
    if random.random() < 0.7:
        return rows
    told = []
    for place, row in enumerate(rows):
        if place and place % 5 == 0:
            told += [[], [f"Página {place // 5 + 1}"], heads]
        told.append(row)
    return told


def _cell(
    name: str,
    move: Move,
    balance: int,
    style: str,
    money: Callable[[int], str],
    day: Callable[[Move], str],
    signs: tuple[str, str],
) -> str:
    amount = money(abs(move.cents))
    debit = move.cents < 0
    written = {"minus": f"-{amount}", "parentheses": f"({amount})", "minus behind": f"{amount}-"}
    cells = {
        "date": day(move),
        "document": move.document,
        "description": move.description,
        "office": move.office,
        "amount": written.get(style, amount) if debit else amount,
        "debit": amount if debit else "",
        "credit": "" if debit else amount,
        "sign": signs[debit],
        "balance": money(balance),
        "spare": "",
        "time": f"{move.clock}:30",
        "currency": "USD",
        "account": "2100012345",
        "item": str(move.day.day),
    }
    return cells[name]


def _page(month: Month, random: Random, style: str, money: Callable[[int], str]) -> list[list[str]]:
    """Return what stands above the table; a bank that writes no signs tells at least its opening balance."""
    lines = [["BANCO INVENTADO"], ["Cuenta:", month.account], [], ["Saldo anterior", money(month.opening)]]
    if style == "balance":
        return lines
    return [line for line in lines if random.random() < 0.6]


def _foot(random: Random, total: list[str]) -> list[list[str]]:
    feet = [[], total, ["No es un documento oficial."], ["Página 1 de 1"], ["Generado el 01/11/2026 09:00"]]
    return [foot for foot in feet if random.random() < 0.4]


def _file(table: list[list[str]], random: Random, *, plain: bool) -> tuple[str, bytes]:
    encoding = random.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16"))
    kind = random.choice(("csv", "html", "xlsx", "typed", "xls"))
    if kind == "csv":
        sign = random.choice(";\t|" if plain else ",;\t|")
        return f"csv {sign!r} {encoding}", delimited(table, sign).encode(encoding)
    if kind == "html":
        return "html", html(table, encoding=random.choice(("utf-8", "cp1252")))
    if kind == "xlsx":
        return "xlsx", xlsx(table)
    typed = [[_typed(cell) for cell in row] for row in table]
    return kind, biff(typed) if kind == "xls" else xlsx(typed)


def _typed(cell: str) -> object:
    """Return what a spreadsheet makes of a text: a number with two decimals is a number, and so is a long document."""
    if re.fullmatch(r"-?\d{1,9}\.\d\d", cell) or re.fullmatch(r"[1-9]\d{7}", cell):
        return float(cell)
    return cell or None
