"""What papers of acts may say of a case: product, channel, term, answers; a line whose value lacks is left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.catalogue.moves import Letter
from app.services.issuing.values import laws
from tests.services.counter import PROCEDURE
from tests.services.papers import PaperDesk, text_of

TEXT = """Su trámite {case.number}, que llegó por {case.channel} y se responde en {case.term}, queda {case.outcome}.
Pidió {case.product}.
Exporta a {answer.destinos}.
Escriba a {applicant.email} o llame al {applicant.phone}."""


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_a_letter_says_what_the_case_has_and_nothing_else(counter: PaperDesk) -> None:
    flow = counter.desk.catalogue.procedure(PROCEDURE).workflow
    letter = Letter(title="Se registra el desistimiento", text=TEXT, legal_basis="COA, art. 211")
    moves = tuple(
        one.model_copy(update={"letter": letter}) if one.label == "Registrar desistimiento" else one
        for one in flow.moves
    )
    case_id = counter.to_pay(workflow=flow.model_copy(update={"moves": moves}))
    paper = counter.desk.cases.move(counter.clerk, case_id, "desistido", "ya no lo necesita")
    words = text_of(counter.pdf(paper))
    number = counter.number(case_id)
    assert f"Su trámite {number}, que llegó por Ventanilla y se responde en 30 días hábiles, queda Desistido." in words
    assert "Escriba a rosa@ejemplo.ec o llame al 0991234567." in words
    assert "Pidió" not in words
    assert "Exporta" not in words


def test_each_law_is_told_apart_from_the_next() -> None:
    assert laws(("Ley de ejemplo, art. 3", "Ordenanza, art. 12")) == "Ley de ejemplo, art. 3; Ordenanza, art. 12"
    assert laws(("Ley de ejemplo, art. 3.", "Ordenanza, art. 12.")) == "Ley de ejemplo, art. 3. Ordenanza, art. 12."
    assert laws(()) == ""
