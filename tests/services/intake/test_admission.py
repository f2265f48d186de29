"""Who may not apply is told so at the counter, with the sentence and the basis; nothing is registered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.admission import Admission
from app.models.catalogue.conditions import Condition
from app.models.rows.intake import FieldFault, Intake
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.services.intake import admission
from tests.services.copies import COMPANY, KEY, PERSON, Copies
from tests.services.counter import refused

RULE: Mapping[str, Any] = {"refusal": "Aquí no puede pedirlo.", "legal_basis": "Ley de ejemplo, art. 3."}
TOLD = "Aquí no puede pedirlo (Ley de ejemplo, art. 3)."


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


def told(copies: Copies, intake: Intake, *rules: Admission) -> list[FieldFault]:
    """Ask the rules about a request of the invented procedure."""
    procedure = copies.desk.catalogue.procedure(KEY).model_copy(update={"may_apply": rules})
    return list(admission.faults(procedure, intake))


def test_only_natural_persons(copies: Copies) -> None:
    rule = Admission(persons=("natural",), **RULE)
    assert told(copies, copies.ask(), rule) == []
    assert told(copies, copies.ask(applicant_type="empresa"), rule) == [FieldFault("person.id_number", "error", TOLD)]


@pytest.mark.parametrize(
    ("number", "name", "kind"),
    [
        (synthetic_ruc(9100, "private"), "Lácteos del Valle S. A.", "private"),
        (synthetic_ruc(7, "natural"), "Tienda Rosita", "natural"),
        (synthetic_ruc(7, "public"), "Municipio de Ejemplo", "public"),
        ("1712345678999", "Comercial de Ejemplo", "natural"),
        ("1762345678001", "Municipio de Ejemplo", ""),
    ],
)
def test_the_number_tells_what_kind_of_person_it_is(number: str, name: str, kind: str) -> None:
    assert admission.person_kind(replace(COMPANY, id_number=number, legal_name=name)) == kind


def test_only_by_some_papers(copies: Copies) -> None:
    rule = Admission(identities=("cedula", "passport"), **RULE)
    abroad = replace(PERSON, id_kind="passport", id_number="AB123456")
    assert told(copies, replace(copies.ask(), applicant=abroad), rule) == []
    assert told(copies, copies.ask(applicant_type="empresa"), rule) == [FieldFault("person.id_number", "error", TOLD)]
    assert told(copies, replace(copies.ask(), applicant=replace(PERSON, id_number="")), rule) == []


def test_a_rule_of_one_product_says_nothing_of_the_others(copies: Copies) -> None:
    certified = Condition(products=("certificada",))
    rule = Admission(persons=("private",), when=certified, **RULE)
    assert told(copies, copies.ask("certificada"), rule) != []
    assert told(copies, copies.ask("simple"), rule) == []


@pytest.mark.parametrize(
    ("condition", "place"),
    [
        (Condition(field="impresa", any_of=("yes",)), "impresa"),
        (Condition(applicant_types=("empresa",)), "applicant_type"),
        (Condition(products=("simple",)), "product"),
        (Condition(channels=("correo-electronico",)), "channel"),
        (Condition(all=(Condition(field="copias", at_least=10),)), "copias"),
    ],
)
def test_what_must_be_true_is_told_where_it_is_answered(copies: Copies, condition: Condition, place: str) -> None:
    assert told(copies, copies.ask(), Admission(only_if=condition, **RULE)) == [FieldFault(place, "error", TOLD)]


def test_who_stays_unknown_is_not_asked_what_person_it_is(copies: Copies) -> None:
    anonymous = replace(copies.ask(applicant_type="empresa"), reserve="anonymous")
    assert told(copies, anonymous, Admission(persons=("natural",), **RULE)) == []


def test_nothing_is_registered_and_the_sentence_is_read_to_the_citizen(tmp_path: Path) -> None:
    from app.services import catalogue
    from app.services.desk import open_desk as build
    from tests.support.catalogue import SAMPLE, edit, with_sample
    from tests.support.desk import declared, open_desk

    folder = with_sample(tmp_path / "resources")
    edit(folder, SAMPLE, "result_type = ", f'may_apply = [{{ persons = ["natural"], refusal = "{RULE["refusal"]}", '
         f'legal_basis = "{RULE["legal_basis"]}" }}]\nresult_type = ')  # fmt: skip
    office = open_desk(tmp_path / "office")
    desk = build(office.store, declared=replace(declared(), catalogue=catalogue.load(folder)))
    asked = Intake(KEY, COMPANY, "empresa", {"copias": "3", "impresa": False}, product="certificada")
    with refused("intake.incomplete") as error:
        desk.intake.register(office.clerk, asked)
    assert error.value.values["first"] == TOLD
    assert office.store.read("SELECT * FROM case_file") == []
    assert desk.intake.register(office.clerk, replace(asked, applicant=PERSON, applicant_type="persona")).number
    office.close()


def test_a_number_that_is_wrong_is_told_before_who_may_apply(copies: Copies) -> None:
    wrong = replace(PERSON, id_number=synthetic_cedula(7)[:9])
    keys = [one.key for one in copies.desk.intake.faults(copies.clerk, replace(copies.ask(), applicant=wrong))]
    assert keys.count("person.id_number") == 1
