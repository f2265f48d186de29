"""At the counter: who may not apply is told beside the number, and only the papers that are admitted are offered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.catalogue.admission import Admission
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from tests.support.desk import declared
from tests.views.pages.new_case_window import PROCEDURE, CounterWindow

pytestmark = pytest.mark.usefixtures("theme")
TOLD = "Solo personas naturales pueden pedirlo (Ley de ejemplo, art. 3)."


def counter(qtbot: QtBot, folder: Path, rule: Admission) -> CounterWindow:
    """Open the counter of an office whose procedure admits only some."""
    catalogue = declared().catalogue
    changed = catalogue.procedure(PROCEDURE).model_copy(update={"may_apply": (rule,)})
    return CounterWindow(qtbot, folder, told=replace(declared(), catalogue=replace(catalogue, procedures=(changed,))))


def test_a_firm_is_told_that_only_natural_persons_apply(qtbot: QtBot, tmp_path: Path) -> None:
    rule = Admission(
        persons=("natural",),
        refusal="Solo personas naturales pueden pedirlo",
        legal_basis="Ley de ejemplo, art. 3",
    )
    window = counter(qtbot, tmp_path, rule)
    sheet = window.open()
    number = sheet.form.applicant.identity.number
    window.type(synthetic_ruc(9100, "private"))
    window.settle()
    applicant = sheet.form.applicant
    assert (number.message.words, applicant.refusal.accessibleName()) == ("No puede pedir este trámite.", TOLD)
    applicant.contact.email.go()
    window.settle()
    assert number.message.words == "No puede pedir este trámite."
    assert applicant.refusal.isVisible()
    assert TOLD in [lack.text for lack in sheet.form.applicant.lacks()]
    number.go()
    number.editor.selectAll()
    window.type(synthetic_ruc(7, "natural"))
    window.settle()
    assert number.message.words.startswith("Dígito correcto")
    assert not applicant.refusal.isVisible()
    window.close()


def test_only_the_papers_that_are_admitted_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    rule = Admission(
        identities=("passport", "cedula"), refusal="Muestre su cédula o pasaporte", legal_basis="Ley de ejemplo, art. 4"
    )
    window = counter(qtbot, tmp_path, rule)
    identity = window.open().form.applicant.identity
    assert [choice.option.key for choice in identity.kind.choices] == ["cedula", "passport"]
    window.type(f"{synthetic_cedula(7)}001")
    window.settle()
    assert identity.number.kind == "cedula"
    assert identity.number.message.words == "Sobran 3 dígitos: la cédula tiene 10."
    window.close()
