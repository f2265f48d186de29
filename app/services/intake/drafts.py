"""Requests half typed: kept on this computer every few seconds and offered again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.people import DraftLine
from app.models.tables.cases import Draft
from app.services.access import Actor
from app.services.ids import Ids
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

LONGEST = 2_000_000


class Drafts:
    """Drafts belong to who types them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ids = Ids(store.clock)

    def save(self, actor: Actor, draft_id: str, procedure: str, title: str, body: str) -> str:
        """Keep a draft over its earlier state and return its id; an empty id begins a new one.

        Raises UserError "draft.too_long" past two million characters, "store.not_found" for somebody else's.
        """
        if len(body) > LONGEST:
            raise UserError("draft.too_long")
        with self._store.transaction(actor, "drafts.save") as tx:
            name = draft_id or self._ids.new()
            found = tx.local(Draft, name)
            if found is not None and found.user_id != actor.user_id:
                raise UserError("store.not_found")
            tx.put(
                Draft(
                    id=name, user_id=actor.user_id, procedure=procedure, title=title[:240], body=body, saved_at=tx.now
                )
            )
        return name

    def list(self, actor: Actor) -> tuple[DraftLine, ...]:
        """Return the person's drafts, newest first."""
        self._store.access.require("drafts.list", actor)
        rows = self._store.read(
            "SELECT id, procedure, title, saved_at FROM draft WHERE user_id = ? ORDER BY saved_at DESC",
            (actor.user_id,),
        )
        return tuple(DraftLine(row["id"], row["procedure"], row["title"], instant(row["saved_at"])) for row in rows)

    def body(self, actor: Actor, draft_id: str) -> str:
        """Return a draft as it was saved; raises UserError "store.not_found" if it is gone or somebody else's."""
        self._store.access.require("drafts.body", actor)
        rows = self._store.read("SELECT body FROM draft WHERE id = ? AND user_id = ?", (draft_id, actor.user_id))
        if not rows:
            raise UserError("store.not_found")
        return str(rows[0]["body"])

    def drop(self, actor: Actor, draft_id: str) -> None:
        """Throw a draft away; one that is gone already is no error."""
        with self._store.transaction(actor, "drafts.drop") as tx:
            drop_own(tx, draft_id)


def drop_own(tx: Transaction, draft_id: str) -> None:
    """Throw a draft of who acts away inside an open transaction; what is gone already or somebody else's stays so."""
    found = tx.local(Draft, draft_id)
    if found is not None and found.user_id == tx.actor.user_id:
        tx.drop(Draft, draft_id)
