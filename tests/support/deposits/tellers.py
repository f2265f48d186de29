"""Habits of a bank's own counters: slips numbered in one row for all tellers, the day's queue paying the same fee.

Ten digits, the next of our slips one to forty later, so that a slip mistyped by one digit is often another slip of
the same amount and day. Strangers pay there too; families come together; a teller's mistake is reversed and done again.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.matching.shapes import Charge
from tests.support.deposits.people import Crowd, Person, doubled, dropped, misspelt, plain, swapped, wrong_digit
from tests.support.deposits.shapes import Period, Posting

FEES, WEIGHTS = (5000, 7500, 10000), (62, 14, 24)
OFFICES = ("AG. QUITO CENTRO", "AG. AMBATO", "AG. RIOBAMBA", "AG. LOJA", "AG. CUENCA", "AG. MANTA")
START = date(2026, 1, 5)


def tellers(count: int, seed: int, *, days: int = 180) -> Period:
    """Make the period."""
    return _Tellers(count, seed, days).period()


class _Tellers:
    def __init__(self, count: int, seed: int, days: int) -> None:
        self.random = Random(seed * 7919 + 1)  # noqa: S311
        self.crowd = Crowd(self.random)
        self.count, self.days = count, days
        self.postings: list[Posting] = []
        self.declares: dict[str, tuple[Posting | None, Person, int, date]] = {}
        self.next_to: dict[int, Posting] = {}

    def period(self) -> Period:
        self._requests()
        self._strangers()
        self._costs()
        self._number()
        return Period.of(self.postings, self._charges(), newest_first=self.random.random() < 0.5)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def _requests(self) -> None:
        before: Person | None = None
        known: list[Person] = []
        for place in range(self.count):
            opened = _working(START + timedelta(days=int(place / self.count * self.days)))
            if before is not None and self.chance(0.05):
                person = before  # the same payer asks for a second thing
            elif before is not None and self.chance(0.04):
                person = self.crowd.relative(before)
            elif known and self.chance(0.01):
                person = self.crowd.homonym(self.random.choice(known[-200:]))
            else:
                person = self.crowd.person()
            before = person
            known.append(person)
            self._request(f"C{place:06d}", person, opened)

    def _request(self, key: str, person: Person, opened: date) -> None:
        cents = self.random.choices(FEES, WEIGHTS)[0]
        self.declares[key] = (None, person, cents, opened)
        if self.chance(0.07):
            return
        day = _working(opened + timedelta(days=min(20, int(self.random.expovariate(0.6)))))
        case = self.random.random()
        if case < 0.015:
            self._pay(key, person, cents, _working(opened - timedelta(days=self.random.randint(3, 9))), opened)
        elif case < 0.03:
            self._pay(key, person, self.random.choice([fee for fee in FEES if fee != cents]), day, opened, fee=cents)
        elif case < 0.045:
            first = self._pay(key, person, cents // 2, day, opened, fee=cents)
            self._pay(key, person, cents - cents // 2, _working(day + timedelta(days=1)), opened, fee=cents)
            self.declares[key] = (first, person, cents, opened)
        elif case < 0.06:
            self._reversed(key, person, cents, day, opened)
        else:
            self._pay(key, person, cents, day, opened)

    def _pay(self, key: str, person: Person, cents: int, day: date, opened: date, *, fee: int | None = None) -> Posting:
        whole = fee is None and day >= opened
        posting = Posting(day, cents, "", self._text(person), (key,), whole=whole, office=self.random.choice(OFFICES))
        self.postings.append(posting)
        self.declares[key] = (posting, person, fee or cents, opened)
        return posting

    def _reversed(self, key: str, person: Person, cents: int, day: date, opened: date) -> None:
        wrong = self._pay(key, person, cents, day, opened)
        wrong.pays = ()
        self.postings.append(Posting(day, -cents, "=", "REVERSO " + wrong.text, office=wrong.office))
        self.next_to[id(self.postings[-1])] = wrong
        if self.chance(0.6):
            self._pay(key, person, cents, _working(day + timedelta(days=self.random.randint(0, 1))), opened)

    def _text(self, person: Person) -> str:
        case = self.random.random()
        if case < 0.08:
            return self.random.choice(("DEPOSITO EFECTIVO", "DEP EFECTIVO VENTANILLA", "DEPOSITO"))
        if case < 0.11:
            person = self.crowd.relative(person) if self.chance(0.6) else self.crowd.person()
        if case > 0.85:
            return f"DEP EFE {person.number} {plain(person.listed)}"[: self.random.choice((26, 40))].strip()
        name = plain(person.listed if self.chance(0.7) else person.name)
        name = misspelt(self.random, name) if self.chance(0.06) else name
        return f"DEPOSITO EFECTIVO {name}"[: self.random.choice((36, 60))].strip()

    def _strangers(self) -> None:
        for _ in range(int(self.count * 0.09)):
            day = _working(START + timedelta(days=self.random.randrange(self.days)))
            text = self._text(self.crowd.person())
            self.postings.append(Posting(day, self.random.choices(FEES, WEIGHTS)[0], "", text))

    def _costs(self) -> None:
        for week in range(self.days // 7):
            day = START + timedelta(days=week * 7)
            self.postings.append(Posting(day, -35, "900", "COSTO TRANSFERENCIA"))
            self.postings.append(Posting(day, 5000 if self.chance(0.1) else 12, "901", "IVA-COBRADO AJUSTE"))

    def _number(self) -> None:
        """Number the slips in the order of each day's queue; a reversal repeats the number of what it takes back."""
        serial = 4_410_000_000 + self.random.randrange(80_000_000)
        order = list(range(len(self.postings)))
        order.sort(key=lambda place: (self.postings[place].day, place // 4, self.random.random()))
        for place in order:
            posting = self.postings[place]
            if posting.document == "":
                serial += self.random.choice((1, 2, 3, 7, 15, 40))
                posting.document = str(serial)
        for posting in self.postings:
            if posting.document == "=":
                posting.document = self.next_to[id(posting)].document

    def _charges(self) -> list[Charge]:
        charges: list[Charge] = []
        last = ""
        for place, (key, (posting, person, cents, opened)) in enumerate(self.declares.items()):
            slip, day = self._declared(posting)
            if posting is None and last and self.chance(0.05):
                slip = last  # shows a slip that already served
            last = slip or last
            case = f"2026-{place + 1:06d}"
            charges.append(Charge(key, case, person.number, person.name, cents, slip, day, opened, "14030"))
        return charges

    def _declared(self, posting: Posting | None) -> tuple[str, date | None]:
        if posting is None or self.chance(0.04):
            return "", None
        day: date | None = posting.day
        case = self.random.random()
        if case < 0.04:
            day = posting.day + timedelta(days=self.random.choice((-1, 1)))
        elif case < 0.07:
            day = posting.day + timedelta(days=self.random.choice((-31, -30, 30, 31)))
        return self._slip(posting.document), day

    def _slip(self, number: str) -> str:
        random, case = self.random, self.random.random()
        if case < 0.06:
            return wrong_digit(random, number)
        if case < 0.075:
            return swapped(random, number)
        if case < 0.085:
            return dropped(random, number)
        if case < 0.09:
            return doubled(random, number)
        if case < 0.12:
            return number[-random.choice((6, 7)) :]
        return random.choice((number, number, number, f"00{number}", f" {number[:4]} {number[4:]}", f"No. {number}"))


def _working(day: date) -> date:
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day
