"""A month of a counter: who asked, what they declared, and what the bank then wrote of it; all of it invented.

Most slips are told rightly and name their payer; the rest is what a clerk meets: a wrong digit, equal deposits on one
day, too little, one deposit for two requests, deposits of others. All fees are equal, so the amount tells nothing.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.models.rows.intake import Intake
from app.models.rows.payments import SlipIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula
from tests.services.counter import FEE, PAPERS, Counter
from tests.support.bank_files import Movement

QUITO = ZoneInfo("America/Guayaquil")
FIRST = datetime(2026, 11, 6, 9, 0, tzinfo=QUITO)
DAYS = 25
PLACES = ("SIGCHOS", "MACHACHI", "LATACUNGA", "PUJILI", "SAQUISILI", "SANGOLQUI", "AMBATO", "OTAVALO", "CAYAMBE")
SURNAMES = (
    "Toapanta", "Chicaiza", "Tipán", "Ñacato", "Quishpe", "Pilataxi", "Guamán", "Cevallos", "Yánez", "Morocho",
    "Tenesaca", "Caiza", "Lema", "Anchundia", "Quijije", "Pincay", "Tomalá", "Borbor", "Yagual", "Alcívar", "Intriago",
    "Macías", "Moreira", "Villacís", "Jaramillo", "Pesántez", "Arízaga", "Naranjo",
)  # fmt: skip
GIVEN = (
    "Rosa", "Nelly", "Edison", "Segundo", "Blanca", "Fausto", "Piedad", "Byron", "Wilson", "Mercedes", "Gladys",
    "Darwin", "Jenny", "Freddy", "Klever",
)  # fmt: skip
SURE, WRONG_DIGIT, EQUAL, SHORT, TOGETHER, UNPAID, STRANGERS = 358, 10, 4, 2, 2, 4, 25
SHORT_CENTS = 2500


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: who asks, what slip they declare ("" for none) and on which day."""

    seed: int
    surnames: str
    given: str
    document: str
    day: date

    @property
    def cedula(self) -> str:
        """A valid number that nobody has."""
        return synthetic_cedula(self.seed)


@dataclass(slots=True)
class Month:
    """Requests in their order, and the movements of the bank in theirs."""

    requests: list[Asked] = field(default_factory=list)
    movements: list[Movement] = field(default_factory=list)

    @property
    def last(self) -> date:
        """The last day of the statement."""
        return self.movements[-1].day

    def between(self, first: date, last: date) -> list[Movement]:
        """Return the movements of some days, both included."""
        return [one for one in self.movements if first <= one.day <= last]


def month(seed: int = 1) -> Month:
    """Make a month: 380 requests and 400 deposits."""
    made = _Maker(random.Random(seed))  # noqa: S311
    made.sure()
    made.wrong_digits()
    made.equal_ones()
    made.too_little()
    made.two_with_one()
    made.unpaid()
    made.strangers()
    return made.finished()


class _Maker:
    """Makes requests and deposits of each habit."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._next, self._document = 100, 45_871_000
        self._requests: list[Asked] = []
        self._deposits: list[Movement] = []

    def sure(self) -> None:
        """Slips told rightly, with their payer in the text of the bank."""
        for _one in range(SURE):
            asked = self._ask(self._slip())
            self._pay(asked, asked.document, self._concept(asked))

    def wrong_digits(self) -> None:
        """The applicant copied a digit wrongly; the bank cut the payer's name."""
        for _one in range(WRONG_DIGIT):
            document = self._slip()
            place = self._chance.randrange(3, len(document) - 1)
            wrong = str((int(document[place]) + self._chance.randint(1, 9)) % 10)
            asked = self._ask(document[:place] + wrong + document[place + 1 :])
            self._pay(
                asked, document, f"MI VECINO {self._place()} {_folded(asked.surnames.split()[0])} {asked.given[0]}"
            )

    def equal_ones(self) -> None:
        """One person asks twice on one day and pays each apart; the numbers of the slips could not be read."""
        for pair in range(EQUAL // 2):
            day, place = self._day(), self._place()
            first = self._ask(f"{pair + 1}{self._chance.randrange(100, 999)}", day)
            self._requests.append(replace(first, document=f"{pair + 1}{self._chance.randrange(100, 999)}"))
            for _one in range(2):
                self._pay(
                    first, self._slip(), f"MI VECINO {place} {_folded(first.surnames)} {first.given[0]}", late=False
                )

    def too_little(self) -> None:
        """Half of the fee, with the right slip."""
        for _one in range(SHORT):
            asked = self._ask(self._slip())
            self._pay(asked, asked.document, self._concept(asked), SHORT_CENTS)

    def two_with_one(self) -> None:
        """One person asks twice and pays both with one deposit."""
        document, day = self._slip(), self._day()
        first = self._ask(document, day)
        self._requests.append(first)
        self._pay(first, document, self._concept(first), FEE * TOGETHER)

    def unpaid(self) -> None:
        """Requests whose deposit has not come."""
        for _one in range(UNPAID):
            self._ask("")

    def strangers(self) -> None:
        """Deposits of other revenue lines."""
        for place in range(STRANGERS):
            day = self._day()
            self._deposits.append(Movement(day, f"55{place:05d}", "PAGO SUBL 130112", "MATRIZ", 1200, 0))

    def finished(self) -> Month:
        """Put everything in the order of the days and add the running balance, with a commission a week."""
        commissions = [
            Movement((FIRST + timedelta(days=7 * week)).date(), f"99{week:05d}", "COSTO SERVICIO BANCARIO", "", -54, 0)
            for week in range(DAYS // 7)
        ]
        rows = sorted([*self._deposits, *commissions], key=lambda one: one.day)
        balance, told = 1_000_000, []
        for row in rows:
            balance += row.cents
            told.append(replace(row, balance_cents=balance))
        return Month(sorted(self._requests, key=lambda one: one.day), told)

    def _ask(self, document: str, day: date | None = None) -> Asked:
        self._next += 1
        surnames = f"{self._chance.choice(SURNAMES)} {self._chance.choice(SURNAMES)}"
        asked = Asked(self._next, surnames, self._chance.choice(GIVEN), document, day or self._day())
        self._requests.append(asked)
        return asked

    def _pay(self, asked: Asked, document: str, concept: str, cents: int = FEE, *, late: bool = True) -> None:
        days = self._chance.choice((0, 0, 0, 1)) if late else 0
        day = min(asked.day + timedelta(days=days), self._last())
        self._deposits.append(Movement(day, document.zfill(10), concept, self._place(), cents, 0))

    def _concept(self, asked: Asked) -> str:
        names = _folded(f"{asked.surnames} {asked.given}")
        kind = self._chance.random()
        if kind < 0.2:
            return f"DEP {asked.cedula} {names}"[:32]
        return f"{'TRANSF' if kind > 0.6 else 'MI VECINO'} {names}"[:32]

    def _slip(self) -> str:
        self._document += self._chance.randint(3, 400)
        return str(self._document)

    def _place(self) -> str:
        return self._chance.choice(PLACES)

    def _day(self) -> date:
        return (FIRST + timedelta(days=self._chance.randrange(DAYS - 1))).date()

    def _last(self) -> date:
        return (FIRST + timedelta(days=DAYS - 1)).date()


def _folded(text: str) -> str:
    """Write a name as a bank does: capitals without accents."""
    from app.models.names import fold

    return fold(text).upper()


def register(counter: Counter, made: Month) -> None:
    """Register every request of a month on its day, with its slip."""
    for asked in made.requests:
        counter.clock.set(datetime(asked.day.year, asked.day.month, asked.day.day, 10, 0, tzinfo=QUITO))
        counter.desk.intake.register(counter.clerk, _intake(counter, asked))


def _intake(counter: Counter, asked: Asked) -> Intake:
    slip = SlipIn("Banco Pichincha", asked.document, asked.day, FEE) if asked.document else None
    plain = counter.request(PAPERS, slip)
    applicant = ApplicantIn(
        "cedula",
        asked.cedula,
        asked.surnames,
        asked.given,
        email="correo@ejemplo.ec",
        phone="0991234567",
        province="17",
        canton="1701",
        address="Calle Los Nogales S4-12",
    )
    return replace(plain, applicant=applicant)
