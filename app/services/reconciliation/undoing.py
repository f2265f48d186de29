"""Takes acts back, one by one or together, also after a restart, and whole imports with what was done in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from app.models.errors import UserError
from app.models.rows.bank_acts import Done, Resting
from app.models.tables.bank import BankImport, Movement
from app.models.tables.bank_matches import BankAct, BankMatch
from app.models.tables.cases import CaseFile
from app.services.access import Actor
from app.services.reconciliation import images, pairing
from app.services.reconciliation.acting import act
from app.services.reconciliation.resting import way_back
from app.services.reconciliation.room import Room, listed, named
from app.services.reconciliation.stack import ALONE, last_done

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

SHOWN = 8


class Undoing(Room):
    """Undo, and the way back of imports."""

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
            found = tx.get(BankAct, match.act_id if match is not None else act_id)
            if match is not None and _is_whole(found):
                return self._set_apart(tx, match, found)
            kept = tx.find(BankImport, act_id=found.id)
            if kept is not None:
                return self.withdraw(tx, kept)
            parts = self.parts(tx, found)
            _refuse_undo(actor, found, parts)
            self.put_back(tx, [*reversed(parts), found])
        return Done(found.id, f"Deshizo: {small(found.words)}.", listed(found.rows))

    # -- taking back -----------------------------------------------------------------------------------------------

    @staticmethod
    def parts(tx: Transaction, found: BankAct) -> list[BankAct]:
        """Return the parts of a bulk act that stand, in the order in which they were done."""
        return [one for one in tx.all(BankAct, group_id=found.id) if one.state == "done"]

    def put_back(self, tx: Transaction, acts: Sequence[BankAct]) -> None:
        """Write what was before each act, the newest first; all of them or none.

        Raises UserError .depends, .closed.
        """
        acts = [self._with_image(tx, one) for one in acts]
        paid = [match for one in reversed(acts) for match in self.paid_by(tx, one)]
        order = self._refuse_dependants(tx, paid)
        for one in acts:
            for row_id in listed(one.rows):
                self.open_row(tx, row_id)
            if images.clashes(tx, images.read(one.image)):
                self._later(tx, one)
            if one.kind != "verify":
                _refuse_verified(self.paid_by(tx, one))
        for match in order:
            pairing.unconfirm(self._casework, tx, match)
        for one in acts:
            images.put(tx, images.read(one.image), back=True)
            self.mark_undone(tx, one)

    def paid_by(self, tx: Transaction, one: BankAct) -> list[BankMatch]:
        """Return the matches whose payment this act confirmed: those it made, or those that it verified."""
        if one.kind == "verify":
            rows = listed(one.rows)
            found = [match for row_id in rows for match in tx.all(BankMatch, row_id=row_id, state="standing")]
            return [match for match in found if match.needs_second]
        return tx.all(BankMatch, act_id=one.id, state="standing")

    @staticmethod
    def mark_undone(tx: Transaction, one: BankAct) -> None:
        """Write who took an act back and when."""
        who = {"undone_by": tx.actor.user_id, "undone_name": tx.actor.name, "undone_at": tx.now}
        tx.update(one, state="undone", **who)

    def _with_image(self, tx: Transaction, one: BankAct) -> BankAct:
        """Return an act with its image: what the rule did has none until it is taken back for the first time."""
        if not _is_whole(one):
            return one
        return tx.update(one, image=images.made(tx.all(BankMatch, act_id=one.id, state="standing")))

    def _set_apart(self, tx: Transaction, match: BankMatch, whole: BankAct) -> Done:
        """Take back one match of what the rule did: from then on it is an act of its own, which can be done again."""
        row = self.open_row(tx, match.row_id)
        if match.state != "standing":
            raise UserError("reconciliation.undone", who=match.made_name)
        part = self.apart(tx, match, whole)
        self.put_back(tx, [part])
        return Done(part.id, f"Deshizo la conciliación de {named(row)}.", (row.id,))

    @staticmethod
    def apart(tx: Transaction, match: BankMatch, whole: BankAct) -> BankAct:
        """Make an act of its own of one match of what the rule did."""
        row, case = tx.get(Movement, match.row_id), tx.get(CaseFile, match.case_id)
        with act(tx, whole.account_id, "sure", group_id=whole.id) as doing:
            tx.update(match, act_id=doing.id)
            doing.tell(f"Concilió {named(row)} con {case.number}", rows=(row.id,))
        who = {"at": match.made_at, "actor_id": match.made_by, "actor_name": match.made_name}
        return tx.update(tx.get(BankAct, doing.id), image=images.made((match,)), **who)

    def _refuse_dependants(self, tx: Transaction, matches: Sequence[BankMatch]) -> Sequence[BankMatch]:
        """Return the order in which payments are taken back. Raises UserError .depends."""
        back = way_back(self._casework, tx, matches)
        if back.rests:
            more = (f"y {len(back.rests) - SHOWN} más",) if len(back.rests) > SHOWN else ()
            raise UserError("reconciliation.depends", dependants=Resting((*back.rests[:SHOWN], *more)))
        return back.order

    def _later(self, tx: Transaction, one: BankAct) -> NoReturn:
        """Refuse because a later act stands on this one, and name it."""
        rows = set(listed(one.rows))
        every = tx.all(BankAct, account_id=one.account_id, state="done", order="at")
        later = [other.words for other in every if other.at >= one.at and rows & set(listed(other.rows))]
        others = [small(words) for words in later if words != one.words]
        told = Resting(others[:SHOWN] or ("otro cambio de esas filas",))
        raise UserError("reconciliation.depends", dependants=told)

    # -- imports ---------------------------------------------------------------------------------------------------

    def withdraw(self, tx: Transaction, found: BankImport) -> Done:
        """Take a whole import back. Raises UserError .taken_back, .verified_inside, .depends_inside, .closed_inside."""
        if found.state != "kept":
            raise UserError("reconciliation.taken_back", name=found.name)
        rows, locks = tx.all(Movement, import_id=found.id, order="place"), self.locks(found.account_id)
        if any(locks.covers(row.day) for row in rows):
            raise UserError("reconciliation.closed_inside", name=found.name)
        self._put_back_inside(tx, found, [row.id for row in rows])
        self.mark_undone(tx, tx.get(BankAct, found.act_id))
        with act(tx, found.account_id, "import") as doing:
            for row in tx.all(Movement, import_id=found.id, order="place"):
                tx.update(row, state="withdrawn", identity=f"{row.identity}:{found.id[-8:]}")
            tx.update(found, state="taken_back")
            doing.tell(f"Quitó la importación {found.name}")
        return Done(doing.id, f"{doing.words}.")

    def _put_back_inside(self, tx: Transaction, found: BankImport, row_ids: Sequence[str]) -> None:
        """Take back every act on the rows of an import, whole: a set also lets its rows of other imports go."""
        matches = [one for row_id in row_ids for one in tx.all(BankMatch, row_id=row_id, state="standing")]
        if any(one.verified_at for one in matches):
            raise UserError("reconciliation.verified_inside", name=found.name)
        every = tx.all(BankAct, account_id=found.account_id, state="done")
        inside = [one for one in every if one.kind not in ALONE | {"group"} and {*row_ids} & {*listed(one.rows)}]
        sure = [one for act_id in {one.act_id: None for one in matches} for one in self._sure(tx, act_id, matches)]
        try:
            self.put_back(tx, [*reversed(inside), *sure])
        except UserError as error:
            if error.key == "reconciliation.depends":
                raise UserError("reconciliation.depends_inside", name=found.name, **error.values) from error
            raise

    def _sure(self, tx: Transaction, act_id: str, matches: Sequence[BankMatch]) -> list[BankAct]:
        """Return the acts that take back what the rule made of an import: the whole one where all of it is inside."""
        made = tx.get(BankAct, act_id)
        if made.kind != "sure" or made.group_id:
            return [made] if made.kind == "sure" else []
        inside = [one for one in matches if one.act_id == act_id]
        whole = len(inside) == len(tx.all(BankMatch, act_id=act_id, state="standing"))
        return [made] if whole else [self.apart(tx, one, made) for one in inside]


def refuse_other(actor: Actor, found: BankAct) -> None:
    """Leave what a person did to that person, or to who supervises; what the rule did is everybody's."""
    if found.kind != "sure" and found.actor_id != actor.user_id and actor.role != "supervisor":
        raise UserError("reconciliation.other_person", who=found.actor_name)


def verification(match: BankMatch) -> str:
    """Name what a second person did."""
    return f"la verificación de {match.verified_name}"


def small(words: str) -> str:
    """Word an act inside a sentence."""
    return words[:1].lower() + words[1:]


def _is_whole(found: BankAct) -> bool:
    """Tell whether an act is all that the rule did at once."""
    return found.kind == "sure" and not found.group_id


def _refuse_undo(actor: Actor, found: BankAct, parts: Sequence[BankAct]) -> None:
    if found.kind in ALONE - {"sure"}:
        raise UserError("reconciliation.not_by_undo", words=small(found.words))
    if found.state != "done" or (found.kind == "group" and not parts):
        raise UserError("reconciliation.undone", who=found.undone_name)
    refuse_other(actor, found)


def _refuse_verified(matches: Sequence[BankMatch]) -> None:
    verified = next((match for match in matches if match.verified_at), None)
    if verified is not None:
        raise UserError("reconciliation.depends", dependants=Resting((verification(verified),)))
