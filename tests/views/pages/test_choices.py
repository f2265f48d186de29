"""A clerk chooses product, channel and exemption with the keyboard, and reads what the fee is made of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.rows.intake import ItemIn
from app.views.dialogs.category import CategorySheet
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.new_case.choices import Choices
from app.views.pages.new_case.side import FeeCard
from app.views.widgets.text import Text
from tests.services.copies import FORM, KEY, LETTER, Copies
from tests.views.pages.page_window import PageWindow

COMPANY = {"trabajadores": "60", "ventas": "250.000,00"}


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


def test_a_product_is_chosen_by_its_digit(qtbot: QtBot, copies: Copies) -> None:
    choices = Choices(copies.desk.catalogue.procedure(KEY))
    qtbot.addWidget(choices)
    choices.show()
    choices.products.setFocus()
    qtbot.keyClick(choices.products, Qt.Key.Key_2)
    assert (choices.product(), choices.channel(), choices.exemption()) == ("simple", "", "")
    choices.channels.setFocus()
    qtbot.keyClick(choices.channels, Qt.Key.Key_1)
    assert list(choices.told()) == [("Qué copia pide", "Copia simple"), ("Canal", "Ventanilla")]


def test_among_several_channels_one_must_be_said(qtbot: QtBot, copies: Copies) -> None:
    choices = Choices(copies.desk.catalogue.procedure(KEY))
    qtbot.addWidget(choices)
    choices.show_faults({one.key: one for one in copies.desk.intake.faults(copies.clerk, copies.ask(channel=""))})
    assert [lack.text for lack in choices.lacks()] == ["Falta: elija el canal por el que vino."]
    assert copies.desk.intake.prospect(copies.clerk, copies.ask(channel="")).owed is None


def test_the_only_channel_is_taken_until_somebody_says_otherwise(qtbot: QtBot, copies: Copies) -> None:
    procedure = copies.desk.catalogue.procedure(KEY)
    by_mail = procedure.model_copy(update={"channels": procedure.channels[-1:], "products": ()})
    first, again = Choices(by_mail), Choices(by_mail)
    for one in (first, again):
        qtbot.addWidget(one)
        one.show()
    title = by_mail.channels[0].title
    assert (first.channel(), first.came.isVisible(), first.channels.isVisible()) == (
        by_mail.channels[0].key,
        True,
        False,
    )
    assert list(first.told()) == [("Canal", title)]
    first.came.other.click()
    assert (first.came.isVisible(), first.channels.isVisible()) == (False, True)
    first.channels.set_key("counter")
    again.restore(first.keep())
    assert (again.channel(), again.channels.isVisible()) == ("counter", True)


def test_the_usual_channel_is_the_declared_one(copies: Copies) -> None:
    procedure = copies.desk.catalogue.procedure(KEY)
    assert procedure.preset_channel() == ""
    assert procedure.model_copy(update={"usual_channel": "counter"}).preset_channel() == "counter"
    assert procedure.model_copy(update={"channels": ()}).preset_channel() == "counter"


def test_an_exemption_is_offered_only_to_whom_it_is_for(qtbot: QtBot, copies: Copies) -> None:
    choices = Choices(copies.desk.catalogue.procedure(KEY))
    qtbot.addWidget(choices)
    choices.show_prospect(copies.desk.intake.prospect(copies.clerk, copies.ask()))
    choices.exemptions.set_key("mayores")
    assert choices.exemption() == "mayores"
    company = copies.ask(applicant_type="empresa", exemption="mayores")
    choices.show_prospect(copies.desk.intake.prospect(copies.clerk, company))
    assert choices.exemption() == ""


def test_a_draft_brings_its_choices_back(qtbot: QtBot, copies: Copies) -> None:
    first, second = (Choices(copies.desk.catalogue.procedure(KEY)) for _ in range(2))
    for one in (first, second):
        qtbot.addWidget(one)
    first.products.set_key("certificada")
    first.channels.set_key("en-linea")
    second.restore(first.keep())
    assert (second.product(), second.channel()) == ("certificada", "en-linea")


def test_the_fee_says_how_it_was_worked_out(qtbot: QtBot, copies: Copies) -> None:
    procedure = copies.desk.catalogue.procedure(KEY)
    card = FeeCard(procedure.account)
    qtbot.addWidget(card)
    kind = procedure.applicant_type("persona")
    card.show_fee(copies.desk.intake.prospect(copies.clerk, copies.ask()), kind, needs_kind=True)
    assert any("1 x 2,00 + 2 x 0,50 = 3,00" in text.text() for text in card.findChildren(Text))
    lacking = copies.desk.intake.prospect(copies.clerk, copies.ask(answers={"copias": ""}))
    card.show_fee(lacking, kind, needs_kind=True)
    assert any(text.text() == "Falta cuántas copias para calcularlo." for text in card.findChildren(Text))


def test_a_category_is_confirmed_from_the_case(qtbot: QtBot, tmp_path: Path, copies: Copies) -> None:
    active = ItemIn("contribuyente", "", "verified_online", "activo")
    case_id = copies.register(copies.ask(applicant_type="empresa", items=(FORM, LETTER, active), answers=COMPANY))
    window = PageWindow(qtbot, tmp_path, copies.desk, copies.clerk, CaseFilePage)
    page = window.open(case_id)
    assert page.read is not None
    assert (page.read.offer.words, page.read.offer.lacks) == ("Confirmar categoría", "")
    sheet = CategorySheet(page.context, case_id, copies.file(case_id).categories[0], window.frame)
    corrects = []
    for value in ("micro", "mediana", "micro"):
        sheet.category.set_value(value)
        corrects.append(sheet.corrects)
    assert corrects == [False, True, False]
    sheet.submit()
    window.settle()
    assert copies.file(case_id).line.state == "awaiting_payment"
    sheet.deleteLater()
    window.close()
