"""What every part of the reconciliation shares: the account, its closed periods and what the rules say of it."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.matching.shapes import weekends
from app.models.tables.bank import BankAccount, Movement
from app.models.texts_es import short_date
from app.services.access import Actor
from app.services.casework import Casework
from app.services.payments.slips import digits
from app.services.reconciliation import book, claims, pool
from app.services.reconciliation.book import Book
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.pool import Locks
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.mail.queueing import Queue
    from app.services.storage.transaction import Transaction

_TABLES = frozenset({"charge", "slip", "bank_row", "bank_match", "bank_rejection", "bank_period", "bank_account"})
_REJECTED = "SELECT row_id, claim FROM bank_rejection WHERE account_id = ? AND state = 'standing'"
_UNDONE = (
    "SELECT m.row_id, m.charge_id, m.slip_id FROM bank_match m JOIN bank_row r ON r.id = m.row_id "
    "WHERE m.account_id = ? AND m.state = 'undone' AND r.state <> 'withdrawn'"
)
_MEMORY = "SELECT identity, text FROM bank_payer WHERE office = ? AND state = 'standing' ORDER BY at DESC, id DESC"
REMEMBERED = 3
"""Worded deposits of one applicant that are kept in mind."""


class Room:
    """The store, the office and the books of its accounts."""

    def __init__(self, casework: Casework, *, territory: Territory, queue: Queue) -> None:
        self._casework = casework
        self._store = casework.store
        self._territory = territory
        self._queue = queue
        self._books: dict[str, Book] = {}
        self._changes = 0
        self._store.on_commit(self._changed)

    # -- what the rules say ----------------------------------------------------------------------------------------

    def book(self, account: BankAccount) -> Book:
        """Return what the rules said last of an account; asked for the first time they are."""
        if account.id not in self._books:
            self.renew(account)
        return self._books[account.id]

    def renew(self, account: BankAccount) -> Book:
        """Ask the rules anew."""
        seen = self._changes
        closed = self.locks(account.id)
        rows = pool.unresolved(self._store, account.id, closed)
        waiting = self.claims_of(account, min((row.date for row in rows), default=self._casework.promise.today()))
        rejected = frozenset((row["row_id"], row["claim"]) for row in self._store.read(_REJECTED, (account.id,)))
        undone = frozenset(one for row in self._store.read(_UNDONE, (account.id,)) for one in row if one)
        made = book.make(
            rows,
            waiting,
            rejected=rejected,
            undone=undone,
            memory=self._memory(),
            closed=self.bank_closed,
            texts=pool.settled_texts(self._store, account.id, closed),
        )
        made.seen = seen
        self._books[account.id] = made
        return made

    def bank_closed(self, day: date) -> bool:
        """Tell whether no bank works on a day; outside the years that the calendar knows, only week-ends count."""
        try:
            return not self._casework.promise.calendar.is_business(day)
        except UserError:
            return weekends(day)

    def stale(self, account_id: str) -> bool:
        """Tell whether rows or requests changed since the rules were asked, or something sure waits to be done."""
        made = self._books.get(account_id)
        return made is None or made.seen != self._changes or bool(made.sure())

    def claims_of(self, account: BankAccount, since: date) -> dict[str, Claim]:
        """Return what waits for a deposit in this account."""
        return claims.waiting(
            self._store, self._territory, office=account.office, number=digits(account.number), since=since
        )

    def claim(self, account: BankAccount, claim_id: str) -> Claim:
        """Return one claim as it stands now. Raises UserError "reconciliation.not_waiting"."""
        found = claims.waiting(
            self._store,
            self._territory,
            office=account.office,
            number=digits(account.number),
            since=pool.LONG_AGO,
            only=claim_id,
        )
        if claim_id not in found:
            raise UserError("reconciliation.not_waiting")
        return found[claim_id]

    def keep_up(self, account_id: str, changes: int, row_ids: tuple[str, ...], gone: tuple[str, ...]) -> None:
        """After an act of ours, forget what it resolved; changes: how many commits there had been before it."""
        made = self._books.get(account_id)
        if made is not None and made.drop(row_ids, gone) and (made.seen, self._changes) == (changes, changes + 1):
            made.seen = self._changes

    @property
    def changes(self) -> int:
        """How many commits changed rows or requests since the desk was opened."""
        return self._changes

    # -- accounts and rows -----------------------------------------------------------------------------------------

    def account_of(self, tx: Transaction, row: Movement) -> BankAccount:
        """Return the account of a row."""
        return tx.get(BankAccount, row.account_id)

    def locks(self, account_id: str) -> Locks:
        """Return what is closed in an account."""
        return pool.locks(self._store, account_id)

    def open_row(self, tx: Transaction, row_id: str) -> Movement:
        """Return a row that may be acted on. Raises UserError "reconciliation.closed", "reconciliation.debit"."""
        row = tx.get(Movement, row_id)
        if self.locks(row.account_id).shut(row.id, row.day):
            raise UserError("reconciliation.closed", document=dated(row))
        if row.amount_cents <= 0:
            raise UserError("reconciliation.debit", document=dated(row))
        return row

    def _account(self, actor: Actor, account_id: str) -> BankAccount:
        """Return an account of the office of who asks. Raises UserError "store.not_found"."""
        found = self._store.read("SELECT * FROM bank_account WHERE id = ? AND office = ?", (account_id, actor.office))
        if not found:
            raise UserError("store.not_found")
        return BankAccount(**{**found[0], "active": bool(found[0]["active"])})

    def _memory(self) -> dict[str, tuple[str, ...]]:
        kept: dict[str, list[str]] = {}
        for row in self._store.read(_MEMORY, (self._casework.office.office,)):
            texts = kept.setdefault(row["identity"], [])
            if len(texts) < REMEMBERED and row["text"] not in texts:
                texts.append(row["text"])
        return {identity: tuple(texts) for identity, texts in kept.items()}

    def _changed(self, tables: frozenset[str]) -> None:
        self._changes += bool(tables & _TABLES)


def named(row: Movement) -> str:
    """Name a row for a person: its document, or its day without one."""
    return row.document or f"un depósito {dated(row)}"


def dated(row: Movement) -> str:
    """Name a row after the words "El depósito": its document, or its day without one."""
    return row.document or f"del {short_date(row.day)}"


def listed(ids: str) -> tuple[str, ...]:
    """Read a JSON list of ids."""
    return tuple(json.loads(ids))
