"""From the request for papers to their approval by a second person, and their annulment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NoReturn

from app.models import layout_text
from app.models.catalogue.results import Result
from app.models.errors import UserError
from app.models.rows.papers import DocumentLine
from app.models.tables.cases import CaseFile
from app.models.tables.documents import Document
from app.services import typed
from app.services.access import Actor
from app.services.cases import reserve
from app.services.cases.caserecords import CaseRecords
from app.services.casework import Casework, Work
from app.services.issuing import pieces
from app.services.issuing.papers import Papers
from app.services.issuing.pieces import Piece
from app.services.issuing.values import Texts

_TASKS = frozenset({"issue", "deliver"})
"""Tasks of the steps in which papers may be asked for; in the second one only what was annulled meanwhile."""

_NUMBER = "number."
MOST_ORIGINALS = 50


class Issuing:
    """Acts on the papers that a case produces."""

    def __init__(self, casework: Casework, *, papers: Papers, records: CaseRecords) -> None:
        self._casework = casework
        self._store = casework.store
        self._papers = papers
        self._records = records

    def request(self, actor: Actor, case_id: str) -> tuple[str, ...]:
        """Ask for every declared result that applies and is not there yet; return the ids in declared order.

        Raises UserError "issuing.not_yet", "issuing.already_requested", or "issuing.already_issued" with its number.
        """
        with self._casework.on(actor, "issuing.request", case_id) as work:
            work.require_open()
            if work.procedure.workflow.step(work.case.step).task not in _TASKS:
                raise UserError("issuing.not_yet", number=work.case.number)
            lacking = pieces.lacking(work)
            if not lacking:
                _refuse_again(pieces.live(work), work)
            asked = tuple(_ask(work, piece).id for piece in lacking)
            work.tell("document.requested", "Pidió la emisión", ", ".join(piece.title for piece in lacking))
        return asked

    def queue(self, actor: Actor, state: str) -> tuple[DocumentLine, ...]:
        """Return the papers of the office in one state, the longest waiting first."""
        self._store.access.require("issuing.queue", actor)
        return self._records.documents(
            "d.office = ? AND d.state = ? ORDER BY d.requested_at, d.id", (actor.office, state)
        )

    def preview(self, actor: Actor, document_id: str) -> bytes:
        """Return the PDF itself: as issued, BORRADOR until approved, ANULADO once annulled."""
        with self._store.transaction(actor, "issuing.preview", subject=document_id) as tx:
            document = tx.get(Document, document_id)
            work = self._casework.work(tx, tx.get(CaseFile, document.case_id))
            reserve.note(tx, work.case, "paper")
            if document.state == "requested":
                return self._papers.draft(work, document)
            if document.number is None:
                raise UserError("issuing.sent_back", title=document.title, reason=_told(document))
            if document.state == "voided":
                return self._papers.again(document)
        return self._store.blobs.get(document.blob)

    def approve(self, actor: Actor, document_id: str) -> tuple[str, ...]:
        """Issue a paper, together with those of its other rows and those whose number it cites; return their ids.

        Raises UserError "issuing.own_request" for who asked for it, "issuing.already_issued" with the first number,
        "issuing.order" while an earlier declared paper waits, "issuing.no_signer" without the name of who signs.
        """
        with self._casework.on_row(actor, "issuing.approve", "document", document_id) as work:
            document = work.tx.get(Document, document_id)
            _require_requested(document)
            return self._issue(work, _together(work, document))

    def approve_case(self, actor: Actor, case_id: str) -> tuple[str, ...]:
        """Issue every paper of a case that waits for approval, in declared order; errors as approve."""
        with self._casework.on(actor, "issuing.approve_case", case_id) as work:
            waiting = _waiting(work)
            if not waiting and not pieces.live(work):
                raise UserError("issuing.nothing_waits", number=work.case.number)
            if not waiting:
                _refuse_again(pieces.live(work), work)
            return self._issue(work, list(waiting))

    def send_back(self, actor: Actor, document_id: str, reason: str) -> None:
        """Refuse a requested paper with a reason; it never had a number, and may be asked for again."""
        told = typed.reason(reason, act="Devolver")
        with self._casework.on_row(actor, "issuing.send_back", "document", document_id) as work:
            document = work.tx.get(Document, document_id)
            _require_requested(document)
            work.tx.update(document, state="voided", voided_reason=told)
            work.tell("document.sent_back", f"Devolvió sin aprobar: {document.title}", told)

    def void(self, actor: Actor, document_id: str, reason: str) -> None:
        """Annul an issued paper with a reason; its number stays taken and visible.

        Raises UserError "issuing.not_issued" or "issuing.already_voided".
        """
        told = typed.reason(reason, act="Anular")
        with self._casework.on_row(actor, "issuing.void", "document", document_id) as work:
            document = work.tx.get(Document, document_id)
            if document.state == "requested" or document.number is None:
                raise UserError("issuing.not_issued", title=document.title)
            if document.state == "voided":
                raise UserError("issuing.already_voided", number=document.number, reason=_told(document))
            work.tx.update(document, state="voided", voided_reason=told)
            work.tell("document.voided", f"Anuló {document.number}", told)

    def _issue(self, work: Work, documents: Sequence[Document]) -> tuple[str, ...]:
        """Take every number first, so that papers may cite one another, and then make them."""
        work.require_open()
        for document in documents:
            if document.requested_by == work.tx.actor.user_id:
                raise UserError("issuing.own_request", title=document.title)
        chosen = [(document, work.procedure.result_of(document.result)) for document in documents]
        named = [self._papers.identity(work, result.series, result) for _, result in chosen]
        numbers = _numbers([(result.key, one.number) for (_, result), one in zip(chosen, named, strict=True)])
        for (document, result), identity in zip(chosen, named, strict=True):
            self._papers.approve(work, document, result, identity, numbers)
            work.tell("document.approved", f"Aprobó {document.title}", identity.number)
        return tuple(document.id for document in documents)


def _numbers(taken: Sequence[tuple[str, str]]) -> Texts:
    """Return the numbers by their document; those of several rows are joined."""
    told: Texts = {}
    for key, number in taken:
        name = f"{_NUMBER}{key}"
        told[name] = f"{told[name]}, {number}" if name in told else number
    return told


def _waiting(work: Work) -> tuple[Document, ...]:
    """Return the papers that wait for approval, in declared order and row by row."""
    order = [result.key for result in work.procedure.results]
    found = (paper for paper in pieces.live(work).values() if paper.state == "requested")
    return tuple(sorted(found, key=lambda paper: (order.index(paper.result), paper.row)))


def _together(work: Work, document: Document) -> list[Document]:
    """Return the paper with its other rows, and the waiting ones that it cites, directly or not, in declared order."""
    waiting = {one.result: one for one in _waiting(work)}
    wanted: set[str] = set()
    ahead = {document.result}
    while ahead:
        wanted |= ahead
        cited = {name for key in ahead for name in _cited(work.procedure.result_of(key))}
        ahead = (cited & waiting.keys()) - wanted
    for place, (key, one) in enumerate(waiting.items()):
        if key not in wanted and wanted & set(list(waiting)[place:]):
            raise UserError("issuing.order", first=one.title, title=document.title)
    return [one for one in _waiting(work) if one.result in wanted]


def _cited(result: Result) -> set[str]:
    used = {key for text in result.texts.values() for key in layout_text.keys(text)}
    return {key.removeprefix(_NUMBER) for key in used if key.startswith(_NUMBER)}


def _ask(work: Work, piece: Piece) -> Document:
    return work.tx.add(
        Document,
        case_id=work.case.id,
        result=piece.result.key,
        row=piece.row,
        layout=piece.result.layout,
        title=piece.title,
        originals=originals(work, piece.result),
        requested_by=work.tx.actor.user_id,
        requested_name=work.tx.actor.name,
        requested_at=work.tx.now,
    )


def originals(work: Work, result: Result) -> int:
    """Return how many originals the case gets of a document: as declared, or as the form asks."""
    if result.copies_from is None:
        return result.copies
    asked = str(work.answers.get(result.copies_from) or "")
    return min(max(int(asked), 1), MOST_ORIGINALS) if asked.isdigit() else 1


def _require_requested(document: Document) -> None:
    if document.number is not None:
        raise UserError("issuing.already_issued", title=document.title, number=document.number)
    if document.state == "voided":
        raise UserError("issuing.sent_back", title=document.title, reason=_told(document))


def _refuse_again(live: Mapping[tuple[str, int], Document], work: Work) -> NoReturn:
    issued = [document for document in live.values() if document.number is not None]
    if issued:
        raise UserError("issuing.already_issued", title=issued[0].title, number=issued[0].number)
    raise UserError("issuing.already_requested" if live else "issuing.no_results", number=work.case.number)


def _told(document: Document) -> str:
    return document.voided_reason.rstrip(". ")
