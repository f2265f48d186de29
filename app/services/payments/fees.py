"""What a request owes on a day: the dated lines that concern it, worked out exactly and told in words."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from math import ceil

from app.models.catalogue.chosen import COUNTER, Chosen
from app.models.catalogue.conditions import Condition, InCategory
from app.models.catalogue.fees import Exemption, Fee, Percentage, PerUnit
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.money import Money
from app.models.pricing import Slice, in_bands, part_of
from app.models.rows.fees import Owed
from app.models.texts_es import grouped, plural
from app.services.catalogue.rules.fees import concerns
from app.services.forms.typed_values import cents
from app.services.payments.counting import counted

Answers = Mapping[str, object]

ROUNDINGS = {
    "half_up": "medio centavo sube",
    "half_even": "medio centavo al par",
    "up": "hacia arriba",
    "down": "hacia abajo",
}


A_CATEGORY = "la categoría que confirma una persona"
"""What lacks to tell a fee that depends on it; it is charged then."""


@dataclass(frozen=True, slots=True)
class _Part:
    fee: Fee
    cents: int
    words: str


def owed(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> Owed | None:
    """Return what is owed; None if the procedure has no price at all for such a request.

    Errors: catalogue.no_fee when prices exist and none is in force for it; fees.exemption for one that is not admitted.
    """
    lines = in_force(procedure, chosen, answers, on)
    if not lines:
        if any(_awaits_category(fee, chosen) for fee in procedure.fees):
            return Owed(0, "", lacks=(A_CATEGORY,))
        if any(concerns(fee, chosen) and not fee.concept and fee.when is None for fee in _counted(procedure, answers)):
            raise UserError("catalogue.no_fee", procedure=procedure.name, on=on.strftime("%d/%m/%Y"))
        return None
    lacks = tuple(dict.fromkeys(label for fee in lines for label in _lacking(procedure, fee, answers)))
    parts = [_part(procedure, fee, answers) for fee in lines if not [*_lacking(procedure, fee, answers)]]
    return _summed(parts, lacks, _claimed(procedure, chosen, answers, on))


def _awaits_category(fee: Fee, chosen: Chosen) -> bool:
    """Tell whether a price waits for a category that nobody confirmed yet."""
    return concerns(fee, chosen) and fee.when is not None and fee.when.looks_at_category() and not chosen.categories


def fee_words(fee: Fee) -> str:
    """Say a price before anything is counted: "$50,00", "$2,00 hasta 1, $0,50 desde 2 por copia"."""
    if fee.per is not None:
        return f"{', '.join(_band_words(fee.per))} por {fee.per.one}"
    if fee.percentage is not None:
        limits = (("mínimo", fee.percentage.minimum_cents), ("máximo", fee.percentage.maximum_cents))
        told = [f"{name} {Money(amount)}" for name, amount in limits if amount is not None]
        return ", ".join([f"{fee.percentage.percent.replace('.', ',')} %", *told])
    return str(Money(fee.amount_cents or 0))


def price_rows(procedure: Procedure, on: date, kind: str | None = None) -> tuple[tuple[str, str], ...]:
    """Return who or what and price of every line in force that day; kind: only what this applicant type pays."""
    kinds = [(one.key, one.title) for one in procedure.applicant_types if kind in {None, one.key}] or [("", "")]
    by_product = any(fee.products for fee in procedure.fees)
    products = [(one.key, one.title) for one in procedure.products] if by_product else [("", "")]
    by_kind = any(fee.applicant_types for fee in procedure.fees) or not by_product
    rows: dict[tuple[str, str], None] = {}
    for (key, title), (product, named) in itertools.product(kinds, products):
        chosen = Chosen(key, COUNTER, product)
        for fee in procedure.fees:
            if concerns(fee, replace(chosen, channel=(*fee.channels, COUNTER)[0])) and _begun(procedure, fee, on):
                parts = (title if by_kind else "", named, fee.concept, when_words(procedure, fee.when))
                rows[(", ".join(part for part in parts if part) or "Todos", fee_words(fee))] = None
    return tuple(rows)


def when_words(procedure: Procedure, when: Condition | None) -> str:
    """Say when a line applies: "Actividad: Farmacia", "Aforo: desde 501 hasta 5.000"; "" for one of everybody."""
    if when is None:
        return ""
    if when.category is not None and when.field is None and not when.parts():
        return _category_words(procedure, when.category)
    if when.field is None or when.parts():
        return "según la solicitud"
    field = procedure.field(when.field)
    if when.any_of:
        titles = {one.key: one.title for one in getattr(field, "options", ())} or {"yes": "sí", "no": "no"}
        return f"{field.label.strip('¿?')}: {', '.join(titles.get(key, key) for key in when.any_of)}"
    ends = (("desde", when.at_least), ("hasta", when.at_most))
    told = " ".join(f"{word} {grouped(limit)}" for word, limit in ends if limit is not None)
    return f"{field.label}: {told}" if told else "según la solicitud"


def _category_words(procedure: Procedure, asked: InCategory) -> str:
    rule = next((one for one in procedure.rules if one.key == asked.rule), None)
    if rule is None:
        return "según la solicitud"
    titles = {one.key: one.title for one in rule.categories}
    return f"{rule.title}: {', '.join(titles.get(key, key) for key in asked.any_of)}"


def _begun(procedure: Procedure, fee: Fee, on: date) -> bool:
    """Tell whether a line is the one in force that day, and not an older one of the same request."""
    same = ("concept", "applicant_types", "channels", "products", "when")
    later = (
        other
        for other in procedure.fees
        if fee.valid_from < other.valid_from <= on and all(getattr(other, name) == getattr(fee, name) for name in same)
    )
    return fee.valid_from <= on and (fee.valid_to is None or on <= fee.valid_to) and not any(later)


def _band_words(per: PerUnit) -> Iterator[str]:
    before = 0
    for band in per.bands:
        amount = Money(band.each_cents if band.each_cents is not None else band.flat_cents or 0)
        reach = f"hasta {grouped(band.up_to)}" if band.up_to else (f"desde {grouped(before + 1)}" if before else "")
        yield f"{amount} {reach}{' en total' if band.flat_cents is not None else ''}".strip()
        before = band.up_to or before


def in_force(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> tuple[Fee, ...]:
    """Return the line of each concept; a condition that holds goes before a line for everybody."""
    begun = [
        fee
        for fee in _counted(procedure, answers)
        if concerns(fee, chosen)
        and fee.valid_from <= on
        and (fee.valid_to is None or on <= fee.valid_to)
        and (fee.when is None or fee.when.holds(chosen, answers))
    ]
    best = {fee.concept: fee for fee in sorted(begun, key=lambda fee: (fee.when is not None, fee.valid_from))}
    return tuple(best[concept] for concept in dict.fromkeys(fee.concept for fee in begun))


def _counted(procedure: Procedure, answers: Answers) -> tuple[Fee, ...]:
    """Return the lines that can be worked out at all: not those that wait for what the office has not written yet."""
    waiting = {
        field.key
        for section in procedure.sections
        if section.step is not None and not any(one.key in answers for one in section.fields)
        for field in section.fields
    }
    bases = ((fee, fee.per and fee.per.field, fee.percentage and fee.percentage.of) for fee in procedure.fees)
    return tuple(fee for fee, counted, part in bases if not waiting & {counted, part})


def admitted(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> tuple[Exemption, ...]:
    """Return the exemptions that this request may claim that day."""
    return tuple(
        one
        for one in procedure.exemptions
        if one.valid_from <= on
        and (one.valid_to is None or on <= one.valid_to)
        and (one.when is None or one.when.holds(chosen, answers))
    )


def _claimed(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> Exemption | None:
    if not chosen.exemption:
        return None
    found = [one for one in admitted(procedure, chosen, answers, on) if one.key == chosen.exemption]
    if not found:
        raise UserError("fees.exemption")
    return found[0]


def _summed(parts: list[_Part], lacks: tuple[str, ...], exemption: Exemption | None) -> Owed:
    full = sum(part.cents for part in parts)
    off = _off(exemption, parts) if exemption else 0
    told = [f"{part.fee.concept}: {part.words}" if part.fee.concept else part.words for part in parts]
    if exemption is not None:
        told.append(f"{exemption.title}: menos {_plain(off)}")
    if len(told) > 1:
        told.append(f"total {_plain(full - off)}")
    bases = dict.fromkeys([*(part.fee.legal_basis for part in parts), *([exemption.legal_basis] if exemption else [])])
    return Owed(
        full - off,
        "; ".join(told),
        " ".join(bases),
        max((part.fee.valid_from for part in parts), default=None),
        lacks,
        full,
        exemption.title if exemption else "",
    )


def _off(exemption: Exemption, parts: Iterable[_Part]) -> int:
    """Return what is not paid: never more than the prices that the exemption is of."""
    asked = exemption.concepts
    whole = sum(part.cents for part in parts if not asked or part.fee.concept in asked)
    if exemption.percent is not None:
        return part_of(whole, exemption.percent, exemption.rounding)
    return min(exemption.amount_cents or 0, whole)


def _part(procedure: Procedure, fee: Fee, answers: Answers) -> _Part:
    if fee.per is not None:
        return _per_unit(fee, fee.per, counted(procedure, fee.per, answers) or 0)
    if fee.percentage is not None:
        return _percentage(fee, fee.percentage, cents(answers.get(fee.percentage.of)) or 0)
    fixed = fee.amount_cents or 0
    return _Part(fee, fixed, _plain(fixed))


def _per_unit(fee: Fee, per: PerUnit, units: Decimal | int) -> _Part:
    charged = ceil(units) if per.fraction == "whole" else units
    slices = in_bands(per.bands, charged)
    total = sum(one.cents for one in slices)
    named = plural(units, per.one, per.many) + (f", se cobran {grouped(charged)}" if charged != units else "")
    return _Part(fee, total, f"{named}: {' + '.join(map(_slice, slices))} = {_plain(total)}" if slices else named)


def _slice(one: Slice) -> str:
    if one.each is None:
        return f"{_plain(one.cents)} por {'los primeros ' if one.units > 1 else ''}{grouped(one.units)}"
    return f"{grouped(one.units)} x {_plain(one.each)}"


def _percentage(fee: Fee, rate: Percentage, base: int) -> _Part:
    exact = part_of(base, rate.percent, rate.rounding)
    kept = max(exact, rate.minimum_cents or 0)
    kept = kept if rate.maximum_cents is None else min(kept, rate.maximum_cents)
    words = f"{rate.percent.replace('.', ',')} % de {_plain(base)} = {_plain(exact)} ({ROUNDINGS[rate.rounding]})"
    limit = "" if kept == exact else f"; {'mínimo' if kept > exact else 'máximo'} {_plain(kept)}"
    return _Part(fee, kept, words + limit)


def _lacking(procedure: Procedure, fee: Fee, answers: Answers) -> Iterator[str]:
    if fee.per is not None and counted(procedure, fee.per, answers) is None:
        yield procedure.field(fee.per.field).label
    if fee.percentage is not None and cents(answers.get(fee.percentage.of)) is None:
        yield procedure.field(fee.percentage.of).label


def _plain(amount: int) -> str:
    return str(Money(amount)).removeprefix("$")
