"""A channel or product that was taken down wrong at intake is corrected, and the term follows it."""

from __future__ import annotations

from dataclasses import replace

from app.models.catalogue.chosen import Chosen
from app.models.errors import UserError
from app.models.rows.corrections import Rechoice
from app.models.tables.cases import CaseFile
from app.models.terms import DueDate, extended
from app.models.texts_es import long_date
from app.services import typed
from app.services.access import Actor
from app.services.cases import required_papers
from app.services.cases.corrections import refuse_issued
from app.services.casework import Casework, Work
from app.services.intake.intake import choice_columns

NEVER = "sin fecha"


class Rechoosing:
    """Changes by what a request came and what it asks for; papers follow at once, the fee by an act of its own."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework

    def offer(self, actor: Actor, case_id: str, channel: str = "", product: str = "") -> Rechoice:
        """Return the choices and when the case would be due with these; "" is what it has.

        Raises UserError correction.choice.
        """
        self._casework.store.access.require("rechoosing.offer", actor)
        with self._casework.store.looking(actor, "rechoosing.offer", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            wanted = _wanted(work, channel or work.case.channel, product or work.case.product)
            before = self._casework.due(work)
            after = self._casework.counted(work, _term(work, wanted))
            procedure = work.procedure
            return Rechoice(
                tuple((one.key, one.title) for one in procedure.ways()),
                tuple((one.key, one.title) for one in procedure.products),
                procedure.products_label,
                work.case.channel,
                work.case.product,
                _day(before),
                _day(after),
            )

    def choose(self, actor: Actor, case_id: str, channel: str, product: str, reason: str) -> None:
        """Put other choices in the place of those of intake, with the reason; the term counts from filing as always.

        Raises UserError correction.issued, correction.same, correction.choice, case.reason_needed, typed.long,
        case.closed.
        """
        with self._casework.on(actor, "rechoosing.choose", case_id) as work:
            work.require_open()
            told = typed.reason(reason, act="Corregir canal")
            refuse_issued(work)
            wanted = _wanted(work, channel, product)
            if wanted == work.chosen:
                raise UserError("correction.same")
            self._change(work, wanted, told)
            required_papers.refresh(work)

    def _change(self, work: Work, wanted: Chosen, reason: str) -> None:
        before, was = self._casework.due(work), (work.case.channel_title, work.case.product_title)
        term = _term(work, wanted)
        work.change(**choice_columns(work.procedure, wanted), term=term)
        now = (work.case.channel_title, work.case.product_title)
        changes = [f"{old or 'nada'} → {new or 'nada'}" for old, new in zip(was, now, strict=True) if old != new]
        after = self._casework.due(work)
        told = (
            f"vencía el {_day(before)}, vence el {_day(after)}" if _day(before) != _day(after) else "el plazo no cambia"
        )
        work.tell("choice.corrected", f"Corrigió cómo vino: {'; '.join(changes)}"[:500], f"{told}; {reason}"[:500])


def _wanted(work: Work, channel: str, product: str) -> Chosen:
    procedure = work.procedure
    ways, products = {one.key for one in procedure.ways()}, {one.key for one in procedure.products} or {""}
    if channel not in ways or product not in products:
        raise UserError("correction.choice")
    return replace(work.chosen, channel=channel, product=product)


def _term(work: Work, wanted: Chosen) -> str:
    """Return the term that these choices promise, with what it was made longer; that of an appeal stays."""
    if work.case.term_from is not None:
        return work.case.term
    term = work.procedure.term_for(wanted).term
    more = work.procedure.extension
    for _ in range(work.case.extensions if more else 0):
        term = extended(term, more.term) if more else term
    return term


def _day(due: DueDate) -> str:
    return long_date(due.due) if due.due else NEVER
