"""What the office finds out is written at its step: it is not asked at intake, it gives the fee, and it is told."""

from __future__ import annotations

from typing import Any

import pytest

from app.models.errors import UserError
from tests.services.counter import refused
from tests.support.stories import Teller

KEY = "certificado-gravamen"
FOUND = {"consta": "Hipoteca abierta", "paginas": "6"}


def test_an_applicant_cannot_answer_for_the_office(teller: Teller, told: dict[str, Any]) -> None:
    assert teller.begin({**told["answers"], **FOUND}) == []
    labels = {line.label for line in teller.view().answers}
    assert "Dueño" in labels
    assert not labels & {"Gravámenes que constan", "Páginas del folio"}


def test_what_is_written_is_told_and_may_be_corrected(teller: Teller, told: dict[str, Any]) -> None:
    teller.begin(told["answers"])
    teller.walker.papers(teller.case_id)
    assert (teller.view().act.task, teller.view().line.next_reason) == (
        "fill",
        "falta llenar: lo que consta en los libros",
    )
    office = teller.desk.office_fields
    assert [one.key for one in office.form(teller.office.clerk, teller.case_id).sections] == ["hallado"]
    office.fill(teller.office.clerk, teller.case_id, FOUND)
    texts = [event.text for event in teller.view().events]
    assert "Escribió páginas del folio: 6" in texts
    assert ("Páginas del folio", "6") in {(one.label, one.text) for one in teller.view().answers}
    corrections = teller.desk.corrections
    form = corrections.form(teller.office.clerk, teller.case_id)
    assert [one.key for one in form.sections] == ["inmueble", "hallado"]
    corrections.correct(teller.office.clerk, teller.case_id, {**form.answers, "paginas": "8"}, "contó mal")
    assert teller.view().fee_now == 500


@pytest.mark.parametrize("answers", [{}, {"consta": "Nada"}, {"consta": "Nada", "paginas": "0"}])
def test_a_step_is_not_left_with_a_field_that_lacks(
    teller: Teller, told: dict[str, Any], answers: dict[str, str]
) -> None:
    teller.begin(told["answers"])
    teller.walker.papers(teller.case_id)
    with refused("correction.faulty"):
        teller.desk.office_fields.fill(teller.office.clerk, teller.case_id, answers)
    assert teller.view().act.task == "fill"


def test_where_nothing_is_asked_nothing_is_written(teller: Teller, told: dict[str, Any]) -> None:
    teller.begin(told["answers"])
    with pytest.raises(UserError) as caught:
        teller.desk.office_fields.fill(teller.office.clerk, teller.case_id, FOUND)
    assert caught.value.key == "office_fields.none"
