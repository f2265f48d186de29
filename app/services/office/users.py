"""Accounts of the people who work here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.names import clean
from app.models.rows.people import Staff
from app.models.tables.people import LoginFailure, User
from app.services.access import Actor
from app.services.front import Front
from app.services.office import passwords

if TYPE_CHECKING:
    from app.services.storage.store import Store

_USERNAME = re.compile(r"[a-z][a-z0-9._-]{2,39}")
ROLES = ("clerk", "supervisor", "evaluator", "administrator", "guardian")


class Users:
    """Who may log in, in which role."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._front = Front(store)

    def list(self, actor: Actor) -> tuple[Staff, ...]:
        """Return every account of the office, active ones first."""
        self._store.access.require("users.list", actor)
        rows = self._store.read(
            "SELECT id, username, full_name, role, active FROM app_user WHERE office = ? "
            "ORDER BY active DESC, full_name",
            (actor.office,),
        )
        return tuple(
            Staff(row["id"], row["username"], row["full_name"], row["role"], bool(row["active"]), None) for row in rows
        )

    def create(self, actor: Actor, username: str, full_name: str, role: str, password: str) -> str:
        """Make an account and return its id.

        Raises UserError "user.bad_name", "user.taken", "user.bad_role" or those of passwords.hashed.
        """
        values = account(username, full_name, role, password)
        with self._store.transaction(actor, "users.create", subject=values["username"]) as tx:
            if tx.find(User, username=values["username"]):
                raise UserError("user.taken", username=values["username"])
            return tx.add(User, **values).id

    def set_password(self, actor: Actor, user_id: str, password: str) -> None:
        """Give somebody a new password and forget their wrong tries."""
        fresh = passwords.hashed(password)
        with self._store.transaction(actor, "users.set_password", subject=user_id) as tx:
            tx.update(tx.get(User, user_id), password_hash=fresh)
            tx.drop(LoginFailure, user_id)

    def change_own_password(self, actor: Actor, old: str, new: str) -> None:
        """Change one's own password; raises UserError "login.wrong" if the old one is not it."""
        fresh = passwords.hashed(new)
        with self._store.transaction(actor, "users.change_own_password", subject=actor.user_id) as tx:
            user = tx.get(User, actor.user_id)
            if not passwords.fits(user.password_hash, old):
                raise UserError("login.wrong")
            tx.update(user, password_hash=fresh)

    def authorise(self, actor: Actor, username: str, password: str) -> Actor:
        """Return the supervisor who authorises an act in place, without ending the session of who attends.

        Raises UserError "login.wrong", "login.wait" or "user.not_supervisor".
        """
        self._store.access.require("users.authorise", actor)
        found = self._front.login(username, password)
        if found.role != "supervisor" or found.office != actor.office:
            raise UserError("user.not_supervisor")
        return found

    def set_active(self, actor: Actor, user_id: str, *, active: bool) -> None:
        """Let somebody in or keep them out; raises UserError "user.last_supervisor" for the last one who could."""
        with self._store.transaction(actor, "users.set_active", subject=user_id) as tx:
            user = tx.get(User, user_id)
            others = [
                one for one in tx.all(User, office=user.office, role="supervisor", active=True) if one.id != user_id
            ]
            if not active and user.role == "supervisor" and not others:
                raise UserError("user.last_supervisor")
            tx.update(user, active=active)


def account(username: str, full_name: str, role: str, password: str) -> dict[str, str]:
    """Return the checked columns of a new account."""
    name = username.strip().casefold()
    if not _USERNAME.fullmatch(name):
        raise UserError("user.bad_name", username=username[:40])
    if role not in ROLES:
        raise UserError("user.bad_role", role=role)
    return {
        "username": name,
        "full_name": clean(full_name),
        "role": role,
        "password_hash": passwords.hashed(password),
    }
