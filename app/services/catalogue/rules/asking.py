"""Fields that could not be asked as they are declared: limits that nothing fits, patterns, columns of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.models.catalogue.field_codes import ProcessCodeField
from app.models.catalogue.field_files import PhotoField
from app.models.catalogue.field_tables import Column, TableField
from app.models.catalogue.fields import ChoiceField, ChoicesField, DateField, Field, NumberField, TextField
from app.models.catalogue.procedure import Procedure
from app.models.decimals import places
from app.models.names import fold
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules import dates
from app.services.catalogue.rules.around import Around, repeated

_NESTED_REPEAT = re.compile(r"[+*}]\)*\)[+*{]|\([^()]*\|[^()]*\)[+*{]")
"""A repetition inside a repetition, or a repeated choice: some answers would take the checker for ever."""

_SHARE_TOLERANCE = 0.05


def fields(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the names of sections, fields and options, and at what each kind declares."""
    del around
    yield from repeated("applicant_types", procedure.applicant_types, "tipos de solicitante")
    yield from repeated("sections", procedure.sections, "secciones")
    seen: set[str] = set()
    before: dict[str, str] = {}
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields):
            place = f"sections[{index}].fields[{number}]"
            if field.key in seen:
                yield Finding(
                    f"{place}.key", f"Hay dos campos con la clave «{field.key}».", "Cambie una de las dos claves."
                )
            seen.add(field.key)
            yield from _kind(place, field, before)
            before[field.key] = field.kind


def _kind(place: str, field: Field, before: Mapping[str, str]) -> Iterator[Finding]:
    if isinstance(field, ChoiceField | ChoicesField):
        yield from repeated(f"{place}.options", field.options, "opciones")
    if isinstance(field, NumberField):
        yield from _range(place, field)
    if isinstance(field, DateField):
        yield from dates.limits(place, field, before)
    if isinstance(field, TextField | ProcessCodeField):
        yield from _pattern(place, field, field.example)
    if isinstance(field, TableField):
        yield from _table(place, field)
    if isinstance(field, PhotoField):
        yield from _photo(place, field)


def _range(place: str, limits: NumberField | Column) -> Iterator[Finding]:
    if limits.minimum > limits.maximum:
        yield Finding(f"{place}.minimum", "El mínimo es mayor que el máximo.", "Corrija uno de los dos.")
    for name, limit in (("minimum", limits.minimum), ("maximum", limits.maximum)):
        if places(limit) > limits.decimals:
            remedy = f"Agregue decimals = {places(limit)}, o escriba {name} con menos decimales."
            yield Finding(f"{place}.{name}", "El límite tiene más decimales que la respuesta.", remedy)


def _pattern(place: str, holder: TextField | ProcessCodeField | Column, example: str) -> Iterator[Finding]:
    if holder.pattern is None:
        return
    where = f"{place}.pattern"
    try:
        shape = re.compile(holder.pattern)
    except (re.error, OverflowError, RecursionError):
        yield Finding(where, f"{shown(holder.pattern)} no es un patrón.", "Revise paréntesis, corchetes y llaves.")
        return
    if _NESTED_REPEAT.search(holder.pattern):
        yield Finding(where, "El patrón repite lo que ya se repite.", "Deje una sola repetición: [A-Z0-9]+.")
        return
    if example and not shape.fullmatch(example):
        yield Finding(f"{place}.example", "El ejemplo no cumple el patrón.", "Corrija el ejemplo o el patrón.")
    if not holder.pattern_help:
        remedy = "Agregue pattern_help con lo que se espera, en una frase."
        yield Finding(where, "El patrón no dice a la persona qué escribir.", remedy)


def _table(place: str, field: TableField) -> Iterator[Finding]:
    yield from repeated(f"{place}.columns", field.columns, "columnas")
    if field.min_rows > field.max_rows:
        yield Finding(f"{place}.min_rows", "El mínimo de filas es mayor que el máximo.", "Corrija uno de los dos.")
    headings: dict[str, str] = {}
    for index, column in enumerate(field.columns):
        at = f"{place}.columns[{index}]"
        yield from _column(at, column)
        for name in (column.title, *column.aliases):
            other = headings.setdefault(fold(name), column.key)
            if other != column.key:
                remedy = "Cada columna se reconoce por su título: cambie uno."
                yield Finding(f"{at}.title", f"{shown(name)} también es el título de «{other}».", remedy)


def _column(place: str, column: Column) -> Iterator[Finding]:
    yield from _range(place, column)
    yield from repeated(f"{place}.options", column.options, "opciones")
    if column.kind == "choice" and not column.options:
        yield Finding(f"{place}.kind", f"La columna «{column.key}» no tiene opciones.", "Agregue options.")
    if column.options and column.kind != "choice":
        yield Finding(f"{place}.options", "Solo una columna «choice» lleva opciones.", 'Escriba kind = "choice".')
    if column.decimals and column.kind != "number":
        yield Finding(f"{place}.decimals", "Solo una columna «number» lleva decimales.", 'Escriba kind = "number".')
    if column.pattern and column.kind != "text":
        yield Finding(f"{place}.pattern", "Solo una columna «text» lleva patrón.", "Quítelo.")
    else:
        yield from _pattern(place, column, "")


def _photo(place: str, field: PhotoField) -> Iterator[Finding]:
    printed = field.print_mm[0] / field.print_mm[1]
    if abs(printed / field.share() - 1) > _SHARE_TOLERANCE:
        problem = f"La foto se recorta {field.ratio} y se imprime de {field.print_mm[0]} × {field.print_mm[1]} mm."
        yield Finding(f"{place}.print_mm", problem, "Escriba un tamaño de la misma proporción: [30, 40].")
