"""On any day each request has one price of each concept, and there is an account to pay it into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise, product
from typing import NamedTuple

from app.models.catalogue.chosen import COUNTER, Chosen
from app.models.catalogue.fees import Fee
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, ruc_faults

MOST_REQUESTS = 2000
"""Kinds of request (applicant type, channel and product) whose days are looked at."""

_ACCOUNT = re.compile(r"[0-9]{6,20}")
_DAY = timedelta(days=1)


class _Line(NamedTuple):
    place: int
    fee: Fee


def references(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the applicant types and dates of every line."""
    del around
    types = [one.key for one in procedure.applicant_types]
    for index, fee in enumerate(procedure.fees):
        for number, key in enumerate(fee.applicant_types):
            if key not in types:
                place = f"fees[{index}].applicant_types[{number}]"
                yield Finding(place, f"No hay tipo de solicitante {shown(key)}.", suggestion(key, types))
        if fee.valid_to is not None and fee.valid_to < fee.valid_from:
            yield Finding(
                f"fees[{index}].valid_to", "El valor termina antes de empezar.", "Corrija una de las dos fechas."
            )


def coverage(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find days with no price, and days with two, for each kind of request."""
    del around
    if _dangling(procedure):
        return
    told: set[Finding] = set()
    concepts = list(dict.fromkeys(fee.concept for fee in procedure.fees))
    for request, who in islice(_requests(procedure), MOST_REQUESTS):
        lines = [_Line(index, fee) for index, fee in enumerate(procedure.fees) if concerns(fee, request)]
        for concept in concepts:
            found = [*_of_concept(procedure, concept, lines, who)]
            yield from (one for one in found if one not in told)
            told.update(found)


def account(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at where the fee is paid."""
    del around
    if procedure.account is None:
        if any(fee.amount_cents != 0 for fee in procedure.fees):
            remedy = "Agregue [account] con bank, kind, number, holder y ruc."
            yield Finding("account", "Hay un valor que pagar y no hay cuenta.", remedy)
        return
    if not procedure.fees:
        yield Finding("account", "Hay cuenta y no hay valor que pagar.", "Agregue [[fees]] o quite [account].")
    if not _ACCOUNT.fullmatch(procedure.account.number):
        remedy = "Escriba de 6 a 20 dígitos, sin espacios ni guiones."
        yield Finding("account.number", f"{shown(procedure.account.number)} no es un número de cuenta.", remedy)
    yield from ruc_faults("account.ruc", procedure.account.ruc)


def concerns(fee: Fee, chosen: Chosen) -> bool:
    """Tell whether a line is for this kind of request; its `when` is another matter."""
    wanted = (
        (fee.applicant_types, chosen.applicant_type),
        (fee.channels, chosen.channel),
        (fee.products, chosen.product),
    )
    return all(not keys or key in keys for keys, key in wanted)


def _dangling(procedure: Procedure) -> bool:
    """Tell whether a line names what does not exist: its days would look uncovered, and only the name is at fault."""
    types = {one.key for one in procedure.applicant_types}
    channels = {one.key for one in procedure.ways()}
    products = {one.key for one in procedure.products}
    return any(
        not (types.issuperset(fee.applicant_types) and channels.issuperset(fee.channels))
        or not products.issuperset(fee.products)
        for fee in procedure.fees
    )


def _requests(procedure: Procedure) -> Iterator[tuple[Chosen, str]]:
    """Yield the kinds of request that prices tell apart, and how to name them."""
    by_channel = any(fee.channels for fee in procedure.fees)
    by_product = any(fee.products for fee in procedure.fees)
    types = [one.key for one in procedure.applicant_types] or [""]
    channels = [one.key for one in procedure.ways()] if by_channel else [COUNTER]
    products = [one.key for one in procedure.products] if by_product else [""]
    for kind, channel, chosen in product(types, channels, products):
        named = [f"«{key}»" for key in (kind, channel if by_channel else "", chosen) if key]
        yield Chosen(kind, channel, chosen), ", ".join(named) or "todos"


def _of_concept(procedure: Procedure, concept: str, lines: list[_Line], who: str) -> Iterator[Finding]:
    own = sorted((line for line in lines if line.fee.concept == concept), key=lambda line: line.fee.valid_from)
    always = [line for line in own if line.fee.when is None]
    unpriced = not concept and not own and all(line.fee.when is not None for line in lines)
    if always or unpriced:
        yield from _gaps(always, procedure.valid_from, who)
    for condition in dict.fromkeys(line.fee.when for line in own):
        yield from _overlaps([line for line in own if line.fee.when == condition], who)


def _gaps(lines: list[_Line], start: date, who: str) -> Iterator[Finding]:
    if not lines:
        yield _gap("fees", start, who)
        return
    if lines[0].fee.valid_from > start:
        yield _gap(f"fees[{lines[0].place}].valid_from", start, who)
    following = [line.fee.valid_from for line in lines[1:]] + [date.max]
    for (index, fee), then in zip(lines, following, strict=True):
        if fee.valid_to is None or fee.valid_to == date.max:
            continue
        first = max(fee.valid_to + _DAY, start)
        if then > first:
            yield _gap(f"fees[{index}].valid_to", first, who)


def _gap(place: str, day: date, who: str) -> Finding:
    remedy = f"Agregue una línea [[fees]] vigente desde {day.isoformat()}."
    return Finding(place, f"Desde {day.isoformat()} no hay valor para {who}.", remedy)


def _overlaps(lines: list[_Line], who: str) -> Iterator[Finding]:
    for (_, fee), (index, then) in pairwise(lines):
        runs_on = fee.valid_to is not None and fee.valid_to >= then.valid_from
        if runs_on or fee.valid_from == then.valid_from:
            problem = f"El {then.valid_from.isoformat()} hay dos valores para {who}."
            yield Finding(f"fees[{index}].valid_from", problem, "Cambie las fechas para que solo rija uno.")
