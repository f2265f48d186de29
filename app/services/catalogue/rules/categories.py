"""Decision tables give exactly one result for every value, on every day."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.conditions import InCategory
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.rules import HIGHEST, LOWEST, Criterion, Rule, Table
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated
from app.services.catalogue.rules.walking import conditions_in

LIMITS = {"number": "up_to", "money": "up_to_cents", "choice": "any_of", "yes_no": "any_of"}
OPTIONS = "any_of"


def rules(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every computed category and its dated tables."""
    del around
    yield from repeated("rules", procedure.rules, "categorías")
    for index, rule in enumerate(procedure.rules):
        place = f"rules[{index}]"
        yield from repeated(f"{place}.categories", rule.categories, "resultados")
        yield from _dates(place, rule, procedure)
        for number, table in enumerate(rule.tables):
            yield from _table(f"{place}.tables[{number}]", table, rule, procedure)
    confirmed = any("category_confirmed" in move.when for move in procedure.workflow.moves)
    if procedure.rules and not confirmed:
        remedy = 'Agregue when = ["category_confirmed"] al movimiento que sigue (LOPDP, art. 20).'
        yield Finding("rules", "La categoría se calcula y nadie la confirma.", remedy)


AFTERWARDS = ("requirements[", "results[", "fees[", "workflow.moves[")
"""Where a condition may wait for a confirmed category: what is asked, owed or printed after intake."""


def moves(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at moves for a confirmed category: it is computed, and may give that result."""
    del around
    for index, move in enumerate(procedure.workflow.moves):
        if move.when_category is not None:
            yield from _known(f"workflow.moves[{index}].when_category", move.when_category, procedure)


def conditions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at conditions on a confirmed category: it exists, and is known by then."""
    del around
    for place, condition in conditions_in(procedure):
        if condition.category is None:
            continue
        yield from _known(f"{place}.category", condition.category, procedure)
        if not place.startswith(AFTERWARDS):
            remedy = (
                "Una categoría se confirma después del ingreso: úsela en requisitos, valores, documentos o movimientos."
            )
            yield Finding(f"{place}.category", "Aquí nadie ha confirmado aún la categoría.", remedy)


def _known(place: str, asked: InCategory, procedure: Procedure) -> Iterator[Finding]:
    known = {rule.key: [one.key for one in rule.categories] for rule in procedure.rules}
    if asked.rule not in known:
        yield Finding(f"{place}.rule", f"No hay categoría {shown(asked.rule)}.", suggestion(asked.rule, known))
        return
    for number, key in enumerate(asked.any_of):
        if key not in known[asked.rule]:
            problem = f"No hay resultado {shown(key)}."
            yield Finding(f"{place}.any_of[{number}]", problem, suggestion(key, known[asked.rule]))


def _dates(place: str, rule: Rule, procedure: Procedure) -> Iterator[Finding]:
    starts = [table.valid_from for table in rule.tables]
    for number, table in enumerate(rule.tables):
        where = f"{place}.tables[{number}]"
        if starts.index(table.valid_from) != number:
            yield Finding(f"{where}.valid_from", "Dos tablas empiezan el mismo día.", "Cambie una de las fechas.")
        if table.valid_to is not None and table.valid_to < table.valid_from:
            yield Finding(f"{where}.valid_to", "La tabla termina antes de empezar.", "Corrija una de las dos fechas.")
    if rule.table_on(procedure.valid_from) is None:
        day = procedure.valid_from.isoformat()
        yield Finding(f"{place}.tables", f"El {day} no rige ninguna tabla.", f"Agregue una vigente desde {day}.")


def _table(place: str, table: Table, rule: Rule, procedure: Procedure) -> Iterator[Finding]:
    yield from repeated(f"{place}.criteria", table.criteria, "criterios")
    known = [*(one.key for one in table.criteria), HIGHEST, LOWEST]
    if table.prevails not in known:
        problem = f"No hay criterio {shown(table.prevails)} que prevalezca."
        yield Finding(f"{place}.prevails", problem, suggestion(table.prevails, known))
    for index, criterion in enumerate(table.criteria):
        yield from _criterion(f"{place}.criteria[{index}]", criterion, rule, procedure)


def _criterion(place: str, criterion: Criterion, rule: Rule, procedure: Procedure) -> Iterator[Finding]:
    fields = {field.key: field for field in procedure.fields() if field.kind in LIMITS}
    if criterion.field not in fields:
        problem = f"No hay campo de número, de dinero o de opciones {shown(criterion.field)}."
        yield Finding(f"{place}.field", problem, suggestion(criterion.field, fields))
        return
    field = fields[criterion.field]
    options = [one.key for one in getattr(field, "options", ())] or ["yes", "no"]
    yield from _measured(f"{place}.spans", criterion, LIMITS[field.kind])
    if LIMITS[field.kind] == OPTIONS:
        yield from _options(f"{place}.spans", criterion, options)
    else:
        yield from _spans(f"{place}.spans", criterion, LIMITS[field.kind])
    results = [one.key for one in rule.categories]
    for index, span in enumerate(criterion.spans):
        if span.result not in results:
            problem = f"No hay resultado {shown(span.result)}."
            yield Finding(f"{place}.spans[{index}].result", problem, suggestion(span.result, results))


def _measured(place: str, criterion: Criterion, limit: str) -> Iterator[Finding]:
    """Find limits of another kind of field."""
    for index, span in enumerate(criterion.spans):
        for other in sorted({*LIMITS.values()} - {limit}):
            if getattr(span, other) not in (None, ()):
                yield Finding(
                    f"{place}[{index}].{other}", f"El campo «{criterion.field}» no se mide así.", f"Use {limit}."
                )


def _options(place: str, criterion: Criterion, options: list[str]) -> Iterator[Finding]:
    """Find options that give two results or none, and those that the field does not have."""
    taken: set[str] = set()
    for index, span in enumerate(criterion.spans):
        for number, key in enumerate(span.any_of):
            where = f"{place}[{index}].any_of[{number}]"
            if key not in options:
                yield Finding(where, f"No hay opción {shown(key)}.", suggestion(key, options))
            if key in taken:
                yield Finding(where, f"La opción {shown(key)} ya da un resultado.", "Quítela de una de las dos líneas.")
            taken.add(key)
        if not span.any_of and index < len(criterion.spans) - 1:
            yield Finding(f"{place}[{index}]", "Solo la última línea va sin opciones.", "Agregue any_of.")
    if lacking := [key for key in options if key not in taken and criterion.spans[-1].any_of]:
        remedy = "Agregue una última línea sin any_of, con su result."
        yield Finding(place, f"Sin resultado: {listed(lacking)}.", remedy)


def _spans(place: str, criterion: Criterion, limit: str) -> Iterator[Finding]:
    before: int | None = None
    for index, span in enumerate(criterion.spans):
        where, value = f"{place}[{index}]", getattr(span, limit)
        last = index == len(criterion.spans) - 1
        if (value is None) != last:
            remedy = f"Quite {limit} de la última." if last else f"Agregue {limit}."
            yield Finding(where, "Solo la última banda va sin límite.", remedy)
        elif value is not None and before is not None and value <= before:
            yield Finding(f"{where}.{limit}", "Las bandas no van de menor a mayor.", "Ordénelas por su límite.")
        before = value if value is not None else before
