"""What an act changed, as JSON: enough to take it back and to do it again, also after a restart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.models.tables.bank import Movement
from app.models.tables.bank_matches import BankMatch, BankPayer, BankRejection
from app.models.tables.cases import CaseFile
from app.models.tables.mail import Letter
from app.models.tables.payments import Charge, Difference, Slip
from app.models.tables.row import TABLES, Row

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

Columns = Mapping[str, Any]
Kinds = Mapping[type[Row], tuple[str, ...]]

OF_ACTS: Kinds = {
    BankMatch: ("state", "verified_by", "verified_name", "verified_at"),
    Movement: ("state", "note"),
    BankRejection: ("state",),
    BankPayer: ("state",),
    Letter: ("state",),
}
"""What an act changes of the bank's side, and by which columns it is taken back."""

OF_PAYMENTS: Kinds = {
    Slip: ("state", "reason", "received_cents", "decided_by", "decided_name", "decided_at"),
    Charge: ("state", "confirmed_cents"),
    Difference: ("state", "resolution", "note"),
    CaseFile: ("step", "step_since", "step_by", "is_open", "closed_at", "closing_reason"),
}
"""What a confirmed payment changes of its case."""

_UNMADE: Mapping[type[Row], Columns] = {
    BankMatch: {"state": "undone"},
    BankRejection: {"state": "undone"},
    BankPayer: {"state": "undone"},
    Letter: {"state": "cancelled"},
    Difference: {"state": "undone"},
    Slip: {"state": "rejected", "reason": "Se deshizo la conciliación que la tomó del estado de cuenta."},
}
"""What stands in a row that an act made, once it is taken back: rows are never removed."""

_KINDS: dict[str, type[Row]] = {TABLES[kind].name: kind for kind in (*OF_ACTS, *OF_PAYMENTS)}


@dataclass(frozen=True, slots=True)
class Change:
    """One row that an act changed: the columns as they were and as it left them, in JSON values."""

    kind: type[Row]
    row_id: str
    before: Columns
    after: Columns

    @property
    def key(self) -> tuple[type[Row], str]:
        """The row that it is about."""
        return self.kind, self.row_id

    def stands(self, row: Row, *, done: bool, over: Columns = MappingProxyType({})) -> bool:
        """Tell whether the row still says what the act left in it, or what taking it back left.

        over: what will stand in the row by then instead of what stands there now.
        """
        now = row.model_dump(mode="json", include=set(self.after))
        now |= {name: value for name, value in over.items() if name in now}
        return now == dict(self.after if done else self.before)


Over = dict[tuple[type[Row], str], dict[str, Any]]
"""What will stand in rows once some acts are taken back."""


def lay(over: Over, changes: Iterable[Change]) -> None:
    """Take into account that these changes are taken back."""
    for change in changes:
        over.setdefault(change.key, {}).update(change.before)


def made(matches: Iterable[BankMatch]) -> str:
    """Tell, as `capture` does, that these matches were made."""
    unmade, name = dict(_UNMADE[BankMatch]), TABLES[BankMatch].name
    return json.dumps([[name, one.id, unmade, {"state": "standing"}] for one in matches], separators=(",", ":"))


def capture(written: Iterable[tuple[Row | None, Row]], kinds: Kinds) -> str:
    """Tell what was written, in JSON; rows that were only made say by which columns they are unmade."""
    first: dict[str, tuple[Row | None, Row]] = {}
    for before, row in written:
        if type(row) in kinds:
            first[row.id] = (first[row.id][0] if row.id in first else before, row)
    found = [_told(before, row, kinds[type(row)]) for before, row in first.values()]
    return json.dumps([one for one in found if one is not None], separators=(",", ":"))


def _told(before: Row | None, row: Row, columns: Sequence[str]) -> list[Any] | None:
    after = row.model_dump(mode="json", include=set(columns))
    if before is None:
        unmade = dict(_UNMADE[type(row)])
        return [TABLES[type(row)].name, row.id, unmade, {name: after[name] for name in unmade}]
    was = before.model_dump(mode="json", include=set(columns))
    changed = [name for name in columns if was[name] != after[name]]
    if not changed:
        return None
    return [TABLES[type(row)].name, row.id, {n: was[n] for n in changed}, {n: after[n] for n in changed}]


def read(image: str) -> tuple[Change, ...]:
    """Read an image."""
    return tuple(Change(_KINDS[table], row_id, before, after) for table, row_id, before, after in json.loads(image))


def clashes(
    tx: Transaction, changes: Iterable[Change], *, done: bool = True, over: Over | None = None
) -> list[tuple[Change, Row]]:
    """Return what somebody changed since; letters are not asked: one that left cannot come back.

    over: what will stand in rows by then (`lay`).
    """
    found, laid = [], over or {}
    for change in changes:
        row = tx.get(change.kind, change.row_id)
        if change.kind is not Letter and not change.stands(row, done=done, over=laid.get(change.key, {})):
            found.append((change, row))
    return found


def put(
    tx: Transaction,
    changes: Iterable[Change],
    *,
    back: bool,
    instead: Callable[[Change, Columns], bool] = lambda _change, _columns: False,
) -> None:
    """Write what was before (back) or after. instead: what writes a row in another way and answers whether it did."""
    for change in changes:
        row = tx.get(change.kind, change.row_id)
        columns = change.before if back else change.after
        if change.kind is Letter and not change.stands(row, done=back):
            continue
        if not instead(change, columns):
            tx.update(row, **columns)
