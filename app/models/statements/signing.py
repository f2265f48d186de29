"""What the rules of signs look at, and what they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.statements.amounts import Amount
from app.models.statements.cells import Line, text_of
from app.models.statements.chain import prove
from app.models.statements.headers import Header
from app.models.statements.money import Money
from app.models.statements.words import Words


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
    """The movements before they have signs."""

    lines: Sequence[Line]
    header: Header
    money: Money
    words: Words
    days: Sequence[object]
    """Whatever is equal for rows of one day."""
    newest_first: bool | None = None
    """What the days tell of the order of the rows, None if nothing."""

    @property
    def amounts(self) -> list[Amount]:
        """The amounts of the one column of amounts."""
        return [amount or Amount(0) for amount in self.money.columns["amount"]]

    def texts(self, place: int) -> list[str]:
        """Return what the bank says of a movement, cell by cell."""
        columns = self.header.columns
        shown = [columns[name] for name in ("sign", "code", "description") if name in columns]
        cells = self.lines[place][1]
        return [text_of(cells[column]) for column in (*shown, *self.header.references) if column < len(cells)]


def follows(table: Table, cents: Sequence[int], least: int = 1) -> bool:
    """Tell whether the balances follow from these cents, in at least so many rows."""
    if not table.money.balances:
        return False
    chain = prove(cents, table.money.balances, table.days, table.money.opening)
    return chain.whole and chain.links >= least
