"""A read sheet as one JSON object: the contract of `import-sheet --json`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from app.models.sheets import LABEL, MARKUP, PAGE, TITLE, Sheet, SheetService

_FURNITURE = {LABEL, PAGE, MARKUP, TITLE}


def told(sheet: Sheet) -> dict[str, object]:
    """Return what was read, in the order of the contract; then what is ours beside it."""
    return {
        "kind": sheet.kind,
        "name": sheet.name,
        "institution": sheet.institution,
        "description": sheet.description,
        "audience": list(sheet.audience),
        "result_type": sheet.result_type,
        "result": "; ".join(sheet.result),
        "requirements": [asdict(one) for one in sheet.requirements],
        "steps": list(sheet.all_steps()),
        "channels": list(sheet.channels),
        "fees": [asdict(one) for one in sheet.fees],
        "offices": [asdict(one) for one in sheet.offices],
        "legal_basis": list(sheet.legal_basis),
        "contact": asdict(sheet.contact),
        "transparency": [asdict(one) for one in sheet.transparency],
        "services": [_service(one) for one in sheet.services],
        "unplaced": [one.text for one in sheet.unplaced],
        **_beside(sheet),
    }


def _beside(sheet: Sheet) -> Mapping[str, object]:
    return {
        "code": sheet.code,
        "updated": sheet.updated,
        "directed_to": list(sheet.directed_to),
        "forms": list(sheet.forms),
        "steps_by_channel": [{"channel": one.channel, "steps": list(one.steps)} for one in sheet.steps],
        "free": sheet.free,
        "cost": list(sheet.cost),
        "payment": list(sheet.payment),
        "exemptions": list(sheet.exemptions),
        "attention": list(sheet.attention),
        "validity": list(sheet.validity),
        "term": asdict(sheet.term),
        "anomalies": [asdict(one) for one in sheet.anomalies],
        "notes": [asdict(one) for one in sheet.notes],
        "charter": asdict(sheet.charter) if sheet.charter else None,
        "furniture": [
            {"line": one.line, "kind": one.field, "text": one.text} for one in sheet.placed if one.field in _FURNITURE
        ],
        "lines": _lines(sheet),
    }


def _service(one: SheetService) -> dict[str, object]:
    row = asdict(one)
    del row["line"]
    other: dict[str, str] = {}
    for title, text in one.other:
        other[title] = f"{other[title]} | {text}" if title in other else text
    return {**row, "channels": list(one.channels), "other": other}


def _lines(sheet: Sheet) -> list[dict[str, object]]:
    """Say of every source line with something on it where it went."""
    homes: dict[int, list[str]] = {}
    for one in sheet.placed:
        kept = homes.setdefault(one.line, [])
        if one.field not in kept:
            kept.append(one.field)
    return [{"line": line, "fields": fields} for line, fields in sorted(homes.items())]
