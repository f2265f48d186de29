"""What a person does with a row of the bank: accepts, picks, joins sets, tells apart, takes a difference, verifies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.bank_acts import Done
from app.models.tables.bank import BankAccount, Movement
from app.models.tables.bank_matches import BankMatch, MatchLevel
from app.models.tables.people import User
from app.models.texts_es import plural
from app.services import typed
from app.services.access import Actor
from app.services.reconciliation import pairing
from app.services.reconciliation.acting import Act, act
from app.services.reconciliation.book import Proposal
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.room import Room, dated, named

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

NOTE_LIMIT = 300
MOST_PARTS = 5
DATA = {"hour": "hora", "document": "número", "payer": "identificación del depositante"}
"""What may tell equal deposits apart."""


class Matching(Room):
    """Acts that join rows and requests."""

    def accept(self, actor: Actor, row_id: str, charge_id: str = "") -> Done:
        """Join a row with what is suggested for it, or with another request (a pick, which a second person verifies).

        Raises UserError reconciliation.no_suggestion, .taken, .not_waiting, .other_amount, .closed.
        """
        with self._store.transaction(actor, "reconciliation.accept") as tx:
            row = self.free_row(tx, row_id)
            account = self.account_of(tx, row)
            proposal = self.book(account).proposals.get(row_id)
            chosen = charge_id or (proposal.claim if proposal else "")
            if not chosen:
                raise UserError("reconciliation.no_suggestion", document=dated(row))
            suggested = proposal is not None and proposal.claim == chosen and proposal.kind in {"sure", "suggested"}
            with act(tx, account.id, "accept" if suggested else "pick") as doing:
                claim = self._fitting(account, row, chosen)
                level: MatchLevel = "suggested" if suggested else "manual"
                self._join(doing, row, claim, level, row.amount_cents, proposal if suggested else None)
                doing.tell(f"Concilió {named(row)} con {claim.number}", rows=(row_id,))
        return self._done(doing, (chosen,))

    def accept_many(self, actor: Actor, row_ids: Sequence[str]) -> Done:
        """Join each row with what is suggested for it, as one group whose parts are taken back one by one or together.

        Raises UserError as `accept`; then nothing is joined.
        """
        taken: list[str] = []
        with self._store.transaction(actor, "reconciliation.accept_many") as tx:
            account = self.account_of(tx, tx.get(Movement, first_of(row_ids)))
            made = self.book(account)
            with act(tx, account.id, "group") as group:
                for row_id in row_ids:
                    proposal = made.proposals.get(row_id)
                    row = self.free_row(tx, row_id)
                    if proposal is None or proposal.kind not in {"sure", "suggested"} or proposal.claim in taken:
                        raise UserError("reconciliation.no_suggestion", document=dated(row))
                    with act(tx, account.id, "accept", group_id=group.id) as doing:
                        claim = self._fitting(account, row, proposal.claim)
                        self._join(doing, row, claim, "suggested", row.amount_cents, proposal)
                        doing.tell(f"Concilió {named(row)} con {claim.number}", rows=(row_id,))
                    taken.append(proposal.claim)
                count = plural(len(row_ids), "depósito sugerido", "depósitos sugeridos")
                group.tell(f"Concilió {count}", rows=row_ids)
        return self._done(group, tuple(taken))

    def accept_set(self, actor: Actor, row_ids: Sequence[str], charge_ids: Sequence[str]) -> Done:
        """Join one deposit with several requests, or several deposits with one; the sums must be equal.

        Raises UserError reconciliation.set_shape, .set_sum, and those of `accept`.
        """
        if min(len(row_ids), len(charge_ids)) != 1 or not 1 < max(len(row_ids), len(charge_ids)) <= MOST_PARTS:
            raise UserError("reconciliation.set_shape", most=MOST_PARTS)
        with self._store.transaction(actor, "reconciliation.accept_set") as tx:
            rows = [self.free_row(tx, row_id) for row_id in row_ids]
            account = self.account_of(tx, rows[0])
            claims = [self.claim(account, claim_id) for claim_id in charge_ids]
            paid, owed = sum(row.amount_cents for row in rows), sum(one.amount_cents for one in claims)
            if paid != owed:
                raise UserError("reconciliation.set_sum", paid=Money(paid), owed=Money(owed))
            with act(tx, account.id, "set") as doing:
                for row in rows:
                    for claim in claims:
                        self._join(doing, row, claim, "set", min(row.amount_cents, claim.amount_cents), None)
                numbers = ", ".join(one.number for one in claims)
                doing.tell(f"Concilió {', '.join(map(named, rows))} con {numbers}", rows=row_ids)
        return self._done(doing, tuple(charge_ids))

    def tell_apart(self, actor: Actor, row_id: str, charge_id: str, ask: str, datum: str) -> Done:
        """Join an ambiguous row with a request by the datum that separates it: "hour", "document" or "payer".

        Raises UserError reconciliation.unknown_datum, typed.empty, typed.long, and those of `accept`.
        """
        if ask not in DATA:
            raise UserError("reconciliation.unknown_datum", ask=ask)
        told = f"{DATA[ask].capitalize()}: {typed.required(datum, what=DATA[ask], limit=NOTE_LIMIT)}"
        with self._store.transaction(actor, "reconciliation.tell_apart") as tx:
            row = self.free_row(tx, row_id)
            account = self.account_of(tx, row)
            with act(tx, account.id, "tell_apart") as doing:
                claim = self._fitting(account, row, charge_id)
                self._join(doing, row, claim, "manual", row.amount_cents, None, note=told)
                doing.tell(f"Concilió {named(row)} con {claim.number}", told, rows=(row_id,))
        return self._done(doing, (charge_id,))

    def difference(self, actor: Actor, row_id: str, charge_id: str, note: str = "") -> Done:
        """Join a row with a request of another amount: what is missing is asked for, what is too much is given back.

        The difference opens once a second person verified it. Raises UserError reconciliation.same_amount,
        .confirmed_amount, and those of `accept`.
        """
        told = typed.line(note, what="la nota", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "reconciliation.difference") as tx:
            row = self.free_row(tx, row_id)
            account = self.account_of(tx, row)
            claim = self.claim(account, charge_id)
            lacking = claim.amount_cents - row.amount_cents
            if not lacking:
                raise UserError("reconciliation.same_amount", document=dated(row))
            if claim.confirmed:
                raise UserError(
                    "reconciliation.confirmed_amount", number=claim.number, amount=Money(claim.amount_cents)
                )
            with act(tx, account.id, "difference") as doing:
                self._join(doing, row, claim, "difference", row.amount_cents, None, note=told)
                rest = f"{'falta' if lacking > 0 else 'sobra'} {Money(abs(lacking))}"
                doing.tell(f"Concilió {named(row)} con {claim.number}: {rest}", told, rows=(row_id,))
        return self._done(doing, (charge_id,))

    def verify(self, actor: Actor, row_ids: Sequence[str]) -> Done:
        """Verify as a second person how rows were joined; payments that waited for it are confirmed now.

        Raises UserError reconciliation.own_match, .needs_supervisor, .verified, .not_matched.
        """
        with self._store.transaction(actor, "reconciliation.verify") as tx:
            account = self.account_of(tx, tx.get(Movement, first_of(row_ids)))
            with act(tx, account.id, "group") as group:
                for row_id in row_ids:
                    row = self.open_row(tx, row_id)
                    with act(tx, account.id, "verify", group_id=group.id) as doing:
                        for match in self._to_verify(tx, row):
                            self._verify(tx, match)
                        doing.tell(f"Verificó {named(row)}", rows=(row_id,))
                group.tell(f"Verificó {plural(len(row_ids), 'depósito', 'depósitos')}", rows=row_ids)
        return self._done(group, ())

    # -- what they share -------------------------------------------------------------------------------------------

    def free_row(self, tx: Transaction, row_id: str) -> Movement:
        """Return a row that nobody resolved.

        Raises UserError reconciliation.taken, .closed, .debit, .left_out, .doubtful.
        """
        tx.subject = row_id
        row = self.open_row(tx, row_id)
        if row.state == "doubtful":
            raise UserError("reconciliation.doubtful", document=dated(row))
        if row.state not in {"held", "in_query"}:
            raise UserError("reconciliation.left_out", document=dated(row))
        if tx.find(BankMatch, row_id=row_id, state="standing"):
            raise UserError("reconciliation.taken", document=dated(row))
        return row

    def _fitting(self, account: BankAccount, row: Movement, claim_id: str) -> Claim:
        claim = self.claim(account, claim_id)
        if claim.amount_cents != row.amount_cents:
            raise UserError(
                "reconciliation.other_amount",
                document=dated(row),
                paid=Money(row.amount_cents),
                number=claim.number,
                owed=Money(claim.amount_cents),
            )
        return claim

    def _join(
        self,
        doing: Act,
        row: Movement,
        claim: Claim,
        level: MatchLevel,
        cents: int,
        proposal: Proposal | None,
        *,
        note: str = "",
    ) -> None:
        """Write the match; if no second person is needed, its payment is confirmed in the same breath."""
        told = pairing.columns(
            doing.tx,
            row,
            claim,
            account_id=doing.account_id,
            act_id=doing.id,
            level=level,
            cents=cents,
            score=proposal.score if proposal else 0,
            reasons=proposal.reasons if proposal else (),
            note=note,
        )
        match = doing.tx.add(BankMatch, **told)
        pairing.remember(doing.tx, match, row, claim.identity)
        if not match.needs_second:
            pairing.confirm(self._casework, doing.tx, match)

    def _to_verify(self, tx: Transaction, row: Movement) -> list[BankMatch]:
        found = tx.all(BankMatch, row_id=row.id, state="standing")
        if not found:
            raise UserError("reconciliation.not_matched", document=dated(row))
        if all(one.verified_at for one in found):
            raise UserError("reconciliation.verified", document=dated(row), who=found[0].verified_name)
        return [one for one in found if not one.verified_at]

    def _verify(self, tx: Transaction, match: BankMatch) -> None:
        """Write who verified: never who joined it, and one of the two supervises."""
        who = tx.actor
        if who.user_id == match.made_by:
            raise UserError("reconciliation.own_match")
        if match.needs_second and who.role != "supervisor":
            made = tx.find(User, id=match.made_by)
            if made is None or made.role != "supervisor":
                raise UserError("reconciliation.needs_supervisor")
        match = tx.update(match, verified_by=who.user_id, verified_name=who.name, verified_at=tx.now)
        if not match.confirmed:
            pairing.confirm(self._casework, tx, match)

    def _done(self, doing: Act, claims: tuple[str, ...]) -> Done:
        """Bring the books up to date after the commit and word the act."""
        self.keep_up(doing.account_id, self.changes - 1, doing.rows, claims)
        return Done(doing.id, f"{doing.words}.", doing.rows)


def first_of(row_ids: Sequence[str]) -> str:
    """Return the first of the chosen rows. Raises UserError reconciliation.nothing_chosen."""
    if not row_ids:
        raise UserError("reconciliation.nothing_chosen")
    return row_ids[0]
