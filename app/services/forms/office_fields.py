"""What the office finds out after intake and writes in the form: pages of a folio, a percentage, a measured area."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.models.catalogue.fields import Section
from app.models.errors import UserError
from app.models.reserve_es import MASK
from app.models.rows.corrections import CorrectionForm
from app.models.tables.cases import CaseFile
from app.services.access import Actor
from app.services.cases import indexing, required_papers
from app.services.cases.corrections import editable, shown
from app.services.casework import Casework, Work
from app.services.forms.answers import Checker
from app.services.forms.keeping import kept
from app.services.forms.wording import answer_text
from app.services.payments import charging
from app.services.territory import Territory


class OfficeFields:
    """Fills the sections that a definition leaves to one of its steps; what was written is told in the history."""

    def __init__(self, casework: Casework, *, territory: Territory) -> None:
        self._casework = casework
        self._territory = territory

    def form(self, actor: Actor, case_id: str) -> CorrectionForm:
        """Return the sections of the step where the case stands, with what was written before."""
        self._casework.store.access.require("office_fields.form", actor)
        with self._casework.store.looking(actor, "office_fields.form", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            sections, answers = _mine(work), shown(work, work.procedure.kept_from(actor.role))
            return CorrectionForm(work.procedure.key, sections, work.chosen, answers, ("", work.case.person_identity))

    def fill(self, actor: Actor, case_id: str, answers: Mapping[str, object]) -> None:
        """Write the fields of this step and go on; a fee that nobody paid yet follows them.

        Raises UserError "correction.faulty" with the field and what is wrong, "office_fields.none" where the step asks
        nothing, "case.closed".
        """
        with self._casework.on(actor, "office_fields.fill", case_id) as work:
            work.require_open()
            own = {field.key for section in _mine(work) for field in section.fields}
            secret = work.procedure.kept_from("")
            fresh = self._checked(work, answers, own)
            before = work.answers
            others = {key: answer for key, answer in before.items() if key not in own}
            work.change(answers=json.dumps({**others, **fresh}, ensure_ascii=False, sort_keys=True))
            indexing.renew(work.tx, work.case, work.procedure)
            for field in work.procedure.fields():
                if field.key in fresh and before.get(field.key) != fresh[field.key]:
                    told = MASK if field.key in secret else answer_text(field, fresh[field.key], self._territory)
                    work.tell("answer.filled", f"Escribió {field.label.lower()}: {told or 'nada'}"[:500])
            required_papers.refresh(work)
            if charging.differs(work) is not None:
                charging.recompute(work, work.case.exemption, "según lo que escribió la oficina")

    def _checked(self, work: Work, answers: Mapping[str, object], own: set[str]) -> dict[str, object]:
        """Return the fields of the step as they are stored; those that do not apply are left out."""
        promise, kinds = self._casework.promise, {field.key: field.kind for field in work.procedure.fields()}
        checker = Checker(self._territory, promise.today(), promise.calendar.add)
        told = {key: editable(kinds.get(key, ""), answer) for key, answer in work.answers.items() if key not in own}
        whole = {**told, **{key: answers.get(key) for key in own}}
        for fault in checker.faults(work.procedure, work.chosen, whole):
            if fault.key in own and fault.level == "error":
                label = work.procedure.field(fault.key).label
                raise UserError("correction.faulty", field=fault.key, label=label, fault=fault.text)
        found = kept(self._casework, checker, work.procedure, work.chosen, whole)
        return {key: answer for key, answer in found.items() if key in own}


def _mine(work: Work) -> tuple[Section, ...]:
    """Return what who acts fills at this step: of a reserved section, only its readers.

    Raises UserError office_fields.none where the step asks nothing, reserve.section where others fill it.
    """
    here = work.procedure.sections_at(work.case.step)
    if not here:
        raise UserError("office_fields.none", number=work.case.number)
    mine = tuple(one for one in here if not one.readers or work.tx.actor.role in one.readers)
    if not mine:
        raise UserError("reserve.section")
    return mine
