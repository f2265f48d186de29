"""The case as the page shows it: read and worded in the lane, so that the window never waits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.models.rows.cases import CaseView, ItemLine
from app.models.rows.evidence import Joined
from app.models.texts_es import day_month, day_month_year, hour, plural, short_date
from app.services.checklist import STATE_WORDS
from app.views.lists.case_states import reads, shape_of
from app.views.lists.checklist_states import SHAPES
from app.views.pages.case_file.offers import Offer, offer
from app.views.widgets.due_days import DayOff, count_pause, counted_days, up_to_law
from app.views.widgets.ruler_data import RulerDay, pause_sentence, paused_since

if TYPE_CHECKING:
    from app.services.access import Actor
    from app.services.desk import Desk

_DATE = re.compile(
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) \d+ de \w+(?: de \d{4})?|\d+ de \d+(?= d)"
)
ID_WORDS = {"cedula": "Cédula", "ruc": "RUC", "passport": "Pasaporte"}
_HINTS = {
    "form": "se llena y se firma aquí",
    "payment": "papeleta o transferencia, en Pagos",
    "verify": "no pida copia: véalo en línea",
    "paper": "pida el documento",
}


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of the checklist. item: None for the head of a group of proofs; label: "2" or "2b"."""

    item: ItemLine | None
    label: str
    title: str
    note: str
    state: str
    shape: str
    date: str
    sheets: str

    @property
    def key(self) -> str:
        """What the table keeps the frame on."""
        return self.item.id if self.item else f"group.{self.label}"

    @property
    def is_proof(self) -> bool:
        """Whether it stands below the head of its requirement."""
        return self.item is not None and not self.label.isdigit()


@dataclass(frozen=True, slots=True)
class CaseRead:
    """Everything of one opening. facts: second line of the head; chip: shape, words and short words of the state.

    said: the ruler of days read aloud; paid: the rows of the bank that paid it.
    """

    view: CaseView
    offer: Offer
    chip: tuple[str, str, str]
    facts: str
    short_facts: str
    days: tuple[RulerDay, ...]
    items: tuple[ItemRow, ...]
    moments: tuple[str, ...]
    visit_moments: tuple[str, ...]
    due: str
    said: str
    place: str
    paid: tuple[Joined, ...] = ()

    @property
    def can_declare(self) -> bool:
        """Whether a deposit may still come: something is owed and the case is open."""
        charge = self.view.charge
        return charge is not None and charge.state != "settled" and self.view.act.task != "none"

    @property
    def hidden(self) -> frozenset[str]:
        """Sections that its procedure has nothing for: no requirements, no visits, nothing to pay."""
        view = self.view
        money = view.charges or view.charge is not None or bool(view.slips or self.paid)
        visits = view.evaluates or bool(view.evaluations)
        told = {"checklist": bool(view.items), "money": money, "visits": visits}
        return frozenset(name for name, has in told.items() if not has)

    @property
    def settled(self) -> int:
        """How many lines of the checklist lack nothing."""
        return sum(item.settled for item in self.view.items)


def read(desk: Desk, actor: Actor, case_id: str) -> CaseRead:
    """Read and word a case; called in the lane. Raises UserError "store.not_found"."""
    view = desk.cases.file(actor, case_id)
    line, today = view.line, desk.clock.today()
    who = f"{ID_WORDS.get(view.person.id_kind, '')} {view.person.id_number}".strip()
    place = desk.territory.label(view.person.canton) if view.person.canton else ""
    held = f"para {line.holder}" if line.holder else ""
    parts = (held, line.procedure_name, line.applicant_type, who, place)
    days = _days(view, today, desk.promise.calendar.reason)
    return CaseRead(
        view=view,
        offer=offer(view, actor.role, partial(desk.access.opens, role=actor.role)),
        chip=_chip(view),
        facts=" · ".join(part for part in parts if part),
        short_facts=" · ".join(part for part in (held, line.procedure_name, who) if part),
        days=days,
        items=_item_rows(desk, view),
        moments=tuple(moment(desk, event.at) for event in view.events),
        visit_moments=tuple(_visit(desk, visit.starts_at) for visit in view.evaluations),
        due=_DATE.sub(r"**\g<0>**", view.due_sentence),
        said=" ".join(part for part in (view.due_sentence, pause_sentence(days)) if part),
        place=place,
        paid=desk.reconciliation.of_case(actor, case_id),
    )


def _days(view: CaseView, today: date, off: DayOff) -> tuple[RulerDay, ...]:
    """Return the days of the ruler, those of a pause that lasts counted up to the day of its answer."""
    account = view.line.account()
    if account.due is None or view.act.task == "none":
        return ()
    counted = counted_days(account, today)
    days = up_to_law(counted, view.legal_due_on, today, off) if view.legal_due_on else counted
    since = paused_since(days)
    return tuple(count_pause(days, since, view.pause_total) if since and view.pause_total else days)


def _visit(desk: Desk, at: datetime) -> str:
    local = desk.clock.local(at)
    this_year = local.year == desk.clock.today().year
    day = short_date(local.date()) if this_year else day_month_year(local.date())
    return f"{day} {hour(local.time())}"


def moment(desk: Desk, at: datetime) -> str:
    """Word an instant at the office: "hoy 09h15", "20 oct 16h02"."""
    local, today = desk.clock.local(at), desk.clock.today()
    if local.date() == today:
        return f"hoy {hour(local.time())}"
    day = day_month(local.date()) if local.year == today.year else day_month_year(local.date())
    return f"{day} {hour(local.time())}"


def _chip(view: CaseView) -> tuple[str, str, str]:
    line = view.line
    words = reads(line)
    if any(stage.state == "overdue" for stage in view.stages):
        return "overdue", f"Vencido, {words.lower()}", "Vencido"
    if line.paused:
        return shape_of(line.state), f"{words}, plazo en pausa", "En pausa"
    return shape_of(line.state), words, words


def _item_rows(desk: Desk, view: CaseView) -> tuple[ItemRow, ...]:
    titles = dict(view.titles)
    rows: list[ItemRow] = []
    told: set[str] = set()
    for item in view.items:
        if not item.label.isdigit() and item.requirement not in told:
            told.add(item.requirement)
            proofs = [one for one in view.items if one.requirement == item.requirement]
            rows.append(
                _group(item.label.rstrip("abcdefghijklmnopqrstuvwxyz"), titles.get(item.requirement, ""), proofs)
            )
        rows.append(_item_row(desk, item))
    return tuple(rows)


def _group(label: str, title: str, proofs: Sequence[ItemLine]) -> ItemRow:
    lacking = sum(not proof.settled for proof in proofs)
    if proofs[0].one_of:
        words = "Falta una de ellas" if lacking else "Completo"
        return ItemRow(None, label, title, "basta una", words, "to_amend" if lacking else "received", "", "")
    words = f"Falta{'n' if lacking > 1 else ''} {lacking} de {len(proofs)}" if lacking else "Completo"
    note = plural(len(proofs), "prueba pedida", "pruebas pedidas")
    return ItemRow(None, label, title, note, words, "to_amend" if lacking else "received", "", "")


def _item_row(desk: Desk, item: ItemLine) -> ItemRow:
    hint = item.source if item.kind == "verify" else _HINTS[item.how if item.kind == "document" else item.kind]
    note = item.reason or ("" if item.settled else hint)
    if item.kind == "verify" and item.state != "pending" and item.changed_by:
        note = " · ".join(part for part in (item.reason, item.changed_by) if part)
    if item.attachments:
        files = plural(len(item.attachments), "archivo", "archivos")
        note = f"{note} · {files}" if note else files
    spared = item.one_of and item.settled and item.state == "pending"
    changed = desk.clock.local(item.changed_at).date() if item.changed_at else None
    day = "" if changed is None else "hoy" if changed == desk.clock.today() else day_month(changed)
    return ItemRow(
        item=item,
        label=item.label,
        title=item.title,
        note=note,
        state="No hace falta" if spared else STATE_WORDS[item.state],
        shape="not_applicable" if spared else SHAPES[item.state],
        date=day,
        sheets=str(item.sheets) if item.sheets else "",
    )
