"""Gives each amount its side: a credit above zero, a debit below; from whatever the file proves it with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.statements.amounts import Amount
from app.models.statements.cells import Line, text_of
from app.models.statements.chain import prove
from app.models.statements.headers import Header
from app.models.statements.money import Money
from app.models.statements.words import Words

ALL_CREDITS = "El archivo no dice cuáles son débitos: todos los valores se leyeron como depósitos. Compruébelo."
_SHOWN = 40
_LEAST_WORD = 2


@dataclass(frozen=True, slots=True)
class Signed:
    """Signed cents of every movement, and how the sign was known (a name of layout.SIGNS)."""

    cents: list[int]
    rule: str
    column: int | None = None
    """Column whose values were taken as signs."""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What the rules of signs look at. `newest_first`: what the days tell of the order, None if nothing."""

    lines: Sequence[Line]
    header: Header
    money: Money
    words: Words
    newest_first: bool | None = None

    @property
    def amounts(self) -> list[Amount]:
        """The amounts of the one column of amounts."""
        return [amount or Amount(0) for amount in self.money.columns["amount"]]


def sign(table: Table, rule: str) -> Signed:
    """Sign every amount by a rule of layout.SIGNS, or by the first that the file proves.

    Raises UserError "statement.both_columns", "statement.bad_sign", "statement.no_sign".
    """
    if rule == "auto":
        return _proved(table)
    return _RULES[rule](table)


def _proved(table: Table) -> Signed:
    columns = table.money.columns
    if "debit" in columns or "credit" in columns:
        return _columns(table)
    if all(amount.side for amount in table.amounts):
        return _sides(table)
    return _told(table) or _reckoned(table)


def _told(table: Table) -> Signed | None:
    """Sign by what the file says outright: a column of signs, minus signs, or a text that is nothing but a side."""
    signs = _column_of_signs(table, ("sign", "code"))
    if not signs and any(amount.negative for amount in table.amounts):
        return _signed_or_inverted(table)
    signs = signs or _column_of_signs(table, ("reference", "description"))
    return _with_signs(table, signs) if signs else None


def _reckoned(table: Table) -> Signed:
    """Sign by what follows from the file: the balances, the words of every text, or that nothing speaks of a debit."""
    if any(balance is not None for balance in table.money.balances):
        return _balance(table)
    words = _by_words(table)
    return Signed(words, "words") if words else _all_credits(table)


def _columns(table: Table) -> Signed:
    """Subtract debits from credits; a debit is the same with or without its minus."""
    empty: list[Amount | None] = [None] * len(table.lines)
    debits = table.money.columns.get("debit", empty)
    credits_ = table.money.columns.get("credit", empty)
    cents = []
    for (number, _), debit, credit in zip(table.lines, debits, credits_, strict=True):
        less, more = abs(debit.cents) if debit else 0, credit.cents if credit else 0
        if less and more:
            raise UserError("statement.both_columns", row=number)
        cents.append(more - less)
    return Signed(cents, "columns")


def _sides(table: Table) -> Signed:
    return Signed([amount.side * abs(amount.cents) for amount in table.amounts], "words")


def _column_of_signs(table: Table, meanings: Sequence[str]) -> tuple[int, list[int]] | None:
    """Find the column whose every value is a sign; in one not called so, a letter is none."""
    columns = table.header.columns
    for meaning in meanings:
        least = 1 if meaning == "sign" else _LEAST_WORD
        places = table.header.references if meaning == "reference" else [columns[meaning]] if meaning in columns else []
        for place in places:
            signs = _signs_in(table, place, least)
            if signs:
                return place, signs
    return None


def _signs_in(table: Table, place: int, least: int) -> list[int]:
    """Return the sign in each cell of a column; nothing if some cell holds none."""
    known: dict[object, int] = {}
    signs = []
    for _, cells in table.lines:
        cell = cells[place] if place < len(cells) else ""
        if cell not in known:
            known[cell] = table.words.sign(cell) if len(text_of(cell)) >= least else 0
        if not known[cell]:
            return []
        signs.append(known[cell])
    return signs


def _with_signs(table: Table, found: tuple[int, list[int]]) -> Signed:
    place, signs = found
    cents = []
    for (number, cells), amount, side in zip(table.lines, table.amounts, signs, strict=True):
        if amount.negative and side > 0 and amount.cents:
            raise UserError(
                "statement.bad_sign", row=number, typed=f"{text_of(cells[place])[:_SHOWN]}, {amount.cents / 100:.2f}"
            )
        cents.append(side * abs(amount.cents))
    return Signed(cents, "sign", place)


def _by_sign_column(table: Table) -> Signed:
    """Take the declared column of signs; a value that is none is named."""
    found = _column_of_signs(table, ("sign", "code", "reference", "description"))
    if found:
        return _with_signs(table, found)
    if any(balance is not None for balance in table.money.balances):
        return _balance(table)
    place = table.header.columns.get("sign")
    if place is None:
        raise UserError("statement.no_sign", row=table.lines[0][0])
    number, cells = next((line for line in table.lines if not table.words.sign(line[1][place])), table.lines[0])
    raise UserError("statement.bad_sign", row=number, typed=text_of(cells[place])[:_SHOWN])


def _signed_or_inverted(table: Table) -> Signed:
    """Take the signs as written, unless the balances follow only when every sign is turned."""
    cents = [amount.cents for amount in table.amounts]
    turned = [-one for one in cents]
    balances = table.money.balances
    if not balances or not _follows(table, turned) or _follows(table, cents):
        return Signed(cents, "signed")
    return Signed(turned, "inverted")


def _follows(table: Table, cents: Sequence[int]) -> bool:
    return prove(cents, table.money.balances, range(len(cents)), table.money.opening).whole


def _balance(table: Table) -> Signed:
    """Let the difference of two balances say the side; the oldest row needs the opening balance or its words."""
    amounts = [abs(amount.cents) for amount in table.amounts]
    order = list(range(len(amounts)))
    ways = [_by_differences(table, amounts, order), _by_differences(table, amounts, order[::-1])]
    fitting = [cents for cents, misses in ways if not misses]
    if len(fitting) == 2 and fitting[0] != fitting[1]:  # noqa: PLR2004  both ways of reading
        fitting = [] if table.newest_first is None else [fitting[int(table.newest_first)]]
    if not fitting:
        raise UserError("statement.no_sign", row=table.lines[0][0])
    return Signed(fitting[0], "balance")


def _by_differences(table: Table, amounts: Sequence[int], order: Sequence[int]) -> tuple[list[int], int]:
    cents = [0] * len(amounts)
    balances = table.money.balances
    before, misses = table.money.opening, 0
    for place in order:
        after = balances[place]
        side = _side_of(amounts[place], before, after) or (_named(table, place) if before is None else 0)
        misses += not side and amounts[place] != 0
        cents[place] = side * amounts[place]
        before = after if after is not None else (before + cents[place] if before is not None else None)
    return cents, misses


def _named(table: Table, place: int) -> int:
    """Return the side that a row itself names: its sign, else its words."""
    column = table.header.columns.get("sign")
    told = table.words.sign(table.lines[place][1][column]) if column is not None else 0
    return told or table.words.side(_text(table, place))


def _side_of(amount: int, before: int | None, after: int | None) -> int:
    if before is None or after is None:
        return 0
    return {amount: 1, -amount: -1}.get(after - before, 0) if amount else 0


def _text(table: Table, place: int) -> str:
    columns = table.header.columns
    shown = [columns[name] for name in ("sign", "code", "description") if name in columns]
    return " ".join(text_of(table.lines[place][1][column]) for column in [*shown, *table.header.references])


def _by_words(table: Table) -> list[int]:
    """Sign by the words of the texts, if every row names one side and no more."""
    sides = [table.words.side(_text(table, place)) for place in range(len(table.lines))]
    if not all(sides):
        return []
    return [side * abs(amount.cents) for side, amount in zip(sides, table.amounts, strict=True)]


def _all_credits(table: Table) -> Signed:
    """Take every row as a deposit, unless some text speaks of a debit."""
    for place, (number, _) in enumerate(table.lines):
        if table.words.may_be_debit(_text(table, place)):
            raise UserError("statement.no_sign", row=number)
    return Signed([abs(amount.cents) for amount in table.amounts], "credits", warning=ALL_CREDITS)


def _words_rule(table: Table) -> Signed:
    cents = _by_words(table)
    if not cents:
        raise UserError("statement.no_sign", row=table.lines[0][0])
    return Signed(cents, "words")


def _credits_rule(table: Table) -> Signed:
    return Signed([abs(amount.cents) for amount in table.amounts], "credits")


def _signed_rule(table: Table) -> Signed:
    return Signed([amount.cents for amount in table.amounts], "signed")


def _inverted_rule(table: Table) -> Signed:
    return Signed([-amount.cents for amount in table.amounts], "inverted")


_RULES = {
    "signed": _signed_rule,
    "inverted": _inverted_rule,
    "sign": _by_sign_column,
    "columns": _columns,
    "balance": _balance,
    "words": _words_rule,
    "credits": _credits_rule,
}
