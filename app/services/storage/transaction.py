"""One unit of work: rows in, rows out, and the journal entry that tells of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa
from sqlmodel import SQLModel

from app.models.errors import Stale, UserError
from app.models.tables.journal import JournalEntry
from app.models.tables.offices import Meta
from app.models.tables.row import TABLES, LocalRow, Row
from app.services.access import Actor
from app.services.storage import journal, statements

if TYPE_CHECKING:
    from app.services.storage.database import Database

R = TypeVar("R", bound=Row)
L = TypeVar("L", bound=LocalRow)
S = TypeVar("S", bound=SQLModel)
_JOURNAL = TABLES[JournalEntry]
_META = TABLES[Meta]
_HEAD = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
_BACK = "SELECT hash FROM journal WHERE seq = ?"


class Transaction:
    """What a service may do inside one transaction. Not kept after it ends.

    written: every row as it was and as it was written, in order, so that an act can be taken back later.
    """

    def __init__(
        self, connection: sa.Connection, *, actor: Actor, action: str, subject: str, database: Database
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.action = action
        self.subject = subject
        self.now: datetime = database.clock.now()
        self._database = database
        self.written: list[tuple[Row | None, Row]] = []
        self._changes: list[journal.Change] = []
        self._tables: set[str] = set()
        self._answers: dict[str, dict[tuple[Any, ...], list[Any]]] = {}
        self._afterwards: list[Callable[[], None]] = []

    # -- writing -------------------------------------------------------------------------------------------------

    def add(self, kind: type[R], /, **values: Any) -> R:
        """Insert a new row of the actor's office and return it; values are validated."""
        return self.add_all(kind, [values])[0]

    def add_all(self, kind: type[R], many: Sequence[Mapping[str, Any]]) -> list[R]:
        """Insert several rows of one kind in one statement and return them in order."""
        rows = [kind(**{**self._identity(), **values}) for values in many]
        if rows:
            self.connection.execute(statements.insert(TABLES[kind]), [row.__dict__ for row in rows])
            for row in rows:
                self._note(TABLES[kind].name, None, row)
        return rows

    def fresh_id(self) -> str:
        """Give an identifier for a row that others name before it is written: `add(kind, id=...)`."""
        return self._database.ids.new()

    def update(self, row: R, /, **changes: Any) -> R:
        """Write changes to the row as it was read; raises Stale if somebody wrote it meanwhile."""
        self._require_office(row)
        kind = type(row)
        fresh = kind.model_validate({**row.__dict__, **changes, "version": row.version + 1})
        table = TABLES[kind]
        written = {name: getattr(fresh, name) for name in (*changes, "version")}
        as_read = {statements.OLD_ID: row.id, statements.OLD_VERSION: row.version}
        if self.connection.execute(statements.update(table), {**written, **as_read}).rowcount != 1:
            raise Stale("store.stale")
        self._note(table.name, row, fresh)
        return fresh

    def put(self, row: LocalRow) -> None:
        """Write a local row over whatever had its id; not journalled."""
        table = TABLES[type(row)]
        self.connection.execute(table.delete().where(table.c.id == row.id))
        self.connection.execute(table.insert(), [dict(row.__dict__)])

    def drop(self, kind: type[L], row_id: str) -> None:
        """Remove a local row if it is there."""
        table = TABLES[kind]
        self.connection.execute(table.delete().where(table.c.id == row_id))

    # -- reading -------------------------------------------------------------------------------------------------

    def get(self, kind: type[R], row_id: str) -> R:
        """Return a row by id; raises UserError "store.not_found", or Denied if it is another office's."""
        row = self.find(kind, id=row_id)
        if row is None:
            raise UserError("store.not_found")
        self._require_office(row)
        return row

    def find(self, kind: type[R], /, **equal: Any) -> R | None:
        """Return the first row whose columns equal the values, or None."""
        rows = self.all(kind, **equal)
        return rows[0] if rows else None

    def all(self, kind: type[R], /, *where: sa.ColumnElement[bool], order: str = "id", **equal: Any) -> list[R]:
        """Return the rows that meet every condition, in the order of one column.

        A question of equal columns is put to the database once until this transaction writes that table: guards and
        summary ask the same of a case, and nobody else can write meanwhile.
        """
        if where:
            return self._rows(kind, equal, order, where)
        answers = self._answers.setdefault(TABLES[kind].name, {})
        asked = (order, *equal.items())
        if asked not in answers:
            answers[asked] = self._rows(kind, equal, order)
        return [*answers[asked]]

    def local(self, kind: type[L], row_id: str) -> L | None:
        """Return a local row by id, or None."""
        found = self._rows(kind, {"id": row_id}, "id")
        return found[0] if found else None

    def _rows(
        self, kind: type[S], equal: Mapping[str, Any], order: str, where: Sequence[sa.ColumnElement[bool]] = ()
    ) -> list[S]:
        given = {name: value for name, value in equal.items() if value is not None}
        empty = tuple(name for name in equal if name not in given)
        statement = statements.select(TABLES[kind], tuple(given), empty, order)
        found = self.connection.execute(statement.where(*where) if where else statement, given)
        return [kind(**row) for row in found.mappings()]

    # -- closing -------------------------------------------------------------------------------------------------

    def afterwards(self, act: Callable[[], None]) -> None:
        """Run this after COMMIT returned, never if it did not."""
        self._afterwards.append(act)

    def seal(self) -> None:
        """Write the journal entry of what was written and read it back; nothing written, nothing told."""
        if not self._changes:
            return
        head = self.connection.exec_driver_sql(_HEAD).first()
        seq, previous = (head.seq + 1, head.hash) if head else (1, journal.GENESIS)
        made = journal.entry(
            seq=seq,
            office=self.actor.office,
            epoch=self._epoch(),
            at=self.now,
            actor=self.actor.user_id,
            action=self.action,
            subject=self.subject,
            changes=self._changes,
            previous=previous,
        )
        self.connection.execute(statements.insert(_JOURNAL), made.__dict__)
        back = self.connection.exec_driver_sql(_BACK, (seq,)).scalar_one()
        if back != made.hash:
            raise RuntimeError("the journal entry that was read back is not the one written")

    def after_commit(self) -> None:
        """Tell who waits for the commit which tables changed, then do what follows from it."""
        self._database.committed(frozenset(self._tables))
        for act in self._afterwards:
            act()

    def _epoch(self) -> int:
        if self._database.epoch is None:
            found = self.connection.execute(sa.select(_META.c.value).where(_META.c.id == "epoch"))
            self._database.epoch = int(found.scalar_one())
        return self._database.epoch

    def _identity(self) -> dict[str, Any]:
        return {"id": self._database.ids.new(), "office": self.actor.office, "salt": os.urandom(8).hex()}

    def _note(self, table: str, before: Row | None, row: Row) -> None:
        self.written.append((before, row))
        self._changes.append((table, row.id, row.version, journal.digest(row)))
        self._tables.add(table)
        self._answers.pop(table, None)

    def _require_office(self, row: Row) -> None:
        if row.office != self.actor.office:
            self._database.access.require(self.action, self.actor, office=row.office)
