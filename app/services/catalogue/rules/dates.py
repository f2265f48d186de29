"""Limits of an answered date: terms that can be counted, and another date that is asked before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.models.catalogue.fields import DateField
from app.models.errors import UserError
from app.models.terms import Unit, parse_term
from app.services.catalogue.faults import Finding, shown, suggestion

AHEAD = frozenset({Unit.BUSINESS_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS})
OLDER = AHEAD - {Unit.BUSINESS_DAYS}


def limits(place: str, field: DateField, before: Mapping[str, str]) -> Iterator[Finding]:
    """Look at the limits of a date; before: kinds of the fields that are asked earlier, by their keys."""
    yield from countable(f"{place}.ahead", field.ahead, AHEAD, "10 business_days")
    yield from countable(f"{place}.not_older", field.not_older, OLDER, "6 months")
    if field.ahead and not field.future:
        yield Finding(f"{place}.ahead", "Pide anticipación y no admite fechas futuras.", "Quite uno de los dos.")
    if field.not_older and not field.past:
        yield Finding(f"{place}.not_older", "Dice cuán antigua y no admite fechas pasadas.", "Quite uno de los dos.")
    yield from _years(place, field)
    dates = [key for key, kind in before.items() if kind == "date"]
    if field.from_field is not None and field.from_field not in dates:
        problem = f"Antes no se pregunta ninguna fecha {shown(field.from_field)}."
        yield Finding(f"{place}.from_field", problem, suggestion(field.from_field, dates))


def _years(place: str, field: DateField) -> Iterator[Finding]:
    least, most = field.least_years, field.most_years
    if least is not None and most is not None and least > most:
        yield Finding(f"{place}.least_years", "Pide más años que los que admite.", "Corrija least_years o most_years.")
    if (least is not None or most is not None) and not field.past:
        yield Finding(f"{place}.past", "Cuenta años cumplidos y no admite fechas pasadas.", "Quite past = false.")


def countable(place: str, term: str, units: frozenset[Unit], example: str) -> Iterator[Finding]:
    """Find what is no term of these units; "" is none at all."""
    if not term:
        return
    try:
        read = parse_term(term).unit
    except UserError:
        read = None
    if read not in units:
        yield Finding(place, f"{shown(term)} no sirve de límite.", f'Escriba, por ejemplo, "{example}".')
