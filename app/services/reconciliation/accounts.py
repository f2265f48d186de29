"""The bank accounts of an office: those that its procedures declare, and what a person corrected in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.reconciliation import AccountLine
from app.models.tables.bank import BankAccount
from app.services import typed
from app.services.access import Actor
from app.services.payments.slips import digits
from app.services.reconciliation.room import Room

if TYPE_CHECKING:
    import sqlite3

_LINES = (
    "SELECT a.*, (SELECT max(last) FROM bank_import i WHERE i.account_id = a.id AND i.state = 'kept') AS last_held "
    "FROM bank_account a WHERE a.office = ? ORDER BY a.active DESC, a.bank, a.number"
)


@dataclass(frozen=True, slots=True)
class Declared:
    """An account as the procedures of the office declare it."""

    bank: str
    number: str
    holder: str
    sub_lines: str


class Accounts(Room):
    """Accounts and who may change them."""

    def accounts(self, actor: Actor) -> tuple[AccountLine, ...]:
        """Return the accounts of the office; those that a procedure declares are there from the first time on."""
        self._store.access.require("reconciliation.accounts", actor)
        self._declare(actor)
        return tuple(account_line(row) for row in self._store.read(_LINES, (actor.office,)))

    def put_account(
        self, actor: Actor, account_id: str, bank: str, number: str, holder: str, sub_line: str, *, active: bool = True
    ) -> str:
        """Add an account (account_id "") or correct one, and return its id.

        Raises UserError typed.empty, typed.long, reconciliation.account_number, .account_twice.
        """
        told = {
            "bank": typed.required(bank, what="el banco", limit=80),
            "number": typed.required(number, what="el número de cuenta", limit=40),
            "holder": typed.line(holder, what="el titular", limit=200),
            "sub_lines": " ".join(typed.line(sub_line, what="la sublínea", limit=200).split()),
            "active": active,
        }
        if not digits(number):
            raise UserError("reconciliation.account_number", typed=number)
        with self._store.transaction(actor, "reconciliation.put_account") as tx:
            every = tx.all(BankAccount, office=actor.office)
            if any(digits(one.number) == digits(number) and one.id != account_id for one in every):
                raise UserError("reconciliation.account_twice", number=number)
            found = tx.get(BankAccount, account_id) if account_id else None
            return tx.update(found, **told).id if found else tx.add(BankAccount, **told).id

    def _in_use(self, actor: Actor) -> tuple[BankAccount, ...]:
        """Return the accounts in use."""
        rows = self._store.read("SELECT * FROM bank_account WHERE office = ? AND active = 1", (actor.office,))
        return tuple(BankAccount(**{**dict(row), "active": True}) for row in rows)

    def _declare(self, actor: Actor) -> None:
        """Write the accounts that the procedures declare and nobody wrote yet."""
        rows = self._store.read("SELECT number FROM bank_account WHERE office = ?", (actor.office,))
        known = {digits(row["number"]) for row in rows}
        missing = [one for one in self._declared(actor.office) if digits(one.number) not in known]
        if not missing or not self._store.access.allows("reconciliation.accounts", actor.role, own=True):
            return
        with self._store.transaction(actor, "reconciliation.accounts") as tx:
            for one in missing:
                told = {"bank": one.bank, "number": one.number, "holder": one.holder, "sub_lines": one.sub_lines}
                tx.add(BankAccount, **told)

    def _declared(self, office: str) -> list[Declared]:
        found: dict[str, Declared] = {}
        for procedure in self._casework.catalogue.for_office(office):
            account = procedure.account
            if account is None:
                continue
            number = digits(account.number)
            before = found[number].sub_lines.split() if number in found else []
            lines = " ".join(dict.fromkeys([*before, *account.sub_line.split()]))
            found[number] = Declared(account.bank, account.number, account.holder, lines)
        return list(found.values())


def account_line(row: sqlite3.Row) -> AccountLine:
    """Read an account with the last day that a statement of it is held for."""
    last = row["last_held"]
    return AccountLine(
        id=row["id"],
        bank=row["bank"],
        number=row["number"],
        holder=row["holder"],
        sub_line=row["sub_lines"],
        last_held=date.fromisoformat(last) if last else None,
        active=bool(row["active"]),
    )
