"""The history of acts as Ctrl+H shows it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.models.rows.bank_acts import ActLine
from app.services.access import Actor
from app.services.people import instant
from app.services.reconciliation.stack import ALONE

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

LATEST = 200
_COLUMNS = (
    "id, kind, at, actor_id, actor_name, words, detail, state, undone_by, "
    "EXISTS (SELECT 1 FROM bank_import i WHERE i.act_id = bank_act.id) AS imports"
)
_ACTS = (
    f"SELECT {_COLUMNS} FROM bank_act WHERE office = :office AND group_id = '' "
    "AND (:account = '' OR account_id = :account) AND at >= :first AND at < :last ORDER BY at DESC, id DESC LIMIT :most"
)
_PARTS = f"SELECT group_id, {_COLUMNS} FROM bank_act WHERE group_id IN (SELECT value FROM json_each(?)) ORDER BY at, id"
_MATCHES = (
    "SELECT m.act_id AS group_id, m.id, m.made_at AS at, m.made_name AS actor_name, m.state, r.document, c.number "
    "FROM bank_match m JOIN bank_row r ON r.id = m.row_id JOIN case_file c ON c.id = m.case_id "
    "WHERE m.act_id IN (SELECT value FROM json_each(?)) ORDER BY m.id"
)


def history(store: Store, actor: Actor, account_id: str, day: date | None) -> tuple[ActLine, ...]:
    """Return the acts of an office on a day, or its latest, newest first."""
    zone = store.clock.local(store.clock.now()).tzinfo
    first = _utc(datetime.combine(day, time.min, zone)) if day else ""
    last = _utc(datetime.combine(day + timedelta(days=1), time.min, zone)) if day else "9999-12-31 24"
    values = {"office": actor.office, "account": account_id, "first": first, "last": last, "most": LATEST}
    rows = store.read(_ACTS, values)
    parts = _parts(store, actor, rows)
    return tuple(_line(store, actor, row, tuple(parts[row["id"]])) for row in rows)


def _parts(store: Store, actor: Actor, rows: list[sqlite3.Row]) -> dict[str, list[ActLine]]:
    """Return the parts of the bulk acts: two queries, however many there are."""
    found: dict[str, list[ActLine]] = defaultdict(list)
    for row in store.read(_PARTS, (_ids(rows, "group", "sure"),)):
        found[row["group_id"]].append(_line(store, actor, row, ()))
    for row in store.read(_MATCHES, (_ids(rows, "sure"),)):
        found[row["group_id"]].append(_match(store, row))
    for row in rows:
        if row["kind"] == "sure":
            found[row["id"]].sort(key=lambda line: line.words)
    return found


def _ids(rows: Iterable[sqlite3.Row], *kinds: str) -> str:
    return json.dumps([row["id"] for row in rows if row["kind"] in kinds])


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")


def _line(store: Store, actor: Actor, row: sqlite3.Row, parts: tuple[ActLine, ...]) -> ActLine:
    own = actor.role == "supervisor" or row["kind"] == "sure" or row["actor_id"] == actor.user_id
    back = row["kind"] not in ALONE or row["kind"] == "sure" or row["imports"]
    state = _state(row, parts)
    return ActLine(
        id=row["id"],
        kind=row["kind"],
        at=store.clock.local(instant(row["at"])),
        by=row["actor_name"],
        words=row["words"],
        detail=row["detail"],
        state=state,
        can_undo=bool(own and back and state == "done"),
        can_redo=own and row["kind"] not in ALONE - {"sure"} and row["state"] == "undone",
        items=parts,
    )


def _state(row: sqlite3.Row, parts: Sequence[ActLine]) -> str:
    """Return what is left of an act: a bulk act of which no part stands does not stand either."""
    if row["state"] != "done" or not parts or any(one.state == "done" for one in parts):
        return str(row["state"])
    return "reversed" if any(one.state == "reversed" for one in parts) else "undone"


def _match(store: Store, row: sqlite3.Row) -> ActLine:
    state = {"standing": "done"}.get(row["state"], row["state"])
    return ActLine(
        id=row["id"],
        kind="accept",
        at=store.clock.local(instant(row["at"])),
        by=row["actor_name"],
        words=f"Concilió {row['document'] or 'un depósito sin número'} con {row['number']}",
        detail="",
        state=state,
        can_undo=state == "done",
        can_redo=False,
    )
