"""Asks the rules, does by itself only what they are sure of, and moves the cases of what was paid on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.tables.bank import BankAccount
from app.models.tables.bank_matches import BankMatch
from app.models.texts_es import plural
from app.services.access import Actor
from app.services.payments.slips import fold_document
from app.services.reconciliation import pairing
from app.services.reconciliation.acting import act
from app.services.reconciliation.book import Book, Proposal
from app.services.reconciliation.reversing import Reversing

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.transaction import Transaction

AT_ONCE = 25
"""Payments that are confirmed in the same call; where there are more, all of them move on in steps (`move_on`)."""

_MOVING = (
    "SELECT id FROM bank_match WHERE account_id = ? AND state = 'standing' AND confirmed = 0 AND needs_second = 0 "
    "ORDER BY id LIMIT ?"
)
_LAST_SURE = (
    "SELECT id FROM bank_act WHERE account_id = ? AND kind = 'sure' AND group_id = '' ORDER BY at DESC, id DESC LIMIT 1"
)
_ROWS_OF = (
    "SELECT folded_document AS document, id FROM bank_row WHERE account_id = :account AND amount_cents > 0 "
    "AND state NOT IN ('withdrawn', 'dropped') AND folded_document IN (SELECT value FROM json_each(:documents))"
)
_SLIPS_OF = (
    "SELECT folded_document AS document, charge_id AS id FROM slip WHERE state <> 'rejected' "
    "AND folded_document IN (SELECT value FROM json_each(:documents))"
)


class Proposing(Reversing):
    """Proposals and what is done of them without a person."""

    def propose(self, actor: Actor, account_id: str) -> Done:
        """Ask the rules anew and join what they are sure of, as one group whose parts are taken back one by one."""
        account = self._account(actor, account_id)
        self._store.access.require("reconciliation.propose", actor)
        sure = self._make_sure(actor, account)
        words = f"Concilió {plural(sure, 'depósito', 'depósitos')} con certeza." if sure else ""
        return Done(self._last_sure(account_id) if sure else "", words)

    def move_on(self, actor: Actor, account_id: str, limit: int = AT_ONCE) -> int:
        """Confirm payments of what the rules joined, so that their cases move on; return how many still wait.

        Each payment is a transaction of its own: what one case refuses does not hold the others up.
        """
        self._store.access.require("reconciliation.move_on", actor)
        account = self._account(actor, account_id)
        for row in self._store.read(_MOVING, (account.id, limit)):
            self._confirm(actor, row["id"])
        return len(self._store.read(_MOVING, (account.id, -1)))

    def _make_sure(self, actor: Actor, account: BankAccount) -> int:
        """Join what the rules are sure of and return how many rows that were."""
        made = self.renew(account)
        self._be_wary(account, made)
        found = made.sure()
        joined = self._join_sure(actor, account, made, found) if found else []
        if len(joined) <= AT_ONCE:
            for match in joined:
                self._confirm(actor, match.id)
        return len(joined)

    def _join_sure(self, actor: Actor, account: BankAccount, made: Book, found: Sequence[Proposal]) -> list[BankMatch]:
        changes = self.changes
        with (
            self._store.transaction(actor, "reconciliation.propose", subject=account.id) as tx,
            act(tx, account.id, "sure") as group,
        ):
            joined = tx.add_all(BankMatch, [self._columns(tx, account, group.id, made, one) for one in found])
            group.tell(f"Concilió {plural(len(found), 'depósito', 'depósitos')} con certeza")
        self.keep_up(account.id, changes, tuple(one.row_id for one in found), tuple(one.claim for one in found))
        return joined

    def _columns(
        self, tx: Transaction, account: BankAccount, act_id: str, made: Book, one: Proposal
    ) -> dict[str, object]:
        row = made.rows[one.row_id]
        return pairing.columns(
            tx,
            one.row_id,
            made.claims[one.claim],
            account_id=account.id,
            act_id=act_id,
            level="sure",
            cents=row.amount_cents,
            score=one.score,
            reasons=one.reasons,
            rule=made.rule_version,
        )

    def _confirm(self, actor: Actor, match_id: str) -> None:
        """Confirm one payment; if the case refuses, a second person looks at the match."""
        changes = self.changes
        try:
            with self._store.transaction(actor, "reconciliation.move_on", subject=match_id) as tx:
                pairing.confirm(self._casework, tx, tx.get(BankMatch, match_id))
        except UserError as error:
            with self._store.transaction(actor, "reconciliation.move_on", subject=match_id) as tx:
                match = tx.get(BankMatch, match_id)
                tx.update(match, needs_second=True, note=f"No se confirmó el pago: {error.key}")
        for made in self._books.values():
            if made.seen == changes:
                made.seen = self.changes

    def _be_wary(self, account: BankAccount, made: Book) -> None:
        """Leave to a person what repeats a number that other rows or slips already have, resolved ones included."""
        found = made.sure()
        numbers = {fold_document(made.claims[one.claim].document) for one in found}
        numbers |= {fold_document(made.rows[one.row_id].document) for one in found}
        values = {"account": account.id, "documents": json.dumps(sorted(numbers - {""}))}
        rows = _owners(self._store.read(_ROWS_OF, values))
        slips = _owners(self._store.read(_SLIPS_OF, values))
        for one in found:
            row, claim = made.rows[one.row_id], made.claims[one.claim]
            declared, posted = fold_document(claim.document), fold_document(row.document)
            if rows.get(declared, set()) - {row.id} or slips.get(posted, set()) - {claim.charge_id}:
                made.demote(one.row_id)

    def _last_sure(self, account_id: str) -> str:
        return str(self._store.read(_LAST_SURE, (account_id,))[0]["id"])


def _owners(rows: Iterable[sqlite3.Row]) -> dict[str, set[str]]:
    """Gather who has each number."""
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["document"], set()).add(row["id"])
    return found
