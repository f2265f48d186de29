"""Who appears in the sample office: invented applicants with made-up, valid identity numbers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.catalogue.field_codes import CpcField
from app.models.catalogue.field_tables import TableField
from app.models.catalogue.fields import Field, NumberField, Section
from app.models.catalogue.procedure import Procedure
from app.models.decimals import decimal_text
from app.models.rows.intake import Intake
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.services.access import Actor
from app.services.forms.compound import columns_of
from app.services.forms.countries import among
from app.services.paths import RESOURCES

SMALL = 100
"""Up to this maximum a number counts things of which few are asked."""

EVERY = 3
"""Each so many applicants one is a natural person."""


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works in the sample office."""

    clerk: Actor
    supervisor: Actor
    second: Actor
    evaluator: Actor


@dataclass(frozen=True, slots=True)
class Role:
    """One applicant and what it makes."""

    applicant: ApplicantIn
    trade: str
    contact: str


def script() -> dict[str, Any]:
    """Read the declared cast."""
    return tomllib.loads((RESOURCES / "sample" / "applicants.toml").read_text(encoding="utf-8"))


def applicants(told: dict[str, Any]) -> Iterator[Role]:
    """Give applicants without end: firms and persons in turn, the same name never twice with one number."""
    firms, persons = told["firms"], told["persons"]
    for place in range(10_000):
        if place % EVERY == EVERY - 1:
            surnames, names, trade = persons[(place // EVERY) % len(persons)]
            yield Role(_applicant(told, place, surnames=surnames, names=names), trade, f"{names} {surnames}")
        else:
            name, trade = firms[(place - place // EVERY) % len(firms)]
            surnames, names, _trade = persons[place % len(persons)]
            yield Role(_applicant(told, place, legal_name=name), trade, f"{names} {surnames}")


def _applicant(told: dict[str, Any], place: int, **names: str) -> ApplicantIn:
    natural = "legal_name" not in names
    canton = _pick(told["cantons"], place)
    number = synthetic_ruc(9000 + place, "natural" if natural else "private")
    return ApplicantIn(
        id_kind="ruc",
        id_number=number,
        email=f"muestra{place:03d}@correo.example",
        phone=f"09900{place:05d}",
        province=canton[:2],
        canton=canton,
        address=_pick(told["streets"], place),
        **names,
    )


def _pick(choices: Sequence[str], place: int) -> str:
    return choices[place % len(choices)]


def intake(procedure: Procedure, role: Role, place: int) -> Intake:
    """Fill in the declared form; applicant types and products go round."""
    kinds = [one.key for one in procedure.applicant_types]
    answers = {one.key: _answer(one, role, place) for part in procedure.sections_at() for one in part.fields}
    products = [one.key for one in procedure.products]
    return Intake(
        procedure.key,
        role.applicant,
        kinds[place * 5 % len(kinds)] if kinds else "",
        {k: v for k, v in answers.items() if v not in (None, "")},
        product=products[place % len(products)] if products else "",
    )


def office_answers(sections: Iterable[Section]) -> dict[str, object]:
    """Make up what the office would write at a step."""
    role = next(applicants(script()))
    return {field.key: _answer(field, role, 1) for section in sections for field in section.fields}


def _answer(field: Field, role: Role, place: int) -> object:
    """Give a plausible answer of the field's kind; optional ones stay empty."""
    if field.optional:
        return None
    if isinstance(field, NumberField):
        return _number(field, place)
    if field.kind in {"choice", "choices"}:
        return field.options[place % len(field.options)].key
    if field.kind in {"table", "cpc"}:
        return [_row(field, place * 7 + number) for number in range(max(2, getattr(field, "min_rows", 1)))]
    plain: dict[str, object] = {
        "text": field.example or role.contact,
        "long_text": role.trade,
        "money": "1250,00",
        "date": "2019-03-15",
        "yes_no": place % 2 == 0,
        "identity": _identity(getattr(field, "allowed", ()), 500 + place),
        "phone": role.applicant.phone,
        "email": role.applicant.email,
        "place": _place(field, role),
        "address": {"place": _place(field, role), "street": role.applicant.address, "reference": ""},
        "ciiu": ["C1050.01"] if getattr(field, "many", False) else "C1050.01",
        "country": next(iter(among(getattr(field, "only", ())))),
        "time": "10:30",
        "person": [{"identity": f"cedula:{synthetic_cedula(700 + place)}", "name": role.contact}],
        "process_code": field.example or f"SIE-ENTIDAD-2026-{place:03d}",
    }
    return plain.get(field.kind)


def _identity(allowed: Sequence[str], place: int) -> str:
    """Give an identity of a kind that is allowed."""
    if "cedula" in allowed or not allowed:
        return f"cedula:{synthetic_cedula(place)}"
    return f"ruc:{synthetic_ruc(place, 'private')}" if "ruc" in allowed else f"passport:A{place:07d}"


def _number(field: NumberField, place: int) -> str:
    """Give a number that is plausible and allowed."""
    wanted = field.minimum + 10 + place % 15 if field.minimum else 3 + place % 15
    few = field.minimum + place % max(1, min(3, int(field.maximum - field.minimum) + 1))
    return decimal_text(wanted if field.maximum >= SMALL else few)


def _place(field: Field, role: Role) -> str:
    """Give the code of the level asked: the office of every parish is its canton's head, number 50."""
    canton = role.applicant.canton
    return {"province": canton[:2], "canton": canton}.get(getattr(field, "level", "canton"), f"{canton}50")


def _row(field: Field, place: int) -> dict[str, str]:
    """Give one row of a list, no two alike."""
    made: dict[str, str] = {}
    for column in columns_of(field) if isinstance(field, TableField | CpcField) else ():
        option = column.options[place % len(column.options)].title if column.options else ""
        cells = {
            "number": decimal_text(column.minimum + 1 + place),
            "money": "125,00",
            "date": "15/03/2019",
            "identity": _identity(column.allowed, 3000 + place).partition(":")[2],
            "choice": option,
            "email": f"socio{place}@correo.example",
            "phone": f"09910{place:05d}",
            "ciiu": "C1050.01",
            "cpc": f"{23000 + place}",
            "country": "ES",
            "time": "10:30",
        }
        made[column.key] = cells.get(column.kind, f"{column.title} {place}")
    return made
