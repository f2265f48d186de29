"""Each shape that a bank gives, written from the same month: what a clerk downloads."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from app.models.texts_es import MONTHS
from tests.support.biff import biff
from tests.support.statements.files import Dated, xlsx
from tests.support.statements.month import Month, Move, commas, points

EPOCH = date(1899, 12, 30)


@dataclass(frozen=True)
class Shape:
    """How one bank writes a month, and what survives in it. `form` is the key the reader should answer."""

    form: str
    write: Callable[[Month], bytes]
    name: str
    keeps: frozenset[str]
    newest_first: bool = False
    account: bool = True

    def rows(self, month: Month) -> list[tuple[Move, int]]:
        """Return the movements with their balances in the order of the file."""
        rows = list(zip(month.moves, month.balances, strict=True))
        return rows[::-1] if self.newest_first else rows


def delimited(rows: Sequence[Sequence[str]], sign: str, *, quoted: bool = False) -> str:
    """Return rows as a text with signs between the cells."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=sign, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL).writerows(rows)
    return text.getvalue()


def _newest(month: Month) -> Iterator[tuple[Move, int]]:
    return reversed(list(zip(month.moves, month.balances, strict=True)))


def _oldest(month: Month) -> Iterator[tuple[Move, int]]:
    return zip(month.moves, month.balances, strict=True)


def _dmy(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _side(move: Move, credit: str = "C", debit: str = "D") -> str:
    return credit if move.cents >= 0 else debit


def pichincha_csv(month: Month) -> bytes:
    """Write P1: commas and quotes, newest first, amounts positive with a letter."""
    head = ["Fecha", "Codigo", "Concepto", "Tipo", "Documento", "Oficina", "Monto", "Saldo"]
    rows = [
        [_dmy(m.day), m.code, m.description, _side(m), m.document, m.office, commas(abs(m.cents)), commas(balance)]
        for m, balance in _newest(month)
    ]
    return delimited([head, *rows], ",", quoted=True).encode("utf-8-sig")


def pichincha_xlsx(month: Month) -> bytes:
    """Write P2: a sheet whose documents are numbers or "38078012.0"."""
    head = ["Fecha", "Concepto", "Documento", "Monto", "Saldo", "Codigo", "Tipo", "Oficina"]
    rows: list[list[object]] = [
        [
            _dmy(m.day),
            m.description,
            m.document if m.document.startswith("0") else f"{m.document}.0",
            abs(m.cents) / 100,
            balance / 100,
            m.code,
            _side(m, "CR", "DB"),
            m.office,
        ]
        for m, balance in _newest(month)
    ]
    return xlsx([head, *rows])


def pichincha_html(month: Month) -> bytes:
    """Write P3: the .xls that is HTML: a header of the cut, a summary of cheques, days without year."""
    last = month.moves[-1].day
    credits_ = sum(m.cents for m in month.moves if m.cents > 0)
    debits = -sum(m.cents for m in month.moves if m.cents < 0)
    head = [
        ("Saldo Anterior:", commas(month.opening)),
        ("Depositos/Creditos:", commas(credits_)),
        ("Cheques/Débitos:", commas(debits)),
        ("Saldo Actual:", commas(month.closing)),
        ("Cuenta:", f" CUENTA {month.account} "),
        ("Fecha este Corte:", f"{last:%d-%m-%Y}"),
    ]
    lines = [f"<tr><td><b>{label}</b></td><td colspan='5'>{value}</td></tr>" for label, value in head]
    lines += ["<tr><td colspan=9>RESUMEN DE CHEQUES</td></tr>", "<tr><td>999</td><td>03-ago.</td><td>300.00</td></tr>"]
    lines += ["<tr><td colspan='9'>DETALLE DE MOVIMIENTOS</td></tr>"]
    titles = ("FECHA", "OFIC.", "N.DOC.", "DESCRIPCION", "DEBITO", "CREDITO", "SALDO")
    lines += ["<tr>" + "".join(f"<td>{title}</td>" for title in titles) + "</tr>"]
    for m, balance in _oldest(month):
        day = f"{m.day.day:02d}-{MONTHS[m.day.month - 1][:3]}."
        amounts = (commas(max(-m.cents, 0)), commas(max(m.cents, 0)), commas(balance))
        cells = (day, m.office, m.document, escape(m.description), *amounts)
        lines.append("<tr>" + "".join(f"<td>&nbsp;{cell}</td>" for cell in cells) + "</tr>")
    page = (
        "<html><head><title>Estado</title></head><body><table border=1>" + "\n".join(lines) + "</table></body></html>"
    )
    return page.encode("cp1252")


def pichincha_section(month: Month) -> bytes:
    """Write P4: semicolons, a preamble, decimal comma, the words crédito and débito, the hour beside the day."""
    rows = [["Cuenta", month.account], ["Titular", "MINISTERIO INVENTADO"], [], ["Movimientos"]]
    rows += [["Fecha", "Concepto", "Monto", "Detalle"]]
    for m, _ in _newest(month):
        hour, minute = (int(part) for part in m.clock.split(":"))
        clock = f"{hour % 12 or 12}:{minute:02d} {'PM' if hour >= 12 else 'AM'}"
        side = _side(m, "Crédito", "Débito")
        rows.append([f"{m.day.year}-{m.day.month}-{m.day.day}, {clock}", m.description, points(abs(m.cents)), side])
    return delimited(rows, ";").encode()


def pichincha_firms(month: Month) -> bytes:
    """Write P5 (Empresas): a column each for debits and credits."""
    head = ["FECHA", "DOCUMENTO", "OFICINA", "DESCRIPCION", "DEBITOS", "CREDITOS", "SALDO"]
    rows: list[list[object]] = [[None, "EMPRESAS"], ["CUENTA CORRIENTE No. " + month.account], [], [*head]]
    for m, balance in _oldest(month):
        debit, credit = (abs(m.cents) / 100, None) if m.cents < 0 else (None, m.cents / 100)
        rows.append([_dmy(m.day), m.document, m.office, m.description, debit, credit, balance / 100])
    return xlsx(rows)


def pichincha_persons(month: Month) -> bytes:
    """Write P6 (Personas)."""
    head = ["Fecha", "Descripción", "Número Documento", "Débito", "Crédito", "Saldo"]
    rows = [["Cuenta de ahorros", month.account], [], head]
    for m, balance in _newest(month):
        debit, credit = (points(-m.cents), "") if m.cents < 0 else ("", points(m.cents))
        rows.append([_dmy(m.day), m.description, m.document, debit, credit, points(balance)])
    return delimited(rows, ";").encode("cp1252")


def guayaquil(month: Month) -> bytes:
    """Write Guayaquil: a preamble with its period, a column of signs, three references, newest first."""
    first, last = month.moves[0].day, month.moves[-1].day
    rows: list[list[object]] = [
        ["Banco Guayaquil"],
        ["Movimientos de cuenta"],
        ["Cuenta:", month.account, None, "Moneda:", "USD"],
        ["Desde:", _dmy(first), None, "Hasta:", _dmy(last)],
        [],
    ]
    rows += [["Fecha de transacción", "Tipo de movimiento", "Documento", "Concepto", "Agencia", "Monto", "Saldo total"]]
    rows[-1] += ["Saldo efectivo", "Signo", "Referencia 1", "Referencia 2", "Referencia 3"]
    for m, balance in _newest(month):
        kind = _side(m, "NOTA CREDITO", "NOTA DEBITO")
        row: list[object] = [_dmy(m.day), kind, m.document, m.description, m.office, abs(m.cents) / 100]
        rows.append([*row, balance / 100, balance / 100, _side(m, "+", "-"), "1710034065", None, "CAJA 2"])
    return xlsx(rows)


def produbanco_process(month: Month) -> bytes:
    """Write Produbanco (a): the month first, signed amounts, oldest first."""
    rows: list[list[object]] = [
        ["FECHA PROCESO", "TRANSACCIÓN", "CAUSAL", "TOTAL", "SALDO CONTABLE", "REFERENCIA", "OFICINA"]
    ]
    for m, balance in _oldest(month):
        row: list[object] = [f"{m.day:%m/%d/%Y}", m.description, m.code, m.cents / 100, balance / 100]
        rows.append([*row, m.document, m.office])
    return xlsx(rows)


def produbanco_sign(month: Month) -> bytes:
    """Write Produbanco (b): headings in row 13, "$ 800.00", a column of signs."""
    rows: list[list[object]] = [["PRODUBANCO"], [], ["CUENTA:", month.account], ["EMPRESA:", "INSTITUCIÓN INVENTADA"]]
    rows += [[] for _ in range(8)]
    rows += [["Fecha", "Referencia", "Transacción", "Signo (+/-)", "Valor", "Saldo Contable"]]
    for m, balance in _oldest(month):
        amount = f"$ {commas(abs(m.cents))}"
        day = Dated((m.day - EPOCH).days)
        rows.append([day, m.document, m.description, _side(m, "+", "-"), amount, f"$ {commas(balance)}"])
    return xlsx(rows)


def internacional(month: Month) -> bytes:
    """Write Internacional: real BIFF, days as texts, headings in row 4."""
    rows: list[list[object]] = [["BANCO INTERNACIONAL"], ["Cuenta", f"{month.account} CORRIENTE"], []]
    rows += [["Fecha", "Cod", "Descripción", "Referencia Adicional", "Débito", "Crédito", "Saldo", "Ciudad"]]
    for m, balance in _oldest(month):
        debit, credit = (abs(m.cents) / 100, None) if m.cents < 0 else (None, m.cents / 100)
        rows.append([_dmy(m.day), m.code, m.description, m.document, debit, credit, balance / 100, m.office])
    return biff(rows)


ALL = frozenset({"document", "office", "code", "balance"})
SHAPES = (
    Shape("pichincha-csv", pichincha_csv, "2100012345.csv", ALL, newest_first=True),
    Shape("pichincha-xlsx", pichincha_xlsx, "2100012345.xlsx", ALL, newest_first=True),
    Shape("pichincha-corte", pichincha_html, "estado.xls", ALL - {"code"}),
    Shape("pichincha-seccion", pichincha_section, "mov.csv", frozenset({"time"}), newest_first=True),
    Shape("pichincha-empresas", pichincha_firms, "empresas.xlsx", ALL - {"code"}),
    Shape(
        "pichincha-personas", pichincha_persons, "personas.csv", frozenset({"document", "balance"}), newest_first=True
    ),
    Shape("guayaquil", guayaquil, "guayaquil.xlsx", ALL - {"code"}, newest_first=True),
    Shape("produbanco-proceso", produbanco_process, "2100012345.xlsx", ALL),
    Shape("produbanco-signo", produbanco_sign, "produ.xlsx", frozenset({"document", "balance"})),
    Shape("internacional", internacional, "inter.xls", ALL),
)
