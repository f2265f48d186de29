"""How the office sends e-mail: set by whoever supervises or administrates, and tried with one letter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.mail import SECURITIES, LetterKindLine, MailAccount, MailFacts
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework
from app.services.forms.mail_and_phone import check_email
from app.services.mail.account import MAIL, Password, kept, read_account
from app.services.mail.envelope import ascii_address
from app.services.mail.texts import Defaults, languages
from app.services.office.settings_rows import write_setting

if TYPE_CHECKING:
    from app.services.mail.outbox import Outbox
    from app.services.mail.queueing import Queue

NAME_LIMIT, HOST_LIMIT = 120, 253
LAST_PORT = 65535
_HERE = ("localhost", "127.", "::1")
SUBJECT = "Correo de prueba de Ventanilla"
BODY = "Este correo de prueba llegó: la oficina puede enviar correos.\n"


class MailSettings:
    """The account, its password and the letter of trial."""

    def __init__(self, casework: Casework, *, defaults: Defaults, queue: Queue, outbox: Outbox) -> None:
        self._store = casework.store
        self._sample = casework.office.sample
        self._defaults = defaults
        self._queue = queue
        self._outbox = outbox
        self._password = Password(self._store.folder.mail_password)

    def facts(self, actor: Actor) -> MailFacts:
        """Return the account, whether it has a password, the kinds of letters and the last trial."""
        self._store.access.require("mail.facts", actor)
        rows = self._store.read(
            "SELECT *, '' AS case_number, NULL AS files FROM outbox WHERE office = ? AND kind = 'test' "
            "ORDER BY queued_at DESC, id DESC LIMIT 1",
            (actor.office,),
        )
        kinds = (LetterKindLine(one.kind, one.title, one.when) for one in self._defaults.values())
        return MailFacts(
            account=read_account(self._store, actor.office),
            has_password=bool(self._password.get()),
            kinds=tuple(kinds),
            languages=languages(self._defaults),
            tried=self._outbox.line(rows[0]) if rows else None,
        )

    def put(self, actor: Actor, account: MailAccount, password: str | None = None) -> None:
        """Set the account. password: None keeps the one that was given, unless server or user change; "" forgets it.

        Raises UserError mail.sample, mail.server, mail.port, mail.security, mail.clear_password, mail.sender,
        mail.kind, field.email_*, typed.long.
        """
        self._store.access.require("mail.put", actor)
        account = self._checked(account)
        before = read_account(self._store, actor.office)
        if (before.server, before.user) != (account.server, account.user):
            self._password.put("")  # before anybody can send with the new account
        with self._store.transaction(actor, "mail.put", subject=MAIL) as tx:
            write_setting(tx, MAIL, kept(account))
        if password is not None:
            self._password.put(password)

    def try_out(self, actor: Actor, recipient: str) -> str:
        """Queue a letter of trial and return its id; the answer comes with it (`facts`).

        Raises UserError mail.sample, mail.not_set, field.email_*.
        """
        recipient = recipient.strip()
        check_email(recipient)
        account = read_account(self._store, actor.office)
        if self._sample:
            raise UserError("mail.sample")
        if not (account.server and account.sender_address):
            raise UserError("mail.not_set")
        with self._store.transaction(actor, "mail.try_out", subject=MAIL) as tx:
            return self._queue.trial(tx, recipient, SUBJECT, BODY).id

    def _checked(self, account: MailAccount) -> MailAccount:
        tidy = replace(
            account,
            server=typed.line(account.server, what="el servidor", limit=HOST_LIMIT).replace(" ", ""),
            user=typed.line(account.user, what="el usuario", limit=NAME_LIMIT),
            sender_name=typed.line(account.sender_name, what="el nombre de quien envía", limit=NAME_LIMIT),
            sender_address=account.sender_address.strip(),
            reply_to=account.reply_to.strip(),
        )
        if account.on and self._sample:
            raise UserError("mail.sample")
        _require_line(tidy)
        _require_sender(tidy)
        if not set(tidy.kinds) <= set(self._defaults) or tidy.language not in languages(self._defaults):
            raise UserError("mail.kind")
        return tidy


def _require_line(account: MailAccount) -> None:
    if account.on and not account.server:
        raise UserError("mail.server")
    if not 0 < account.port <= LAST_PORT:
        raise UserError("mail.port", most=LAST_PORT)
    if account.security not in SECURITIES:
        raise UserError("mail.security")
    if account.security == "none" and account.user and not account.server.startswith(_HERE):
        raise UserError("mail.clear_password")


def _require_sender(account: MailAccount) -> None:
    if account.on and not account.sender_address:
        raise UserError("mail.sender")
    for address in (account.sender_address, account.reply_to):
        if address:
            check_email(address)
            ascii_address(address)
