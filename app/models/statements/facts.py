"""What a page tells around its table: account, period, opening and closing balance, totals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.models.names import fold
from app.models.statements.cells import Cell, Line, text_of
from app.models.statements.dates import Written, days_in, month_told
from app.models.statements.words import Words

_ACCOUNT = re.compile(r"(?<![\w*])(?=[\dXx*#•\- ]*\d{3})[\dXx*#•](?:[\dXx*#•]|[\- ](?=[\dXx*#•])){4,24}(?![\w*])")
_AMOUNT = re.compile(r"[-(]?\s*(?:USD|US\$|\$)?\s*[-(]?\d[\d.,' ]*[.,]\d{1,2}\)?-?(?!\d)", re.IGNORECASE)
_NUMBER = re.compile(r"[-($]*\s?(?:\d|[Xx*]{3})")
_NAMED_ACCOUNT = re.compile(r"\b(?:cuenta|cta|account)\b", re.IGNORECASE)
_LONGEST = 300
_LONGEST_COUNT = 6
_BESIDE = 14
"""Cells to the right of a label in which its value is looked for."""


@dataclass
class Facts:
    """Facts as they are written; what each means is decided with the rows, for a day may read two ways."""

    account: str = ""
    opening: Cell | None = None
    closing: Cell | None = None
    credits: Cell | None = None
    debits: Cell | None = None
    start: Written | None = None
    end: Written | None = None
    since: Written | None = None
    """The cut before this one: the period begins the day after."""
    month: tuple[int, int] | None = None
    rows: int | None = None
    """How many movements the page says it has."""
    days: list[Written] = field(default_factory=list)
    """Every day written around the table."""

    @property
    def amounts(self) -> list[Cell]:
        """Every amount that was told."""
        return [one for one in (self.opening, self.closing, self.credits, self.debits) if one is not None]

    @property
    def tells_end(self) -> bool:
        """Whether something would show that the last rows are missing."""
        return any(one is not None for one in (self.closing, self.credits, self.debits, self.rows))


def gather(lines: Iterable[Line], words: Words) -> Facts:
    """Read the rows before and after a table; the first that tells a fact is believed."""
    facts = Facts()
    rows = [cells for _, cells in lines]
    for place, cells in enumerate(rows):
        below = rows[place + 1] if place + 1 < len(rows) else ()
        for label, values in _labelled(cells, below, words.labels):
            _TAKES[label](facts, values)
        text = " ".join(text_of(cell) for cell in cells if cell != "")[:_LONGEST]
        facts.days += days_in(text)
        if not facts.account and _NAMED_ACCOUNT.search(text):
            _take_account(facts, [text])
    if facts.start is None and facts.end is None:
        _period_of_text(facts, rows)
    return facts


def _labelled(
    cells: Sequence[Cell], below: Sequence[Cell], labels: Mapping[str, str]
) -> Iterator[tuple[str, list[Cell]]]:
    """Give each label of a row with the values that could be its own: after its colon, beside it, under it."""
    for column, cell in enumerate(cells):
        if not isinstance(cell, str) or not cell.strip() or len(cell) > _LONGEST:
            continue
        label, rest = label_of(cell, labels)
        if label:
            beside = [] if rest.strip() else _beside(cells[column + 1 : column + 1 + _BESIDE], labels)
            under = [below[column]] if column < len(below) and not beside and not rest.strip() else []
            yield label, [rest, *beside, *under]


def label_of(cell: str, labels: Mapping[str, str]) -> tuple[str | None, str]:
    """Return the fact that a cell names, None if it names none, and what stands after its colon."""
    head, colon, rest = cell.partition(":")
    label = labels.get(fold(head))
    return _leading(cell, labels) if label is None and not colon else (label, rest)


def _leading(cell: str, labels: Mapping[str, str]) -> tuple[str | None, str]:
    """Read "Saldo anterior 1,000.00" and "Desde el 01/10/2026", which have no colon."""
    number = _NUMBER.search(cell)
    if not number or number.start() == 0:
        return None, ""
    return labels.get(fold(cell[: number.start()])), cell[number.start() :]


def _beside(cells: Sequence[Cell], labels: Mapping[str, str]) -> list[Cell]:
    """Return the cells beside a label up to the next label."""
    values: list[Cell] = []
    for cell in cells:
        if isinstance(cell, str) and fold(cell.partition(":")[0]) in labels:
            break
        if cell != "":
            values.append(cell)
    return values


def _take_account(facts: Facts, values: Sequence[Cell]) -> None:
    for value in values:
        text = text_of(value)
        found = _ACCOUNT.search(text)
        if not facts.account and found and not days_in(text):
            facts.account = found[0].strip(" -")


def _take_days(facts: Facts, values: Sequence[Cell]) -> None:
    for value in values:
        found = days_in(text_of(value)) if value != "" else []
        if len(found) > 1 and facts.start is None and facts.end is None:
            facts.start, facts.end = found[0], found[1]
        facts.month = facts.month or month_told(text_of(value))


def _take_start(facts: Facts, values: Sequence[Cell]) -> None:
    found = [day for value in values[:2] for day in days_in(text_of(value))]
    if found and facts.start is None:
        facts.start = found[0]
        facts.end = facts.end or (found[1] if len(found) > 1 and len(values) == 1 else None)


def _take_end(facts: Facts, values: Sequence[Cell]) -> None:
    found = [day for value in values[:2] for day in days_in(text_of(value))]
    facts.end = facts.end or (found[0] if found else None)


def _take_since(facts: Facts, values: Sequence[Cell]) -> None:
    found = [day for value in values[:2] for day in days_in(text_of(value))]
    facts.since = facts.since or (found[0] if found else None)


def amount_in(values: Sequence[Cell]) -> Cell | None:
    """Return the first value that is an amount: a number of a sheet, or a text with its cents."""
    for value in values:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
        found = _AMOUNT.search(value[:_LONGEST]) if isinstance(value, str) else None
        if found:
            return found[0].strip()
    return None


def _period_of_text(facts: Facts, rows: Sequence[Sequence[Cell]]) -> None:
    """Take the period from a sentence: "Movimientos del 01/10/2026 al 31/10/2026"."""
    for cells in rows:
        for cell in cells:
            found = days_in(cell) if isinstance(cell, str) and len(cell) <= _LONGEST else []
            if len(found) == 2 and re.search(r"\b(?:al?|hasta)\b|-", cell.lower() if isinstance(cell, str) else ""):  # noqa: PLR2004
                facts.start, facts.end = found
                return


def _take_opening(facts: Facts, values: Sequence[Cell]) -> None:
    facts.opening = facts.opening if facts.opening is not None else amount_in(values)


def _take_closing(facts: Facts, values: Sequence[Cell]) -> None:
    facts.closing = facts.closing if facts.closing is not None else amount_in(values)


def _take_credits(facts: Facts, values: Sequence[Cell]) -> None:
    facts.credits = facts.credits if facts.credits is not None else amount_in(values)


def _take_debits(facts: Facts, values: Sequence[Cell]) -> None:
    facts.debits = facts.debits if facts.debits is not None else amount_in(values)


def _take_rows(facts: Facts, values: Sequence[Cell]) -> None:
    told = next((text for value in values if (text := text_of(value).strip())), "")
    if facts.rows is None and told.isdecimal() and len(told) <= _LONGEST_COUNT:
        facts.rows = int(told)


def _nothing(_facts: Facts, _values: Sequence[Cell]) -> None:
    """Leave the currency to the rows."""


_TAKES = {
    "account": _take_account,
    "opening": _take_opening,
    "closing": _take_closing,
    "credits": _take_credits,
    "debits": _take_debits,
    "from": _take_start,
    "to": _take_end,
    "since": _take_since,
    "period": _take_days,
    "rows": _take_rows,
    "currency": _nothing,
}
