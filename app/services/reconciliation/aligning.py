"""Lays the rows of a file beside the ones that are held and tells new, known and doubtful ones apart.

A row is the same movement when day, amount with its sign, document and running balance are. Banks write the same
movement without its balance or code in some layouts, and a file may begin or end within a day: where that leaves two
readings, the row is doubtful and a person looks at both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from app.models.statements.shapes import BankRow
from app.services.payments.slips import fold_document

TELLING_DIGITS = 5
"""A document as long as this tells a movement from its neighbours."""

Key = tuple[date, int, str]
"""Day, signed cents and folded document."""

GAP = 2**20
"""Room between two rows of a day, where an overlapping statement may bring others."""

CUT = "El archivo empieza o termina ese día y no se sabe si es la misma fila u otra igual."
OTHER_BALANCE = "Coincide con una fila que ya consta, con otro saldo: el archivo puede contar el saldo de otra manera."
OTHER_DOCUMENT = "Ese día ya consta una fila por el mismo valor, con otro número."
LATE = "Ese día ya se había importado completo y esta fila no constaba."


@dataclass(frozen=True, slots=True)
class Held:
    """A row that is held, as far as it tells movements apart."""

    id: str
    day: date
    amount_cents: int
    document: str
    code: str
    balance_cents: int | None
    place: int = 0

    @property
    def key(self) -> Key:
        """What it is looked for by."""
        return self.day, self.amount_cents, fold_document(self.document)


@dataclass(frozen=True, slots=True)
class Unsure:
    """A row of the file that may be one that is held (`twin`, "" when none stands beside it), and why."""

    row: BankRow
    twin: str
    why: str


@dataclass(slots=True)
class Alignment:
    """Every row of a file in one of three lists, in the order of the file's days."""

    new: list[BankRow] = field(default_factory=list)
    known: list[tuple[BankRow, str]] = field(default_factory=list)
    doubtful: list[Unsure] = field(default_factory=list)


def align(rows: Sequence[BankRow], held: Sequence[Held], spans: Iterable[tuple[date, date]]) -> Alignment:
    """Tell the rows of a file apart; rows: oldest first; spans: first and last day of each statement that is held."""
    return _Aligner(rows, held, tuple(spans)).run()


class _Aligner:
    def __init__(self, rows: Sequence[BankRow], held: Sequence[Held], spans: tuple[tuple[date, date], ...]) -> None:
        self._rows = rows
        self._held = held
        self._spans = spans
        self._edges = {rows[0].date, rows[-1].date} if rows else set()
        self._left: dict[Key, list[Held]] = defaultdict(list)
        for one in held:
            self._left[one.key].append(one)
        self._known: dict[int, str] = {}
        self._unsure: dict[int, tuple[str, str]] = {}
        self._coded = bool({one.code for one in held} & {row.code for row in rows if row.code})

    def run(self) -> Alignment:
        """Pair by balance, then by order, then judge what is left; order of `rows` is kept in every list."""
        self._by_balance()
        comparable = bool(self._known) or self._goes_on()
        self._without_balance()
        self._by_other_balance(comparable=comparable)
        self._by_amount(comparable=comparable)
        made = Alignment()
        for place, row in enumerate(self._rows):
            if place in self._known:
                made.known.append((row, self._known[place]))
            elif place in self._unsure:
                made.doubtful.append(Unsure(row, *self._unsure[place]))
            else:
                made.new.append(row)
        return made

    def _open(self) -> Iterable[tuple[int, BankRow]]:
        return (
            (place, row)
            for place, row in enumerate(self._rows)
            if place not in self._known and place not in self._unsure
        )

    def _by_balance(self) -> None:
        """The same running balance proves the same movement."""
        for place, row in self._open():
            twin = next(
                (one for one in self._left[key_of(row)] if _same_balance(one, row) and self._codes(one, row)), None
            )
            if twin is not None:
                self._take(place, row, twin)

    def _goes_on(self) -> bool:
        """Tell whether the balances of the file follow those that are held, or lead to them: they count the same."""
        if not self._rows:
            return False
        first, last = self._rows[0], self._rows[-1]
        before = None if first.balance_cents is None else first.balance_cents - first.amount_cents
        held = [one for one in self._held if one.balance_cents is not None]
        follows = before is not None and any(one.balance_cents == before for one in held)
        leads = any((one.balance_cents or 0) - one.amount_cents == last.balance_cents for one in held)
        return follows or leads

    def _without_balance(self) -> None:
        """Where a side has no balance, equal rows are paired in their order, unless the file was cut among them."""
        for place, row in self._open():
            twin = next(
                (one for one in self._left[key_of(row)] if _no_balance(one, row) and self._codes(one, row)), None
            )
            if twin is None:
                continue
            if self._cut(row):
                self._unsure[place] = (twin.id, CUT)
                self._left[key_of(row)].remove(twin)
            else:
                self._take(place, row, twin)

    def _by_other_balance(self, *, comparable: bool) -> None:
        """Another balance means another movement, once some balance of the file agreed; else nobody knows."""
        if comparable:
            return
        for place, row in self._open():
            twin = next((one for one in self._left[key_of(row)] if self._codes(one, row)), None)
            if twin is not None:
                self._unsure[place] = (twin.id, OTHER_BALANCE)
                self._left[key_of(row)].remove(twin)

    def _by_amount(self, *, comparable: bool) -> None:
        """Look twice at rows of a day that was already imported whole."""
        spare: dict[tuple[date, int], list[Held]] = defaultdict(list)
        for found in self._left.values():
            for one in found:
                spare[one.day, one.amount_cents].append(one)
        for place, row in self._open():
            if row.balance_cents is not None and comparable:
                continue
            whole, beside = self._whole(row.date), spare[row.date, row.amount_cents]
            like = [one for one in beside if whole or not (one.key[2] and key_of(row)[2])]
            if like and self._covered(row.date):
                beside.remove(like[0])
                self._unsure[place] = (like[0].id, OTHER_DOCUMENT)
            elif whole:
                self._unsure[place] = ("", LATE)

    def _codes(self, one: Held, row: BankRow) -> bool:
        """Tell whether the bank's codes let two rows be one: another layout may have codes of another kind."""
        return not self._coded or not one.code or not row.code or one.code == row.code

    def _take(self, place: int, row: BankRow, twin: Held) -> None:
        self._known[place] = twin.id
        self._left[key_of(row)].remove(twin)

    def _cut(self, row: BankRow) -> bool:
        """Tell whether the day is a seam between files where an equal row may be another one."""
        if row.date not in self._edges or not self._covered(row.date) or self._whole(row.date):
            return False
        here = Counter(key_of(one) for one in self._rows if one.date == row.date)
        there = Counter(one.key for one in self._held if one.day == row.date)
        if here <= there or there <= here:
            smaller = min(here, there, key=len)
            return len(smaller) == 1 and len(key_of(row)[2]) < TELLING_DIGITS and here != there
        return len(key_of(row)[2]) < TELLING_DIGITS

    def _covered(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self._spans)

    def _whole(self, day: date) -> bool:
        return any(first < day < last for first, last in self._spans)


def key_of(row: BankRow) -> Key:
    """What a row of a file is looked for by."""
    return row.date, row.amount_cents, fold_document(row.document)


def places(rows: Sequence[BankRow], known: Mapping[int, str], held: Sequence[Held]) -> dict[int, int]:
    """Give every row of a file its place in its day: known ones keep theirs, new ones stand where the file has them.

    known: index of a row to the id of the one that is held. Days that were held without any of these rows come before
    the file, unless they are its last day.
    """
    where = {one.id: one.place for one in held}
    made: dict[int, int] = {}
    for day, group in groupby(rows, key=lambda row: row.date):
        here = list(group)
        there = [one.place for one in held if one.day == day]
        anchors = [where[known[row.index]] if row.index in known else None for row in here]
        told = _between(anchors, there, first=day == rows[-1].date != rows[0].date)
        made |= {row.index: place for row, place in zip(here, told, strict=True)}
    return made


def _between(anchors: Sequence[int | None], there: Sequence[int], *, first: bool) -> list[int]:
    """Fill in the places around those that are known; first: without any, the file stands before what is held."""
    if all(one is None for one in anchors):
        start = min(there) - GAP * (len(anchors) + 1) if there and first else max(there, default=0)
        return [start + GAP * number for number in range(1, len(anchors) + 1)]
    made: list[int] = []
    for index, known in enumerate(anchors):
        if known is not None:
            made.append(known)
            continue
        before = made[-1] if made else None
        left, following = next(
            ((place - index, one) for place, one in enumerate(anchors) if place > index and one is not None), (0, None)
        )
        made.append(_step(before, following, left))
    return made


def _step(before: int | None, following: int | None, left: int) -> int:
    """Return a place after one and before another that stands so many rows ahead."""
    if following is None:
        return (before or 0) + GAP
    if before is None:
        return following - GAP * left
    return before + (following - before) // (left + 1)


def ordinals(rows: Sequence[BankRow], held: Mapping[str, int]) -> list[tuple[str, int]]:
    """Give each row its identity without ordinal, and its ordinal among equals; held: how many of each are held."""
    count = Counter(held)
    made = []
    for row in rows:
        told = facts(row.date, fold_document(row.document), row.code, row.amount_cents, row.balance_cents)
        made.append((told, count[told]))
        count[told] += 1
    return made


def facts(day: date, document: str, code: str, cents: int, balance: int | None) -> str:
    """Put together what identifies a movement besides its account."""
    return "|".join((day.isoformat(), document, code, str(cents), "" if balance is None else str(balance)))


def _same_balance(one: Held, row: BankRow) -> bool:
    return row.balance_cents is not None and one.balance_cents == row.balance_cents


def _no_balance(one: Held, row: BankRow) -> bool:
    return row.balance_cents is None or one.balance_cents is None
