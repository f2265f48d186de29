"""Reverses as a supervisor what something rests on, and takes back what nothing rests on of the same bulk act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.tables.bank import Movement
from app.models.tables.bank_matches import BankAct, BankMatch, BankRejection
from app.services import typed
from app.services.access import Actor
from app.services.reconciliation import pairing
from app.services.reconciliation.acting import act
from app.services.reconciliation.redoing import Redoing
from app.services.reconciliation.resting import way_back
from app.services.reconciliation.room import listed, named
from app.services.reconciliation.undoing import verification

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

REASON_LIMIT = 300
NAMED = 5
"""Deposits that the words of a reversal name; it tells how many more there are."""


class Unit(NamedTuple):
    """What is reversed whole: an act with its matches, or one match of what the rule did."""

    act: BankAct
    matches: tuple[BankMatch, ...]

    @property
    def key(self) -> str:
        """What tells it from others: a match is of one unit only."""
        return self.matches[0].id


class Reversing(Redoing):
    """Reversal."""

    def reverse(self, actor: Actor, act_id: str, reason: str) -> Done:
        """Take back as a supervisor what something rests on: the case stays where it is, with its fee unpaid.

        Of a bulk act only what something rests on is reversed; the rest of it is undone. Raises UserError typed.empty,
        reconciliation.undone, .nothing_rests (undo is enough).
        """
        reason = typed.required(reason, what="el motivo", limit=REASON_LIMIT)
        with self._store.transaction(actor, "reconciliation.reverse") as tx:
            units = list({unit.key: unit for unit in self._units(tx, act_id)}.values())
            if not units:
                raise UserError("reconciliation.undone", who="")
            rests = {unit.key: self._rests_on(tx, unit) for unit in units}
            resting = [unit for unit in units if rests[unit.key]]
            if not resting:
                raise UserError("reconciliation.nothing_rests")
            with act(tx, resting[0].act.account_id, "reverse") as doing:
                for unit in resting:
                    self._reverse(tx, unit, reason, rests[unit.key])
                self.put_back(tx, [self._own(tx, unit) for unit in reversed(units) if not rests[unit.key]])
                words = _words([tx.get(Movement, row_id) for row_id in _rows(resting)], len(units) - len(resting))
                doing.tell(words, reason, rows=_rows(units))
        return Done(doing.id, f"{words}.", doing.rows)

    def _units(self, tx: Transaction, act_id: str) -> Iterator[Unit]:
        """Give what an act, a bulk act, a verification or one match is about, as far as it stands."""
        match = tx.find(BankMatch, id=act_id)
        if match is not None:
            if match.state == "standing":
                yield self._unit(tx, match)
            return
        found = tx.get(BankAct, act_id)
        for one in (found, *self.parts(tx, found)):
            for paid in self.paid_by(tx, one):
                yield self._unit(tx, paid)

    @staticmethod
    def _unit(tx: Transaction, match: BankMatch) -> Unit:
        """Return what a match is reversed with: all that its act made, but each match of the rule by itself."""
        made = tx.get(BankAct, match.act_id)
        if made.kind == "sure":
            return Unit(made, (match,))
        return Unit(made, tuple(tx.all(BankMatch, act_id=made.id, state="standing")))

    def _rests_on(self, tx: Transaction, unit: Unit) -> tuple[str, ...]:
        """Return in words what a reversal passes over: what followed from the payment, and who verified it."""
        seconds = dict.fromkeys(verification(match) for match in unit.matches if match.verified_at)
        return (*way_back(self._casework, tx, unit.matches).rests, *seconds)

    def _reverse(self, tx: Transaction, unit: Unit, reason: str, rests: Sequence[str]) -> None:
        for match in unit.matches:
            self.open_row(tx, match.row_id)
            pairing.reverse(self._casework, tx, match, reason, rests)
            self._refuse_again(tx, match)
        over = [one for one in self._about(tx, unit) if not self.paid_by(tx, one)]
        who = {"undone_by": tx.actor.user_id, "undone_name": tx.actor.name, "undone_at": tx.now}
        for one in over:
            tx.update(one, state="reversed", **who)

    def _about(self, tx: Transaction, unit: Unit) -> list[BankAct]:
        """Return the acts that are over once nothing is left of what they did: who made it, who verified it."""
        rows = {match.row_id for match in unit.matches}
        every = tx.all(BankAct, account_id=unit.act.account_id, kind="verify", state="done")
        return [unit.act, *(one for one in every if rows & set(listed(one.rows)))]

    def _own(self, tx: Transaction, unit: Unit) -> BankAct:
        """Return the act that takes a unit back by itself."""
        whole = unit.act.kind == "sure" and not unit.act.group_id
        return self.apart(tx, unit.matches[0], unit.act) if whole else unit.act

    @staticmethod
    def _refuse_again(tx: Transaction, match: BankMatch) -> None:
        """Remember that a supervisor reversed this pair: it is not proposed again."""
        claim = match.slip_id if match.linked and match.slip_id else match.charge_id
        if not tx.find(BankRejection, row_id=match.row_id, claim=claim, state="standing"):
            tx.add(BankRejection, account_id=match.account_id, row_id=match.row_id, claim=claim)


def _rows(units: Sequence[Unit]) -> tuple[str, ...]:
    """Return the rows of some units, each once."""
    return tuple(dict.fromkeys(match.row_id for unit in units for match in unit.matches))


def _words(rows: Sequence[Movement], undone: int) -> str:
    """Word what was reversed, and how much was only undone."""
    more = f" y {len(rows) - NAMED} más" if len(rows) > NAMED else ""
    rest = f"; deshizo {undone} más" if undone else ""
    return f"Reversó la conciliación de {', '.join(map(named, rows[:NAMED]))}{more}{rest}"
