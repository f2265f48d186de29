"""The checklist of a case: states, files, the letter that lists what lacks and the pause of the clock."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.errors import UserError
from app.models.rows.cases import AttachmentLine
from app.models.tables.cases import SETTLED_STATES, Attachment, RequirementItem
from app.models.texts_es import long_date, plural
from app.services import attachments, typed
from app.services.access import Actor
from app.services.cases import caserows, pauses, reserve
from app.services.cases.requirements import lacking
from app.services.casework import Casework, Work
from app.services.files import inspect
from app.services.issuing.letters import Letters

STATE_WORDS = {
    "pending": "Pendiente",
    "received": "Recibido",
    "illegible": "Ilegible",
    "expired": "Caducado",
    "not_applicable": "No aplica",
    "to_amend": "Por subsanar",
    "verified_online": "Verificado en línea",
    "on_file": "Ya consta",
}
_NEED_REASON = {"not_applicable", "on_file", "to_amend"}


@dataclass(frozen=True, slots=True)
class _Change:
    state: str
    reason: str
    sheets: int


class Checklist:
    """Acts on the requirements of a case."""

    def __init__(self, casework: Casework, *, letters: Letters) -> None:
        self._casework = casework
        self._store = casework.store
        self._letters = letters

    def set_state(self, actor: Actor, item_id: str, state: str, reason: str = "", sheets: int = 0) -> None:
        """Give a line its state; "no aplica", "ya consta" and "por subsanar" need a reason.

        Raises UserError "item.reason_needed", "item.never_paper" (what the State holds is verified, not received as
        a copy: trámites law, art. 23.1) or "case.closed".
        """
        with self._casework.on_row(actor, "checklist.set_state", "requirement_item", item_id) as work:
            work.require_open()
            item = work.tx.get(RequirementItem, item_id)
            change = _Change(state, typed.remark(reason), max(sheets, 0))
            check_state(item.title, item.how, change.state, change.reason)
            _apply(work, item, change)

    def attach(self, actor: Actor, case_id: str, item_id: str | None, name: str, content: bytes) -> str:
        """Add a file to a line, or to the case as a whole, and return its id; a pending line becomes received.

        A line that is looked up stays as it is: a copy does not settle it. Raises the UserErrors of files.inspect,
        "file.already_here" for the same bytes in the same place, "store.not_found" for a line of another case.
        """
        self._store.access.require("checklist.attach", actor)
        facts = inspect(name, content, self._formats(item_id))
        with self._casework.on(actor, "checklist.attach", case_id) as work:
            work.require_open()
            item = _item_of(work, item_id)
            blob = self._store.blobs.put(content)
            if work.tx.find(Attachment, case_id=case_id, item_id=item_id, blob=blob, removed=False):
                raise UserError("file.already_here", name=facts.name)
            added = attachments.add(work, facts, blob, item_id)
            work.tell("file.added", f"Agregó {facts.name}", plural(facts.pages, "página", "páginas"))
            if item is not None and item.state == "pending" and item.how == "paper":
                _apply(work, item, _Change("received", "", facts.pages))
        return added.id

    def content(self, actor: Actor, attachment_id: str) -> tuple[AttachmentLine, bytes]:
        """Return a file and its bytes."""
        self._store.access.require("checklist.content", actor)
        rows = self._store.read("SELECT * FROM attachment WHERE id = ? AND NOT removed", (attachment_id,))
        if not rows:
            raise UserError("store.not_found")
        row = rows[0]
        self._store.access.require("checklist.content", actor, office=row["office"])
        reserve.note_reading(self._store, actor, "checklist.content", row["case_id"], "file")
        return caserows.attachment(row), self._store.blobs.get(row["blob"])

    def request_amendment(self, actor: Actor, case_id: str, note: str = "") -> str:
        """Print the letter that lists only what lacks, pause the clock and return the letter's id.

        Raises UserError "amend.nothing_lacks" or "amend.already_paused".
        """
        with self._casework.on(actor, "checklist.request_amendment", case_id) as work:
            work.require_open()
            return self.ask_in(work, note.strip())

    def ask_in(self, work: Work, note: str = "") -> str:
        """Ask for what lacks inside an open work (a move that returns the case); the same refusals."""
        if pauses.amending(work):
            raise UserError("amend.already_paused")
        items = work.tx.all(RequirementItem, case_id=work.case.id, order="position")
        asked = lacking(items)
        if not asked:
            raise UserError("amend.nothing_lacks")
        promise = self._casework.promise
        answer_by = promise.from_today(work.procedure.amending.term)
        letter = self._letters.amendment(work, asked, answer_by=answer_by, note=note)
        pauses.begin(work, promise, kind="amendment", reason=pauses.AMENDING, until=answer_by, document=letter.id)
        text = f"Pidió {plural(len(asked), 'requisito', 'requisitos')} con el oficio {letter.number}"
        work.tell("pause.started", text, f"plazo en pausa; puede traerlos hasta el {long_date(answer_by)}")
        work.announce("papers_missing", letter)
        return letter.id

    def remove(self, actor: Actor, attachment_id: str, reason: str) -> None:
        """Take a wrong file out of the case; it stays in the history with the reason.

        Raises UserError "case.reason_needed", "typed.long", "store.not_found" for one that was taken out already.
        """
        reason = typed.reason(reason, act="Quitar archivo")
        with self._casework.on_row(actor, "checklist.remove", "attachment", attachment_id) as work:
            work.require_open()
            found = work.tx.get(Attachment, attachment_id)
            if found.removed:
                raise UserError("store.not_found")
            work.tx.update(found, removed=True)
            work.tell("file.removed", f"Quitó {found.name}", reason)

    def amended(self, actor: Actor, case_id: str) -> None:
        """Tell that the citizen brought the papers: the clock runs on from the next business day.

        Raises UserError "amend.not_paused".
        """
        with self._casework.on(actor, "checklist.amended", case_id) as work:
            work.require_open()
            if not pauses.amending(work):
                raise UserError("amend.not_paused")
            pauses.end(work, self._casework.promise, "amendment")
            work.tell("pause.ended", "Registró la subsanación", "el plazo corre desde el siguiente día hábil")

    def _formats(self, item_id: str | None) -> tuple[str, ...]:
        if item_id is None:
            return ("pdf", "jpg")
        rows = self._store.read(
            "SELECT i.requirement, c.definition_id FROM requirement_item i JOIN case_file c ON c.id = i.case_id "
            "WHERE i.id = ?",
            (item_id,),
        )
        if not rows:
            raise UserError("store.not_found")
        procedure = self._casework.stored_definition(rows[0]["definition_id"])
        return procedure.requirement(rows[0]["requirement"]).formats


def settles(state: str) -> bool:
    """Tell whether a line in this state lacks nothing more."""
    return state in SETTLED_STATES


def needs_reason(state: str) -> bool:
    """Tell whether a state is only taken with a reason."""
    return state in _NEED_REASON


def check_state(title: str, how: str, state: str, reason: str) -> None:
    """Refuse a state that does not exist, lacks its reason or would take a copy of what the State already holds."""
    if state not in STATE_WORDS:
        raise UserError("item.unknown_state", state=state)
    if state in _NEED_REASON and not reason:
        raise UserError("item.reason_needed", state=STATE_WORDS[state].lower(), title=title)
    if state == "received" and how == "verify":
        raise UserError("item.never_paper", title=title)


def _item_of(work: Work, item_id: str | None) -> RequirementItem | None:
    if item_id is None:
        return None
    item = work.tx.get(RequirementItem, item_id)
    if item.case_id != work.case.id:
        raise UserError("store.not_found")
    return item


def _apply(work: Work, item: RequirementItem, change: _Change) -> None:
    work.tx.update(
        item,
        state=change.state,
        reason=change.reason,
        sheets=change.sheets or item.sheets,
        changed_at=work.tx.now,
        changed_by=work.tx.actor.name,
    )
    work.tell("item.state", f"{STATE_WORDS[change.state]}: {item.title}"[:500], change.reason)
