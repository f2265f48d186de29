"""Takes acts back and does them again, one by one or together, also after a restart; reverses what is depended on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from app.models.errors import UserError
from app.models.rows.bank_acts import Done, Resting
from app.models.tables.bank import BankImport, Movement
from app.models.tables.bank_matches import BankAct, BankMatch, BankPayer, BankRejection
from app.services import typed
from app.services.access import Actor
from app.services.reconciliation import images, pairing
from app.services.reconciliation.acting import act
from app.services.reconciliation.room import Room, listed, named
from app.services.reconciliation.stack import ALONE, last_done, last_undone

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

REASON_LIMIT = 300
SHOWN = 8


class Undoing(Room):
    """Undo, redo and reversal."""

    def undo(self, actor: Actor, act_id: str = "") -> Done:
        """Take back an act, a bulk act with all its parts, or one part (also a match that the rule made by itself).

        The act that kept a statement takes the whole import with it, and raises what `take_back` raises.
        Without act_id: the last thing that who asks did. Raises UserError reconciliation.nothing_to_undo,
        .undone, .other_person, .not_by_undo, .closed, and .depends with the list of what rests on it.
        """
        with self._store.transaction(actor, "reconciliation.undo") as tx:
            if not act_id:
                act_id = last_done(self._store, actor).id
            match = tx.find(BankMatch, id=act_id)
            if match is not None:
                return self._undo_match(tx, match)
            found = tx.get(BankAct, act_id)
            kept = tx.find(BankImport, act_id=found.id)
            if kept is not None:
                return self.withdraw(tx, kept)
            self._refuse_undo(actor, found)
            if found.kind == "sure":
                self.unmatch(tx, tx.all(BankMatch, act_id=found.id, state="standing"))
            parts = [one for one in tx.all(BankAct, group_id=found.id, order="at") if one.state == "done"]
            self._take_back(tx, [*reversed(parts), found])
        return Done(found.id, f"Deshizo: {_small(found.words)}.", listed(found.rows))

    def redo(self, actor: Actor, act_id: str = "") -> Done:
        """Do again an act that was taken back, if nothing changed meanwhile.

        Without act_id: the last that who asks took back, unless they did something else since. Raises UserError
        reconciliation.nothing_to_redo, .not_undone, .changed, .closed.
        """
        with self._store.transaction(actor, "reconciliation.redo") as tx:
            found = tx.get(BankAct, act_id or last_undone(self._store, actor).id)
            if found.state != "undone" or found.kind in ALONE:
                raise UserError("reconciliation.not_undone")
            _refuse_other(actor, found)
            parts = tx.all(BankAct, group_id=found.id, state="undone", order="at")
            for one in (*(part for part in parts if part.undone_at == found.undone_at), found):
                self._again(tx, one)
        return Done(found.id, f"Rehízo: {_small(found.words)}.", listed(found.rows))

    def reverse(self, actor: Actor, act_id: str, reason: str) -> Done:
        """Take back as a supervisor what something rests on: the case stays where it is, with its fee unpaid.

        Raises UserError typed.empty, reconciliation.undone, .nothing_rests (undo is enough).
        """
        reason = typed.required(reason, what="el motivo", limit=REASON_LIMIT)
        with self._store.transaction(actor, "reconciliation.reverse") as tx:
            matches, found, account_id = self._of(tx, act_id)
            rests = {match.id: self._rests_on(tx, match) for match in matches}
            if not any(rests.values()):
                raise UserError("reconciliation.nothing_rests")
            with act(tx, account_id, "reverse") as doing:
                for match in matches:
                    row = self.open_row(tx, match.row_id)
                    pairing.reverse(self._casework, tx, match, reason, rests[match.id])
                    self._refuse_again(tx, match)
                words = f"Reversó la conciliación de {named(row)}"
                doing.tell(words, reason, rows=[match.row_id for match in matches])
            if found is not None:
                who = {"undone_by": actor.user_id, "undone_name": actor.name, "undone_at": tx.now}
                tx.update(found, state="reversed", **who)
        return Done(doing.id, f"{words}.", doing.rows)

    # -- taking back -----------------------------------------------------------------------------------------------

    def _refuse_undo(self, actor: Actor, found: BankAct) -> None:
        if found.kind in ALONE - {"sure"}:
            raise UserError("reconciliation.not_by_undo", words=_small(found.words))
        if found.state != "done":
            raise UserError("reconciliation.undone", who=found.undone_name)
        if found.kind != "sure":
            _refuse_other(actor, found)

    def _undo_match(self, tx: Transaction, match: BankMatch) -> Done:
        """Take back one match of a bulk act of the rule."""
        row = self.open_row(tx, match.row_id)
        if match.state != "standing":
            raise UserError("reconciliation.undone", who=match.made_name)
        self.unmatch(tx, [match])
        return Done(match.id, f"Deshizo la conciliación de {named(row)}.", (row.id,))

    def unmatch(self, tx: Transaction, matches: Sequence[BankMatch]) -> None:
        """Take matches back. Raises UserError .depends, .closed."""
        self._refuse_dependants(tx, matches)
        self._refuse_verified(matches)
        for match in matches:
            self.open_row(tx, match.row_id)
            pairing.unconfirm(self._casework, tx, match)
            for payer in tx.all(BankPayer, match_id=match.id, state="standing"):
                tx.update(payer, state="undone")
            tx.update(tx.get(BankMatch, match.id), state="undone")

    @staticmethod
    def mark_undone(tx: Transaction, one: BankAct) -> None:
        """Write who took an act back and when."""
        who = {"undone_by": tx.actor.user_id, "undone_name": tx.actor.name, "undone_at": tx.now}
        tx.update(one, state="undone", **who)

    def withdraw(self, tx: Transaction, found: BankImport) -> Done:
        """Take a whole import back. Raises UserError .taken_back, .verified_inside, .depends_inside, .closed_inside."""
        if found.state != "kept":
            raise UserError("reconciliation.taken_back", name=found.name)
        rows, locks = tx.all(Movement, import_id=found.id, order="place"), self.locks(found.account_id)
        if any(locks.covers(row.day) for row in rows):
            raise UserError("reconciliation.closed_inside", name=found.name)
        self._unmatch_inside(tx, found, rows)
        self.mark_undone(tx, tx.get(BankAct, found.act_id))
        with act(tx, found.account_id, "import") as doing:
            for row in rows:
                tx.update(row, state="withdrawn", identity=f"{row.identity}:{found.id[-8:]}")
            tx.update(found, state="taken_back")
            doing.tell(f"Quitó la importación {found.name}")
        return Done(doing.id, f"{doing.words}.")

    def _unmatch_inside(self, tx: Transaction, found: BankImport, rows: Sequence[Movement]) -> None:
        matches = [one for row in rows for one in tx.all(BankMatch, row_id=row.id, state="standing")]
        if any(one.verified_at for one in matches):
            raise UserError("reconciliation.verified_inside", name=found.name)
        try:
            self.unmatch(tx, matches)
        except UserError as error:
            if error.key == "reconciliation.depends":
                raise UserError("reconciliation.depends_inside", name=found.name, **error.values) from error
            raise

    def _take_back(self, tx: Transaction, acts: Sequence[BankAct]) -> None:
        """Write what was before each act, the newest first; all of them or none."""
        self._refuse_dependants(tx, [match for one in acts for match in self._paid_by(tx, one)])
        for one in acts:
            changes = images.read(one.image)
            for row_id in listed(one.rows):
                self.open_row(tx, row_id)
            if images.clashes(tx, changes):
                self._later(tx, one)
            paid = self._paid_by(tx, one)
            if one.kind != "verify":
                self._refuse_verified(paid)
            for match in paid:
                pairing.unconfirm(self._casework, tx, match)
            images.put(tx, changes, back=True)
            self.mark_undone(tx, one)

    def _paid_by(self, tx: Transaction, one: BankAct) -> list[BankMatch]:
        """Return the matches whose payment this act confirmed: those it made, or those that it verified."""
        if one.kind == "verify":
            rows = listed(one.rows)
            found = [match for row_id in rows for match in tx.all(BankMatch, row_id=row_id, state="standing")]
            return [match for match in found if match.needs_second]
        return tx.all(BankMatch, act_id=one.id, state="standing")

    def _refuse_dependants(self, tx: Transaction, matches: Sequence[BankMatch]) -> None:
        found = [words for match in matches for words in pairing.dependants(self._casework, tx, match)]
        if found:
            more = (f"y {len(found) - SHOWN} más",) if len(found) > SHOWN else ()
            raise UserError("reconciliation.depends", dependants=Resting((*found[:SHOWN], *more)))

    def _rests_on(self, tx: Transaction, match: BankMatch) -> tuple[str, ...]:
        """Return in words what a reversal passes over: what followed from the payment, and who verified it."""
        second = (_verification(match),) if match.verified_at else ()
        return (*pairing.dependants(self._casework, tx, match), *second)

    @staticmethod
    def _refuse_verified(matches: Sequence[BankMatch]) -> None:
        verified = next((match for match in matches if match.verified_at), None)
        if verified is not None:
            raise UserError("reconciliation.depends", dependants=Resting((_verification(verified),)))

    def _later(self, tx: Transaction, one: BankAct) -> NoReturn:
        """Refuse because a later act stands on this one, and name it."""
        rows = set(listed(one.rows))
        every = tx.all(BankAct, account_id=one.account_id, state="done", order="at")
        later = [other.words for other in every if other.at >= one.at and rows & set(listed(other.rows))]
        others = [_small(words) for words in later if words != one.words]
        told = Resting(others[:SHOWN] or ("otro cambio de esas filas",))
        raise UserError("reconciliation.depends", dependants=told)

    def _refuse_again(self, tx: Transaction, match: BankMatch) -> None:
        """Remember that a supervisor reversed this pair: it is not proposed again."""
        claim = match.slip_id if match.linked and match.slip_id else match.charge_id
        if not tx.find(BankRejection, row_id=match.row_id, claim=claim, state="standing"):
            tx.add(BankRejection, account_id=match.account_id, row_id=match.row_id, claim=claim)

    # -- doing again -----------------------------------------------------------------------------------------------

    def _again(self, tx: Transaction, one: BankAct) -> None:
        changes = images.read(one.image)
        for row_id in listed(one.rows):
            self.open_row(tx, row_id)
        if images.clashes(tx, changes, done=False) or self._gone(tx, one):
            raise UserError("reconciliation.changed", words=_small(one.words))
        images.put(tx, changes, back=False)
        for match in self._paid_by(tx, one):
            if not match.confirmed and (match.verified_at or not match.needs_second):
                pairing.confirm(self._casework, tx, match)
        tx.update(one, state="done", undone_by="", undone_name="", undone_at=None)

    def _gone(self, tx: Transaction, one: BankAct) -> bool:
        """Tell whether a row was joined otherwise, or a request paid otherwise, since the act was taken back."""
        again = tx.all(BankMatch, act_id=one.id, state="undone")
        if any(tx.find(BankMatch, row_id=match.row_id, state="standing") for match in again):
            return True
        return any(not self._lacks(tx, match) for match in again)

    def _lacks(self, tx: Transaction, match: BankMatch) -> bool:
        account = self.account_of(tx, self.open_row(tx, match.row_id))
        claim_id = match.slip_id if match.linked and match.slip_id else match.charge_id
        try:
            return self.claim(account, claim_id).amount_cents > 0
        except UserError:
            return False

    def _of(self, tx: Transaction, act_id: str) -> tuple[list[BankMatch], BankAct | None, str]:
        """Return the standing matches of an act, or one match by itself."""
        match = tx.find(BankMatch, id=act_id)
        if match is not None:
            found = None
            matches = [match] if match.state == "standing" else []
            account_id = match.account_id
        else:
            found = tx.get(BankAct, act_id)
            matches, account_id = self._paid_by(tx, found), found.account_id
        if not matches:
            raise UserError("reconciliation.undone", who="")
        return matches, found, account_id


def _refuse_other(actor: Actor, found: BankAct) -> None:
    """Leave what a person did to that person, or to who supervises."""
    if found.actor_id != actor.user_id and actor.role != "supervisor":
        raise UserError("reconciliation.other_person", who=found.actor_name)


def _verification(match: BankMatch) -> str:
    return f"la verificación de {match.verified_name}"


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
