"""Works out a category by its dated table; a person confirms it afterwards (LOPDP, art. 20)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.rules import HIGHEST, LOWEST, Criterion, Rule, Span, Table
from app.models.money import Money
from app.models.rows.categories import SubResult, WorkedOut
from app.models.texts_es import grouped
from app.services.forms.typed_values import cents, number

Answers = Mapping[str, object]
CHOSEN = frozenset({"choice", "yes_no"})
"""Kinds of field whose options, not their size, give a result."""

UNANSWERED = "sin respuesta"


def applying(procedure: Procedure, chosen: Chosen, answers: Answers) -> tuple[Rule, ...]:
    """Return the categories that are worked out for such a request."""
    return tuple(one for one in procedure.rules if one.when is None or one.when.holds(chosen, answers))


def work_out(procedure: Procedure, rule: Rule, answers: Answers, on: date) -> WorkedOut | None:
    """Return the result with every sub-result; None while no criterion has an answer or no table is in force."""
    table = rule.table_on(on)
    if table is None:
        return None
    parts = [_sub_result(procedure, rule, one, answers) for one in table.criteria]
    known = [part for part in parts if part.result]
    if not known:
        return None
    decisive = _decisive(rule, table, known)
    return WorkedOut(
        rule=rule.key,
        title=rule.title,
        version=table.version,
        parts=tuple(parts),
        result=decisive.result,
        result_title=decisive.result_title,
        criterion=_criterion_words(table, decisive, known),
        legal_basis=table.legal_basis,
        note=table.note,
    )


def _sub_result(procedure: Procedure, rule: Rule, criterion: Criterion, answers: Answers) -> SubResult:
    field = procedure.field(criterion.field)
    if field.kind in CHOSEN:
        return _by_option(field, rule, criterion, answers.get(criterion.field))
    value, words = _measured(field, answers.get(criterion.field))
    if value is None:
        return SubResult(criterion.key, criterion.title, words, "", "")
    limits = [one.up_to_cents if field.kind == "money" else one.up_to for one in criterion.spans]
    found = next(one for one, limit in zip(criterion.spans, limits, strict=True) if _within(value, limit))
    title = rule.category(found.result).title
    return SubResult(criterion.key, criterion.title, words, found.result, title, range_words(criterion, found.result))


def _measured(field: Field, answer: object) -> tuple[Decimal | int | None, str]:
    """Return how much an answer is and how it reads."""
    if field.kind == "money":
        amount = cents(answer)
        return amount, str(Money(amount)) if amount is not None else UNANSWERED
    value = number(answer)
    return value, grouped(value) if value is not None else UNANSWERED


def _by_option(field: Field, rule: Rule, criterion: Criterion, answer: object) -> SubResult:
    """Return what an option of a choice gives: the line that names it, else the one that names none."""
    titles = {one.key: one.title for one in getattr(field, "options", ())} or {"yes": "Sí", "no": "No"}
    key = ("yes" if answer else "no") if isinstance(answer, bool) else answer
    found = [one for one in criterion.spans if key in one.any_of or not one.any_of] if key in titles else []
    if not found:
        return SubResult(criterion.key, criterion.title, UNANSWERED, "", "")
    title = rule.category(found[0].result).title
    return SubResult(criterion.key, criterion.title, titles[str(key)], found[0].result, title)


def range_words(criterion: Criterion, result: str) -> str:
    """Say from where to where a criterion gives a result: "hasta $300.000,00", "más de 9, hasta 49"."""
    place = next((at for at, span in enumerate(criterion.spans) if span.result == result), None)
    if place is None:
        return ""
    over, most = _limit(criterion.spans[place - 1]) if place else "", _limit(criterion.spans[place])
    return ", ".join(part for part in (over and f"más de {over}", most and f"hasta {most}") if part)


def _limit(span: Span) -> str:
    if span.up_to_cents is not None:
        whole = str(Money(span.up_to_cents))
        return whole.removesuffix(",00")
    return grouped(span.up_to) if span.up_to is not None else ""


def _within(value: Decimal | int, limit: Decimal | int | None) -> bool:
    return limit is None or value <= limit


def _decisive(rule: Rule, table: Table, known: list[SubResult]) -> SubResult:
    order = [one.key for one in rule.categories]
    if table.prevails in {HIGHEST, LOWEST}:
        choose = max if table.prevails == HIGHEST else min
        return choose(known, key=lambda part: order.index(part.result))
    return next((part for part in known if part.criterion == table.prevails), known[0])


def _criterion_words(table: Table, decisive: SubResult, known: list[SubResult]) -> str:
    """Say which criterion decides and why."""
    if len(known) == 1 and len(table.criteria) > 1:
        return f"{decisive.title}: es el único dato que se tiene"
    if len({part.result for part in known}) == 1:
        return f"{decisive.title}: todos los criterios coinciden" if len(known) > 1 else decisive.title
    if table.prevails == HIGHEST:
        return f"{decisive.title}: vale el resultado más alto"
    if table.prevails == LOWEST:
        return f"{decisive.title}: vale el resultado más bajo"
    return f"{decisive.title}: prevalece"
