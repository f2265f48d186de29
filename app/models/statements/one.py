"""Holds that a file is of one table and of one account: two that are mixed are told apart by nobody afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.models.errors import UserError
from app.models.statements import headers
from app.models.statements.accounts import same_account
from app.models.statements.amounts import is_amount
from app.models.statements.cells import Cell, Line
from app.models.statements.dates import written
from app.models.statements.facts import Facts, gather, label_of
from app.models.statements.headers import Header
from app.models.statements.selection import blank
from app.models.statements.words import Words

FORMULA = "La fila {row} trae un texto que una hoja de cálculo tomaría por fórmula: se lee como texto."
_FORMULA = re.compile(r"\s*(?:=[-+(]*(?:\w+\(|\$?[A-Z]{1,3}\$?\d|[\d.,]+[-+*/^])|@\w+\(|[-+@=]\w+\|)", re.IGNORECASE)
"""What a spreadsheet reckons when it opens the text: =1+1, =A1, @SUM(A1), +cmd|' /C'; not "=TRANSF 123" or "-PAGO"."""
_BEGINS = frozenset("=@+- \t")


def no_table_before(lines: Sequence[Line], header: Header, words: Words) -> None:
    """Refuse a second table above the one with the best headings. Raises UserError "statement.two_tables"."""
    for other in headers.tables_before(lines, header, words):
        places = [other.columns[name] for name in ("date", "amount", "debit", "credit") if name in other.columns]
        for _, cells in lines[other.body : header.place]:
            told = [cells[place] for place in places if place < len(cells)]
            if told and written(told[0]) and any(not blank(cell) for cell in told[1:]):
                raise UserError("statement.two_tables")


def no_row_above(lines: Sequence[Line], header: Header, words: Words) -> None:
    """Refuse a movement above its headings: it would be lost among what pages tell. Raises "statement.row_above".

    A row of facts stands under its labels, and is none.
    """
    wanted = [header.columns[name] for name in ("date", "balance") if name in header.columns]
    money = [header.columns[name] for name in ("amount", "debit", "credit") if name in header.columns]
    above: Sequence[Cell] = ()
    for number, cells in lines[: max(header.place, 0)]:
        labelled = any(isinstance(cell, str) and label_of(cell, words.labels)[0] for cell in above)
        above = cells
        whole = len(cells) > max(*wanted, *money) and all(is_amount(cells[place]) for place in wanted[1:])
        if whole and not labelled and written(cells[wanted[0]]) and any(is_amount(cells[place]) for place in money):
            raise UserError("statement.row_above", row=number)


def no_stray_quote(lines: Sequence[Line], header: Header) -> None:
    """Refuse a quote within a number of a document: two rows were joined there. Raises "statement.open_quote"."""
    column = header.columns.get("document")
    for number, cells in lines if column is not None else ():
        cell = cells[column or 0]
        if isinstance(cell, str) and '"' in cell:
            raise UserError("statement.open_quote", row=number)


def no_spare_cells(lines: Sequence[Line], header: Header) -> None:
    """Refuse a row of a text with more cells than headings: an amount was divided. Raises "…too_many_cells"."""
    width = len(header.headings)
    for number, cells in lines:
        if len(cells) > width and any(cell != "" for cell in cells[width:]):
            raise UserError("statement.too_many_cells", row=number)


def no_formula(lines: Sequence[Line], reckoned: frozenset[int], header: Header) -> str:
    """Refuse movements that a spreadsheet reckons or would; a sum under them does no harm. "statement.formulas".

    What a payer may have written is only a text, for nobody keeps a month out with the concept of a deposit: the
    answer tells of it, "" if there is none.
    """
    payers = {*header.references, header.columns.get("description", -1)}
    found = _formulas(lines)
    refused = [*(number for number, place in found if place not in payers), *(reckoned & {line[0] for line in lines})]
    if refused:
        raise UserError("statement.formulas", row=min(refused))
    return FORMULA.format(row=found[0][0]) if found else ""


def _formulas(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return row and column of each text that a spreadsheet would reckon."""
    return [
        (number, place)
        for number, cells in lines
        for place, cell in enumerate(cells)
        if isinstance(cell, str) and cell[:1] in _BEGINS and _FORMULA.match(cell)
    ]


def one_account(facts: Facts, around: Sequence[Line], words: Words) -> None:
    """Refuse a file whose pages are of two accounts. Raises UserError "statement.two_accounts"."""
    for line in around:
        account = gather([line], words).account
        if account and facts.account and not same_account(account, facts.account):
            raise UserError("statement.two_accounts", one=facts.account, other=account)
