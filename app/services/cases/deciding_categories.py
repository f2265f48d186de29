"""A person confirms what a table worked out, or two correct it: never purely automatic (LOPDP, art. 20)."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from typing import Any

from app.models.catalogue.rules import Rule
from app.models.errors import UserError
from app.models.rows.categories import CategoryLine, SubResult, WorkedOut
from app.models.tables.categories import CaseCategory
from app.services import typed
from app.services.access import Actor
from app.services.cases import required_papers
from app.services.cases.categories import applying, work_out
from app.services.casework import Casework, Work
from app.services.people import instant


class Categories:
    """Acts on the categories of a case."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework

    def confirm(self, actor: Actor, case_id: str, rule_key: str) -> None:
        """Take what the table in force on the filing day says as the category of the case.

        Raises UserError category.not_known, category.no_answers, category.confirmed.
        """
        with self._casework.on(actor, "categories.confirm", case_id) as work:
            work.require_open()
            rule, found = _open_rule(work, rule_key)
            said = _worked_out(work, rule)
            if said is None:
                raise UserError("category.no_answers", title=rule.title)
            _write(work, rule, found, said, state="confirmed", result=said.result, **_decided(work))
            work.tell("category.confirmed", f"Confirmó: {rule.title}, {said.result_title}"[:500], _because(said))
            _follow(work)

    def correct(self, actor: Actor, case_id: str, rule_key: str, result: str, reason: str) -> None:
        """Ask for another result than the table's, with the reason; a second person approves it.

        Raises UserError category.not_known, category.no_result, category.confirmed, typed.empty, typed.long.
        """
        reason = typed.reason(reason)
        with self._casework.on(actor, "categories.correct", case_id) as work:
            work.require_open()
            rule, found = _open_rule(work, rule_key)
            title = _title(rule, result)
            who = {"proposed_by": actor.user_id, "proposed_name": actor.name}
            said = _worked_out(work, rule)
            _write(work, rule, found, said, state="correcting", proposed=result, reason=reason, **who)
            work.tell("category.correcting", f"Pidió corregir: {rule.title}, {title}"[:500], reason)

    def approve(self, actor: Actor, case_id: str, rule_key: str) -> None:
        """Make a correction hold; not by who asked for it. Raises UserError category.not_correcting, category.own."""
        with self._casework.on(actor, "categories.approve", case_id) as work:
            work.require_open()
            found = _correcting(work, rule_key)
            if found.proposed_by == actor.user_id:
                raise UserError("category.own")
            work.tx.update(found, state="confirmed", result=found.proposed, **_decided(work))
            title = _title(_rule(work, rule_key), found.proposed)
            work.tell("category.corrected", f"Aprobó la corrección: {title}"[:500], found.reason)
            _follow(work)

    def refuse(self, actor: Actor, case_id: str, rule_key: str, reason: str) -> None:
        """Turn a correction down: the table's result is open again. Raises as approve, typed.empty, typed.long."""
        reason = typed.reason(reason)
        with self._casework.on(actor, "categories.refuse", case_id) as work:
            work.require_open()
            found = _correcting(work, rule_key)
            work.tx.update(found, state="open", proposed="", reason="", proposed_by="", proposed_name="")
            work.tell("category.kept", "No aprobó la corrección de la categoría", reason)


def _follow(work: Work) -> None:
    """Ask for the papers and the fee that depend on the category."""
    from app.services.payments import charging

    required_papers.refresh(work)
    charging.follow_category(work)


def lines(
    work_rules: tuple[Rule, ...], rows: dict[str, sqlite3.Row], said: dict[str, WorkedOut]
) -> tuple[CategoryLine, ...]:
    """Return the categories of a case; `said` is what the tables say now, for those that nobody decided yet."""
    return tuple(
        _line(rule, rows.get(rule.key), said.get(rule.key))
        for rule in work_rules
        if rule.key in rows or rule.key in said
    )


def _line(rule: Rule, row: sqlite3.Row | None, said: WorkedOut | None) -> CategoryLine:
    told = (row["worked_out"] if row else "") or "{}"
    kept = unpacked(told) if told != "{}" else said
    titles = {one.key: one.title for one in rule.categories}
    state = row["state"] if row else "open"
    result = row["result"] if row and state == "confirmed" else (kept.result if kept else "")
    return CategoryLine(
        rule=rule.key,
        title=rule.title,
        worked_out=kept,
        state=state,
        result=result,
        result_title=titles.get(result, result),
        proposed=row["proposed"] if row else "",
        proposed_title=titles.get(row["proposed"], "") if row else "",
        reason=row["reason"] if row else "",
        proposed_by=row["proposed_name"] if row else "",
        decided_by=row["decided_name"] if row else "",
        decided_at=instant(row["decided_at"]) if row and row["decided_at"] else None,
        choices=tuple(titles.items()),
    )


def unpacked(text: str) -> WorkedOut:
    """Read what a table said when it was decided."""
    told = json.loads(text)
    return WorkedOut(**{**told, "parts": tuple(SubResult(**part) for part in told["parts"])})


def _worked_out(work: Work, rule: Rule) -> WorkedOut | None:
    filed = work.local(work.case.received_at).date()
    return work_out(work.procedure, rule, work.answers, filed)


def _rule(work: Work, key: str) -> Rule:
    found = [one for one in applying(work.procedure, work.chosen, work.answers) if one.key == key]
    if not found:
        raise UserError("category.not_known")
    return found[0]


def _open_rule(work: Work, key: str) -> tuple[Rule, CaseCategory | None]:
    rule = _rule(work, key)
    found = work.tx.find(CaseCategory, case_id=work.case.id, rule=key)
    if found is not None and found.state != "open":
        raise UserError("category.confirmed" if found.state == "confirmed" else "category.correcting")
    return rule, found


def _correcting(work: Work, key: str) -> CaseCategory:
    found = work.tx.find(CaseCategory, case_id=work.case.id, rule=key)
    if found is None or found.state != "correcting":
        raise UserError("category.not_correcting")
    return found


def _title(rule: Rule, result: str) -> str:
    titles = {one.key: one.title for one in rule.categories}
    if result not in titles:
        raise UserError("category.no_result")
    return titles[result]


def _write(work: Work, rule: Rule, found: CaseCategory | None, said: WorkedOut | None, **columns: Any) -> None:
    packed = json.dumps(asdict(said), ensure_ascii=False, sort_keys=True) if said else "{}"
    columns |= {"worked_out": packed}
    if found is None:
        work.tx.add(CaseCategory, case_id=work.case.id, rule=rule.key, **columns)
    else:
        work.tx.update(found, **columns)


def _decided(work: Work) -> dict[str, Any]:
    return {"decided_by": work.tx.actor.user_id, "decided_name": work.tx.actor.name, "decided_at": work.tx.now}


def _because(said: WorkedOut) -> str:
    return f"{said.criterion}. Tabla {said.version}. {said.legal_basis}"
