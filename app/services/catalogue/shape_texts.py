"""Sentences for what the shapes refuse, and an example of every kind of value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

KINDS = (
    ("string_type", "un texto", "Escríbalo entre comillas."),
    ("string_sub_type", "un texto", "Escríbalo entre comillas."),
    ("int", "un número entero", "Escriba un entero sin comillas ni decimales: 5000."),
    ("is_instance", "un número", "Escriba un número sin comillas, con punto si tiene decimales: 9.25."),
    ("bool", "verdadero o falso", "Escriba true o false, sin comillas."),
    ("date", "una fecha", "Escriba una fecha: 2026-03-01, sin comillas."),
    ("time", "una hora", "Escriba una hora: 08:00:00, sin comillas."),
    ("tuple", "una lista", "Escríbalo entre corchetes, separado por comas."),
    ("dict", "una tabla", "Escriba sus claves bajo su propio título entre corchetes."),
    ("model", "una tabla", "Escriba sus claves bajo su propio título entre corchetes."),
)
"""(start of the validator's error type, what was wanted, what to do)."""

TEXTS = {
    "string_too_short": ("«{name}» está vacío.", "Escriba su texto."),
    "string_too_long": ("«{name}» pasa de {max_length} caracteres.", "Acórtelo."),
    "string_unicode": ("«{name}» tiene letras dañadas.", "Vuelva a escribirlo en UTF-8."),
    "too_short": ("«{name}» necesita al menos {min_length}.", "Agregue lo que falta."),
    "too_long": ("«{name}» pasa de {max_length}.", "Quite lo que sobra."),
    "greater_than_equal": ("«{name}» es menor que {ge}.", "Escriba {ge} o más."),
    "less_than_equal": ("«{name}» es mayor que {le}.", "Escriba {le} o menos."),
    "union_tag_not_found": ("No dice de qué tipo es.", 'Agregue kind = "text" o el tipo que corresponda.'),
    "": ("«{name}» no se entiende.", "Compárelo con otra definición."),
}

PATTERNS = {
    r"^[a-z0-9][a-z0-9_-]*$": "Use minúsculas sin tilde, números, guion o guion bajo: mi-clave.",
    r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$": "Escriba el nombre que usa el diseño: certificate.title.",
    r"^[A-Z0-9]{1,8}(-[A-Z0-9]{1,8})?$": "Use de 1 a 8 mayúsculas o números, con un guion si hace falta: ABC-1.",
    r"^[A-Z0-9]{2,6}$": "Use de 2 a 6 mayúsculas o números: UIO.",
    r"^[0-9]{1,3}(\.[0-9]{1,4})?$": 'Escriba el porcentaje entre comillas, con punto: "0.5".',
    r"^[0-9]{13}$": "Escriba los 13 dígitos del RUC entre comillas.",
    r"^[0-9]{2}$": 'Escriba el código INEC de la provincia, de 2 dígitos: "17".',
    r"^[0-9]{4}$": 'Escriba el código INEC del cantón, de 4 dígitos: "1701".',
    r"^[A-Z]{2}$": 'Escriba el país con sus dos letras: "ES".',
    r"^[a-z]{2}$": 'Escriba el idioma con dos letras: "es".',
    r"^[1-9][0-9]?:[1-9][0-9]?$": 'Escriba ancho y alto separados por dos puntos: "3:4".',
    r"^[^\r\n]*$": "Escríbalo en una sola línea.",
    r"^(\*|[a-z0-9][a-z0-9_-]*)$": 'Escriba la clave de un paso, una lista de claves, o "*" para todos los abiertos.',
    r"^([A-Z0-9-]|\{(office|year|check|(sequence|letters|digits):[1-9])\})+$": (
        "Use mayúsculas, números, guiones y {office}, {year}, {sequence:5}, {letters:3}, {digits:4}, {check}."
    ),
    r"^#[0-9A-Fa-f]{6}$": 'Escriba un color: "#2B3990".',
    "": "Compárelo con otra definición.",
}
"""What to write, by the pattern of the shape; a test walks the shapes and finds each pattern here."""

_NAMES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "verdadero o falso"),
    (str, "un texto"),
    (int, "un número"),
    (float, "un número con decimales"),
    (datetime, "una fecha con hora"),
    (date, "una fecha"),
    (time, "una hora"),
    ((list, tuple), "una lista"),
    (dict, "una tabla"),
)

_EXAMPLES = ((bool, "true"), (int, "1"), (date, "2026-03-01"), (time, "08:00:00"))


def kind_of(value: object) -> str:
    """Name the kind of a value as an administrator would."""
    return next((name for kind, name in _NAMES if isinstance(value, kind)), "otra cosa")


def example_of(holder: type[BaseModel] | None, name: str, title: str = "") -> str:
    """Write the line that is missing, to be filled in; title: what it is called as a table of its own, if it can."""
    field = holder.model_fields.get(name) if holder else None
    if field is None:
        return f'{name} = "…".'
    return _of_shape(name, field, title) or _example(name, field.annotation)


def table_of(holder: type[BaseModel] | None, name: str) -> str:
    """Write in one line the table that a key wants; "" if it is none, or none of its keys is needed."""
    field = holder.model_fields.get(name) if holder else None
    shapes = [*shapes_in(field.annotation)] if field else []
    needed = any(one.is_required() for one in shapes[0].model_fields.values()) if shapes else False
    return _of_shape(name, field, "") if field and needed else ""


def _of_shape(name: str, field: FieldInfo, title: str) -> str:
    """Write what stands in a table; "" for what is none. One that also takes plain texts is written with them."""
    shapes = [*shapes_in(field.annotation)]
    several = get_origin(field.annotation) is tuple
    if not shapes or (several and any(isinstance(one, BeforeValidator) for one in _said_of(field.annotation))):
        return f'{name} = ["…"], o [] si no hay.' if shapes else ""
    keys = [f"{key} = …" for key, one in shapes[0].model_fields.items() if one.is_required()]
    if not title:
        listed = f"{{ {', '.join(keys)} }}"
        return f"{name} = {f'[{listed}]' if several else listed}."
    return f"{f'[[{title}]]' if several else f'[{title}]'}, con {', '.join(keys)}."


def _said_of(annotation: Any) -> Iterator[object]:
    for part in get_args(annotation):
        if get_origin(part) is Annotated:
            yield from part.__metadata__


def shapes_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the shapes that an annotation may hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    for part in get_args(annotation):
        yield from shapes_in(part)


def _example(name: str, annotation: Any) -> str:
    if get_origin(annotation) is tuple:
        return f'{name} = ["…"].'
    parts = get_args(annotation)
    for kind, text in _EXAMPLES:
        if annotation is kind or kind in parts:
            return f"{name} = {text}."
    literal = next((part for part in parts if isinstance(part, str)), "…")
    return f'{name} = "{literal}".'
