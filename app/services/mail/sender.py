"""One pass of sending: takes what is due, hands it to the server and writes what it answered.

Each letter is two short transactions with the network between them. It is `sending` before the server hears of it: a
crash in between sends it again with the same Message-ID, and nothing is ever lost or called sent without being so.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, get_args

from app.models.errors import UserError
from app.models.rows.mail import MailAccount, Round
from app.models.tables.cases import CaseEvent
from app.models.tables.mail import Confirmation, Letter, LetterState
from app.services.access import Actor
from app.services.mail import retry
from app.services.mail.account import Password, read_account
from app.services.mail.answers import Answer, sentence
from app.services.mail.envelope import Enclosed, ascii_address, build
from app.services.mail.smtp import Line
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

_OF_THE_SERVER = frozenset(
    {"refused", "unreachable", "timeout", "dropped", "no_tls", "certificate", "tls", "auth", "no_auth", "sender"}
)
"""Answers that would be the same for every letter: the others of this pass are left for later."""

_DUE = "SELECT id, next_at FROM outbox WHERE office = ? AND state = 'queued' AND kind {} ORDER BY next_at, id"


def the_program(office: str) -> Actor:
    """Return who sends."""
    return Actor("system", "Ventanilla", "system", office)


class Sender:
    """Sends the letters of one office; used by one thread at a time."""

    def __init__(self, store: Store, office: str, *, line: Line | None = None) -> None:
        self._store = store
        self._office = office
        self._line = line or Line()
        self._stopped = False
        self._held: tuple[datetime, datetime] | None = None

    def stop(self) -> None:
        """Leave the pass after the letter in hand, whose connection is cut; may be called from another thread."""
        self._stopped = True
        self._line.cut()

    def recover(self, actor: Actor) -> int:
        """Queue again what a crash left half way; only whoever holds the data folder may call this, before sending."""
        self._store.access.require("sender.recover", actor)
        if not self._store.read("SELECT 1 FROM outbox WHERE state = 'sending' LIMIT 1"):
            return 0
        with self._store.transaction(actor, "sender.recover") as tx:
            found = tx.all(Letter, office=self._office, state="sending")
            for letter in found:
                tx.update(letter, state="queued", next_at=tx.now, answer="interrupted", answer_code=0, answer_text="")
        return len(found)

    def deliver(self, actor: Actor) -> Round:
        """Send what is due now and tell how many left, wait and failed, and when the next one is due."""
        self._store.access.require("sender.deliver", actor)
        account = read_account(self._store, self._office)
        done = dict.fromkeys(get_args(LetterState), 0)
        for letter_id in self._due(account):
            if self._stopped:
                break
            ended = self._one(actor, letter_id, account)
            if ended is None:
                continue
            done[ended.state] += 1
            if ended.answer in _OF_THE_SERVER:
                break
        return Round(done["sent"], done["queued"], done["failed"], self._next(account))

    def _due(self, account: MailAccount) -> list[str]:
        now = self._store.clock.now()
        return [letter for letter, at in self._queued(account) if at <= now and not self._is_held(at, now)]

    def _is_held(self, due_at: datetime, now: datetime) -> bool:
        """Tell whether the server refused everything a moment ago; what was queued or asked since then is tried."""
        return self._held is not None and now < self._held[1] and due_at <= self._held[0]

    def _next(self, account: MailAccount) -> datetime | None:
        now = self._store.clock.now()
        held_until = self._held[1] if self._held else now
        times = [held_until if self._is_held(at, now) else at for _, at in self._queued(account)]
        return min(times, default=None)

    def _queued(self, account: MailAccount) -> list[tuple[str, datetime]]:
        """Return what waits; while mail is switched off, only letters of trial."""
        which = "<> ''" if account.on else "= 'test'"
        rows = self._store.read(_DUE.format(which), (self._office,))
        return [(row["id"], instant(row["next_at"])) for row in rows]

    def _one(self, actor: Actor, letter_id: str, account: MailAccount) -> Letter | None:
        letter = self._take(actor, letter_id)
        if letter is None:
            return None
        return self._write(actor, letter_id, self._send(letter, account))

    def _take(self, actor: Actor, letter_id: str) -> Letter | None:
        """Commit that it is being sent; None if somebody cancelled it meanwhile."""
        with self._store.transaction(actor, "sender.deliver", subject=letter_id) as tx:
            letter = tx.get(Letter, letter_id)
            if letter.state != "queued":
                return None
            if _outdated(tx, letter):
                _record(tx, letter, Answer("outdated"))
                return None
            return tx.update(letter, state="sending", attempts=letter.attempts + 1)

    def _send(self, letter: Letter, account: MailAccount) -> Answer:
        try:
            files = self._enclosed(letter)
        except UserError:
            return Answer("file")
        try:
            message = build(letter, account, files, self._store.clock.local(letter.queued_at))
            sender, to = ascii_address(account.sender_address), ascii_address(letter.recipient)
        except UserError:
            return Answer("address")
        password = Password(self._store.folder.mail_password).get()
        return self._line.send(account, password, message, sender, to)

    def _enclosed(self, letter: Letter) -> list[Enclosed]:
        rows = self._store.read("SELECT * FROM outbox_file WHERE letter_id = ? ORDER BY id", (letter.id,))
        return [Enclosed(row["name"], row["media"], self._store.blobs.get(row["blob"])) for row in rows]

    def _write(self, actor: Actor, letter_id: str, answer: Answer) -> Letter:
        with self._store.transaction(actor, "sender.deliver", subject=letter_id) as tx:
            letter = tx.get(Letter, letter_id)
            ended = _record(tx, letter, answer)
            if answer.key in _OF_THE_SERVER and ended.next_at is not None:
                self._held = (tx.now, ended.next_at)
            elif answer.verdict == "sent":
                self._held = None
        return ended


def _outdated(tx: Transaction, letter: Letter) -> bool:
    """Tell whether a letter carries a code that no longer counts."""
    if letter.kind != "confirmation":
        return False
    code = tx.find(Confirmation, letter_id=letter.id)
    return code is None or code.replaced or code.confirmed_at is not None or code.expires_at <= tx.now


def _record(tx: Transaction, letter: Letter, answer: Answer) -> Letter:
    """Write what became of an attempt, in the history of its case too once it is over."""
    once = letter.kind == "test"
    if answer.verdict == "later" and not once and letter.attempts >= retry.MOST:
        answer = Answer("tired", answer.code, answer.text)
    told = {"answer": answer.key, "answer_code": answer.code, "answer_text": answer.text[:500]}
    if answer.verdict == "later" and not once:
        waits = tx.now + retry.delay(letter.id, letter.attempts)
        return tx.update(letter, state="queued", next_at=waits, **told)
    sent = answer.verdict == "sent"
    secret = "" if sent or answer.key == "outdated" else letter.secret
    ended = tx.update(letter, state="sent" if sent else "failed", next_at=None, ended_at=tx.now, secret=secret, **told)
    tell(tx, ended, "Envió el correo" if sent else "No se pudo enviar el correo", "" if sent else sentence(answer.key))
    return ended


def tell(tx: Transaction, letter: Letter, what: str, detail: str = "") -> None:
    """Add a line about a letter to the history of its case, in the name of who acts."""
    if letter.case_id is None:
        return
    words = f"{what}: {letter.subject}"
    tx.add(
        CaseEvent,
        case_id=letter.case_id,
        at=tx.now,
        actor_id=tx.actor.user_id,
        actor_name=tx.actor.name,
        action="mail.told",
        text=words[:500],
        detail=(detail or f"a {letter.recipient}")[:500],
    )
