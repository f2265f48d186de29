"""Puts one letter in the outbox, in the transaction of the act that causes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.models.rows.mail import MailAccount
from app.models.tables.mail import Letter, LetterFile
from app.models.tables.people import Person
from app.services.casework import Casework, Work
from app.services.issuing.values import Place, case_texts
from app.services.mail.account import account_in
from app.services.mail.envelope import Enclosed, new_message_id
from app.services.mail.texts import Defaults, filled, words
from app.services.people import letter_name
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

MAIL_OFF, KIND_OFF, NO_ADDRESS = "mail_off", "kind_off", "no_address"


class Queue:
    """Words letters and queues them with their files."""

    def __init__(self, casework: Casework, *, defaults: Defaults, territory: Territory) -> None:
        self._casework = casework
        self._blobs = casework.store.blobs
        self._defaults = defaults
        self._territory = territory

    def obstacle(self, work: Work, kind: str) -> str:
        """Tell why a letter of this kind cannot go to the applicant, "" if it can."""
        account = account_in(work.tx)
        if not account.on:
            return MAIL_OFF
        if kind not in account.kinds:
            return KIND_OFF
        return "" if self._person(work).email.strip() else NO_ADDRESS

    def write(
        self,
        work: Work,
        kind: str,
        values: Callable[[], Mapping[str, str]] = dict,
        files: Callable[[], Sequence[Enclosed]] = tuple,
        *,
        secret: str = "",
    ) -> Letter | None:
        """Queue a letter to the applicant; None if the office sends none of this kind or there is no address.

        values: what it says besides what the case knows; files: what it carries; both only asked if it goes.
        """
        if self.obstacle(work, kind):
            return None
        account, person = account_in(work.tx), self._person(work)
        template = words(self._defaults, work.procedure, kind, account.language)
        place = Place(self._casework.premises.entry(), self._territory)
        told = filled(template, {**case_texts(work, place), **values()})
        return self._add(
            work.tx,
            account,
            files(),
            case_id=work.case.id,
            kind=kind,
            recipient=person.email.strip(),
            recipient_name=letter_name(person),
            subject=told.subject,
            body=told.body,
            secret=secret,
        )

    def trial(self, tx: Transaction, recipient: str, subject: str, body: str) -> Letter:
        """Queue a letter of trial, which is sent once, also while mail is switched off."""
        return self._add(tx, account_in(tx), (), kind="test", recipient=recipient, subject=subject, body=body)

    def _add(self, tx: Transaction, account: MailAccount, files: Sequence[Enclosed], **values: object) -> Letter:
        stored = [{"blob": self._blobs.put(file.content), "name": file.name, "media": file.media} for file in files]
        letter = tx.add(
            Letter,
            message_id=new_message_id(account),
            queued_at=tx.now,
            next_at=tx.now,
            queued_by=tx.actor.name,
            **values,
        )
        tx.add_all(LetterFile, [{"letter_id": letter.id, **file} for file in stored])
        return letter

    @staticmethod
    def _person(work: Work) -> Person:
        return work.tx.get(Person, work.case.person_id)
