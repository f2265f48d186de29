"""The post of the sample office: letters are written and answered as by a server, and none ever leaves the machine."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from app.models.rows.mail import MailAccount
from app.services.access import Actor
from app.services.mail.account import MAIL, kept
from app.services.mail.answers import Answer
from app.services.mail.sender import Sender, the_program
from app.services.mail.smtp import Line
from app.services.office.settings_rows import write_setting
from app.services.storage.store import Store

_KINDS = ("papers_missing", "invitation", "ready", "confirmation", "documents")
_ACCOUNT = MailAccount(
    on=True, server="correo.example", sender_name="Ventanilla", sender_address="ventanilla@correo.example", kinds=_KINDS
)
_UNKNOWN = 9
"""One address in so many does not exist."""


class Post:
    """Switched on while the sample is made and off when it is handed over, so that what waits then waits."""

    def __init__(self, store: Store, supervisor: Actor) -> None:
        self._store = store
        self._supervisor = supervisor
        self._office = supervisor.office
        self._codes: dict[str, str] = {}
        self._sender = Sender(store, self._office, line=_Wire())

    def open(self) -> None:
        """Queue letters from now on."""
        self._put(_ACCOUNT)

    def deliver(self) -> None:
        """Answer what is due; the applicants remember the codes they were sent."""
        rows = self._store.read("SELECT case_id, secret FROM outbox WHERE secret <> '' ORDER BY id")
        self._codes.update((row["case_id"], row["secret"]) for row in rows)
        self._sender.deliver(the_program(self._office))

    def code(self, case_id: str) -> str:
        """Return the code that an applicant was sent last, "" without one."""
        return self._codes.get(case_id, "")

    def close(self) -> None:
        """Queue and send no more."""
        self._put(replace(_ACCOUNT, on=False))

    def _put(self, account: MailAccount) -> None:
        with self._store.transaction(self._supervisor, "mail.put", subject=MAIL) as tx:
            write_setting(tx, MAIL, kept(account))


class _Wire(Line):
    """Takes every letter but those to an address that does not exist."""

    def __init__(self) -> None:
        super().__init__()
        self._taken = 0

    def send(
        self,
        account: MailAccount,  # noqa: ARG002
        password: str,  # noqa: ARG002
        message: EmailMessage,  # noqa: ARG002
        sender: str,  # noqa: ARG002
        to: str,
    ) -> Answer:
        self._taken += 1
        if self._taken % _UNKNOWN:
            return Answer("accepted", 250, "OK")
        return Answer("mailbox", 550, f"5.1.1 <{to}>: usuario desconocido")
