"""Habits of transfers: no document column, everything in one text typed by whoever pays, dates right, names anyhow.

Twelve-digit references that begin with the day; firms pay by their RUC or through an employee; half of the charges
file is empty; the same person owes several equal charges; letters that the bank could not write.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.matching.shapes import Charge
from tests.support.deposits.people import Crowd, Person, dropped, misspelt, plain, wrong_digit
from tests.support.deposits.shapes import Period, Posting

START = date(2026, 3, 2)
TRADES = """
    ANDINA COSTA SIERRA NORTE AUSTRAL PACIFICO CONDOR CHIMBORAZO IMBABURA TROPICAL ORIENTAL MANABITA
""".split()  # noqa: SIM905
KINDS = """
    COMERCIAL DISTRIBUIDORA CONSTRUCTORA IMPORTADORA AGROINDUSTRIAL TRANSPORTES CONSULTORA TEXTILES
""".split()  # noqa: SIM905


def transfers(count: int, seed: int, *, days: int = 180) -> Period:
    """Make the period."""
    random = Random(seed * 15_485_863 + 3)  # noqa: S311
    crowd = Crowd(random, slope=1.15)
    bank = _Bank(random)
    charges: list[Charge] = []
    place = 0
    while place < count:
        payer = _payer(random, crowd)
        equal = 1 if random.random() < 0.97 else random.randint(2, 4)
        for _ in range(equal):
            opened = START + timedelta(days=int(place / count * days))
            charges.append(bank.request(f"{place}", payer, opened, crowd))
            place += 1
    for _ in range(int(count * 0.06)):
        stranger = _payer(random, crowd)
        bank.post(START + timedelta(days=random.randrange(days)), random.choice((5000, 10000, 7500, 1234)), stranger)
    return Period.of(bank.postings, charges, newest_first=True)


def _payer(random: Random, crowd: Crowd) -> Person:
    person = crowd.person()
    if random.random() < 0.12:
        name = (random.choice(KINDS), random.choice(TRADES), random.choice(TRADES))
        return Person(name, ("CIA", "LTDA"), f"{person.number}001")
    return person


class _Bank:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.postings: list[Posting] = []
        self.day_serial: dict[date, int] = {}

    def post(self, day: date, cents: int, shown: Person) -> tuple[Posting, str]:
        """Post a transfer and give the reference that its receipt shows."""
        serial = self.day_serial.get(day, self.random.randrange(100_000, 600_000)) + self.random.choice((1, 2, 11, 37))
        self.day_serial[day] = serial
        reference = f"{day:%y%m%d}{serial:06d}"
        posting = Posting(day, cents, "", self._text(shown, reference))
        self.postings.append(posting)
        return posting, reference

    def _text(self, shown: Person, reference: str) -> str:
        name = self._name(shown)
        number = f" {shown.number}" if self.random.random() < 0.35 else ""
        case = self.random.random()
        if case < 0.1:
            return f"TRANSF INTERBANCARIA DE {name}{number}"
        if case < 0.2:
            return f"SPI {reference} {name[:18].strip()}"
        if case < 0.25:
            return f"TRANSFERENCIA RECIBIDA {reference}{number}"
        return f"TRF {name}{number} REF {reference}"

    def _name(self, shown: Person) -> str:
        random, case = self.random, self.random.random()
        given = " ".join(shown.given) if case < 0.7 else shown.given[0]
        if 0.7 < case < 0.8 and len(shown.given) > 1:
            given += f" {shown.given[1][0]}"
        surnames = " ".join(shown.surnames) if case < 0.93 else shown.surnames[0]
        name = f"{surnames} {given}" if random.random() < 0.5 else f"{given} {surnames}"
        if "ñ" in name.lower() and random.random() < 0.5:
            name = name.replace("Ñ", "?").replace("ñ", "?")
        return misspelt(random, plain(name)) if random.random() < 0.05 else plain(name)

    def request(self, key: str, payer: Person, opened: date, crowd: Crowd) -> Charge:
        """Open a request, and nearly always pay it."""
        random = self.random
        cents = random.choices((5000, 7500, 10000, 2500), (55, 20, 15, 10))[0]
        told, day = "", None
        if random.random() > 0.06:
            day = opened + timedelta(days=min(25, int(random.expovariate(0.4))))
            early = random.random() < 0.01
            day = opened - timedelta(days=3) if early else day
            shown = payer if random.random() > 0.03 else crowd.relative(payer)
            short = random.random() < 0.015
            posting, reference = self.post(day, cents - 100 if short else cents, shown)
            posting.pays, posting.whole = (key,), not early and not short
            told = self._told(reference)
        return self._charge(key, payer, cents, told, day, opened)

    def _told(self, reference: str) -> str:
        case = self.random.random()
        if case < 0.04:
            return wrong_digit(self.random, reference)
        if case < 0.05:
            return dropped(self.random, reference)
        return self.random.choice((reference, reference, reference[-8:], f"REF {reference}", reference[-6:]))

    def _charge(self, key: str, payer: Person, cents: int, told: str, day: date | None, opened: date) -> Charge:
        random = self.random
        if random.random() < 0.05:
            told = ""
        if random.random() < 0.15:
            day = None
        elif day and random.random() < 0.04 and day.day <= 12:
            day = date(day.year, day.day, day.month) if day.month != day.day else day
        number = payer.number if random.random() > 0.05 else ""
        return Charge(key, "" if random.random() < 0.1 else f"T{key}", number, payer.name, cents, told, day, opened)
