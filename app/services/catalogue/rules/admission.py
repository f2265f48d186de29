"""Who may apply: rules that somebody can meet."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding
from app.services.catalogue.rules.around import Around

_OF_FIRMS = {"private", "public"}


def admissions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find rules that leave nobody, and rules about persons where nobody says who they are."""
    del around
    always = [(index, one) for index, one in enumerate(procedure.may_apply) if one.when is None]
    for name in ("persons", "identities"):
        sets = [(index, set(getattr(one, name))) for index, one in always if getattr(one, name)]
        if sets and not set.intersection(*(admitted for _, admitted in sets)):
            remedy = "Deje una sola regla, o escriba when para decir cuándo rige cada una."
            yield Finding(f"may_apply[{sets[-1][0]}].{name}", "Las reglas juntas no dejan pedirlo a nadie.", remedy)
    for index, one in enumerate(procedure.may_apply):
        if one.persons and set(one.persons) <= _OF_FIRMS and one.identities and "ruc" not in one.identities:
            remedy = 'Agregue "ruc" a identities.'
            yield Finding(f"may_apply[{index}].identities", "Una empresa o entidad solo se conoce por su RUC.", remedy)
        if procedure.reserve and procedure.reserve.anonymous and (one.persons or one.identities):
            remedy = "Quite la regla, o escriba anonymous = false en [reserve]."
            yield Finding(f"may_apply[{index}]", "Quien lo pide sin decir quién es no cumple esta regla.", remedy)
