"""On any day each applicant type has exactly one fee, and there is an account to pay it into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from app.models.catalogue.procedure import Fee, Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, ruc_faults

_ACCOUNT = re.compile(r"[0-9]{6,20}")
_DAY = timedelta(days=1)


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
    """Find days with no fee, and days with two, for each applicant type."""
    del around
    types: list[str | None] = [one.key for one in procedure.applicant_types]
    if not procedure.fees or any(key not in types for fee in procedure.fees for key in fee.applicant_types):
        return
    for key in types or [None]:
        lines = [(index, fee) for index, fee in enumerate(procedure.fees) if concerns(fee, key)]
        lines.sort(key=lambda line: line[1].valid_from)
        yield from _gaps(lines, procedure.valid_from, f"«{key}»" if key else "todos")
        yield from _overlaps(lines, f"«{key}»" if key else "todos")


def account(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at where the fee is paid."""
    del around
    if procedure.account is None:
        if any(fee.amount_cents for fee in procedure.fees):
            remedy = "Agregue [account] con bank, kind, number, holder y ruc."
            yield Finding("account", "Hay un valor que pagar y no hay cuenta.", remedy)
        return
    if not procedure.fees:
        yield Finding("account", "Hay cuenta y no hay valor que pagar.", "Agregue [[fees]] o quite [account].")
    if not _ACCOUNT.fullmatch(procedure.account.number):
        remedy = "Escriba de 6 a 20 dígitos, sin espacios ni guiones."
        yield Finding("account.number", f"{shown(procedure.account.number)} no es un número de cuenta.", remedy)
    yield from ruc_faults("account.ruc", procedure.account.ruc)


def concerns(fee: Fee, applicant_type: str | None) -> bool:
    """Tell whether a line is for this applicant type."""
    return not fee.applicant_types or applicant_type in fee.applicant_types


def _gaps(lines: list[tuple[int, Fee]], start: date, who: str) -> Iterator[Finding]:
    if not lines:
        yield _gap("fees", start, who)
        return
    if lines[0][1].valid_from > start:
        yield _gap(f"fees[{lines[0][0]}].valid_from", start, who)
    following = [fee.valid_from for _, fee in lines[1:]] + [date.max]
    for (index, fee), then in zip(lines, following, strict=True):
        if fee.valid_to is None or fee.valid_to == date.max:
            continue
        first = max(fee.valid_to + _DAY, start)
        if then > first:
            yield _gap(f"fees[{index}].valid_to", first, who)


def _gap(place: str, day: date, who: str) -> Finding:
    remedy = f"Agregue una línea [[fees]] vigente desde {day.isoformat()}."
    return Finding(place, f"Desde {day.isoformat()} no hay valor para {who}.", remedy)


def _overlaps(lines: list[tuple[int, Fee]], who: str) -> Iterator[Finding]:
    for (_, fee), (index, then) in pairwise(lines):
        runs_on = fee.valid_to is not None and fee.valid_to >= then.valid_from
        if runs_on or fee.valid_from == then.valid_from:
            problem = f"El {then.valid_from.isoformat()} hay dos valores para {who}."
            yield Finding(f"fees[{index}].valid_from", problem, "Cambie las fechas para que solo rija uno.")
