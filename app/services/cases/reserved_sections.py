"""Sections of a form that only some roles read: masked for everybody, opened by an act that is journalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.catalogue.fields import Section
from app.models.errors import UserError
from app.models.rows.cases import AnswerLine, ReservedSection
from app.models.tables.cases import CaseFile
from app.models.tables.reserve import ReservedRead
from app.services import typed
from app.services.access import Actor
from app.services.cases.reserve import REASON_LIMIT
from app.services.casework import Casework, Work
from app.services.forms.wording import answer_lines
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction


class ReservedSections:
    """What only the roles that a section declares may ask."""

    def __init__(self, casework: Casework, *, territory: Territory) -> None:
        self._casework = casework
        self._territory = territory

    def read(self, actor: Actor, case_id: str, section: str, reason: str) -> tuple[AnswerLine, ...]:
        """Return the answers of a reserved section; who read them, when and why is journalled with them.

        Raises UserError "typed.empty" without a reason, "reserve.section" for who does not read it or none of the kind.
        """
        why = typed.reason(reason, limit=REASON_LIMIT)
        with self._casework.store.transaction(actor, "reserved_sections.read", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            found = next((one for one in readable(work, actor.role) if one.key == section), None)
            if found is None:
                raise UserError("reserve.section")
            note(tx, case_id, found, why)
            answers = work.answers
            return tuple(
                AnswerLine(found.title, label, text)
                for field in found.fields
                for label, text in answer_lines(field, answers.get(field.key), self._territory)
            )


def readable(work: Work, role: str) -> tuple[Section, ...]:
    """Return the reserved sections with answers that a role reads."""
    answers = work.answers
    return tuple(
        one
        for one in work.procedure.sections
        if role in one.readers and any(field.key in answers for field in one.fields)
    )


def offered(work: Work) -> tuple[ReservedSection, ...]:
    """Return the reserved sections that who looks may open."""
    return tuple(ReservedSection(one.key, one.title) for one in readable(work, work.tx.actor.role))


def note(tx: Transaction, case_id: str, section: Section, reason: str) -> None:
    """Write that who acts read a section."""
    told = f"{section.title}: {reason}"[:REASON_LIMIT]
    who = tx.actor
    tx.add(
        ReservedRead,
        case_id=case_id,
        at=tx.now,
        actor_id=who.user_id,
        actor_name=who.name,
        what="section",
        reason=told,
    )
