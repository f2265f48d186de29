"""A procedure that charges and evaluates nothing shows no step and no section for it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.models.rows.intake import Intake
from app.models.synthetic import synthetic_cedula
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.new_case.sheet import Sheet
from app.views.places import absent
from app.views.widgets.tabs import Tab, Tabs
from tests.support.desk import declared, open_desk
from tests.support.stories import FOLDER, load
from tests.views.pages.new_case_window import CounterWindow, applicant
from tests.views.pages.page_window import PageWindow

FREE = "credencial-capacitador-independiente"


def test_a_request_that_costs_nothing_has_no_payment_step(qtbot: QtBot, tmp_path: Path) -> None:
    office = declared().catalogue.procedure(FREE).offices[0]
    window = CounterWindow(qtbot, tmp_path, office=office)
    sheet: Sheet = window.open(FREE)
    assert [step.key for step in sheet.form.steps] == ["applicant", "request", "papers", "summary"]
    window.key("step4")
    assert sheet.is_last
    assert not window.frame.actions_here.run("new_case.step5")
    assert sheet.is_last
    assert "Pago" not in [part.title for part in sheet.form.summary_parts()]
    assert not sheet.form.payment.isVisible()
    window.close()


def test_an_institution_that_charges_and_evaluates_nothing_has_no_place_for_it(tmp_path: Path) -> None:
    office = declared().catalogue.procedure(FREE).offices[0]
    free, usual = open_desk(tmp_path / "free", office=office), open_desk(tmp_path / "usual")
    assert absent(free.desk) >= {"payments", "evaluations"}
    assert not absent(usual.desk) & {"payments", "evaluations"}
    free.close()
    usual.close()


def test_a_section_that_is_not_shown_keeps_its_place(qtbot: QtBot) -> None:
    tabs = Tabs([Tab("papers", "Requisitos"), Tab("money", "Pagos", shown=False), Tab("history", "Historial")])
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.choose(1)
    assert tabs.key() == "papers"
    tabs.choose(2)
    assert tabs.key() == "history"
    tabs.grab()


def test_without_papers_a_case_opens_at_its_data_and_has_no_keys_for_their_states(qtbot: QtBot, tmp_path: Path) -> None:
    procedure = next(one for one in declared().catalogue.procedures if not one.requirements)
    office = open_desk(tmp_path, office=procedure.offices[0])
    case_id = office.desk.intake.register(
        office.clerk, Intake(procedure.key, applicant(synthetic_cedula(7)), answers=answers_of(procedure.key))
    ).case_id
    window = PageWindow(qtbot, tmp_path, office.desk, office.clerk, CaseFilePage)
    window.open(case_id)
    window.settle()
    page = window.page
    assert (page.tabs.key(), page.tabs.isTabVisible(0), page.detail.isVisible()) == ("facts", False, False)
    assert page.sections.facts.table.hasFocus()
    window.frame.actions_here.refresh()
    hints = {words for _, words in window.frame.actions_here.hints()}
    assert "poner estado" not in hints
    assert "sección" in hints
    window.close()
    office.close()


def answers_of(procedure: str) -> dict[str, object]:
    """Return what the story of a procedure answers."""
    return {key: tuple(one) if isinstance(one, list) else one for key, one in
            load(FOLDER / f"{procedure}.toml").get("answers", {}).items()}  # fmt: skip
