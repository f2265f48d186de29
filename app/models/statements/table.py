"""Makes the statement out of a table: headings, facts, days, amounts, signs, and the proof of the balances."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import starmap

from app.models.errors import UserError
from app.models.statements import headers, money, ordering, signs
from app.models.statements.accounts import account_in_name
from app.models.statements.cells import Cell, Grid, text_of
from app.models.statements.chain import prove
from app.models.statements.facts import Facts, gather
from app.models.statements.foot import take_totals
from app.models.statements.headers import Header
from app.models.statements.layout import Layout
from app.models.statements.one import (
    no_formula,
    no_row_above,
    no_spare_cells,
    no_stray_quote,
    no_table_before,
    one_account,
)
from app.models.statements.proof import DAY, Proof, far_from_others, out_of_order, proof_of
from app.models.statements.selection import Selection, select
from app.models.statements.shapes import BankRow, Statement, lost_letters, other_currency
from app.models.statements.signing import Signed, Table
from app.models.statements.texts import Texts
from app.models.statements.words import Words

PREAMBLE = 400
"""Rows above the headings in which facts are looked for."""
ANY_TABLE = "tabla"
NO_ACCOUNT = "El archivo no dice de qué cuenta es."
ACCOUNT_OF_NAME = "La cuenta {account} se tomó del nombre del archivo: compruébela."
YEAR_OF_NAME = "Las fechas vienen sin año y se tomó {year} del nombre del archivo: compruébelo."
_ROUNDED = "Hay documentos redondeados por una hoja de cálculo ({typed}): pida al banco el archivo original."
ROWS = "El archivo dice que trae {told} movimientos y se leyeron {found}: puede estar cortado."
OPEN_END = "El archivo no dice cuántas filas trae ni con qué saldo termina: compare la última fila con el banco."
UNDATED = "En {count} filas la fecha viene en blanco: se tomó la de la fila de arriba."
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Source:
    """A table to be read, and what is known of it beforehand."""

    grid: Grid
    words: Words
    layouts: Sequence[Layout]
    name: str = ""
    """Name of the file."""
    chosen: Layout | None = None
    """The layout that somebody asked for."""


@dataclass(frozen=True, slots=True)
class Read:
    """A table that was read: the statement, and how it was read."""

    statement: Statement
    header: Header
    order: str
    decimal: str
    rule: str


def header_of(source: Source) -> Header:
    """Find the headings. Raises UserError "statement.no_header", "statement.not_that_format"."""
    chosen = source.chosen
    if chosen and chosen.headless:
        width = max((len(cells) for _, cells in source.grid.lines), default=0)
        return headers.of_places(chosen, width)
    layouts = [chosen] if chosen and chosen.columns else source.layouts
    found = headers.find(source.grid.lines, source.grid.kind, source.words, layouts)
    if found is None:
        raise UserError("statement.no_header")
    if chosen and chosen.columns and found.layout is not chosen:
        raise UserError("statement.not_that_format", wanted=chosen.title or chosen.key)
    return found


def read(source: Source) -> Read:
    """Read a table whole or refuse it, naming row and column; of several balances the one that follows counts.

    Raises UserError "statement.…".
    """
    header = header_of(source)
    no_table_before(source.grid.lines, header, source.words)
    no_row_above(source.grid.lines, header, source.words)
    others = [header.with_balance(column) for column in header.rivals.get("balance", ())]
    try:
        told = _read(source, header)
    except UserError:
        proved = next(_proved(source, others), None)
        if proved is None:
            raise
        return proved
    return next(_proved(source, others), told) if told.statement.balance == "broken" else told


def _proved(source: Source, others: Iterable[Header]) -> Iterator[Read]:
    """Give the readings whose balances follow."""
    for header in others:
        with suppress(UserError):
            told = _read(source, header)
            if told.statement.balance == "ok":
                yield told


def _read(source: Source, header: Header) -> Read:
    lines = source.grid.lines
    selection = select(lines, header, source.words)
    note = no_formula(selection.lines, source.grid.reckoned, header)
    if source.grid.kind == "csv":
        no_spare_cells(selection.lines, header)
        no_stray_quote(selection.lines, header)
    if not selection.lines:
        raise UserError("statement.no_rows")
    facts = gather([*lines[max(header.place - PREAMBLE, 0) : max(header.place, 0)], *selection.around], source.words)
    one_account(facts, selection.around, source.words)
    facts.opening = facts.opening if selection.opening is None else selection.opening
    facts.closing = facts.closing if selection.closing is None else selection.closing
    take_totals(facts, selection, header)
    return _Reading(source, header, selection, facts, note).done()


class _Reading:
    def __init__(self, source: Source, header: Header, selection: Selection, facts: Facts, note: str) -> None:
        self._source, self._header, self._selection, self._facts = source, header, selection, facts
        self._layout = source.chosen or header.layout or Layout(key=ANY_TABLE)
        self._warnings: list[str] = [*source.grid.notes, *([note] if note else [])]

    def done(self) -> Read:
        lines, layout = self._selection.lines, self._layout
        amounts = money.read(lines, self._header, self._facts, layout.decimal)
        table = Table(lines, self._header, amounts, self._source.words, self._selection.days, self._direction())
        signed = signs.sign(table, layout.sign)
        order = self._order(signed.cents, amounts)
        days = self._days(order)
        self._warn(signed.warning)
        proof = proof_of(signed.cents, amounts, days)
        self._warn_of_days(days, proof)
        rows = self._rows(days, signed, amounts)
        statement = self._statement(rows, days, order, proof)
        return Read(statement, self._header, order, amounts.decimal, signed.rule)

    def _direction(self) -> bool | None:
        """Return what the days tell of the order of the rows, if they read one way only."""
        try:
            order = ordering.order_of(self._selection.days, self._facts, self._layout.date_order, newest_first=None)
        except UserError:
            return None
        read = [day.day(order, day.year or 2000) for day in self._selection.days]
        first, last = read[0], read[-1]
        return None if not first or not last or first == last else first > last

    def _order(self, cents: Sequence[int], amounts: money.Money) -> str:
        if self._layout.date_order != "auto" and self._source.chosen:
            return self._layout.date_order
        chain = prove(cents, amounts.balances, self._selection.days, amounts.opening) if amounts.balances else None
        proved = chain.newest_first if chain and chain.whole else None
        return ordering.order_of(self._selection.days, self._facts, self._layout.date_order, newest_first=proved)

    def _days(self, order: str) -> list[date]:
        anchor = ordering.anchor_of(self._facts, order) or self._year_of_name()
        known = {day: ordering.dated(day, order, anchor) for day in set(self._selection.days)}
        days = []
        for written, (number, cells) in zip(self._selection.days, self._selection.lines, strict=True):
            day = known[written]
            if day is None:
                raise self._unreadable(number, cells, yearless=written.year is None and anchor is None)
            days.append(day)
        return days

    def _warn_of_days(self, days: Sequence[date], proof: Proof) -> None:
        """Refuse a day of another year among its neighbours; tell one that goes back where the balances go on."""
        far = far_from_others(days)
        if far is not None:
            number, cells = self._selection.lines[far]
            raise self._unreadable(number, cells, yearless=False)
        back = out_of_order(days, proof.order) if proof.balance == "ok" else None
        if back is not None:
            self._warn(DAY.format(row=self._selection.lines[back][0]))

    def _year_of_name(self) -> date | None:
        years = set(_YEAR.findall(self._source.name))
        if len(years) != 1 or all(day.year is not None for day in self._selection.days):
            return None
        year = int(years.pop())
        self._warn(YEAR_OF_NAME.format(year=year))
        return date(year, 12, 31)

    def _unreadable(self, number: int, cells: Sequence[Cell], *, yearless: bool) -> UserError:
        if yearless:
            return UserError("statement.no_year")
        typed = text_of(cells[self._header.columns["date"]])[:40]
        return UserError("statement.bad_date", row=number, column=self._header.title("date"), typed=typed)

    def _rows(self, days: Sequence[date], signed: Signed, amounts: money.Money) -> tuple[BankRow, ...]:
        lines, selection = self._selection.lines, self._selection
        texts = Texts(self._header, signed.column, lines)
        clocks = [clock or day.clock for clock, day in zip(texts.clocks(), selection.days, strict=True)]
        descriptions = texts.descriptions()
        for index, more in selection.continued.items():
            descriptions[index] = " ".join([descriptions[index], *more]).strip()
        references = texts.references()
        documents = texts.documents(descriptions, references)
        rounded = texts.rounded()
        self._warn(_ROUNDED.format(typed=rounded) if rounded else "")
        is_commission = self._source.words.is_commission
        told = zip(
            range(len(lines)),
            days,
            signed.cents,
            documents,
            descriptions,
            texts.of("office"),
            texts.of("code"),
            amounts.balances or [None] * len(days),
            clocks,
            references,
            texts.of("currency"),
            [is_commission(text) for text in descriptions],
            [number for number, _ in lines],
            strict=True,
        )
        return tuple(starmap(BankRow, told))

    def _statement(self, rows: tuple[BankRow, ...], days: Sequence[date], order: str, proof: Proof) -> Statement:
        start, end = ordering.period_of(self._facts, order)
        self._warnings += proof.warnings
        self._warn(other_currency(rows))
        self._warn(lost_letters(rows))
        if (start and min(days) < start) or (end and max(days) > end):
            self._warn("Hay movimientos fuera del período que dice el encabezado.")
        if self._facts.rows not in {None, len(rows)}:
            self._warn(ROWS.format(told=self._facts.rows, found=len(rows)))
        if self._source.grid.kind == "csv" and not self._facts.tells_end:
            self._warn(OPEN_END)
        if self._selection.undated:
            self._warn(UNDATED.format(count=len(self._selection.undated)))
        return Statement(
            format=self._layout.key or ANY_TABLE,
            account=self._account(rows),
            period_from=start or min(days),
            period_to=end or max(days),
            opening_cents=proof.opening,
            closing_cents=proof.closing,
            balance=proof.balance,
            rows=rows,
            warnings=tuple(dict.fromkeys(self._warnings)),
            breaks=proof.breaks,
            newest_first=proof.newest_first,
            skipped=tuple(self._selection.skipped),
        )

    def _account(self, rows: Sequence[BankRow]) -> str:
        told = self._facts.account or self._layout.account or self._account_of_column()
        if told:
            return told
        account = account_in_name(self._source.name)
        self._warn(ACCOUNT_OF_NAME.format(account=account) if account else NO_ACCOUNT)
        return account if rows else ""

    def _account_of_column(self) -> str:
        """Return the account that a column repeats. Raises UserError "statement.two_accounts"."""
        column = self._header.columns.get("account")
        if column is None:
            return ""
        told = {text_of(cells[column]) for _, cells in self._selection.lines} - {""}
        if len(told) > 1:
            one, other = sorted(told)[:2]
            raise UserError("statement.two_accounts", one=one[:40], other=other[:40])
        return told.pop() if told else ""

    def _warn(self, text: str) -> None:
        if text:
            self._warnings.append(text)
