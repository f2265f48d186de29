"""The letters of the office: how each stands, and what a person may do with one that did not leave."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.mail import LetterLine, OutboxView
from app.models.tables.mail import Letter, LetterFile
from app.models.tables.people import Person
from app.services.access import Actor
from app.services.casework import Casework
from app.services.forms.mail_and_phone import check_email
from app.services.mail.account import read_account
from app.services.mail.answers import sentence
from app.services.mail.envelope import Enclosed, build, new_message_id
from app.services.mail.sender import tell
from app.services.mail.texts import Defaults
from app.services.people import instant

if TYPE_CHECKING:
    from datetime import datetime

    from app.services.storage.transaction import Transaction

TRIAL = "Prueba"
MOST_SHOWN = 300
HIDDEN = "•••••••"
"""What stands for a code where it is only looked at."""

_LINES = (
    "SELECT o.*, coalesce(c.number, '') AS case_number, "
    "(SELECT group_concat(f.name, char(10)) FROM outbox_file f WHERE f.letter_id = o.id) AS files "
    "FROM outbox o LEFT JOIN case_file c ON c.id = o.case_id WHERE o.office = :office "
    "AND (:case_id = '' OR o.case_id = :case_id) AND (:state = '' OR o.state = :state) "
    "AND (:letter = '' OR o.id = :letter) ORDER BY o.queued_at DESC, o.id DESC LIMIT :most"
)


class Outbox:
    """Acts on letters; the sender is another."""

    def __init__(self, casework: Casework, defaults: Defaults) -> None:
        self._store = casework.store
        self._titles = {kind: letter.title for kind, letter in defaults.items()} | {"test": TRIAL}

    def page(self, actor: Actor, state: str = "", case_id: str = "") -> OutboxView:
        """Return the newest letters, perhaps only of one state or case, and how many there are of each state."""
        self._store.access.require("outbox.page", actor)
        asked = {"office": actor.office, "case_id": case_id, "state": state, "letter": "", "most": MOST_SHOWN}
        counted = self._store.read(
            "SELECT state, count(*) AS many FROM outbox WHERE office = ? AND (? = '' OR case_id = ?) GROUP BY state",
            (actor.office, case_id, case_id),
        )
        return OutboxView(
            letters=tuple(self.line(row) for row in self._store.read(_LINES, asked)),
            counts={row["state"]: row["many"] for row in counted},
            standing=self._standing(actor.office),
        )

    def retry(self, actor: Actor, letter_id: str) -> None:
        """Send a waiting or failed letter now. Raises UserError mail.left, mail.ended, mail.on_its_way."""
        with self._store.transaction(actor, "outbox.retry", subject=letter_id) as tx:
            letter = _unsent(tx, letter_id)
            tx.update(letter, state="queued", next_at=tx.now, ended_at=None, attempts=0)

    def cancel(self, actor: Actor, letter_id: str) -> None:
        """Send a letter no more. Raises UserError mail.left, mail.ended, mail.on_its_way."""
        with self._store.transaction(actor, "outbox.cancel", subject=letter_id) as tx:
            _cancel(tx, _unsent(tx, letter_id))

    def resend(self, actor: Actor, letter_id: str, recipient: str) -> str:
        """Send the same words and files to a corrected address and return the new letter's id.

        An applicant whose address on file was the wrong one gets the new one. Raises UserError field.email_*,
        mail.code_resend for a letter with a code (send a new one), mail.on_its_way.
        """
        recipient = recipient.strip()
        check_email(recipient)
        with self._store.transaction(actor, "outbox.resend", subject=letter_id) as tx:
            letter = _settled(tx, letter_id)
            if letter.kind == "confirmation":
                raise UserError("mail.code_resend")
            made = self._again(tx, letter, recipient)
            if letter.state in {"queued", "failed"}:
                _cancel(tx, letter)
            _correct(tx, letter, recipient)
        return made.id

    def eml(self, actor: Actor, letter_id: str) -> bytes:
        """Return a letter as a file that any mail program opens. Raises UserError mail.code_kept, mail.no_sender."""
        self._store.access.require("outbox.eml", actor)
        letter = self._letter(actor, letter_id)
        if letter.kind == "confirmation":
            raise UserError("mail.code_kept")
        return self._file(letter, actor.office)

    def coded_eml(self, actor: Actor, letter_id: str) -> bytes:
        """Return a letter with its code of confirmation, which only a supervisor may carry. Raises mail.no_sender."""
        self._store.access.require("outbox.coded_eml", actor)
        return self._file(self._letter(actor, letter_id), actor.office)

    def sent_by_hand(self, actor: Actor, letter_id: str) -> None:
        """Tell that a letter was sent outside the program. Raises UserError mail.left, mail.ended, mail.on_its_way."""
        with self._store.transaction(actor, "outbox.sent_by_hand", subject=letter_id) as tx:
            letter = _unsent(tx, letter_id)
            done = tx.update(letter, state="sent", next_at=None, ended_at=tx.now, secret="", by_hand=actor.name)
            tell(tx, done, "Envió por su cuenta el correo")

    def line(self, row: sqlite3.Row) -> LetterLine:
        """Return a letter as screens show it: its times are the office's, its code is hidden."""
        coded = row["kind"] == "confirmation"
        return LetterLine(
            id=row["id"],
            case_id=row["case_id"] or "",
            case_number=row["case_number"],
            kind=row["kind"],
            title=self._titles.get(row["kind"], row["kind"]),
            recipient=row["recipient"],
            recipient_name=row["recipient_name"],
            subject=row["subject"],
            body=row["body"].replace("{confirmation.code}", HIDDEN) if coded else row["body"],
            state=row["state"],
            attempts=row["attempts"],
            queued_at=self._local(row["queued_at"]),
            queued_by=row["queued_by"],
            next_at=self._local(row["next_at"]) if row["next_at"] else None,
            ended_at=self._local(row["ended_at"]) if row["ended_at"] else None,
            told=sentence(row["answer"], row["answer_code"], row["answer_text"]),
            answer_code=row["answer_code"],
            answer_text=row["answer_text"],
            by_hand=row["by_hand"],
            own_code=coded,
            files=tuple(row["files"].split("\n")) if row["files"] else (),
        )

    def _local(self, text: str) -> datetime:
        return self._store.clock.local(instant(text))

    def _standing(self, office: str) -> str:
        """Tell why nothing leaves: mail is off, or the server refuses everything; "" if letters leave."""
        if not read_account(self._store, office).on:
            return "off"
        return ""

    def _letter(self, actor: Actor, letter_id: str) -> Letter:
        rows = self._store.read("SELECT * FROM outbox WHERE id = ? AND office = ?", (letter_id, actor.office))
        if not rows:
            raise UserError("store.not_found")
        times = {name: instant(rows[0][name]) for name in ("queued_at", "next_at", "ended_at") if rows[0][name]}
        return Letter(**{**dict(rows[0]), **times})

    def _file(self, letter: Letter, office: str) -> bytes:
        account = read_account(self._store, office)
        if not account.sender_address:
            raise UserError("mail.no_sender")
        rows = self._store.read("SELECT * FROM outbox_file WHERE letter_id = ? ORDER BY id", (letter.id,))
        files = [Enclosed(row["name"], row["media"], self._store.blobs.get(row["blob"])) for row in rows]
        return build(letter, account, files, self._store.clock.local(letter.queued_at)).as_bytes()

    def _again(self, tx: Transaction, letter: Letter, recipient: str) -> Letter:
        kept = ("case_id", "kind", "recipient_name", "subject", "body")
        made = tx.add(
            Letter,
            **{name: getattr(letter, name) for name in kept},
            recipient=recipient,
            message_id=new_message_id(read_account(self._store, tx.actor.office)),
            queued_at=tx.now,
            next_at=tx.now,
            queued_by=tx.actor.name,
        )
        files = tx.all(LetterFile, letter_id=letter.id)
        copied = [{"letter_id": made.id, "blob": one.blob, "name": one.name, "media": one.media} for one in files]
        tx.add_all(LetterFile, copied)
        return made


def _settled(tx: Transaction, letter_id: str) -> Letter:
    letter = tx.get(Letter, letter_id)
    if letter.state == "sending":
        raise UserError("mail.on_its_way")
    return letter


def _unsent(tx: Transaction, letter_id: str) -> Letter:
    letter = _settled(tx, letter_id)
    if letter.state == "sent":
        raise UserError("mail.left", recipient=letter.recipient)
    if letter.state == "cancelled":
        raise UserError("mail.ended")
    return letter


def _cancel(tx: Transaction, letter: Letter) -> None:
    done = tx.update(letter, state="cancelled", next_at=None, ended_at=tx.now, secret="")
    tell(tx, done, "Canceló el correo")


def _correct(tx: Transaction, letter: Letter, recipient: str) -> None:
    """Keep a corrected address with the applicant whose address was the wrong one."""
    from app.models.tables.cases import CaseFile

    case = tx.find(CaseFile, id=letter.case_id) if letter.case_id else None
    person = tx.find(Person, id=case.person_id) if case else None
    if person is not None and person.email.strip() == letter.recipient and recipient != letter.recipient:
        tx.update(person, email=recipient)
