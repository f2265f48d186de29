"""What changed between two versions of a definition, in words an administrator reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.models.catalogue.procedure import Procedure
from app.models.rows.declared import Difference
from app.models.texts_es import plain_date

NAMES = {
    "account": "Cuenta",
    "amending": "Subsanación",
    "amount_cents": "valor en centavos",
    "applicant_types": "Tipos de solicitante",
    "asks": "lo que se escribe",
    "at_most": "como máximo",
    "attention": "Atención",
    "audience": "A quién está dirigido",
    "bands": "banda",
    "calls": "Convocatorias",
    "channels": "Canales",
    "charter": "Carta de servicios",
    "confirmation": "Confirmación de correo",
    "contact": "Contacto",
    "concept": "concepto",
    "decimals": "decimales",
    "description": "Descripción",
    "each_cents": "centavos por cada una",
    "evaluation": "Evaluación",
    "exemptions": "Exoneraciones",
    "extension": "Prórroga",
    "fees": "Valores",
    "fields": "campos",
    "flat_cents": "centavos en total",
    "formats": "formatos",
    "help": "ayuda",
    "holder": "De quién es",
    "history": "Historial publicado",
    "indicators": "Indicadores",
    "kind": "tipo",
    "label": "pregunta",
    "legal_basis": "Base legal",
    "legal_maximum": "máximo legal",
    "may_apply": "Quién puede pedirlo",
    "messages": "Correos",
    "moves": "movimientos",
    "name": "Nombre",
    "offices": "Oficinas",
    "official_name": "Nombre oficial",
    "optional": "opcional",
    "options": "opciones",
    "per": "por unidad",
    "open_from": "abre",
    "open_to": "cierra",
    "percent": "porcentaje",
    "percentage": "porcentaje",
    "points": "Puntajes",
    "products": "Productos",
    "proofs": "pruebas",
    "published": "texto publicado",
    "quota": "cupo",
    "refunds": "Devoluciones",
    "renamed": "Claves que cambiaron",
    "requirements": "Requisitos",
    "reserve": "Reserva",
    "results": "Documentos",
    "rules": "Categorías",
    "sections": "Secciones",
    "series": "Serie",
    "stages": "etapas",
    "steps": "pasos",
    "summary": "Resumen",
    "term": "Plazo",
    "title": "título",
    "up_to": "hasta",
    "up_to_cents": "hasta (centavos)",
    "valid_from": "vigente desde",
    "valid_to": "vigente hasta",
    "version": "Versión",
    "when": "cuándo se aplica",
    "workflow": "Pasos del trámite",
}
"""Words of the keys that change most; any other is shown as the file writes it."""

_LONGEST = 200
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def differences(old: Procedure, new: Procedure) -> tuple[Difference, ...]:
    """Return every difference, in the order of the definition; keyed things are compared by their key, not by place."""
    return tuple(_compared("", old.model_dump(mode="json"), new.model_dump(mode="json"), new.renamed))


def _compared(place: str, old: object, new: object, renamed: Mapping[str, str]) -> Iterator[Difference]:
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in dict.fromkeys((*old, *new)):
            yield from _compared(_under(place, str(name)), old.get(name), new.get(name), renamed)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(place, old, new, renamed)
    else:
        yield Difference(place, _words(old), _words(new))


def _lists(place: str, old: list[Any], new: list[Any], renamed: Mapping[str, str]) -> Iterator[Difference]:
    if _keyed(old) and _keyed(new):
        before = {renamed.get(one["key"], one["key"]): one for one in old}
        after = {one["key"]: one for one in new}
        for key in dict.fromkeys((*before, *after)):
            inside = f"{place} «{key}»"
            if key in before and key in after:
                yield from _compared(inside, before[key], after[key], renamed)
            else:
                yield Difference(inside, _words(before.get(key)), _words(after.get(key)))
    elif len(old) == len(new) and _tables(old) and _tables(new):
        for number, (was, now) in enumerate(zip(old, new, strict=True), start=1):
            yield from _compared(f"{place} {number}", was, now, renamed)
    else:
        yield Difference(place, _words(old), _words(new))


def _keyed(values: list[Any]) -> bool:
    """Tell whether a list is of things with a key of their own."""
    return all(isinstance(one, dict) and "key" in one for one in values)


def _tables(values: list[Any]) -> bool:
    return all(isinstance(one, dict) for one in values)


def _under(place: str, name: str) -> str:
    shown = NAMES.get(name, name)
    return f"{place}, {shown}" if place else shown


def _words(value: object) -> str:
    """Show a value: a keyed thing by its title, a list by its parts, shortened."""
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return "sí" if value else "no"
    if isinstance(value, Mapping):
        named = value.get("title") or value.get("label") or value.get("published") or value.get("key")
        return (
            str(named) if named else ", ".join(f"{NAMES.get(k, k)}: {w}" for k, v in value.items() if (w := _words(v)))
        )
    if isinstance(value, list):
        return "; ".join(_words(part) for part in value)[:_LONGEST]
    text = " ".join(str(value).split())[:_LONGEST]
    return plain_date(date.fromisoformat(text)) if _DATE.fullmatch(text) else text
