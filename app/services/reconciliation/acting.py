"""Writes one act: what it is called, which rows it is about and what it changed, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.models.tables.bank_matches import ActKind, BankAct
from app.services.reconciliation import images

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

PLAIN: frozenset[ActKind] = frozenset({"group", "sure", "import", "close", "reopen", "reverse"})
"""Acts without an image: they only join others, or have a way back of their own."""


class Act:
    """An act while it is being done; the caller tells its words once they are known."""

    def __init__(self, tx: Transaction, account_id: str, kind: ActKind, group_id: str) -> None:
        self.id = tx.fresh_id()
        self.tx = tx
        self.account_id = account_id
        self.kind = kind
        self.group_id = group_id
        self.words = ""
        self.detail = ""
        self.rows: tuple[str, ...] = ()

    def tell(self, words: str, detail: str = "", *, rows: Iterable[str] = ()) -> None:
        """Say what was done and to which rows."""
        self.words, self.detail, self.rows = words, detail, tuple(rows)


@contextmanager
def act(tx: Transaction, account_id: str, kind: ActKind, *, group_id: str = "") -> Iterator[Act]:
    """Do something as one act of the log; what the block writes of the bank's side is its image."""
    mark, doing = len(tx.written), Act(tx, account_id, kind, group_id)
    yield doing
    tx.add(
        BankAct,
        id=doing.id,
        account_id=account_id,
        kind=kind,
        at=tx.now,
        actor_id=tx.actor.user_id,
        actor_name=tx.actor.name,
        words=doing.words[:300],
        detail=doing.detail[:500],
        group_id=group_id,
        rows=json.dumps(doing.rows),
        image="[]" if kind in PLAIN else images.capture(tx.written[mark:], images.OF_ACTS),
    )
