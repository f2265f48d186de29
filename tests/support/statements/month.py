"""Months of invented movements: nobody's account, nobody's money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

NAMES = (
    "ROSA QUISHPE LEMA",
    "JOSÉ ÑACATO TIPÁN",
    "MARÍA CEDEÑO VERA",
    "LUIS TOAPANTA, HIJO",
    "COMERCIAL «EL SOL» S.A.",
)
OFFICES = ("AG. NORTE", "MATRIZ", "MI VECINO", "TENA")
FEES = (5000, 7500, 10000, 123456)


@dataclass(frozen=True)
class Move:
    """One movement; cents are signed."""

    day: date
    cents: int
    document: str
    description: str
    office: str = "MATRIZ"
    code: str = "000212"
    clock: str = ""


@dataclass(frozen=True)
class Month:
    """The movements of an account, oldest first."""

    moves: tuple[Move, ...]
    account: str = "2100012345"
    opening: int = 1_000_000

    @property
    def balances(self) -> tuple[int, ...]:
        """The balance after each movement."""
        told, known = [], self.opening
        for move in self.moves:
            known += move.cents
            told.append(known)
        return tuple(told)

    @property
    def closing(self) -> int:
        """The balance at the end."""
        return self.opening + sum(move.cents for move in self.moves)


def month(count: int = 12, seed: int = 1, first: date = date(2026, 10, 1), days: int = 31) -> Month:
    """Return a month in which several movements share a day, and one in six is a debit."""
    random = Random(seed)  # noqa: S311  a repeatable month
    told = sorted(random.randrange(days) for _ in range(count))
    if count > 1:
        told[0], told[-1] = 0, days - 1
    moves = []
    for place, day in enumerate(told):
        debit = place % 6 == 4
        moves.append(
            Move(
                first + timedelta(days=day),
                -30 if debit else random.choice(FEES),
                f"{random.choice(('', '00'))}{38_000_000 + place * 37 + random.randrange(30)}",
                "COSTO TRANSFERENCIA" if debit else f"DEPOSITO {random.choice(NAMES)}",
                random.choice(OFFICES),
                "000317" if debit else "000212",
                f"{8 + place % 9:02d}:{10 + place % 49:02d}",
            )
        )
    return Month(tuple(moves))


def commas(cents: int) -> str:
    """Write 1,234.56."""
    return f"{cents / 100:,.2f}"


def points(cents: int) -> str:
    """Write 1.234,56."""
    return commas(cents).translate(str.maketrans(",.", ".,"))
