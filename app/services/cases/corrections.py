"""Answers, files and photographs that are corrected after intake: what changed and why stays in the history."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.fields import Field, Section
from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.corrections import CorrectionForm
from app.models.tables.cases import Attachment, CaseFile, RequirementItem
from app.models.tables.categories import CaseCategory
from app.models.tables.documents import Document
from app.services import typed
from app.services.access import Actor
from app.services.cases import indexing, required_papers
from app.services.casework import Casework, Work
from app.services.forms import concerned
from app.services.forms.answer_files import AnswerFiles, attach, named
from app.services.forms.answers import Checker
from app.services.forms.keeping import kept
from app.services.forms.wording import answer_text
from app.services.territory import Territory


class Corrections:
    """Corrects the form of a case before its documents are issued; the fee is worked out anew by another act."""

    def __init__(self, casework: Casework, *, territory: Territory) -> None:
        self._casework = casework
        self._territory = territory
        self._files = AnswerFiles(casework)

    def form(self, actor: Actor, case_id: str) -> CorrectionForm:
        """Return the form with the answers of a case."""
        self._casework.store.access.require("corrections.form", actor)
        with self._casework.store.looking(actor, "corrections.form", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            person = work.case.person_identity
            return CorrectionForm(
                work.procedure.key,
                tuple(one for one in work.procedure.sections if not one.readers and _filled(one, work.answers)),
                work.chosen,
                shown(work, work.procedure.kept_from("")),
                ("", person),
            )

    def correct(self, actor: Actor, case_id: str, answers: Mapping[str, object], reason: str) -> None:
        """Put the answers of the whole form in the place of those that the case has, with the reason.

        Raises UserError "correction.issued" once a document is approved, "correction.faulty" with the field and what is
        wrong, "correction.same", "correction.category" for what a confirmed category was computed from,
        "case.reason_needed", "typed.long", "case.closed".
        """
        with self._casework.on(actor, "corrections.correct", case_id) as work:
            work.require_open()
            told = typed.reason(reason, act="Corregir la solicitud")
            refuse_issued(work)
            before, after = work.answers, self._after(work, {**answers, **_reserved(work)})
            changed = [one for one in work.procedure.fields() if before.get(one.key) != after.get(one.key)]
            if not changed:
                raise UserError("correction.same")
            _refuse_decided(work, {one.key for one in changed})
            work.change(
                answers=json.dumps(after, ensure_ascii=False, sort_keys=True),
                **concerned.columns(work.procedure, after),
            )
            indexing.renew(work.tx, work.case, work.procedure)
            for field in changed:
                self._tell(work, field, before, after, told)
            required_papers.refresh(work)
            self._refile(work, changed, before, after)

    def _after(self, work: Work, answers: Mapping[str, object]) -> dict[str, object]:
        """Check the whole form as on the day of filing and return it as it is stored."""
        filed = work.local(work.case.received_at).date()
        checker = Checker(self._territory, filed, self._casework.promise.calendar.add)
        stopping = [one for one in checker.faults(work.procedure, work.chosen, answers) if one.level == "error"]
        if stopping:
            label = work.procedure.field(stopping[0].key).label
            raise UserError("correction.faulty", field=stopping[0].key, label=label, fault=stopping[0].text)
        return kept(self._casework, checker, work.procedure, work.chosen, answers)

    def _tell(self, work: Work, field: Field, before: Mapping[str, Any], after: Mapping[str, Any], reason: str) -> None:
        if isinstance(field, FileField | PhotoField):
            work.tell("answer.corrected", f"Reemplazó {field.label.lower()}", reason)
            return
        was, now = (answer_text(field, one.get(field.key), self._territory) for one in (before, after))
        work.tell("answer.corrected", f"Corrigió {field.label.lower()}: {was or 'nada'} → {now or 'nada'}", reason)

    def _refile(
        self, work: Work, changed: Sequence[Field], before: Mapping[str, object], after: Mapping[str, object]
    ) -> None:
        """File the new documents and photographs; the former ones leave the file and stay in the history."""
        of_files = [field for field in changed if isinstance(field, FileField | PhotoField)]
        if not of_files:
            return
        former = {blob for field in of_files for _, blob, _ in named(field, before.get(field.key))}
        places = {None, *_lines_of(work, of_files)}
        for file in work.tx.all(Attachment, case_id=work.case.id, removed=False):
            if file.blob in former and file.item_id in places:
                work.tx.update(file, removed=True)
        fresh = {field.key: after.get(field.key) for field in of_files}
        items = work.tx.all(RequirementItem, case_id=work.case.id)
        attach(work, self._files.facts(work.procedure, fresh), items)


def refuse_issued(work: Work) -> None:
    """Refuse to change what an approved document already says. Errors: correction.issued."""
    papers = work.tx.all(Document, case_id=work.case.id)
    if any(one.result and one.number and one.state != "voided" for one in papers):
        raise UserError("correction.issued", number=work.case.number)


def shown(work: Work, hidden: Collection[str] = ()) -> dict[str, Any]:
    """Return the answers of a case as editors take them, without those that are hidden."""
    kinds = {field.key: field.kind for field in work.procedure.fields()}
    return {key: editable(kinds.get(key, ""), answer) for key, answer in work.answers.items() if key not in hidden}


def _reserved(work: Work) -> dict[str, Any]:
    """Return the answers of reserved sections: the form does not show them, and they stay as they are."""
    kept = work.procedure.kept_from("")
    return {key: answer for key, answer in shown(work).items() if key in kept}


def _filled(section: Section, answers: Mapping[str, object]) -> bool:
    """Tell whether a section is of the applicant, or one that the office filled."""
    return section.step is None or any(field.key in answers for field in section.fields)


def editable(kind: str, answer: Any) -> Any:
    """Return a stored answer as its editor takes it."""
    if answer is None:
        return None
    if kind == "money":
        return str(Money(answer)).removeprefix("$")
    return str(answer) if kind == "number" else answer


def _lines_of(work: Work, fields: Sequence[Field]) -> set[str]:
    """Return the lines of the checklist that the files of these fields meet."""
    keys = {field.key for field in fields}
    met = {one.key for one in work.procedure.requirements if one.field in keys}
    return {item.id for item in work.tx.all(RequirementItem, case_id=work.case.id) if item.requirement in met}


def _refuse_decided(work: Work, changed: set[str]) -> None:
    """Refuse to change what a confirmed category was computed from: that is corrected by two persons."""
    confirmed = {one.rule for one in work.tx.all(CaseCategory, case_id=work.case.id) if one.state == "confirmed"}
    for rule in work.procedure.rules:
        read = {criterion.field for table in rule.tables for criterion in table.criteria}
        if rule.key in confirmed and read & changed:
            raise UserError("correction.category", title=rule.title)
