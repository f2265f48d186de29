"""The code that proves that an e-mail address is the applicant's: sent, told back, or answered for by a supervisor."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, cast

from app.models.catalogue.messages import Confirmation as Declared
from app.models.errors import UserError
from app.models.rows.mail import ConfirmationView
from app.models.tables.cases import CaseFile
from app.models.tables.mail import Confirmation, Letter
from app.models.tables.people import Person
from app.models.texts_es import hour, plural, weekday_date
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.forms.mail_and_phone import check_email
from app.services.mail.answers import sentence
from app.services.mail.confirmation_codes import LENGTH, digest, fits, new_code, printed
from app.services.mail.queueing import Queue
from app.services.sentences import sentence as worded

_CHANNELS = ("told", "answered")
_OBSTACLES = {
    "mail_off": "confirm.mail_off",
    "kind_off": "confirm.kind_off",
    "no_address": "confirm.no_address",
}


class Confirmations:
    """Codes of confirmation; only their argon2id digest is kept."""

    def __init__(self, casework: Casework, queue: Queue) -> None:
        self._casework = casework
        self._store = casework.store
        self._queue = queue

    def follow(self, work: Work) -> None:
        """Send the first code when a case comes to the step that asks for it."""
        waits = work.procedure.workflow.step(work.case.step).task == "confirm" and work.case.is_open
        if waits and not work.tx.all(Confirmation, case_id=work.case.id) and not self._obstacle(work):
            self._send(work)

    def send(self, actor: Actor, case_id: str, email: str = "") -> None:
        """Send a new code; the earlier one no longer counts. email: a corrected address, kept with the applicant.

        Raises UserError confirm.not_asked, confirm.already, confirm.mail_off, confirm.kind_off, confirm.no_address,
        field.email_*.
        """
        with self._casework.on(actor, "confirmations.send", case_id) as work:
            _require_open(work)
            if email.strip():
                _correct(work, email.strip())
            if obstacle := self._obstacle(work):
                raise UserError(_OBSTACLES[obstacle])
            self._send(work)

    def register(self, actor: Actor, case_id: str, code: str, channel: str = "told") -> None:
        """Take the code that the citizen told at the counter ("told") or answered by e-mail ("answered").

        A wrong one counts, also when the program stops right after. Raises UserError confirm.not_asked,
        confirm.already, confirm.none, confirm.expired, confirm.spent, confirm.wrong (with the tries left).
        """
        if channel not in _CHANNELS:
            raise UserError("confirm.channel", channel=channel)
        with self._casework.on(actor, "confirmations.register", case_id) as work:
            _require_open(work)
            found = _require_live(work)
            left = _judge(work, found, code, cast("Literal['told', 'answered']", channel))
        if left is not None:
            raise UserError("confirm.wrong" if left else "confirm.wrong_last", left=left)

    def by_hand(self, actor: Actor, case_id: str, reason: str) -> None:
        """Answer for an address that no letter reaches, with a reason; only where the procedure allows it.

        Raises UserError confirm.not_asked, confirm.already, confirm.not_by_hand, typed.empty, typed.long.
        """
        reason = typed.reason(reason)
        with self._casework.on(actor, "confirmations.by_hand", case_id) as work:
            if not _require_open(work).by_hand:
                raise UserError("confirm.not_by_hand")
            made = _current(work) or self._unsent(work)
            _confirm(work, made, "by_hand", reason)

    def of_case(self, actor: Actor, case_id: str) -> ConfirmationView:
        """Return how the code of a case stands. Raises UserError store.not_found, confirm.not_asked, Denied."""
        with self._store.transaction(actor, "confirmations.of_case", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            declared = _declared(work)
            obstacle = self._obstacle(work)
            view = ConfirmationView(
                state="none",
                email=work.tx.get(Person, work.case.person_id).email,
                cannot_send=worded(UserError(_OBSTACLES[obstacle])) if obstacle else "",
                by_hand=declared.by_hand,
                signs=LENGTH[declared.code],
            )
            found = _current(work)
            return view if found is None else _told(work, found, view)

    def _obstacle(self, work: Work) -> str:
        return self._queue.obstacle(work, "confirmation")

    def _send(self, work: Work) -> None:
        declared = _declared(work)
        code = new_code(declared)
        until = work.tx.now + timedelta(hours=declared.hours)
        for earlier in work.tx.all(Confirmation, case_id=work.case.id, replaced=False):
            work.tx.update(earlier, replaced=True)
        letter = self._queue.write(
            work, "confirmation", lambda: {"confirmation.until": _when(work, until)}, secret=printed(code)
        )
        if letter is None:
            raise RuntimeError("a code without a letter")
        work.tx.add(
            Confirmation,
            case_id=work.case.id,
            letter_id=letter.id,
            email=letter.recipient,
            digest=digest(code),
            made_at=work.tx.now,
            expires_at=until,
            most_tries=declared.attempts,
        )
        work.tell("confirm.sent", f"Envía el código de confirmación a {letter.recipient}", f"vale {_hours(declared)}")

    @staticmethod
    def _unsent(work: Work) -> Confirmation:
        """Add the row of an address to which no code was ever sent."""
        email = work.tx.get(Person, work.case.person_id).email
        now = work.tx.now
        return work.tx.add(
            Confirmation, case_id=work.case.id, email=email, digest="", made_at=now, expires_at=now, most_tries=0
        )


def _declared(work: Work) -> Declared:
    if work.procedure.confirmation is None:
        raise UserError("confirm.not_asked", number=work.case.number)
    return work.procedure.confirmation


def _require_open(work: Work) -> Declared:
    work.require_open()
    declared = _declared(work)
    if any(one.confirmed_at is not None for one in work.tx.all(Confirmation, case_id=work.case.id)):
        raise UserError("confirm.already", number=work.case.number)
    return declared


def _current(work: Work) -> Confirmation | None:
    found = [one for one in work.tx.all(Confirmation, case_id=work.case.id) if not one.replaced]
    return found[-1] if found else None


def _require_live(work: Work) -> Confirmation:
    found = _current(work)
    if found is None:
        raise UserError("confirm.none")
    if found.tries >= found.most_tries:
        raise UserError("confirm.spent")
    if found.expires_at <= work.tx.now:
        raise UserError("confirm.expired", when=_when(work, found.expires_at))
    return found


def _judge(work: Work, found: Confirmation, code: str, channel: Literal["told", "answered"]) -> int | None:
    """Confirm, or count a wrong try and return how many are left."""
    if fits(found.digest, code):
        _confirm(work, found, channel, "")
        return None
    tried = work.tx.update(found, tries=found.tries + 1)
    left = tried.most_tries - tried.tries
    work.tell("confirm.wrong", "El código no coincidió", _left(left))
    return left


def _left(tries: int) -> str:
    if not tries:
        return "no quedan intentos"
    return f"queda{'n' * (tries != 1)} {plural(tries, 'intento', 'intentos')}"


def _confirm(work: Work, found: Confirmation, channel: Literal["told", "answered", "by_hand"], reason: str) -> None:
    done = work.tx.update(
        found, confirmed_at=work.tx.now, confirmed_by=work.tx.actor.name, channel=channel, reason=reason
    )
    words = {"told": "lo dictó el solicitante", "answered": "respondió el correo", "by_hand": reason}
    work.tell("confirm.done", f"Confirmó el correo {done.email}".strip(), words[channel])


def _correct(work: Work, email: str) -> None:
    """Keep a corrected address with the applicant."""
    check_email(email)
    person = work.tx.get(Person, work.case.person_id)
    if person.email != email:
        work.tx.update(person, email=email)
        work.tell("person.email", "Corrigió el correo del solicitante", email)


def _told(work: Work, found: Confirmation, view: ConfirmationView) -> ConfirmationView:
    letter = work.tx.find(Letter, id=found.letter_id) if found.letter_id else None
    left = max(found.most_tries - found.tries, 0)
    state = "waiting" if left else "spent"
    if found.confirmed_at is not None:
        state = "confirmed"
    elif left and found.expires_at <= work.tx.now:
        state = "expired"
    return replace(
        view,
        state=state,
        email=found.email or view.email,
        made_at=work.local(found.made_at),
        expires_at=work.local(found.expires_at),
        tries_left=left,
        told=sentence(letter.answer, letter.answer_code, letter.answer_text) if letter else "",
        confirmed_at=work.local(found.confirmed_at) if found.confirmed_at else None,
        confirmed_by=found.confirmed_by,
    )


def _when(work: Work, instant: datetime) -> str:
    local = work.local(instant)
    return f"{weekday_date(local.date())}, {hour(local.time())}"


def _hours(declared: Declared) -> str:
    return f"{declared.hours} horas" if declared.hours != 1 else "una hora"
