"""A request for somebody else, in a call: what the list, the file and the delivery sheet show of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.models.rows.intake import Intake
from app.models.synthetic import synthetic_cedula
from app.views.dialogs.delivery import DeliverySheet
from app.views.page import Page
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.cases.page import CasesPage
from app.views.theme import Theme
from tests.support.stories import Teller, applicant
from tests.support.unseen import telling, told_of
from tests.views.pages.page_window import PageWindow

KEY, HELD = "beca-excelencia", synthetic_cedula(903)
CALL = "Segunda convocatoria 2026"


@pytest.fixture
def told() -> dict[str, Any]:
    return told_of(KEY)


@pytest.fixture
def teller(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Teller]:
    with telling(tmp_path, KEY, begun=True) as one:
        yield one


def apply(teller: Teller, told: dict[str, Any], names: str, average: str) -> None:
    who = replace(applicant(firm=False), id_number=synthetic_cedula(830), names=names)
    own = Intake(KEY, who, answers={**told["answers"], "relacion": "propio", "promedio": average})
    teller.desk.intake.register(teller.office.clerk, own)


def window(qtbot: QtBot, teller: Teller, folder: Path, kind: type[Page]) -> PageWindow[Any]:
    return PageWindow(qtbot, folder, teller.desk, teller.office.supervisor, kind)


def test_the_list_of_a_call_is_chosen_and_exported_in_its_order(
    qtbot: QtBot, teller: Teller, told: dict[str, Any], tmp_path: Path
) -> None:
    apply(teller, told, "Nina", "10")
    made = window(qtbot, teller, tmp_path, CasesPage)
    page = made.open()
    (_, anything), *_, (words, want) = page.filters._orders()
    assert words == CALL
    page.filters._choose(want)
    made.settle()
    shown = page.model.columns
    place = next(column for column in shown if column.key == "place")
    assert [place.text(row) for row in page.model.rows] == ["1.º · 80,50", "2.º · 76,00"]
    assert page.listing.order.text().startswith("Ordenado por puesto")
    file = page._as_file()
    lines = [dict(zip(file.heads, line, strict=True)) for line in file.lines()]
    assert [(one["Titular"], one["Convocatoria"], one["Puesto"], one["Puntaje"]) for one in lines] == [
        ("", CALL, "1", "80,50"),
        ("Sami Quishpe Lema", CALL, "2", "76,00"),
    ]
    page.filters._choose(anything)
    assert (page.want.call, page.want.order) == ("", "due")
    made.close()


def test_the_file_says_whose_it_is_and_its_place(
    qtbot: QtBot, teller: Teller, told: dict[str, Any], tmp_path: Path
) -> None:
    apply(teller, told, "Nina", "9,25")
    made = window(qtbot, teller, tmp_path, CaseFilePage)
    page = made.open(teller.case_id)
    assert page.read.facts.startswith("para Sami Quishpe Lema · Beca de excelencia")
    page.tabs.choose(1)
    made.settle()
    known = {(row.section, row.label): row.text for row in page.sections.facts.model.rows}
    assert known["Titular", "Nombre"] == f"Sami Quishpe Lema, cédula {HELD}"
    assert known["Titular", "Lo pide por él o ella"] == "Madre o padre"
    assert known[CALL, "Puesto"] == "1 de 2, cupo de 2"
    assert (known[CALL, "Mérito"], known[CALL, "Puntaje"]) == ("55,50", "76,00")
    assert known[CALL, "Empata con"] == "BEX-RIO-2026-0002"
    made.close()


def test_who_asked_takes_the_paper_unless_the_holder_comes(
    qtbot: QtBot, teller: Teller, told: dict[str, Any], tmp_path: Path
) -> None:
    teller.walker.papers(teller.case_id)
    teller.turn({"wait": 3, "do": "Conceder la beca"})
    teller.turn({"do": "issue"})
    teller.turn({"do": "print"})
    made = window(qtbot, teller, tmp_path, CaseFilePage)
    page = made.open(teller.case_id)
    sheet = DeliverySheet(page.context, page.read.view, made.frame)
    sheet.show()
    assert (sheet.capacity.value(), sheet.name.value()) == ("applicant", "Rosa Quishpe Lema")
    assert [sheet.proof.isVisible(), sheet.name.isVisible()] == [False, True]
    sheet.capacity.set_value("holder")
    sheet.capacity.changed.emit()
    assert (sheet.name.value(), sheet.identity.value()) == ("Sami Quishpe Lema", f"cedula:{HELD}")
    sheet.close()
    made.close()
