"""Requests come while a call is open; points put them in order, the quota says how far, and a person decides."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.rows.cases import CaseFilter, CaseLine
from app.models.rows.intake import Intake
from app.models.synthetic import synthetic_cedula
from app.services.catalogue.packs import unpack
from app.services.intake import calls, scoring
from app.services.issuing.card_values import card
from tests.services.counter import refused
from tests.support.desk import declared_in
from tests.support.stories import Teller, applicant
from tests.support.unseen import UNSEEN

KEY = "beca-excelencia"
WANT = CaseFilter(procedure=KEY, call="2026-2", order="points", only_open=False)
NOBODY = Chosen("")
GRANT = "Conceder la beca"
TUTOR = {"field": "relacion", "spans": [{"any_of": ["tutor"], "points": 5}, {"points": 1}]}


@pytest.fixture(scope="module")
def grant() -> Procedure:
    return declared_in(UNSEEN).catalogue.procedure(KEY)


def apply(teller: Teller, told: dict[str, Any], place: int, average: str, income: str = "600,00") -> str:
    """Register one student with an average and the income at home."""
    who = replace(applicant(firm=False), id_number=synthetic_cedula(800 + place), names=f"Estudiante {place}")
    answers = {**told["answers"], "relacion": "propio", "promedio": average, "ingreso": income}
    return teller.desk.intake.register(teller.office.clerk, Intake(KEY, who, answers=answers)).case_id


def ordered(teller: Teller) -> list[tuple[str, int | None, int | None]]:
    lines = teller.desk.cases.page(teller.office.clerk, WANT).lines
    return [(_short(line), line.place, line.points) for line in lines]


def _short(line: CaseLine) -> str:
    return line.applicant.rpartition(" ")[2]


def test_points_are_given_by_unit_and_by_band(grant: Procedure) -> None:
    given = {"promedio": "9,25", "ingreso": "482,00"}
    assert [(one.title, points) for one, points in scoring.parts(grant, NOBODY, given)] == [
        ("Mérito", 5550),
        ("Ingreso del hogar", 4000),
    ]
    assert scoring.total(grant, NOBODY, {"promedio": "9,99", "ingreso": "482,01"}) == 5994 + 2050
    assert scoring.total(grant, NOBODY, {"ingreso": "2000,00"}) == 0
    assert scoring.total(grant, NOBODY, {}) == 0


@pytest.mark.parametrize(
    ("score", "answers", "points"),
    [
        (
            TUTOR,
            {"relacion": "tutor"},
            500,
        ),
        (
            TUTOR,
            {"relacion": "madre"},
            100,
        ),
        (TUTOR, {}, 0),
        ({"field": "garantes", "each": 1.5}, {"garantes": [{}, {}]}, 300),
        ({"field": "garantes", "each": 1.5, "most": 2}, {"garantes": [{}, {}]}, 200),
        ({"field": "promedio", "each": 0.333}, {"promedio": "9,25"}, 308),
        ({"field": "promedio", "each": 1, "when": {"field": "relacion", "any_of": ["tutor"]}}, {"promedio": "9"}, 0),
    ],
)
def test_each_kind_of_answer_is_worth_something(
    grant: Procedure, score: dict[str, Any], answers: dict[str, object], points: int
) -> None:
    told = grant.model_dump(mode="json") | {"points": [{"key": "uno", "title": "Uno", **score}]}
    assert scoring.total(unpack(json.dumps(told)), NOBODY, answers) == points


def test_the_list_of_a_call_goes_by_points_and_ties_share_a_place(teller: Teller, told: dict[str, Any]) -> None:
    for place, average in enumerate(("8", "9,5", "9,5", "7,25"), 1):
        apply(teller, told, place, average)
    assert ordered(teller) == [("2", 1, 7750), ("3", 1, 7750), ("1", 3, 6850), ("4", 4, 6400)]
    first = teller.desk.cases.page(teller.office.clerk, WANT, limit=3)
    rest = teller.desk.cases.page(teller.office.clerk, WANT, first.after)
    assert [_short(line) for line in (*first.lines, *rest.lines)] == ["2", "3", "1", "4"]


def test_a_case_says_where_it_stands_and_why(teller: Teller, told: dict[str, Any]) -> None:
    cases = [apply(teller, told, place, average) for place, average in enumerate(("9,5", "8", "8"), 1)]
    call = teller.desk.cases.file(teller.office.supervisor, cases[2]).call
    assert call is not None
    assert (call.title, call.place, call.among, call.quota) == ("Segunda convocatoria 2026", 2, 3, 2)
    assert call.parts == (("Mérito", 4800), ("Ingreso del hogar", 2050))
    assert call.tied == (teller.desk.cases.file(teller.office.clerk, cases[1]).line.number,)


def test_what_a_reserved_answer_gave_is_told_to_its_readers_alone(teller: Teller, told: dict[str, Any]) -> None:
    case = apply(teller, told, 1, "9,5")
    seen = [teller.desk.cases.file(who, case).call for who in (teller.office.clerk, teller.office.supervisor)]
    assert [(call.points, len(call.parts)) for call in seen if call] == [(7750, 0), (7750, 2)]


def test_a_correction_changes_the_place(teller: Teller, told: dict[str, Any]) -> None:
    case = apply(teller, told, 1, "7")
    apply(teller, told, 2, "8")
    corrections, clerk = teller.desk.corrections, teller.office.clerk
    corrections.correct(clerk, case, {**corrections.form(clerk, case).answers, "promedio": "9"}, "se leyó mal")
    assert ordered(teller) == [("1", 1, 7450), ("2", 2, 6850)]


def test_the_quota_opens_after_the_call_for_the_first_places_only(teller: Teller, told: dict[str, Any]) -> None:
    cases = [apply(teller, told, place, average) for place, average in enumerate(("9", "8", "8", "7"), 1)]
    for case in cases:
        teller.walker.papers(case)
    boss = teller.office.supervisor
    with refused("case.move_early"):
        teller.walker.press(boss, cases[0], GRANT)
    teller.case_id = cases[0]
    teller.turn({"wait": 3})
    with refused("case.move_early"):
        teller.walker.press(boss, cases[3], GRANT)
    teller.walker.press(boss, cases[0], GRANT)
    teller.walker.press(boss, cases[2], GRANT)
    with refused("case.move_early"):
        teller.walker.press(boss, cases[1], GRANT)
    teller.walker.press(boss, cases[2], "Registrar desistimiento", "se muda")
    teller.walker.press(boss, cases[1], GRANT)
    assert [place for _, place, _ in ordered(teller)] == [1, 2, None, 3]


def test_a_full_call_refuses_where_it_is_declared_so(teller: Teller, told: dict[str, Any], grant: Procedure) -> None:
    declared = grant.model_dump(mode="json") | {"points": []}
    declared["calls"][1] |= {"when_full": "refuse", "quota": 1, "legal_basis": "Ordenanza, art. 6"}
    first_come, today = unpack(json.dumps(declared)), date(2026, 11, 5)
    read = teller.office.store.read
    assert calls.refusal(read, first_come, today) == ""
    case = apply(teller, told, 1, "8")
    said = "El cupo de Segunda convocatoria 2026 ya se llenó: 1 solicitud (Ordenanza, art. 6)."
    assert calls.refusal(read, first_come, today) == said
    teller.walker.press(teller.office.supervisor, case, "Registrar desistimiento", "se muda")
    assert calls.refusal(read, first_come, today) == ""


def test_the_card_says_when_requests_are_taken(grant: Procedure) -> None:
    first = "Primera convocatoria 2026: del 1 de marzo de 2026 al 31 de marzo de 2026; cupo de 1."
    second = "Segunda convocatoria 2026: del 1 de noviembre de 2026 al 6 de noviembre de 2026; cupo de 2."
    assert calls.told(grant, date(2026, 3, 31)) == (first, second)
    assert calls.told(grant, date(2026, 4, 1)) == calls.told(grant, date(2026, 12, 1)) == (second,)
    (home,) = declared_in(UNSEEN).catalogue.institutions[:1]
    assert {"text": second} in card(grant, home, date(2026, 4, 1))["audience"]
