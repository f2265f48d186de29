"""Documents, their layouts and numbering, and the evaluation sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.models import code_parts, layout_text
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.field_files import PhotoField
from app.models.catalogue.field_people import PersonField
from app.models.catalogue.fields import Field, NumberField
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import LIFETIMES, Result
from app.models.layout import needed, wanted
from app.services.archive.citing import RECORD_PARTS
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules import rows
from app.services.catalogue.rules.around import Around, repeated
from app.services.forms.concerned import PERSON_PARTS
from app.services.issuing.pieces import ROW

_SIGNER = re.compile(r"signer([0-9]*)\.")
ANSWER, NUMBER, RULE, OUTSIDE, PHOTO, RECORD = "answer.", "number.", "rule.", "outside.", "photo.", "record."
PERSON = "person."
OWN = (ANSWER, NUMBER, RULE, OUTSIDE, PHOTO, RECORD, PERSON, ROW)
"""Families of placeholders that depend on the definition: answers, numbers of documents, categories, work elsewhere,
pictures, people, the row that a document is of."""

RULE_PARTS = ("title", "criterion", "version", "basis")


CATEGORY = frozenset(
    {f"category.{part}" for part in RULE_PARTS}
    | {"category.scale"}
    | {f"category.scale.{part}" for part in ("title", "limit", "here", "share")}
)
"""The first category of the procedure, and its table as a scale."""


def results(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every document: its layout exists and can be filled."""
    yield from repeated("results", procedure.results, "documentos")
    own = own_of(procedure)
    for index, result in enumerate(procedure.results):
        place = f"results[{index}]"
        yield from repeated(f"{place}.signatures", result.signatures, "firmas")
        yield from _templates(place, result, around.vocabulary, own | rows.names(procedure, result))
        if around.layouts is None or result.layout in around.broken_layouts:
            continue
        if result.layout not in around.layouts:
            problem = f"No hay diseño {shown(result.layout)} en documents."
            yield Finding(f"{place}.layout", problem, suggestion(result.layout, around.layouts))
            continue
        reads = around.layouts[result.layout]
        yield from _texts(place, result, reads)
        yield from _fillable(place, result, _wanted(result, reads, around, own) - own, around.vocabulary)
        yield from _signers(place, result, reads if around.readings is None else needed(around.readings[result.layout]))


def own_of(procedure: Procedure) -> frozenset[str]:
    """Return the placeholders that only this definition's cases have."""
    fields = procedure.fields()
    records = (field.key for field in fields if isinstance(field, ArchivedField))
    return (
        frozenset(f"{ANSWER}{field.key}" for field in fields if field.key not in procedure.kept_from(""))
        | frozenset(f"{NUMBER}{result.key}" for result in procedure.results)
        | frozenset(f"{PHOTO}{field.key}" for field in fields if isinstance(field, PhotoField))
        | frozenset(f"{RECORD}{key}.{part}" for key in records for part in RECORD_PARTS)
        | frozenset(f"{PERSON}{key}.{part}" for key in people_in(fields) for part in PERSON_PARTS)
        | (CATEGORY if procedure.rules else frozenset())
        | categories_of(procedure)
        | told_elsewhere(procedure)
    )


def people_in(fields: Iterable[Field]) -> tuple[str, ...]:
    """Return the keys of the fields that ask for people."""
    return tuple(field.key for field in fields if isinstance(field, PersonField))


def categories_of(procedure: Procedure) -> frozenset[str]:
    """Return the placeholders of the computed categories, with what each criterion says by itself."""
    criteria = ((rule.key, one.key) for rule in procedure.rules for table in rule.tables for one in table.criteria)
    parts = ((rule.key, part) for rule in procedure.rules for part in RULE_PARTS)
    return frozenset(f"{RULE}{key}.{part}" for key, part in (*parts, *criteria))


def told_elsewhere(procedure: Procedure) -> frozenset[str]:
    """Return the placeholders of what other systems gave, one for each step that asks for it."""
    steps = procedure.workflow.steps
    return frozenset(f"{OUTSIDE}{step.key}" for step in steps if step.outside and step.outside.record)


def series(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find two numberings of one procedure that share their letters."""
    del around
    seen: set[str] = set()
    for place, name in numberings(procedure):
        if name in seen:
            yield Finding(place, f"La serie {shown(name)} ya numera otra cosa de este trámite.", "Use otras letras.")
        seen.add(name)


def numberings(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Yield (place, series) of everything that the procedure numbers."""
    yield "series", procedure.series
    if procedure.evaluation:
        yield "evaluation.number_series", procedure.evaluation.number_series
    for index, result in enumerate(procedure.results):
        yield f"results[{index}].series", result.series


def validity(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the last day of every document, and at the renewal that leans on it."""
    del around
    for index, result in enumerate(procedure.results):
        place = f"results[{index}]"
        if sum(bool(getattr(result, name)) for name in LIFETIMES) > 1:
            remedy = f"Deje uno: {listed(LIFETIMES)}."
            yield Finding(place, f"«{result.key}» dice su vigencia de dos maneras.", remedy)
        if result.valid_until and result.valid_until < procedure.valid_from:
            yield Finding(f"{place}.valid_until", f"«{result.key}» nacería vencido.", "Corrija la fecha.")
        dates = [field.key for field in procedure.fields() if field.kind == "date"]
        if result.valid_until_field is not None and result.valid_until_field not in dates:
            problem = f"No hay campo de fecha {shown(result.valid_until_field)}."
            yield Finding(f"{place}.valid_until_field", problem, suggestion(result.valid_until_field, dates))
        if result.renewal and not result.expires:
            remedy = "Agregue validity_months = 24, u otra vigencia, o quite renewal."
            yield Finding(f"{place}.renewal", f"«{result.key}» se renueva y no vence.", remedy)


def copies(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the field that says how many originals are printed."""
    del around
    numbers = [field.key for field in procedure.fields() if isinstance(field, NumberField) and not field.decimals]
    for index, result in enumerate(procedure.results):
        if result.copies_from is not None and result.copies_from not in numbers:
            problem = f"No hay campo de número entero {shown(result.copies_from)}."
            yield Finding(f"results[{index}].copies_from", problem, suggestion(result.copies_from, numbers))
        if result.copies_from is not None and result.copies > 1:
            remedy = "Deje copies o copies_from."
            yield Finding(f"results[{index}].copies", f"«{result.key}» dice dos veces cuántos son.", remedy)


def deliveries(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find ways of delivery that contradict who may take a document."""
    del around
    for index, result in enumerate(procedure.results):
        place = f"results[{index}].delivery_by"
        if result.delivery_by and result.delivery in {"by_email", "not_delivered"}:
            remedy = 'Escriba en delivery quién lo retira, como "holder_only", o quite delivery_by.'
            yield Finding(place, f"«{result.key}» dice dos veces cómo se entrega.", remedy)
        elif result.delivery_by == ("email",):
            remedy = 'Escriba delivery = "by_email", o agregue "in_person".'
            yield Finding(place, f"«{result.key}» se envía por correo y dice quién lo retira.", remedy)


def codes(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at codes of their own: long enough to never repeat, short enough to print."""
    del around
    for index, result in enumerate(procedure.results):
        if result.code_pattern is None:
            continue
        place, parts = f"results[{index}].code_pattern", code_parts.parts_of(result.code_pattern)
        if not any(name == "sequence" for name, _ in parts) and code_parts.chance(parts) < code_parts.LEAST_CHANCE:
            remedy = "Agregue {sequence:5}, o más {letters:4} y {digits:4}."
            yield Finding(place, "El código se repetiría.", remedy)
        if code_parts.length(parts) > code_parts.LONGEST:
            yield Finding(place, f"El código pasa de {code_parts.LONGEST} signos.", "Acórtelo.")
        if not any(name for name, _ in parts):
            yield Finding(place, "El código sería siempre el mismo.", "Agregue {sequence:5} o {letters:4}.")


def _texts(place: str, result: Result, wanted: frozenset[str]) -> Iterator[Finding]:
    for name, text in result.texts.items():
        if name not in wanted:
            problem = f"El diseño «{result.layout}» no usa {shown(name)}."
            yield Finding(f"{place}.texts.{name}", problem, suggestion(name, sorted(wanted - set(result.texts))))
        if not text.strip():
            yield Finding(f"{place}.texts.{name}", f"El texto {shown(name)} está vacío.", "Escriba el texto.")


def _wanted(result: Result, reads: frozenset[str], around: Around, own: frozenset[str]) -> frozenset[str]:
    """Return what must be filled: not what waits for a text that the definition leaves out."""
    if around.readings is None or around.vocabulary is None:
        return reads
    return wanted(around.readings[result.layout], own | around.vocabulary | {*result.texts})


def _fillable(place: str, result: Result, wanted: frozenset[str], known: frozenset[str] | None) -> Iterator[Finding]:
    lacking = [] if known is None else sorted(wanted - known - set(result.texts))
    for name in lacking:
        problem = f"Nada llena {shown(name)} del diseño «{result.layout}»."
        yield Finding(f"{place}.texts", problem, f'Agregue "{name}" = "…" en [results.texts].')


def _signers(place: str, result: Result, wanted: frozenset[str]) -> Iterator[Finding]:
    """Find a layout with room for more signatures than the document declares (`signer`, `signer1`, `signer2`)."""
    places = {int(found[1] or 1) for name in wanted if (found := _SIGNER.match(name))}
    if places and max(places) > len(result.signatures):
        problem = f"El diseño «{result.layout}» lleva {max(places)} firmas y hay {len(result.signatures)}."
        yield Finding(f"{place}.signatures", problem, 'Agregue quién firma: { key = "…", post = "…" }.')


def _templates(place: str, result: Result, known: frozenset[str] | None, own: frozenset[str]) -> Iterator[Finding]:
    """Look at the placeholders inside the procedure's own texts."""
    for name, text in result.texts.items():
        try:
            used = layout_text.keys(text)
        except ValueError as error:
            yield Finding(f"{place}.texts.{name}", f"El texto {shown(name)} no se entiende.", f"{error}.".capitalize())
            continue
        for placeholder in sorted(used - own):
            if placeholder.startswith(OWN) or (known is not None and placeholder not in known):
                problem = f"Un caso no tiene el dato {shown(placeholder)}."
                yield Finding(f"{place}.texts.{name}", problem, suggestion(placeholder, sorted(own | (known or own))))
