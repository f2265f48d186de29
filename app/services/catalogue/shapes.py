"""What does not fit the declared shapes, said in Spanish with the nearest known key and an example to copy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from app.models.catalogue.base import Declared
from app.models.faults import Fault
from app.models.texts_es import plural
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.shape_texts import KINDS, PATTERNS, TEXTS, example_of, kind_of, shapes_in, table_of
from app.services.catalogue.toml_lines import Place, dotted
from app.services.catalogue.toml_source import Source

M = TypeVar("M", bound=Declared)

MOST_TOLD = 300
"""Faults of shape told of one file: a file of noise has more than anybody will read."""

FEW = 16
"""Words that may stand in a place, when they are few enough to be told beside the likeliest."""

_QUOTED = re.compile(r"'([^']*)'")
_KEY_ITSELF = "[key]"


class Shaped(NamedTuple):
    """What could be made of a file: a value even when its only faults are keys that nobody knows."""

    value: Any
    faults: tuple[Fault, ...]


def shape(model: type[M], source: Source) -> Shaped:
    """Fit a file into its shape, strictly: nothing is converted, a date is a date and not a text."""
    data = frozen_lists(source.data)
    try:
        return Shaped(model.model_validate(data, strict=True), ())
    except ValidationError as error:
        details = [one for one in error.errors(include_url=False) if not _only_by_others(one)]
    faults = tuple(_fault(model, data, source, detail) for detail in details[:MOST_TOLD])
    if len(details) > MOST_TOLD:
        more = f"Hay {plural(len(details) - MOST_TOLD, 'falla', 'fallas')} más en este archivo."
        faults += (Fault(source.shown, "", more, "Corrija estas y vuelva a revisar."),)
    if any(detail["type"] != "extra_forbidden" for detail in details):
        return Shaped(None, faults)
    return Shaped(_without_unknown(model, data), faults)


def _only_by_others(detail: ErrorDetails) -> bool:
    """Tell whether a list is short only because what it holds has faults, which are told by themselves."""
    least = detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and len(detail["input"]) >= least


def _without_unknown(model: type[M], data: object) -> M | None:
    """Return what stays when the unknown keys are left out, None if that says too little."""
    try:
        return model.model_validate(data, strict=True, extra="ignore")
    except ValidationError:
        return None


def frozen_lists(value: object) -> object:
    """Turn lists into tuples all the way down."""
    if isinstance(value, list):
        return tuple(frozen_lists(part) for part in value)
    if isinstance(value, dict):
        return {key: frozen_lists(part) for key, part in value.items()}
    return value


def placed(source: Source, finding: Finding) -> Fault:
    """Say in which file and line a finding is."""
    return Fault(source.shown, *finding, line=source.line(finding.key))


def _fault(model: type[BaseModel], data: object, source: Source, detail: ErrorDetails) -> Fault:
    place, holder = _walked(model, detail["loc"])
    if detail["type"].startswith("union_tag"):
        place = (*place, "kind")
    problem, remedy = _sentences(holder, place, detail)
    owner = _named_owner(data, place)
    problem = f"En «{owner}»: {problem[0].lower()}{problem[1:]}" if owner else problem
    return placed(source, Finding(dotted(place), problem, remedy))


def _walked(model: type[BaseModel], loc: tuple[str | int, ...]) -> tuple[Place, type[BaseModel] | None]:
    """Drop the tags of tagged unions from a place, and find the shape that holds its last key."""
    candidates, holder = [model], None
    place: list[str | int] = []
    for part in loc:
        if isinstance(part, int):
            place.append(part)
            continue
        if part == _KEY_ITSELF:
            break
        if len(candidates) > 1:
            candidates = [one for one in candidates if _tag(one) == part]
            continue
        place.append(part)
        holder = candidates[0] if candidates else None
        declared = _declared(holder, part)
        candidates = list(shapes_in(declared.annotation)) if declared else []
    return tuple(place), holder


def _declared(holder: type[BaseModel] | None, name: str) -> FieldInfo | None:
    """Return what a shape says of a key as files write it (`not` is no name in Python)."""
    fields = holder.model_fields if holder else {}
    return fields.get(name) or next((field for field in fields.values() if field.alias == name), None)


def _tag(model: type[BaseModel]) -> str:
    return str(get_args(model.model_fields["kind"].annotation)[0])


def _named_owner(data: Any, place: Place) -> str:
    """Name the nearest declared thing around a place by its own key."""
    owner = ""
    for part in place[:-1]:
        data = data[part] if isinstance(part, int) or part in data else {}
        if isinstance(data, Mapping) and isinstance(data.get("key"), str) and data["key"]:
            owner = data["key"][:60]
    return owner


def _sentences(holder: type[BaseModel] | None, place: Place, detail: ErrorDetails) -> tuple[str, str]:
    name = next((part for part in reversed(place) if isinstance(part, str)), "")
    kind, ctx, value = detail["type"], detail.get("ctx", {}), detail["input"]
    if kind == "extra_forbidden":
        known = [field.alias or key for key, field in holder.model_fields.items()] if holder else []
        return f"La clave {shown(name)} no se conoce.", suggestion(name, known)
    if kind == "missing":
        return f"Falta {shown(name)}.", f"Agregue {example_of(holder, name, _title(place))}"
    if kind in {"literal_error", "union_tag_invalid"}:
        tag = ctx.get("tag", value)
        known = _QUOTED.findall(str(ctx.get("expected") or ctx.get("expected_tags")))
        near = suggestion(str(tag), known)
        every = f" Se admite: {', '.join(known)}." if near != suggestion("", known) and len(known) <= FEW else ""
        return f"{shown(tag)} no se admite en «{name}».", f"{near}{every}"
    if kind == "string_pattern_mismatch":
        return f"{shown(value)} no sirve como «{name}».", PATTERNS.get(str(ctx.get("pattern")), PATTERNS[""])
    if kind == "value_error":
        return f"«{name}» está incompleto.", f"{str(ctx.get('error', '')).capitalize()}."
    return _plain(kind, name, value, ctx, holder)


def _title(place: Place) -> str:
    """Return what a table at that place is called in the file; "" inside a list, where it is written in one line."""
    return "" if any(isinstance(part, int) for part in place) else dotted(place)


def _plain(
    kind: str, name: str, value: object, ctx: Mapping[str, object], holder: type[BaseModel] | None
) -> tuple[str, str]:
    for start, wanted, remedy in KINDS:
        if kind.startswith(start):
            shaped = table_of(holder, name) if wanted == "una tabla" else ""
            return f"«{name}» debe ser {wanted} y es {kind_of(value)}.", f"Escriba {shaped}" if shaped else remedy
    problem, remedy = TEXTS.get(kind, TEXTS[""])
    return problem.format(name=name, **ctx), remedy.format(name=name, **ctx)
