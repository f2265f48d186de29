"""Several sheets of one case: which still lack a date, and the result of all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.errors import UserError
from app.models.rows.evaluations import PartChoice
from app.models.tables.evaluations import Evaluation
from app.services.casework import Work
from app.services.evaluations.sheet import sheet_of

_WHOLE = 100


def lacking(work: Work) -> tuple[PartChoice, ...]:
    """Return the sheets that may get a date: those without one, else those that were not passed, else all."""
    parts = sheet_of(work.procedure).parts
    last = _last([one for one in work.tx.all(Evaluation, case_id=work.case.id) if one.state != "cancelled"])
    without = tuple(one for one in parts if one.key not in last)
    failed = tuple(one for one in parts if one.key in last and last[one.key].result == "failed")
    return tuple(PartChoice(one.key, one.title) for one in without or failed or parts)


def chosen(work: Work, part: str) -> PartChoice:
    """Return the sheet that a date is for: the one asked, else the first that lacks. Errors: evaluations.no_part."""
    offered = lacking(work) or (PartChoice("", ""),)
    found = next((one for one in offered if part in {"", one.key}), None)
    if found is None:
        raise UserError("evaluations.no_part")
    return found


def another_person(work: Work, part: str, evaluator_id: str) -> None:
    """Refuse who already fills in another sheet of the case. Errors: evaluations.same_person."""
    for one in work.tx.all(Evaluation, case_id=work.case.id, evaluator_id=evaluator_id):
        if one.state != "cancelled" and one.part != part:
            raise UserError("evaluations.same_person", evaluator=one.evaluator_name, sheet=one.part_title)


def all_dated(work: Work) -> bool:
    """Tell whether every sheet has its date, or was held and not failed: what failed waits for another date."""
    last = _last([one for one in work.tx.all(Evaluation, case_id=work.case.id) if one.state != "cancelled"])
    dated = {part for part, one in last.items() if one.result != "failed"}
    return dated.issuperset(sheet_of(work.procedure).part_keys)


def result(work: Work) -> Literal["", "passed", "failed"]:
    """Return the result of the last visit of each sheet together, "" while one lacks."""
    sheet = sheet_of(work.procedure)
    held = _last([one for one in work.tx.all(Evaluation, case_id=work.case.id) if one.state == "held"])
    if not held.keys() >= set(sheet.part_keys):
        return ""
    return "passed" if _passes(sheet, held) else "failed"


def _passes(sheet: EvaluationSheet, held: Mapping[str, Evaluation]) -> bool:
    visits = [held[part] for part in sheet.part_keys]
    passed = sum(one.result == "passed" for one in visits)
    if sheet.together == "majority":
        return passed * 2 > len(visits)
    if sheet.together == "average" and sheet.pass_percent is not None:
        shares = [Fraction(one.reached, one.reachable or 1) for one in visits]
        return sum(shares) * _WHOLE >= sheet.pass_percent * len(visits)
    return passed == len(visits)


def _last(visits: list[Evaluation]) -> dict[str, Evaluation]:
    """Return the newest visit of each sheet."""
    return {one.part: one for one in sorted(visits, key=lambda one: one.held_at or one.starts_at)}
