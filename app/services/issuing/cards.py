"""Papers that inform: the card of a procedure, the account of days, the receipt of filing, the note of a difference."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.tables.cases import CaseFile, RequirementItem
from app.models.tables.payments import Difference
from app.services.access import Actor
from app.services.cases import reserve
from app.services.casework import Casework
from app.services.issuing import card_values
from app.services.issuing.letters import Letters, note_once
from app.services.issuing.papers import ORIGINAL, Papers
from app.services.issuing.render import Marks
from app.services.issuing.values import case_texts

CARD, DAYS, RECEIPT = "ficha-del-tramite", "cuenta-de-dias", "comprobante-de-ingreso"


class Cards:
    """Makes them as PDF; only the note of a difference is numbered and kept."""

    def __init__(self, casework: Casework, *, papers: Papers) -> None:
        self._casework = casework
        self._store = casework.store
        self._papers = papers
        self._letters = Letters(papers)

    def card(self, actor: Actor, procedure_key: str) -> bytes:
        """Return the information card of a procedure as it is declared today."""
        self._store.access.require("cards.card", actor)
        today = self._casework.promise.today()
        procedure = self._casework.catalogue.procedure(procedure_key, today)
        institution = self._casework.premises.institution(procedure.institution)
        values = card_values.card(procedure, institution, today)
        return self._papers.render(CARD, values, Marks(sample=self._casework.office.sample))

    def days(self, actor: Actor, case_id: str) -> bytes:
        """Return the account of a promised date; UserError "cards.no_term" if nothing was promised."""
        with self._store.transaction(actor, "cards.days", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            reserve.note(tx, work.case, "days")
            due = self._casework.due(work)
            if due.total is None:
                raise UserError("cards.no_term", number=work.case.number)
            place = self._papers.place
            values = {
                **card_values.days(work, due, self._casework.office, place.city, self._casework.promise.today()),
                "contact.line": place.texts()["contact.line"],
            }
            return self._papers.render(DAYS, values, Marks(sample=self._papers.is_sample(work)))

    def receipt(self, actor: Actor, case_id: str) -> bytes:
        """Return the receipt of filing with the checklist as it stands now.

        Raises Denied for a reserved case that somebody else registered, unless a guardian asks.
        """
        with self._store.transaction(actor, "cards.receipt", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            reserve.require_receipt(tx, work.case)
            reserve.note(tx, work.case, "receipt")
            items = tx.all(RequirementItem, case_id=case_id, order="position")
            known = case_texts(work, self._papers.place)
            values = {**known, **card_values.receipt(work, items, self._casework.due(work))}
            marks = Marks(copy=ORIGINAL, sample=self._papers.is_sample(work))
            return self._papers.render(RECEIPT, values, marks)

    def difference_note(self, actor: Actor, difference_id: str) -> bytes:
        """Return the note on a wrong amount: numbered the first time, the same paper afterwards.

        Raises UserError "cards.unresolved" until it is said what is done with the difference.
        """
        with self._casework.on_row(actor, "cards.difference_note", "difference", difference_id) as work:
            difference = work.tx.get(Difference, difference_id)
            if not difference.resolution:
                raise UserError("cards.unresolved")
            note = note_once(work, difference, self._letters.difference, "payment.note")
        return self._store.blobs.get(note.blob)
