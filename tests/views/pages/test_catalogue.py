"""Somebody asks at the counter what a procedure needs, costs and takes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.catalogue.procedure import Procedure
from app.models.rows.archive import RecordIn, ScanIn
from app.services.access import Actor
from app.views.pages.catalogue.page import CataloguePage
from app.views.pages.catalogue.sheet import InformationSheet
from app.views.pages.new_case.applying import Applying
from app.views.widgets.option_boxes import OptionBoxes
from tests.support.desk import Office, open_desk
from tests.support.minute_pdfs import minutes
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

KEY = "mi-primer-certificado"
Opened = PageWindow[CataloguePage]
Open = Callable[..., Opened]


@pytest.fixture
def opened(office: Office, windows: Windows) -> Open:
    def come(actor: Actor | None = None, argument: object = None, size: tuple[int, int] = (1366, 768)) -> Opened:
        return windows.come(CataloguePage, office.desk, actor or office.clerk, argument, size=size)

    return come


def sheet(window: Opened) -> InformationSheet:
    assert window.page.sheet is not None
    return window.page.sheet


def listed(window: Opened) -> list[str]:
    rows: tuple[Procedure, ...] = tuple(window.page.listing.model.rows)
    return [one.key for one in rows]


def test_before_knowing_who_asks_every_proof_is_told_with_whom_it_is_for(opened: Open) -> None:
    shown = sheet(opened())
    assert shown.kind == ""
    told = words(shown.papers)
    assert "Para microempresa" in told
    assert "Para pequeña empresa, mediana empresa" in told
    assert "Solicitud para la obtención del Certificado de gestión de calidad" in told
    assert "Elija el tipo de solicitante: de él depende el valor." in words(shown.fee)


def test_a_digit_decides_fee_and_papers_of_this_person(opened: Open) -> None:
    window = opened()
    window.press(Qt.Key.Key_6)
    shown = sheet(window)
    assert shown.kind == "pequena-empresa"
    assert "$75,00" in words(shown.fee)
    told = words(shown.papers)
    assert "RUM, categoría pequeña" in told
    assert "No pida copia: se consulta en Registro Único de MIPYMES." in told
    assert "Calificación artesanal" not in told
    window.press(Qt.Key.Key_7)
    assert "$100,00" in words(shown.fee)


def test_the_fee_is_the_line_in_force_today(opened: Open, office: Office) -> None:
    shown = sheet(opened())
    amounts = [fee.amount_cents or 0 for fee in shown.facts.fees.values() if fee is not None]
    assert sorted(amounts) == [5000, 5000, 5000, 5000, 5000, 7500, 10000]
    assert shown.facts.today == office.clock.today()


def test_the_promised_date_comes_with_its_rule(opened: Open) -> None:
    told = words(sheet(opened()).date)
    assert "Vie 18 de diciembre" in told
    assert "La ficha no fija plazo: rige el término general (COA, art. 207)." in told


def test_offices_law_contact_and_history_are_there(opened: Open) -> None:
    told = words(sheet(opened()))
    for part in (
        "Quito, esta oficina",
        "08h00 a 16h30, días laborables",
        "(593 7) 3702020 Ext. 4043",
        "Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33.",
        "consultascertificacion@normalizacion.gob.ec",
        "166 atenciones y 0 quejas entre nov 2022 y oct 2023.",
        "Fabricantes o productores nacionales",
        "Firma de convenio y recepción del Certificado",
    ):
        assert part in told, part


def test_the_account_is_copied_for_a_message(opened: Open) -> None:
    window = opened()
    assert window.key("account")
    assert "3245330504" in QApplication.clipboard().text()
    assert "1768046530001" in QApplication.clipboard().text()
    assert window.said.toasts


def test_a_request_begins_from_the_card(opened: Open) -> None:
    window = opened()
    assert window.key("start")
    assert window.gone == [("new_case", Applying(KEY))]


def test_the_type_of_applicant_that_was_told_goes_along_to_the_request(opened: Open) -> None:
    window = opened()
    window.page.choose(5)
    assert window.key("start")
    assert window.gone == [("new_case", Applying(KEY, "pequena-empresa"))]


def test_who_evaluates_may_tell_but_not_begin(opened: Open, office: Office) -> None:
    window = opened(office.evaluator)
    assert not window.page.start_button.isEnabled()
    assert "lo inicia quien atiende" in words(window.page)
    assert not window.key("start")
    assert window.gone == []


def test_the_printed_card_is_shown_before_it_prints(opened: Open) -> None:
    window = opened()
    assert window.key("print")
    dialog = window.dialog()
    assert dialog.windowTitle() == "Ficha: Mi Primer Certificado INEN"
    dialog.reject()


def test_a_word_that_nobody_has_offers_the_whole_list_again(opened: Open) -> None:
    window = opened()
    assert window.key("search")
    window.type("licencia de conducir")
    assert listed(window) == []
    window.press(Qt.Key.Key_Escape)
    assert listed(window) == [KEY]
    window.type("CERTIFICACION economia")
    assert listed(window) == [KEY]
    assert window.page.listing.search.accessibleDescription() == "1 de 1"


def test_the_procedure_that_was_asked_for_is_in_front(opened: Open) -> None:
    window = opened(argument=KEY)
    assert window.page.title.text() == "Mi Primer Certificado INEN"
    who = sheet(window).who
    assert who is not None
    assert isinstance(who.boxes, OptionBoxes)


def test_in_a_narrow_window_the_types_stand_in_one_column_and_stay_chosen(opened: Open) -> None:
    window = opened(size=(1366, 768))
    window.press(Qt.Key.Key_3)
    window.frame.resize(1024, 768)
    window.bot.waitUntil(lambda: sheet(window).width() < 800)
    shown = sheet(window)
    assert shown.kind == "artesano-calificado"
    assert shown.who is not None
    assert isinstance(shown.who.boxes, OptionBoxes)
    assert shown.who.boxes.grid.columnCount() == 1
    assert shown.minimumSizeHint().width() <= 920


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_a_charter_tells_its_products_terms_units_and_counts(
    windows: Windows, tmp_path: Path, size: tuple[int, int]
) -> None:
    office = open_desk(tmp_path, office="unemi-milagro")
    record = RecordIn("actas", "ocas", "ordinaria", "001-2026", office.clock.today(), "Asunto")
    office.desk.archive.add(office.clerk, record, (ScanIn("acta.pdf", minutes(("Única foja",))),))
    window = windows.come(CataloguePage, office.desk, office.clerk, "copia-certificada-acta", size=size)
    told = words(sheet(window))
    assert "Documento del archivo general" in told
    assert "Plazo: 1 día hábil" in told
    assert "Responde: Secretaria General" in told
    assert "CS_UNEMI_DSG, edición 1ª, 27 de febrero de 2024." in told
    assert "2026: 1. En noviembre: 1." in told
    assert [hint for _, hint in window.frame.actions_here.hints()].count("tipo de solicitante") == 0
    office.close()
