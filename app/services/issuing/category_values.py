"""What papers say of the categories that were confirmed: the result, why, and where it stands in its table."""

from __future__ import annotations

from decimal import Decimal

from app.models.catalogue.rules import Criterion, Rule, Span
from app.models.rows.categories import SubResult, WorkedOut
from app.models.tables.categories import CaseCategory
from app.services.cases.categories import range_words
from app.services.cases.deciding_categories import unpacked
from app.services.casework import Work
from app.services.forms.typed_values import cents, number

TWO_PERSONS = "revisión de dos funcionarios"
SCALE = "category.scale"
BY_OPTION = "según lo declarado"
"""Stands in the place of a limit where an option of a choice gives the result."""

_MIDDLE = 0.5

Rows = list[dict[str, str]]


def category_texts(work: Work) -> dict[str, str]:
    """Say every confirmed category under its own name, and the first one as `category`."""
    told: dict[str, str] = {}
    for place, (rule, result, said) in enumerate(_confirmed(work)):
        own = _texts(rule, result, said)
        told |= {f"rule.{rule.key}.{part}": text for part, text in own.items()}
        if not place:
            told |= {f"category.{part}": own[part] for part in ("title", "criterion", "version", "basis")}
    return told


def category_scale(work: Work) -> dict[str, Rows]:
    """Return the results of the first confirmed category with their limits, by the criterion that decided."""
    for rule, result, said in _confirmed(work):
        criterion, part = _decisive(rule, result, said)
        if criterion is not None and part is not None and said is not None:
            return {SCALE: [_row(rule, criterion, at, part) for at in range(len(criterion.spans))]}
    return {}


def _confirmed(work: Work) -> list[tuple[Rule, str, WorkedOut | None]]:
    rows = {one.rule: one for one in work.tx.all(CaseCategory, case_id=work.case.id, state="confirmed")}
    decided = [(rule, rows[rule.key]) for rule in work.procedure.rules if rule.key in rows]
    return [(rule, one.result, unpacked(one.worked_out) if one.worked_out != "{}" else None) for rule, one in decided]


def _texts(rule: Rule, result: str, said: WorkedOut | None) -> dict[str, str]:
    own = {"title": rule.category(result).title, "criterion": TWO_PERSONS, "version": "", "basis": ""}
    if said is None:
        return own
    own |= {"version": said.version, "basis": said.legal_basis}
    if said.result == result:
        own["criterion"] = said.criterion
    return own | {part.criterion: _part(part) for part in said.parts}


def _part(part: SubResult) -> str:
    if not part.result:
        return "sin dato"
    limits = f" ({part.range})" if part.range else ""
    return f"{part.value} · corresponde a {part.result_title[0].lower()}{part.result_title[1:]}{limits}"


def _decisive(rule: Rule, result: str, said: WorkedOut | None) -> tuple[Criterion | None, SubResult | None]:
    """Return the criterion that gave the result, if a table did and it is still declared."""
    if said is None or said.result != result:
        return None, None
    tables = [table for table in rule.tables if table.version == said.version]
    known = [part for part in said.parts if part.result == result]
    named = tables[0].prevails if tables else ""
    part = next((one for one in known if one.criterion == named), known[0] if known else None)
    found = [one for one in tables[0].criteria if part and one.key == part.criterion] if tables else []
    return (found[0] if found else None), part


def _row(rule: Rule, criterion: Criterion, at: int, part: SubResult) -> dict[str, str]:
    span = criterion.spans[at]
    here = span.result == part.result
    return {
        "title": rule.category(span.result).title,
        "limit": range_words(criterion, span.result).rpartition(", ")[2] or BY_OPTION,
        "here": part.value if here else "",
        "share": f"{_share(criterion, at, part.value):.3f}" if here else "",
    }


def _share(criterion: Criterion, at: int, value: str) -> float:
    """Return how far along its span a value stands, from 0 to 1; without an upper limit, in the middle."""
    most = _limit(criterion.spans[at])
    least = _limit(criterion.spans[at - 1]) if at else 0
    money = any(span.up_to_cents is not None for span in criterion.spans)
    stands = cents(value) if money else number(value.replace(".", ""))
    if most is None or least is None or stands is None or most <= least:
        return _MIDDLE
    return min(max(float(stands - least) / float(most - least), 0.0), 1.0)


def _limit(span: Span) -> Decimal | None:
    return Decimal(span.up_to_cents) if span.up_to_cents is not None else span.up_to
