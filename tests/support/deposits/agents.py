"""Habits of agents in shops: six digits that begin again at each agent, the shop's name, posted the next business day.

The applicant copies the long number of the paper slip, whose end is the bank's six digits. One errand runner pays
for many; some agents' deposits of a day share one number; credits of the bank itself stand among the deposits.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.matching.shapes import Charge
from tests.support.deposits.people import Crowd, Person, dropped, plain, swapped, wrong_digit
from tests.support.deposits.shapes import Period, Posting

START = date(2026, 2, 2)
HOLIDAYS = {date(2026, 2, 16), date(2026, 2, 17), date(2026, 4, 3), date(2026, 5, 1), date(2026, 5, 25)}
SHOPS = (
    "TIENDA DON PEPE", "BAZAR LUPITA", "FARMACIA SAN JOSE", "MICROMERCADO ROSITA", "CYBER ANDREA", "FERRETERIA MACAS",
    "LUIS GUAMAN", "ROSA ELENA CHAVEZ", "COPIADORA EL SOL", "PANADERIA LOJA", "CABINAS MARIUXI", "PICANTERIA GALLO",
)  # fmt: skip
CITIES = ("QUITO", "LATACUNGA", "PUYO", "TENA", "MACHALA", "ESMERALDAS")


def closed(day: date) -> bool:
    return day.weekday() >= 5 or day in HOLIDAYS


def agents(count: int, seed: int, *, days: int = 180) -> Period:
    """Make the period; its bank does not work on `closed` days."""
    random = Random(seed * 104729 + 2)  # noqa: S311
    crowd = Crowd(random, slope=0.8)
    shops = [_Shop(random, place) for place in range(max(12, count // 150))]
    runners = [crowd.person() for _ in range(max(1, count // 200))]
    postings: list[Posting] = []
    charges: list[Charge] = []
    person = crowd.person()
    for place in range(count):
        if random.random() > 0.06:
            person = crowd.homonym(person) if random.random() < 0.012 else crowd.person()
        opened = START + timedelta(days=int(place / count * days))
        charges.append(_request(random, f"S-{place}", person, opened, (shops, runners, postings, crowd)))
    for _ in range(int(count * 0.07)):
        day = START + timedelta(days=random.randrange(days))
        stranger = crowd.person()
        cents = random.choice((5000, 5000, 10000, 5000, 7500, 2000))
        postings.append(random.choice(shops).posting(day, cents, stranger, stranger))
    for week in range(days // 7):
        day = START + timedelta(days=7 * week)
        postings.append(Posting(day, random.choice((-54, 5000, 31)), "777001", "COM-CORRESPONSAL NO BANCARIO"))
        postings.append(Posting(day, -6, "777001", "IVA-CORRESPONSAL"))
    return Period.of(postings, charges)


_World = tuple[list["_Shop"], list[Person], list[Posting], Crowd]


class _Shop:
    """An agent: its name, its city, its own row of numbers, and whether a day's deposits share one."""

    def __init__(self, random: Random, place: int) -> None:
        self.random = random
        self.name = SHOPS[place % len(SHOPS)] + ("" if place < len(SHOPS) else f" {place // len(SHOPS) + 1}")
        self.code = f"{random.randrange(1000, 9999)}"
        self.last = random.randrange(1000, 900_000)
        self.city = random.choice(CITIES)
        self.by_day = random.random() < 0.02

    def posting(self, day: date, cents: int, payer: Person, shown: Person) -> Posting:
        """Post a deposit, nearly always the next business day."""
        self.last += self.random.choice((1, 1, 2, 4, 9))
        number = day.toordinal() % 100_000 + 800_000 if self.by_day else self.last % 1_000_000
        posted = day + timedelta(days=1 if self.random.random() < 0.8 else 0)
        while closed(posted):
            posted += timedelta(days=1)
        return Posting(posted, cents, f"{number:06d}", self._text(shown), office=f"CNB {self.city}")

    def _text(self, shown: Person) -> str:
        case = self.random.random()
        name = plain(shown.listed if self.random.random() < 0.6 else shown.name)
        if case < 0.08:
            return f"DEPOSITO CNB {self.name}"
        if case < 0.4:
            return f"DEPOSITO CNB {self.name} {shown.number}"
        return f"DEPOSITO CNB {self.name} {name}"[:52].strip()


def _request(random: Random, key: str, person: Person, opened: date, world: _World) -> Charge:
    shops, runners, postings, crowd = world
    cents = random.choices((5000, 7500, 10000), (70, 10, 20))[0]
    number, told = "", None
    if random.random() > 0.08:
        day = opened + timedelta(days=min(15, int(random.expovariate(0.5))))
        early = random.random() < 0.012
        if early:
            day = opened - timedelta(days=random.randint(4, 12))
        shop = random.choice(shops)
        posting = shop.posting(day, cents, person, _shown(random, person, runners, crowd))
        posting.pays, posting.whole = (key,), not early
        postings.append(posting)
        _mishap(random, posting, key, cents, postings, shop, person)
        number, told = _told(random, shop, posting.document), day
        if random.random() < 0.04:
            number, told = "", (told if random.random() < 0.5 else None)
        elif random.random() < 0.03:
            told = random.choice((day + timedelta(days=31), day - timedelta(days=365), day - timedelta(days=1)))
    return Charge(key, f"EXP-{key}", person.number, person.name.upper(), cents, number, told, opened)


def _shown(random: Random, person: Person, runners: list[Person], crowd: Crowd) -> Person:
    case = random.random()
    if case < 0.015:
        return random.choice(runners)
    return crowd.relative(person) if case < 0.03 else person


def _mishap(
    random: Random, posting: Posting, key: str, cents: int, postings: list[Posting], shop: _Shop, person: Person
) -> None:
    case = random.random()
    if case < 0.012:  # the agent typed another amount
        posting.cents, posting.whole = random.choice((4000, 6000, 500, 10500)), False
    elif case < 0.024:  # taken back and posted again
        posting.pays, posting.whole = (), False
        postings.append(Posting(posting.day, -cents, posting.document, "REV " + posting.text))
        if random.random() < 0.5:
            again = shop.posting(posting.day, cents, person, person)
            again.pays, again.whole = (key,), True
            postings.append(again)
    elif case < 0.034:  # in two parts
        part = cents // 2
        posting.cents, posting.whole = part, False
        rest = shop.posting(posting.day, cents - part, person, person)
        rest.pays = (key,)
        postings.append(rest)


def _told(random: Random, shop: _Shop, six: str) -> str:
    case = random.random()
    if case < 0.05:
        six = wrong_digit(random, six)
    elif case < 0.06:
        six = swapped(random, six)
    elif case < 0.07:
        six = dropped(random, six)
    return random.choice((six, six, six.lstrip("0"), f"{shop.code}{six}", f"{shop.code}-{six}"))
