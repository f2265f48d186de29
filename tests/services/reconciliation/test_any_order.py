"""Three people act on one statement in any order: after whatever was done, undone or refused, money and rows agree."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Mapping
from random import Random

import pytest

from app.models.errors import UserError
from app.models.rows.reconciliation import BankLine
from app.services.access import Actor
from tests.services.counter import FEE
from tests.services.reconciliation.bank import Bank, Entry

ACTS = 120
OFTEN = {"undo": 3, "redo": 5, "reopen": 4}
STATEMENT = (
    *(Entry(f"8{n}120487") for n in range(3)),
    *(Entry(f"8{n}120467") for n in range(3, 6)),
    Entry("31", 1000),
    Entry("32", 1500),
    Entry("33", 2500),
    Entry("70", 2 * FEE),
    Entry("55500123", 2000),
    Entry("5500123", 1200),
)
"""Near the declared numbers, equal to them, parts of a fee, two fees at once, too little, and of nobody."""
UNRESOLVED = {"new", "suggested", "ambiguous", "difference", "in_query"}


class Day:
    """A day of many hands; what is refused is an answer too."""

    def __init__(self, bank: Bank, seed: int) -> None:
        self.bank, self.told = bank, Tally[str]()
        self.rnd = Random(seed)  # noqa: S311  a story, not a key
        self.cases = [bank.paying(f"8{n}120467") for n in range(6)] + [bank.to_pay() for _ in range(3)]
        bank.bring(*STATEMENT[:8], name="a.csv")
        bank.bring(*STATEMENT, name="b.csv")
        self.people = (bank.clerk, bank.supervisor, bank.hire("clerk", "Ramiro Guachamin"))

    def act(self) -> None:
        """Have somebody do something."""
        names = list(self._acts())
        name = self.rnd.choices(names, [OFTEN.get(one, 1) for one in names])[0]
        self.bank.later(seconds=30)
        try:
            self._acts()[name](self.rnd.choice(self.people))
            self.told[name] += 1
        except UserError as error:
            self.told[error.key] += 1

    def _acts(self) -> Mapping[str, Callable[[Actor], object]]:
        bank, rec = self.bank, self.bank.reconciliation
        return {
            "accept": lambda who: rec.accept(who, self._row()),
            "pick": lambda who: rec.accept(who, self._row(), self._charge()),
            "many": lambda who: rec.accept_many(who, self._rows("suggested")),
            "split": lambda who: rec.accept_set(who, [bank.row_id("70")], self._charges(2)),
            "together": lambda who: rec.accept_set(
                who, [bank.row_id(one) for one in ("31", "32", "33")], self._charges(1)
            ),
            "differs": lambda who: rec.difference(who, self._row(), self._charge()),
            "aside": lambda who: rec.not_ours_many(who, self._rows("new")[:2], "Es de otra línea."),
            "returned": lambda who: rec.returned(who, self._row(), "Cheque devuelto."),
            "asked": lambda who: rec.ask_slip(who, self._row()),
            "verify": lambda who: rec.verify(who, [one.id for one in rec.to_verify(who, bank.account)]),
            "bill": lambda _who: self._bill(),
            "undo": lambda who: rec.undo(who, self.rnd.choice(["", self._done()])),
            "redo": lambda who: rec.redo(who, self.rnd.choice(["", self._done()])),
            "reverse": lambda _who: rec.reverse(bank.supervisor, self._done(), "El banco lo devolvió."),
            "propose": lambda who: rec.propose(who, bank.account),
            "close": self._close,
            "reopen": lambda _who: rec.reopen(bank.supervisor, self._period(), "Faltó una fila."),
        }

    def _lines(self) -> tuple[BankLine, ...]:
        return self.bank.board().rows

    def _row(self) -> str:
        return self.rnd.choice(self._lines()).id

    def _rows(self, state: str) -> list[str]:
        return [line.id for line in self._lines() if line.state == state]

    def _charges(self, count: int) -> list[str]:
        return [self.bank.charge_id(one) for one in self.rnd.sample(self.cases, count)]

    def _charge(self) -> str:
        return self._charges(1)[0]

    def _done(self) -> str:
        """Name any act of the day, or a part of one."""
        acts = self.bank.reconciliation.history(self.bank.supervisor)
        return self.rnd.choice([one.id for act in acts if act.kind != "import" for one in (act, *act.items)])

    def _period(self) -> str:
        period = self.bank.board().period
        return period.id if period is not None else ""

    def _close(self, who: Actor) -> None:
        left = [line.id for line in self._lines() if line.state in UNRESOLVED or line.needs_second]
        told = [(row_id, "Queda en consulta.") for row_id in left]
        self.bank.reconciliation.close(who, self.bank.account, self._period(), told)

    def _bill(self) -> None:
        """Let an invoice rest on one payment of the day."""
        paid = [one for one in self.cases if self.bank.step(one) == "Registrar factura"]
        if paid and not self.told["bill"]:
            self.bank.bill(paid[0])


def agrees(bank: Bank) -> None:
    """Hold what is paid against what is joined, and each row against what was said of it."""
    matches = [dict(one) for one in bank.store.read("SELECT * FROM bank_match WHERE state = 'standing'")]
    paid, used = Tally[str](), Tally[str]()
    for one in matches:
        assert bool(one["confirmed"]) == (not one["needs_second"] or bool(one["verified_at"]))
        used[one["row_id"]] += one["amount_cents"]
        paid[one["charge_id"]] += one["amount_cents"] if one["confirmed"] and not one["linked"] else 0
    for charge in bank.store.read("SELECT id, confirmed_cents FROM charge"):
        assert charge["confirmed_cents"] == paid[charge["id"]]
    for row in bank.store.read("SELECT id, state, amount_cents FROM bank_row"):
        assert used[row["id"]] <= row["amount_cents"]
        assert not used[row["id"]] or row["state"] in {"held", "in_query"}
    sums = bank.board().balance
    assert sums.credits_cents == sums.matched_cents + sums.not_ours_cents + sums.difference_cents


@pytest.mark.parametrize("seed", range(4))
def test_money_and_rows_agree_after_every_act(bank: Bank, seed: int) -> None:
    day = Day(bank, seed)
    for _act in range(ACTS):
        day.act()
        agrees(bank)
    assert day.told["undo"]
