"""Does acts again that were taken back, if nothing changed meanwhile, also after a restart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.tables.bank import Movement
from app.models.tables.bank_matches import BankAct, BankMatch
from app.models.tables.payments import Slip
from app.services.access import Actor
from app.services.reconciliation import images, pairing
from app.services.reconciliation.images import Change
from app.services.reconciliation.room import listed
from app.services.reconciliation.stack import ALONE, last_undone
from app.services.reconciliation.undoing import Undoing, refuse_other, small

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

_NOBODY: dict[str, str | None] = {"undone_by": "", "undone_name": "", "undone_at": None}


class Redoing(Undoing):
    """Redo."""

    def redo(self, actor: Actor, act_id: str = "") -> Done:
        """Do again an act that was taken back, if nothing changed meanwhile.

        Without act_id: the last that who asks took back, unless they did something else since. Raises UserError
        reconciliation.nothing_to_redo, .not_undone, .changed, .closed.
        """
        with self._store.transaction(actor, "reconciliation.redo") as tx:
            found = tx.get(BankAct, act_id or last_undone(self._store, actor).id)
            if found.state != "undone" or found.kind in ALONE - {"sure"}:
                raise UserError("reconciliation.not_undone")
            refuse_other(actor, found)
            parts = [one for one in tx.all(BankAct, group_id=found.id, state="undone") if _together(one, found)]
            for one in (*parts, found):
                self._again(tx, one)
            self._stand_again(tx, found.group_id)
        return Done(found.id, f"Rehízo: {small(found.words)}.", listed(found.rows))

    @staticmethod
    def _stand_again(tx: Transaction, group_id: str) -> None:
        """Have a bulk act stand again of which one part was done again by itself."""
        group = tx.find(BankAct, id=group_id)
        if group is not None and group.state == "undone":
            tx.update(group, state="done", **_NOBODY)

    def _again(self, tx: Transaction, one: BankAct) -> None:
        changes = images.read(one.image)
        for row_id in listed(one.rows):
            self.open_row(tx, row_id)
        if images.clashes(tx, changes, done=False) or self._gone(tx, one, changes):
            raise UserError("reconciliation.changed", words=small(one.words))
        images.put(tx, changes, back=False)
        for match in self.paid_by(tx, one):
            if not match.confirmed and (match.verified_at or not match.needs_second):
                pairing.confirm(self._casework, tx, match)
        tx.update(one, state="done", **_NOBODY)

    def _gone(self, tx: Transaction, one: BankAct, changes: Sequence[Change]) -> bool:
        """Tell whether a row was joined otherwise, or a request paid otherwise, since the act was taken back."""
        matches = [tx.get(BankMatch, change.row_id) for change in changes if change.kind is BankMatch]
        if one.kind == "verify":
            return any(match.state != "standing" for match in matches)
        if one.kind == "group":
            return False
        joining = [match.row_id for match in matches]
        if any(tx.get(Movement, row_id).state not in {"held", "in_query"} for row_id in joining):
            return True
        if any(tx.find(BankMatch, row_id=row_id, state="standing") for row_id in (*listed(one.rows), *joining)):
            return True
        return not self._owed_still(tx, matches)

    def _owed_still(self, tx: Transaction, matches: Sequence[BankMatch]) -> bool:
        """Tell whether each request still lacks what these matches would pay together."""
        paid: dict[str, list[BankMatch]] = defaultdict(list)
        for match in matches:
            paid[_claim_of(tx, match)].append(match)
        return all(self._lacks(tx, claim_id, found) for claim_id, found in paid.items())

    def _lacks(self, tx: Transaction, claim_id: str, matches: Sequence[BankMatch]) -> bool:
        account = self.account_of(tx, self.open_row(tx, matches[0].row_id))
        try:
            lacking = self.claim(account, claim_id).amount_cents
        except UserError:
            return False
        differs = any(match.level == "difference" for match in matches)
        return differs or lacking == sum(match.amount_cents for match in matches)


def _claim_of(tx: Transaction, match: BankMatch) -> str:
    """Return the claim that a match would answer: a slip that is confirmed by now, or what the charge lacks."""
    slip = tx.get(Slip, match.slip_id) if match.slip_id else None
    return slip.id if slip is not None and slip.state == "confirmed" else match.charge_id


def _together(part: BankAct, whole: BankAct) -> bool:
    """Tell whether a part was taken back with the whole, not by itself before."""
    return part.undone_at == whole.undone_at
