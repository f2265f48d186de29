"""Gives each amount its side: a credit above zero, a debit below; from whatever the file proves it with."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.errors import UserError
from app.models.statements.cells import Cell, text_of
from app.models.statements.sign_balances import by_balance
from app.models.statements.sign_columns import by_columns, no_rival
from app.models.statements.signing import Signed, Table, follows

ALL_CREDITS = "El archivo no dice cuáles son débitos: todos los valores se leyeron como depósitos. Compruébelo."
_SHOWN = 40
_LEAST_WORD = 2
_LEAST_LINKS = 2
"""Balances that must follow before signs are taken against what is written."""


def sign(table: Table, rule: str) -> Signed:
    """Sign every amount by a rule of layout.SIGNS, or by the first that the file proves.

    Raises UserError "statement.both_columns", "statement.bad_sign", "statement.no_sign".
    """
    if rule == "auto":
        signed = _proved(table)
        no_rival(table, signed.cents)
        return signed
    return _RULES[rule](table)


def _proved(table: Table) -> Signed:
    if table.money.told("debit") or table.money.told("credit") or "amount" not in table.money.columns:
        return by_columns(table)
    if any(amount.side for amount in table.amounts):
        return _sides(table)
    return _told(table) or _reckoned(table)


def _told(table: Table) -> Signed | None:
    """Sign by what the file says outright: a column of signs, minus signs, or a text that is nothing but a side."""
    signs = _column_of_signs(table, ("sign", "code"))
    if not signs and any(amount.negative or amount.plus for amount in table.amounts):
        return _signed_or_inverted(table)
    signs = signs or _column_of_signs(table, ("reference", "description"))
    return _with_signs(table, signs) if signs else None


def _reckoned(table: Table) -> Signed:
    """Sign by what follows from the file: the balances, the words of every text, or that nothing speaks of a debit."""
    if any(balance is not None for balance in table.money.balances):
        return by_balance(table)
    words = _by_words(table)
    return Signed(words, "words") if words else _all_credits(table)


def _sides(table: Table) -> Signed:
    """Sign by the words beside the amounts; where one side alone is named, what has no word is of the other."""
    named = {amount.side for amount in table.amounts} - {0}
    cents = []
    for (number, _), amount in zip(table.lines, table.amounts, strict=True):
        side = amount.side or (-min(named) if len(named) == 1 else 0)
        if (not side and amount.cents) or (side > 0 and amount.negative):
            raise UserError("statement.no_sign", row=number)
        cents.append(side * abs(amount.cents))
    return Signed(cents, "words")


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
    """Return the sign in each cell of a column; nothing if some cell holds none, or if all hold one short one."""
    known: dict[Cell, int] = {}
    signs = []
    for _, cells in table.lines:
        cell = cells[place] if place < len(cells) else ""
        if cell not in known:
            known[cell] = table.words.sign(cell)
        if not known[cell]:
            return []
        signs.append(known[cell])
    told = all(len(text_of(cell)) >= least or text_of(cell) in {"+", "-"} for cell in known)
    return signs if told or len(set(signs)) > 1 else []


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
        return by_balance(table)
    place = table.header.columns.get("sign")
    if place is None:
        raise UserError("statement.no_sign", row=table.lines[0][0])
    number, cells = next((line for line in table.lines if not table.words.sign(line[1][place])), table.lines[0])
    raise UserError("statement.bad_sign", row=number, typed=text_of(cells[place])[:_SHOWN])


def _signed_or_inverted(table: Table) -> Signed:
    """Take the signs as written, unless the balances follow only when every sign is turned."""
    cents = [amount.cents for amount in table.amounts]
    turned = [-one for one in cents]
    if follows(table, cents) or not follows(table, turned, least=_LEAST_LINKS):
        return Signed(cents, "signed")
    return Signed(turned, "inverted")


def _by_words(table: Table) -> list[int]:
    """Sign by the words of the texts, if every row names one side and no more."""
    sides = [table.words.side(table.texts(place)) for place in range(len(table.lines))]
    if not all(sides):
        return []
    return [side * abs(amount.cents) for side, amount in zip(sides, table.amounts, strict=True)]


def _all_credits(table: Table) -> Signed:
    """Take every row as a deposit, unless some text speaks of a debit."""
    for place, (number, _) in enumerate(table.lines):
        if table.words.may_be_debit(table.texts(place)):
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
    "columns": by_columns,
    "balance": by_balance,
    "words": _words_rule,
    "credits": _credits_rule,
}
