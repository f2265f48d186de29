"""The stack of a person's acts: what Ctrl+Z takes back next and what Ctrl+Y does again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.services.access import Actor

if TYPE_CHECKING:
    from app.services.storage.store import Store

ALONE = frozenset({"import", "sure", "close", "reopen", "reverse"})
"""Acts with a way back of their own: an import is taken back, a period reopened, what the rule did chosen by hand."""


def _kinds(kinds: Iterable[str]) -> str:
    return ", ".join(f"'{kind}'" for kind in sorted(kinds))


_DONE = (
    "SELECT id, words, at FROM bank_act a WHERE actor_id = :actor AND state = 'done' AND group_id = '' "
    f"AND kind NOT IN ({_kinds(ALONE)}) AND (kind <> 'group' OR EXISTS (SELECT 1 FROM bank_act p "
    "WHERE p.group_id = a.id AND p.state = 'done')) ORDER BY at DESC, id DESC LIMIT 1"
)
_UNDONE = (
    "SELECT id, words, undone_at AS at FROM bank_act a WHERE undone_by = :actor AND state = 'undone' "
    f"AND kind NOT IN ({_kinds(ALONE - {'sure'})}) AND NOT EXISTS (SELECT 1 FROM bank_act g WHERE g.id = a.group_id "
    "AND g.state = 'undone' AND g.undone_at = a.undone_at) ORDER BY undone_at DESC, id LIMIT 1"
)
"""A part that was taken back with its whole comes again with it."""


@dataclass(frozen=True, slots=True)
class Last:
    """The next act of a stack."""

    id: str
    words: str
    at: str


def last_done(store: Store, actor: Actor) -> Last:
    """Return the last act of a person that stands. Raises UserError "reconciliation.nothing_to_undo"."""
    found = look_done(store, actor)
    if found is None:
        raise UserError("reconciliation.nothing_to_undo")
    return found


def last_undone(store: Store, actor: Actor) -> Last:
    """Return what a person took back last, unless they did something since.

    Raises UserError "reconciliation.nothing_to_redo".
    """
    found = look_undone(store, actor)
    if found is None:
        raise UserError("reconciliation.nothing_to_redo")
    return found


def look_done(store: Store, actor: Actor) -> Last | None:
    """Return the last act of a person that stands, if there is one."""
    return _last(store, _DONE, actor)


def look_undone(store: Store, actor: Actor) -> Last | None:
    """Return what a person took back last, if they did nothing since."""
    found, newest = _last(store, _UNDONE, actor), _last(store, _DONE, actor)
    return found if found and (newest is None or newest.at <= found.at) else None


def _last(store: Store, sql: str, actor: Actor) -> Last | None:
    rows = store.read(sql, {"actor": actor.user_id})
    return Last(rows[0]["id"], rows[0]["words"], rows[0]["at"]) if rows else None
