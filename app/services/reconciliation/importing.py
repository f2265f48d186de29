"""Statements: looked at, kept in one transaction, taken back while nothing of them is verified."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.names import fold
from app.models.rows.bank_acts import Done
from app.models.rows.bank_imports import Doubt, ImportLine, Look
from app.models.statements.layout import Layout, check
from app.models.tables.bank import BankAccount, BankImport, BankProfile, Movement
from app.services import typed
from app.services.access import Actor
from app.services.course import ALONE, Course
from app.services.reconciliation import aligning, import_lines, import_writing, looking, reading
from app.services.reconciliation.accounts import Accounts
from app.services.reconciliation.acting import act
from app.services.reconciliation.import_writing import Coming
from app.services.reconciliation.looking import Read, Sorted
from app.services.reconciliation.proposing import Proposing

if TYPE_CHECKING:
    from app.services.statements.previewing import Preview

REASON_LIMIT = 300


class Importing(Accounts, Proposing):
    """The statements of an office."""

    _read: dict[str, Read]

    def look(self, actor: Actor, name: str, content: bytes, layout: Layout | None = None, account_id: str = "") -> Look:
        """Read a file and say what would come of each row; nothing is kept.

        layout: how a person said that its columns are read; without one it is recognised, the office's own first.
        Raises UserError "statement.*" for a file that cannot be read, reconciliation.empty_statement, .other_account.
        """
        self._store.access.require("reconciliation.look", actor)
        profiles = import_lines.profiles(self._store, actor.office)
        statement = reading.read_file(name, content, layout=layout, profiles=profiles)
        read = looking.taken_in(name, content, statement, reading.title_of(statement.format, profiles))
        self._read = {read.token: read}
        account = looking.account_for(self._in_use(actor), read.statement, account_id, name)
        return self._told(read, account)

    def keep(self, actor: Actor, token: str, account_id: str = "", course: Course = ALONE) -> ImportLine:
        """Keep a statement in one transaction and ask the rules; what is certain is joined right away.

        A file of which every row is known changes nothing; course: who follows it and may stop it.
        Raises UserError reconciliation.forgotten, .which_account, .other_account, .broken_balance, .stopped.
        """
        self._store.access.require("reconciliation.keep", actor)
        read = self._taken(token)
        if read.statement.balance == "broken":
            raise _broken(read)
        return self._keep(actor, "reconciliation.keep", read, account_id, "", course)

    def keep_broken(
        self, actor: Actor, token: str, reason: str, account_id: str = "", course: Course = ALONE
    ) -> ImportLine:
        """Keep a statement whose balances do not follow: rows may lack or be changed, so a supervisor answers for it.

        Raises UserError typed.empty, and what `keep` raises but .broken_balance.
        """
        self._store.access.require("reconciliation.keep_broken", actor)
        told = typed.required(reason, what="el motivo", limit=REASON_LIMIT)
        return self._keep(actor, "reconciliation.keep_broken", self._taken(token), account_id, told, course)

    def imports(self, actor: Actor, account_id: str) -> tuple[ImportLine, ...]:
        """Return the statements of an account, the newest first."""
        self._store.access.require("reconciliation.imports", actor)
        self._account(actor, account_id)
        return import_lines.imports(self._store, actor.office, account_id)

    def take_back(self, actor: Actor, import_id: str) -> Done:
        """Take a whole import back while nothing in it is verified and nothing rests on it.

        Raises UserError reconciliation.taken_back, .verified_inside, .depends_inside, .closed_inside.
        """
        with self._store.transaction(actor, "reconciliation.take_back", subject=import_id) as tx:
            return self.withdraw(tx, tx.get(BankImport, import_id))

    def doubts(self, actor: Actor, account_id: str) -> tuple[Doubt, ...]:
        """Return the rows that perhaps were imported before, each beside the one that is held."""
        self._store.access.require("reconciliation.doubts", actor)
        self._account(actor, account_id)
        return import_lines.doubts(self._store, actor.office, account_id)

    def decide_doubt(self, actor: Actor, row_id: str, *, same: bool) -> Done:
        """Say of a doubtful row that it is the one that is held (same), or another movement, which then counts."""
        with self._store.transaction(actor, "reconciliation.decide_doubt", subject=row_id) as tx:
            row = tx.get(Movement, row_id)
            if row.state != "doubtful":
                raise UserError("reconciliation.not_doubtful")
            with act(tx, row.account_id, "doubt") as doing:
                tx.update(row, state="dropped" if same else "held")
                words = "es la misma fila" if same else "es otro movimiento"
                doing.tell(f"Decidió que {row.document or 'una fila dudosa'} {words}", rows=(row_id,))
        return Done(doing.id, f"{doing.words}.", (row_id,))

    def columns(self, actor: Actor, name: str, content: bytes, layout: Layout | None = None) -> Preview:
        """Show what each column of a table tells, five rows and what is open, for the mapping assistant.

        Raises UserError "statement.*" for what is no table at all.
        """
        self._store.access.require("reconciliation.columns", actor)
        profiles = import_lines.profiles(self._store, actor.office)
        return reading.preview_file(name, content, layout=layout, profiles=profiles)

    def profiles(self, actor: Actor) -> tuple[Layout, ...]:
        """Return the saved ways to read a table; the title of each is its name."""
        self._store.access.require("reconciliation.profiles", actor)
        return import_lines.profiles(self._store, actor.office)

    def save_profile(self, actor: Actor, name: str, layout: Layout) -> Layout:
        """Save how the columns of a table are read, over an earlier one of that name, and return it named.

        Raises UserError typed.empty, typed.long, statement.bad_profile.
        """
        name = typed.required(name, what="el nombre", limit=80)
        check(layout)
        kept = layout.named(f"own.{fold(name).replace(' ', '-')}", name)
        body = json.dumps(kept.as_data(), ensure_ascii=False, sort_keys=True)
        with self._store.transaction(actor, "reconciliation.save_profile") as tx:
            found = tx.find(BankProfile, office=actor.office, name=name)
            if found is None:
                tx.add(BankProfile, name=name, body=body)
            else:
                tx.update(found, body=body)
        return kept

    # -- what they share -------------------------------------------------------------------------------------------

    def _keep(self, actor: Actor, call: str, read: Read, account_id: str, reason: str, course: Course) -> ImportLine:
        account = self._chosen(actor, read, account_id)
        if account is None:
            raise UserError("reconciliation.which_account", name=read.name)
        blob = self._store.blobs.put(read.content)
        with self._store.transaction(actor, call, subject=account.id) as tx:
            sorted_out = self._sort_out(account.id, read)
            told = import_writing.columns(tx, read, sorted_out, self._casework.promise.today())
            coming = Coming(read, sorted_out, told, blob, reason)
            written = import_writing.write(self._store, tx, account, coming, course)
        self._read = {}
        if written.kept is None:
            return import_lines.line(self._store, told)
        course.told(written.rows, written.rows)
        sure = self._make_sure(actor, account)
        return import_lines.line(self._store, written.kept.__dict__, sure=sure, act_id=written.act_id)

    def _taken(self, token: str) -> Read:
        if token not in self._read:
            raise UserError("reconciliation.forgotten")
        return self._read[token]

    def _chosen(self, actor: Actor, read: Read, account_id: str) -> BankAccount | None:
        """Return the account that a file is of. Raises UserError "store.not_found" for one of another office."""
        if account_id:
            self._account(actor, account_id)
        return looking.account_for(self._in_use(actor), read.statement, account_id, read.name)

    def _told(self, read: Read, account: BankAccount | None) -> Look:
        if account is None:
            return looking.told(read, None, Sorted(aligning.Alignment(new=list(read.rows)), (), ()), "")
        blob = hashlib.sha256(read.content).hexdigest()
        already = looking.again(self._store, account.id, blob)
        return looking.told(read, account, self._sort_out(account.id, read), already)

    def _sort_out(self, account_id: str, read: Read) -> Sorted:
        today = self._casework.promise.today()
        return looking.sort_out(self._store, account_id, read, self.locks(account_id), today)


def _broken(read: Read) -> UserError:
    first = next((row for row in read.statement.rows if row.index in read.statement.breaks), read.statement.rows[0])
    return UserError("reconciliation.broken_balance", name=read.name, row=first.line or first.index + 1)
