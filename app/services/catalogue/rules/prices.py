"""What a price is worked out from: counted units, amounts of the form, exemptions and their evidence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.models.catalogue.fees import Exemption, Percentage, PerUnit
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.acts import span
from app.services.catalogue.rules.around import Around, repeated
from app.services.payments.counting import columns_in

WHOLE = 100
COUNTED = ("number", "choices", "table", "cpc", "ciiu", "archived", "person")
"""Kinds of field whose units a price may count: the number itself, or how many rows, options or codes it has."""


def prices(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the fields, bands and limits of the prices that are worked out."""
    del around
    for index, fee in enumerate(procedure.fees):
        if fee.per is not None:
            yield from kind_of_field(procedure, f"fees[{index}].per.field", fee.per.field, *COUNTED)
            yield from _column(procedure, f"fees[{index}].per", fee.per)
            yield from _bands(f"fees[{index}].per.bands", fee.per)
            yield from _fraction(procedure, f"fees[{index}].per", fee.per)
        if fee.percentage is not None:
            yield from kind_of_field(procedure, f"fees[{index}].percentage.of", fee.percentage.of, "money")
            yield from _limits(f"fees[{index}].percentage", fee.percentage)


def exemptions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at what may be claimed to pay less: it is proved, dated and never more than the whole."""
    del around
    yield from repeated("exemptions", procedure.exemptions, "exoneraciones")
    if procedure.exemptions and not procedure.fees:
        yield Finding("exemptions", "Hay exoneraciones y no hay valor que pagar.", "Agregue [[fees]] o quítelas.")
    known = [one.key for one in procedure.requirements if one.kind in {"document", "verify"}]
    for index, one in enumerate(procedure.exemptions):
        place = f"exemptions[{index}]"
        if one.evidence is not None and one.evidence not in known:
            problem = f"No hay requisito {shown(one.evidence)} que lo pruebe."
            yield Finding(f"{place}.evidence", problem, suggestion(one.evidence, known))
        yield from _concepts(procedure, place, one)
        yield from _dates(place, one)
        if one.percent is not None and not 0 < Decimal(one.percent) <= WHOLE:
            yield Finding(f"{place}.percent", f"{shown(one.percent)} no es una rebaja.", "Escriba de 0.0001 a 100.")


def _concepts(procedure: Procedure, place: str, one: Exemption) -> Iterator[Finding]:
    charged = [fee.concept for fee in procedure.fees if fee.concept]
    for index, concept in enumerate(one.concepts):
        if concept not in charged:
            problem = f"Ningún valor es por {shown(concept)}."
            yield Finding(f"{place}.concepts[{index}]", problem, suggestion(concept, charged))


def refunds(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at what is given back: something was paid, the case may end so, and it is no more than what was paid."""
    del around
    ends = {step.outcome for step in procedure.workflow.steps}
    if procedure.refunds and not procedure.fees:
        yield Finding("refunds", "Hay devoluciones y no hay valor que pagar.", "Agregue [[fees]] o quítelas.")
    always: set[str] = set()
    for index, one in enumerate(procedure.refunds):
        place = f"refunds[{index}]"
        if not 0 < Decimal(one.percent) <= WHOLE:
            yield Finding(f"{place}.percent", f"{shown(one.percent)} no es una parte.", "Escriba de 0.0001 a 100.")
        yield from span(f"{place}.within", one.within)
        for number, outcome in enumerate(one.outcomes):
            if outcome not in ends:
                problem = f"Ningún paso termina en {shown(outcome)}."
                remedy = f'Ponga outcome = "{outcome}" en un paso final, o quítelo.'
                yield Finding(f"{place}.outcomes[{number}]", problem, remedy)
        if always.issuperset(one.outcomes):
            yield Finding(place, "Otra devolución anterior rige siempre para lo mismo.", "Póngala antes, con su when.")
        always |= set(one.outcomes) if one.when is None else set()


def kind_of_field(procedure: Procedure, place: str, key: str, *kinds: str) -> Iterator[Finding]:
    """Find a field that does not exist or cannot be counted with."""
    fields = {field.key: field for field in procedure.fields()}
    fitting = [field.key for field in procedure.fields() if field.kind in kinds]
    which = f": {listed(fitting)}" if fitting else ""
    admitted = f"Use un campo de tipo {listed(kinds)}{which}."
    if key not in fields:
        yield Finding(place, f"No hay campo {shown(key)}.", suggestion(key, fitting) if fitting else admitted)
    elif fields[key].kind not in kinds:
        yield Finding(place, f"El campo {shown(key)} es de tipo «{fields[key].kind}».", admitted)


def _column(procedure: Procedure, place: str, per: PerUnit) -> Iterator[Finding]:
    """Find a column that is not there, or that cannot be counted so."""
    if per.column is None:
        if per.any_of:
            yield Finding(f"{place}.any_of", "No dice de qué columna de la lista.", "Agregue column.")
        return
    columns = columns_in(procedure, per.field)
    column = columns.get(per.column)
    if column is None:
        remedy = suggestion(per.column, [*columns]) if columns else f"Quítelo: «{per.field}» no es una lista."
        yield Finding(f"{place}.column", f"No hay columna {shown(per.column)} en {shown(per.field)}.", remedy)
        return
    if not per.any_of and column.kind != "number":
        remedy = "Use una columna de números, que se suma, o agregue any_of con lo que se cuenta."
        yield Finding(f"{place}.column", f"La columna {shown(per.column)} no se suma.", remedy)
    options = [one.key for one in column.options]
    for index, key in enumerate(per.any_of):
        if key not in options:
            yield Finding(f"{place}.any_of[{index}]", f"Esa columna no ofrece {shown(key)}.", suggestion(key, options))


def _parted(procedure: Procedure, per: PerUnit) -> bool:
    """Tell whether what is counted may come in parts."""
    if per.column is not None:
        column = columns_in(procedure, per.field).get(per.column)
        return column is not None and not per.any_of and column.decimals > 0
    return any(field.key == per.field and getattr(field, "decimals", 0) for field in procedure.fields())


def _fraction(procedure: Procedure, place: str, per: PerUnit) -> Iterator[Finding]:
    """Find units that may come in parts without a word of what a part costs, and the other way round."""
    parted = _parted(procedure, per)
    if parted and per.fraction is None:
        remedy = 'Agregue fraction = "whole" (se cobra la unidad entera) o "exact" (lo proporcional).'
        yield Finding(place, f"No dice cuánto cuesta una parte de {per.one}.", remedy)
    elif per.fraction is not None and not parted:
        remedy = f"Quítelo, o agregue decimals al campo «{per.field}»."
        yield Finding(f"{place}.fraction", f"Lo que se cuenta por {per.one} no tiene decimales.", remedy)


def _bands(place: str, per: PerUnit) -> Iterator[Finding]:
    before = 0
    for index, band in enumerate(per.bands):
        last = index == len(per.bands) - 1
        if band.up_to is None and not last:
            yield Finding(f"{place}[{index}]", "Después de esta banda ninguna otra se usaría.", "Agregue up_to.")
            return
        if band.up_to is not None and band.up_to <= before:
            problem = f"La banda termina en {band.up_to} y la anterior en {before}."
            yield Finding(f"{place}[{index}].up_to", problem, "Escríbalas de menor a mayor.")
        before = band.up_to or before
    if per.bands[-1].up_to is not None:
        remedy = "Agregue una última banda sin up_to."
        yield Finding(place, f"Desde {before + 1} {per.many} no hay precio.", remedy)


def _limits(place: str, percentage: Percentage) -> Iterator[Finding]:
    least, most = percentage.minimum_cents, percentage.maximum_cents
    if least is not None and most is not None and least > most:
        yield Finding(f"{place}.minimum_cents", "El mínimo es mayor que el máximo.", "Corrija uno de los dos.")
    if not 0 < Decimal(percentage.percent) <= WHOLE:
        problem = f"{shown(percentage.percent)} no es un porcentaje que se cobre."
        yield Finding(f"{place}.percent", problem, "Escriba de 0.0001 a 100.")


def _dates(place: str, one: Exemption) -> Iterator[Finding]:
    if one.valid_to is not None and one.valid_to < one.valid_from:
        yield Finding(f"{place}.valid_to", "La rebaja termina antes de empezar.", "Corrija una de las dos fechas.")
