"""Conditions ask about things that exist and can be compared so, and never about themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.models.catalogue.conditions import Condition
from app.models.catalogue.field_world import CountryField
from app.models.catalogue.fields import ChoiceField, ChoicesField, Field, YesNoField
from app.models.catalogue.procedure import Procedure
from app.models.terms import Unit, parse_term
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.dates import AHEAD, countable
from app.services.catalogue.rules.walking import conditions_in
from app.services.forms.countries import among

_COUNTED = ("at_least", "at_most")
_AMOUNTS = ("at_least_cents", "at_most_cents")
_DAYS = ("before", "after", "within", "later_than")
_MOST = 250
"""Business days that a condition counts at most, about a year: beyond, the term is said in months."""
_FITTING: Mapping[str, tuple[str, ...]] = {
    "number": ("any_of", *_COUNTED),
    "money": _AMOUNTS,
    "date": _DAYS,
    "choices": ("any_of", *_COUNTED),
    "ciiu": ("any_of", *_COUNTED),
    "cpc": _COUNTED,
    "table": _COUNTED,
    "person": _COUNTED,
    "time": (),
    "address": (),
    "file": (),
    "photo": (),
    "long_text": (),
}
"""Which comparisons an answer of each kind admits besides `filled`; the others only `any_of`."""


def conditions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every `when` of the definition."""
    del around
    types = [one.key for one in procedure.applicant_types]
    fields = {field.key: field for field in procedure.fields()}
    for place, condition in conditions_in(procedure):
        yield from _applicant_types(place, condition, types)
        yield from _answers(place, condition, fields)
        yield from _limits(place, condition)
        yield from _terms(place, condition)


def circles(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find fields that wait for one that is asked after them, or for themselves: they would come and go at random."""
    del around
    known = {field.key for field in procedure.fields()}
    asked: set[str] = set()
    for index, section in enumerate(procedure.sections):
        yield from _early(f"sections[{index}]", "La sección", section.key, section.when, known - asked)
        for number, field in enumerate(section.fields):
            yield from _early(f"sections[{index}].fields[{number}]", "El campo", field.key, field.when, known - asked)
            asked.add(field.key)


def _early(place: str, what: str, key: str, when: Condition | None, later: set[str]) -> Iterator[Finding]:
    for where, condition in _all_in(f"{place}.when", when):
        waits_for = condition.field
        if waits_for == key and what == "El campo":
            remedy = "Haga que dependa de un campo que se pregunte siempre."
            yield Finding(f"{where}.field", f"El campo «{key}» espera su propia respuesta.", remedy)
        elif waits_for in later:
            problem = f"{what} «{key}» espera a {shown(waits_for)}, que se pregunta después."
            yield Finding(f"{where}.field", problem, f"Ponga «{waits_for}» antes de «{key}».")


def _all_in(place: str, condition: Condition | None) -> Iterator[tuple[str, Condition]]:
    """Yield a condition and those inside it, each with its place."""
    if condition is not None:
        yield place, condition
        for inside, part in condition.parts():
            yield from _all_in(f"{place}.{inside}", part)


def _applicant_types(place: str, condition: Condition, types: list[str]) -> Iterator[Finding]:
    for index, key in enumerate(condition.applicant_types):
        if key not in types:
            yield Finding(
                f"{place}.applicant_types[{index}]", f"No hay tipo de solicitante {shown(key)}.", suggestion(key, types)
            )


def _answers(place: str, condition: Condition, fields: dict[str, Field]) -> Iterator[Finding]:
    if condition.field is None:
        if condition.comparisons():
            yield Finding(place, "La condición no dice de qué campo habla.", 'Agregue field = "clave-del-campo".')
        return
    field = fields.get(condition.field)
    if field is None:
        yield Finding(f"{place}.field", f"No hay campo {shown(condition.field)}.", suggestion(condition.field, fields))
        return
    yield from _comparable(place, condition, field)
    known = _answers_of(field)
    for index, answer in enumerate(condition.any_of):
        if known is not None and answer not in known:
            problem = f"El campo «{field.key}» no tiene la respuesta {shown(answer)}."
            yield Finding(f"{place}.any_of[{index}]", problem, suggestion(answer, known))


def _comparable(place: str, condition: Condition, field: Field) -> Iterator[Finding]:
    fitting = ("filled", *_FITTING.get(field.kind, ("any_of",)))
    for name in condition.comparisons():
        if name not in fitting:
            problem = f"Un campo {shown(field.kind)} no se compara con «{name}»."
            yield Finding(f"{place}.{name}", problem, f"Use {listed(fitting)}.")


def _limits(place: str, condition: Condition) -> Iterator[Finding]:
    """Find a range that nothing can be in."""
    for least, most in (_COUNTED, _AMOUNTS, ("after", "before")):
        low, high = getattr(condition, least), getattr(condition, most)
        if low is not None and high is not None and low > high:
            yield Finding(f"{place}.{least}", f"Nada cumple «{least}» y «{most}» a la vez.", "Corrija uno de los dos.")


def _terms(place: str, condition: Condition) -> Iterator[Finding]:
    """Look at the terms that are counted from an answered date to the day of filing."""
    least, most = condition.later_than, condition.within
    for name, term in (("later_than", least), ("within", most)):
        faults = [] if term is None else list(countable(f"{place}.{name}", term, AHEAD, "10 business_days"))
        yield from faults
        if faults:
            return
    read = [parse_term(term) for term in (least, most) if term is not None]
    if any(one.unit is Unit.BUSINESS_DAYS and one.value > _MOST for one in read):
        yield Finding(place, f"Cuenta más de {_MOST} días hábiles.", 'Dígalo en meses: "12 months".')
    if len(read) > 1 and read[0].unit is read[1].unit and read[0].value >= read[1].value:
        yield Finding(f"{place}.within", "Nada cumple «later_than» y «within» a la vez.", "Corrija uno de los dos.")


def _answers_of(field: Field) -> list[str] | None:
    if isinstance(field, YesNoField):
        return ["yes", "no"]
    if isinstance(field, CountryField):
        return list(among(field.only))
    return [option.key for option in field.options] if isinstance(field, ChoiceField | ChoicesField) else None
