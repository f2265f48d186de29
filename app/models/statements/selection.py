"""Tells the movements of a table from all else under its headings; what looks like a movement is never dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.models.errors import UserError
from app.models.names import fold
from app.models.statements.amounts import is_amount
from app.models.statements.cells import Cell, Line, is_rule, text_of
from app.models.statements.dates import Written, written
from app.models.statements.facts import label_of
from app.models.statements.headers import Header, is_header, is_whole
from app.models.statements.words import Words

REPEATED, TOTAL, SECTION, TEXT, BALANCE, COUNT = (
    "encabezado repetido",
    "fila de totales",
    "resumen aparte",
    "texto",
    "fila de saldo",
    "número de filas",
)
_BALANCES = frozenset({"opening", "closing", "carried"})
_EMPTY_SIGNS = frozenset({"", "-", "--", "—", "–", "n/a", "na", "*"})
_LETTERS_OF_A_TEXT = 3
_SHOWN = 40
_LEAST_UNDATED = 2
"""One row alone may have lost its day by accident."""
MOST_SKIPPED = 500
MOST_AROUND = 300


@dataclass
class Selection:
    """The movements, still as written, and what was left aside with its reason."""

    lines: list[Line] = field(default_factory=list)
    days: list[Written] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    around: list[Line] = field(default_factory=list)
    """Rows after the headings that may tell facts: totals, balances, notes at the foot."""
    opening: Cell | None = None
    closing: Cell | None = None
    """Balances that a row of the table tells: "SALDO ANTERIOR"."""
    continued: dict[int, list[str]] = field(default_factory=dict)
    """Texts that go on in the next row, by place of the movement."""
    totals: list[Line] = field(default_factory=list)
    """Rows that sum up the movements."""
    undated: list[int] = field(default_factory=list)
    """Places of movements without a day of their own, which took the one above."""
    pages: set[int] = field(default_factory=set)
    """Places of the movements that stand first under repeated headings."""


def blank(cell: Cell) -> bool:
    """Tell whether a cell of an amount says nothing."""
    return isinstance(cell, str) and (not cell or cell.strip().lower() in _EMPTY_SIGNS)


def select(lines: Sequence[Line], header: Header, words: Words) -> Selection:
    """Walk the rows under the headings. Raises UserError "statement.bad_date", "statement.no_amount", "…two_tables"."""
    return _Walk(header, words).over(lines[header.body :])


def no_day(header: Header, line: Line) -> UserError:
    """Return the refusal of a movement whose day cannot be read."""
    typed = text_of(line[1][header.columns["date"]])[:_SHOWN]
    return UserError("statement.bad_date", row=line[0], column=header.title("date"), typed=typed)


def check_undated(told: Selection, header: Header) -> None:
    """Hold that a page prints each day once, and not that one row lost its own. Raises UserError "…bad_date"."""
    if not told.undated:
        return
    without = set(told.undated)
    printed_again = any(
        not {place, place + 1} & without and place + 1 not in told.pages and told.days[place] == told.days[place + 1]
        for place in range(len(told.days) - 1)
    )
    if printed_again or len(without) < _LEAST_UNDATED:
        raise no_day(header, told.lines[told.undated[0]])


class _Walk:
    def __init__(self, header: Header, words: Words) -> None:
        self._header, self._words = header, words
        columns = header.columns
        self._date = columns["date"]
        self._amounts = [columns[name] for name in ("amount", "debit", "credit") if name in columns]
        self._texts = [columns[name] for name in ("description", "document") if name in columns]
        self._width = max([*columns.values(), *header.references]) + 1
        self._known: dict[Cell, Written | None] = {}
        self._own = {column: fold(header.title(name)) for name, column in columns.items()}
        self._apart = False
        self._told = Selection()

    def over(self, lines: Sequence[Line]) -> Selection:
        for line in lines:
            number, cells = line
            if len(cells) < self._width:
                cells = [*cells, *[""] * (self._width - len(cells))]
            day = self._day(cells[self._date])
            moved = any(not blank(cells[column]) for column in self._amounts)
            if day and moved and not self._apart and not self._tells_balance(cells):
                self._told.lines.append((number, cells))
                self._told.days.append(day)
            elif not is_rule(cells):
                self._other((number, cells), day, moved=moved)
        check_undated(self._told, self._header)
        return self._told

    def _day(self, cell: Cell) -> Written | None:
        if cell not in self._known:
            self._known[cell] = written(cell)
        return self._known[cell]

    def _other(self, line: Line, day: Written | None, *, moved: bool) -> None:
        number, cells = line
        if self._is_own_header(cells):
            self._apart = False
            self._told.pages.add(len(self._told.lines))
            self._leave(line, REPEATED)
        elif self._apart:
            self._other_table(cells)
            self._leave(line, SECTION)
        elif reason := self._aside(cells):
            self._put_aside(line, reason)
        elif day and self._tells_fact(cells):
            self._keep(line)
            self._leave(line, TEXT)
        elif day:
            raise UserError("statement.no_amount", row=number, column=self._header.title(self._amount_name()))
        elif moved:
            self._without_day(line)
        else:
            self._text(line)

    def _put_aside(self, line: Line, reason: str) -> None:
        """Keep what a row that is no movement tells."""
        self._apart = reason == SECTION
        if reason == BALANCE:
            self._keep_balance(line[1])
        else:
            self._keep(line)
        if reason == TOTAL:
            self._told.totals.append(line)
        self._leave(line, reason)

    def _tells_balance(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row says only where the account stood: "SALDO ANTERIOR", with its day or without."""
        text = cells[self._texts[0]] if self._texts else ""
        if not isinstance(text, str) or text[:5].lower() != "saldo":
            return False
        return self._words.aside(text) in _BALANCES

    def _keep_balance(self, cells: Sequence[Cell]) -> None:
        kinds = {self._words.aside(cell) for cell in cells if isinstance(cell, str) and cell}
        places = [self._header.columns["balance"]] if "balance" in self._header.columns else []
        told = next((cells[place] for place in [*places, *self._amounts] if not blank(cells[place])), None)
        if "opening" in kinds and self._told.opening is None:
            self._told.opening = told
        elif "closing" in kinds:
            self._told.closing = told

    def _tells_fact(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row is of a page's head, which comes again: "Desde: 01/10/2026", and nothing else."""
        labels = [cell for cell in cells if self._labels(cell)]
        others = [cell for cell in cells if text_of(cell) and cell not in labels and not self._day(cell)]
        return bool(labels) and not others

    def _labels(self, cell: Cell) -> bool:
        return isinstance(cell, str) and bool(cell) and label_of(cell, self._words.labels)[0] is not None

    def _amount_name(self) -> str:
        return next(name for name in ("amount", "credit", "debit") if name in self._header.columns)

    def _is_own_header(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row repeats the headings, or the upper or lower half of them, in their own columns."""
        cell = cells[self._date]
        if not isinstance(cell, str) or not cell or fold(cell) not in self._own[self._date]:
            return False
        texts = [(fold(text_of(cells[column])), own) for column, own in self._own.items()]
        return sum(bool(text) for text, _ in texts) > 1 and all(text in own for text, own in texts)

    def _aside(self, cells: Sequence[Cell]) -> str:
        """Return why a row is no movement: the words with which some cell of it begins; a document has none."""
        if self._has_amount(cells) and any(map(str.isdigit, self._document(cells))):
            return ""
        texts = [cell for cell in cells if isinstance(cell, str) and cell.strip() and any(map(str.isalpha, cell))]
        kinds = {self._words.aside(text) for text in texts[:4]} - {""}
        if "counts" in kinds:
            return COUNT
        if "totals" in kinds:
            return TOTAL
        if kinds & _BALANCES:
            return BALANCE
        alone = len([cell for cell in cells if text_of(cell)]) == 1
        return SECTION if "sections" in kinds and alone else self._other_table(cells)

    def _other_table(self, cells: Sequence[Cell]) -> str:
        """A table with headings of its own follows: a summary is left aside, a second account is refused."""
        if any(isinstance(cell, str) and any(map(str.isdigit, cell)) for cell in cells):
            return ""
        columns = is_header(cells, self._words)
        if columns and is_whole(columns):
            raise UserError("statement.two_tables")
        return SECTION if columns else ""

    def _without_day(self, line: Line) -> None:
        """Take an amount without its day for one of the day above, for a nameless sum, or for a page's head."""
        _, cells = line
        unsaid = blank(cells[self._date])
        if unsaid and not any(text_of(cells[column]) for column in self._texts):
            self._keep(line)
            self._leave(line, TOTAL)
        elif any(map(self._labels, cells)) and not self._has_amount(cells):
            self._keep(line)
            self._leave(line, TEXT)
        elif unsaid and self._told.days and self._is_told(cells):
            self._told.undated.append(len(self._told.lines))
            self._told.lines.append(line)
            self._told.days.append(self._told.days[-1])
        else:
            raise no_day(self._header, line)

    def _has_amount(self, cells: Sequence[Cell]) -> bool:
        return any(is_amount(cells[column]) for column in self._amounts)

    def _document(self, cells: Sequence[Cell]) -> str:
        column = self._header.columns.get("document")
        return "" if column is None else text_of(cells[column])

    def _is_told(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row has what a movement has and a sum has not: its document, or the balance after it."""
        places = [self._header.columns[name] for name in ("document", "balance") if name in self._header.columns]
        return self._has_amount(cells) and any(not blank(cells[place]) for place in places)

    def _text(self, line: Line) -> None:
        """Take a text without day and amount: it goes on from the row before, or stands at the foot."""
        number, cells = line
        written_cells = [column for column, cell in enumerate(cells) if text_of(cell)]
        start = text_of(cells[self._date])
        if start[:1].isdigit() and sum(map(str.isalpha, "".join(map(text_of, cells)))) < _LETTERS_OF_A_TEXT:
            raise UserError("statement.bad_date", row=number, column=self._header.title("date"), typed=start[:_SHOWN])
        description = self._header.columns.get("description")
        if self._told.lines and written_cells == [description] and self._told.lines[-1][0] == number - 1:
            place = len(self._told.lines) - 1
            self._told.continued.setdefault(place, []).append(text_of(cells[written_cells[0]]))
            return
        self._keep(line)
        self._leave(line, TEXT)

    def _keep(self, line: Line) -> None:
        if len(self._told.around) < MOST_AROUND:
            self._told.around.append(line)

    def _leave(self, line: Line, reason: str) -> None:
        if len(self._told.skipped) < MOST_SKIPPED:
            self._told.skipped.append((line[0], reason))
