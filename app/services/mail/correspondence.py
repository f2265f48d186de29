"""What the applicant is told by e-mail: follows every act on a case and queues the letter that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.rows.evaluations import EvaluationLine
from app.models.tables.cases import SETTLED_STATES, CasePause, RequirementItem
from app.models.tables.documents import Document
from app.models.tables.evaluations import Evaluation
from app.models.tables.mail import Letter
from app.models.texts_es import hour, long_date, weekday_date
from app.services.casework import Casework, Happening, Work
from app.services.evaluations.invitations import Party, invitation, method_of
from app.services.mail.envelope import Enclosed
from app.services.mail.queueing import Queue

PDF, CALENDAR = "application/pdf", "text/calendar"
_IN_HAND = frozenset({"printed", "delivered"})


class Correspondence:
    """Queues letters inside the transaction of the act that causes them."""

    def __init__(self, casework: Casework, queue: Queue) -> None:
        self._casework = casework
        self._blobs = casework.store.blobs
        self._queue = queue
        self._letters = {
            "received": self._received,
            "papers_missing": self._papers_missing,
            "invitation": self._visit,
            "visit_cancelled": self._visit,
            "documents": self._documents,
        }

    def follow(self, work: Work) -> None:
        """Queue what belongs to everything that happened, and tell once that the papers can be collected."""
        for happening in work.happened:
            write = self._letters.get(happening.kind)
            if write is not None:
                write(work, happening)
        if work.procedure.workflow.step(work.case.step).task == "deliver" and not self._queue.obstacle(work, "ready"):
            self._ready(work)

    def _received(self, work: Work, happening: Happening) -> None:
        due = work.case.due_on
        self._queue.write(work, happening.kind, lambda: {"case.due": long_date(due) if due else ""})

    def _papers_missing(self, work: Work, happening: Happening) -> None:
        document = happening.about
        if not isinstance(document, Document):
            raise TypeError("papers_missing is about a letter")

        def values() -> dict[str, str]:
            pause = next(one for one in work.tx.all(CasePause, case_id=work.case.id) if one.ended_on is None)
            return {
                "missing.list": _missing(work.tx.all(RequirementItem, case_id=work.case.id, order="position")),
                "missing.until": weekday_date(pause.answer_by),
                "letter.number": document.number or "",
            }

        def files() -> Sequence[Enclosed]:
            return (Enclosed(f"{document.number}.pdf", PDF, self._blobs.get(document.blob)),)

        self._queue.write(work, happening.kind, values, files)

    def _documents(self, work: Work, happening: Happening) -> None:
        """Send papers as they were issued."""
        papers = happening.about
        if not isinstance(papers, list):
            raise TypeError("documents is about papers")

        def files() -> Sequence[Enclosed]:
            return tuple(Enclosed(f"{one.number}.pdf", PDF, self._blobs.get(one.blob)) for one in papers)

        titles = ", ".join(f"{one.title} {one.number}" for one in papers)
        self._queue.write(work, happening.kind, lambda: {"ready.documents": titles}, files)

    def _visit(self, work: Work, happening: Happening) -> None:
        visit = happening.about
        if not isinstance(visit, Evaluation):
            raise TypeError(f"{happening.kind} is about an evaluation")
        starts = work.local(visit.starts_at)

        def values() -> dict[str, str]:
            return {
                "visit.number": visit.number,
                "visit.when": f"{weekday_date(starts.date())}, {hour(starts.time())}",
                "visit.place": visit.place,
                "visit.evaluator": visit.evaluator_name,
            }

        self._queue.write(work, happening.kind, values, lambda: (self._calendar(work, visit),))

    def _calendar(self, work: Work, visit: Evaluation) -> Enclosed:
        here, line = self._casework.premises.entry(), _line(work, visit)
        made = invitation(
            line,
            subject=work.case.procedure_name,
            sequence=visit.sequence,
            organiser=Party(here.institution.name, here.office.email),
            guest=Party("", ""),
            stamp=work.tx.now,
        )
        return Enclosed(f"{visit.number}.ics", f"{CALENDAR}; method={method_of(line)}", made)

    def _ready(self, work: Work) -> None:
        """Tell once that every paper is printed; another one follows only if that letter was cancelled."""
        handed = {result.key for result in work.results() if result.delivery != "not_delivered"}
        found = work.tx.all(Document, case_id=work.case.id)
        papers = [one for one in found if one.result in handed and one.state != "voided"]
        if not papers or any(one.state not in _IN_HAND for one in papers):
            return
        if any(one.state != "cancelled" for one in work.tx.all(Letter, case_id=work.case.id, kind="ready")):
            return
        self._queue.write(work, "ready", lambda: {"ready.documents": ", ".join(one.title for one in papers)})


def _missing(items: Sequence[RequirementItem]) -> str:
    lacking = [item for item in items if item.state not in SETTLED_STATES]
    return "\n".join(f"- {item.title}{f': {item.reason}' if item.reason else ''}" for item in lacking)


def _line(work: Work, visit: Evaluation) -> EvaluationLine:
    case = work.case
    return EvaluationLine(
        id=visit.id,
        case_id=case.id,
        case_number=case.number,
        applicant=case.person_name,
        procedure=case.procedure,
        number=visit.number,
        evaluator_id=visit.evaluator_id,
        evaluator=visit.evaluator_name,
        place=visit.place,
        starts_at=work.local(visit.starts_at),
        ends_at=work.local(visit.ends_at),
        state=visit.state,
        result=visit.result,
        summary=visit.summary,
        part=visit.part_title,
    )
