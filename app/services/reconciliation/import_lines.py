"""Imports, doubts and saved layouts, read for the screen; identities, read for the next import."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.rows.bank_imports import Doubt, ImportLine, StatementRow
from app.models.statements.layout import Layout, from_data
from app.models.statements.shapes import BankRow
from app.services.people import instant
from app.services.reconciliation.aligning import CUT, LATE, facts

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

_IMPORTS = (
    "SELECT i.*, (SELECT count(*) FROM bank_match m JOIN bank_row r ON r.id = m.row_id WHERE r.import_id = i.id "
    "AND m.level = 'sure' AND m.state = 'standing') AS sure FROM bank_import i WHERE i.office = ? AND i.account_id = ? "
    "ORDER BY i.at DESC, i.id DESC"
)
_DOUBTS = (
    "SELECT r.*, t.day AS t_day, t.document AS t_document, t.description AS t_description, "
    "t.amount_cents AS t_amount, t.balance_cents AS t_balance FROM bank_row r LEFT JOIN bank_row t ON t.id = r.twin_id "
    "WHERE r.office = ? AND r.account_id = ? AND r.state = 'doubtful' ORDER BY r.day, r.place"
)
_SAME_DAYS = (
    "SELECT day, folded_document, code, amount_cents, balance_cents, ordinal FROM bank_row WHERE account_id = ? "
    "AND day BETWEEN ? AND ? AND state <> 'withdrawn'"
)


def line(store: Store, told: Mapping[str, Any], *, sure: int = 0, act_id: str = "") -> ImportLine:
    """Tell of an import by its columns; one that kept nothing has no id."""
    return ImportLine(
        id=told.get("id", ""),
        name=told["name"],
        format=told["format"],
        at=store.clock.local(told["at"]),
        by=told["by_name"],
        first=told["first"],
        last=told["last"],
        new=told["new"],
        known=told["known"],
        doubtful=told["doubtful"],
        rejected=told["rejected"],
        state=told.get("state", "nothing_new"),
        sure=sure,
        act_id=act_id,
    )


def imports(store: Store, office: str, account_id: str) -> tuple[ImportLine, ...]:
    """Return the imports of an account, the newest first."""
    return tuple(line(store, _dated(row), sure=row["sure"]) for row in store.read(_IMPORTS, (office, account_id)))


def _dated(row: sqlite3.Row) -> dict[str, Any]:
    days = {name: date.fromisoformat(row[name]) for name in ("first", "last")}
    return {**dict(row), **days, "at": instant(row["at"])}


def doubts(store: Store, office: str, account_id: str) -> tuple[Doubt, ...]:
    """Return the doubtful rows, each beside its twin."""
    return tuple(_doubt(row) for row in store.read(_DOUBTS, (office, account_id)))


def _doubt(row: sqlite3.Row) -> Doubt:
    found = _shown(row, "day", "document", "description", "amount_cents", "balance_cents")
    held = _shown(row, "t_day", "t_document", "t_description", "t_amount", "t_balance") if row["t_day"] else None
    return Doubt(row["id"], found, held, CUT if held else LATE)


def _shown(row: sqlite3.Row, day: str, document: str, description: str, cents: str, balance: str) -> StatementRow:
    return StatementRow(0, date.fromisoformat(row[day]), row[document], row[description], row[cents], row[balance])


def profiles(store: Store, office: str) -> tuple[Layout, ...]:
    """Return the saved layouts of an office, by name."""
    rows = store.read("SELECT body FROM bank_profile WHERE office = ? ORDER BY name", (office,))
    return tuple(from_data(json.loads(row["body"])) for row in rows)


def identities(store: Store, account_id: str, rows: Sequence[BankRow]) -> dict[str, int]:
    """Return the first free ordinal of each movement that is held on the days of these rows."""
    if not rows:
        return {}
    days = [row.date for row in rows]
    found: dict[str, int] = {}
    for row in store.read(_SAME_DAYS, (account_id, min(days).isoformat(), max(days).isoformat())):
        day = date.fromisoformat(row["day"])
        told = facts(day, row["folded_document"], row["code"], row["amount_cents"], row["balance_cents"])
        found[told] = max(found.get(told, 0), row["ordinal"] + 1)
    return found


def identity(account_id: str, told: str, ordinal: int) -> str:
    """Return the mark of a movement: one account never has it twice."""
    return hashlib.sha256(f"{account_id}|{told}|{ordinal}".encode()).hexdigest()
