"""A procedure that nobody declared yet asks every kind of field at the counter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.catalogue.fields import Section
from app.models.synthetic import synthetic_cedula
from app.views.attaching import Offered
from app.views.forms.attached.asked import FileAsked, PhotoAsked
from app.views.forms.attached.crop_sheet import CropSheet
from app.views.forms.lists.asked import ListAsked
from app.views.forms.lists.read_sheet import ReadSheet
from tests.services.tables.test_lists import LUZ, ROSA
from tests.support.desk import declared
from tests.support.files import pdf, png
from tests.support.photos import photo
from tests.support.workbooks import workbook
from tests.views.forms.test_generated import ANSWERS, EVERY_KIND
from tests.views.pages.new_case_window import PROCEDURE, CounterWindow

pytestmark = pytest.mark.usefixtures("theme")


LATE = [
    {"key": "dia", "kind": "date", "label": "Día"},
    {"key": "motivo", "kind": "text", "label": "Motivo", "when": {"field": "dia", "later_than": "10 business_days"}},
]
"""What asks why only of who comes late."""


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[CounterWindow]:
    definition = declared().catalogue.procedure(PROCEDURE)
    fields = getattr(request, "param", EVERY_KIND)
    section = Section.model_validate({"key": "todo", "title": "Todo", "fields": fields})
    changed = definition.model_copy(update={"sections": (section,), "results": ()})
    catalogue = replace(declared().catalogue, procedures=(changed,))
    window = CounterWindow(qtbot, tmp_path, told=replace(declared(), catalogue=catalogue))
    yield window
    window.close()


def sheet_of(counter: CounterWindow, kind: type) -> object:
    """Wait for a sheet in front of the window."""
    counter.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_a_list_is_read_corrected_and_taken(counter: CounterWindow) -> None:
    form = counter.open().form.request.form
    partners = form.asked["q"]
    assert isinstance(partners, ListAsked)
    partners.read_file(Offered("x.xlsx", lambda: b"PK\x03\x04 nothing"))
    counter.settle()
    assert "incompleto o dañado" in partners.editor.message.words
    content = workbook([["Cédula", "Nombres"], [int(ROSA), "Rosa Quishpe"], [LUZ, "Luz Yánez"]])
    partners.read_file(Offered("socios.xlsx", lambda: content))
    read = sheet_of(counter, ReadSheet)
    assert isinstance(read, ReadSheet)
    assert partners.is_empty
    read.accept_button.click()
    counter.settle()
    assert partners.value() == [
        {"cedula": ROSA, "nombres": "Rosa Quishpe", "ingreso": ""},
        {"cedula": LUZ, "nombres": "Luz Yánez", "ingreso": ""},
    ]
    assert partners.fault is None


def cut(counter: CounterWindow, face: PhotoAsked) -> None:
    """Choose a photograph and take the frame as it is offered."""
    face.take(Offered("rosa.jpg", photo))
    crop = sheet_of(counter, CropSheet)
    assert isinstance(crop, CropSheet)
    crop.accept_button.click()
    counter.settle()


def test_a_photograph_is_cut_and_comes_back_with_its_draft(counter: CounterWindow) -> None:
    face = counter.open().form.request.form.asked["s"]
    assert isinstance(face, PhotoAsked)
    face.take(Offered("foto.jpg", png))
    counter.settle()
    assert "es PNG" in face.editor.message.words
    cut(counter, face)
    kept = face.value()
    assert face.words() == "rosa.jpg (600 × 800 puntos)"
    assert face.editor.thumb.isVisibleTo(face)
    act = counter.sheet.form.request.form.asked["r"]
    assert isinstance(act, FileAsked)
    act.take(Offered("acta.pdf", pdf))
    counter.settle()
    counter.page.leave()
    counter.settle()
    (draft,) = counter.office.desk.drafts.list(counter.office.clerk)
    counter.open(("draft", draft.id))
    again = counter.sheet.form.request.form.asked
    assert again["s"].value() == kept
    assert again["r"].words() == "acta.pdf"
    face_again = again["s"]
    assert isinstance(face_again, PhotoAsked)
    face_again.editor.change.clicked.emit()
    crop_again = sheet_of(counter, CropSheet)
    assert isinstance(crop_again, CropSheet)
    crop_again.reject()
    counter.settle()


def test_every_kind_is_checked_beside_its_field_and_told_in_the_summary(counter: CounterWindow) -> None:
    form = counter.open().form
    form.request.form.set_answers({**ANSWERS, "n": ("X1",), "m": {"place": "17", "street": "", "reference": ""}})
    form.request.form.changed.emit()
    counter.settle()
    faults = {key: asked.fault.text for key, asked in form.request.form.asked.items() if asked.fault}
    assert faults["n"].startswith("Escriba el CIIU")
    assert faults["m"] == "Falta la calle y el número. Escríbalos."
    form.request.form.set_answers(ANSWERS)
    form.request.form.changed.emit()
    counter.settle()
    assert [lack.key for lack in form.request.lacks()] == []
    told = {line.label: line.words for line in form.summary_parts()[1].lines}
    assert told["Dirección"] == "Av. Amazonas N38-42, junto al parque, Quito, Quito, Pichincha"
    assert told["Socios"] == "1 fila"
    assert told["Proceso"] == "SIE-GADMTENA-2026-060"
    assert synthetic_cedula(3) in told["Representante"]


@pytest.mark.parametrize("counter", [LATE], indirect=True)
def test_who_comes_late_is_asked_why_as_the_date_is_written(counter: CounterWindow) -> None:
    form = counter.open().form.request.form
    promise = counter.office.desk.promise
    last = promise.calendar.add(promise.today(), -10)
    for day, asked in ((last, ["dia"]), (last - timedelta(days=1), ["dia", "motivo"])):
        form.set_answers({"dia": day.isoformat()})
        form.changed.emit()
        counter.settle()
        assert [one.key for one in form.applying()] == asked
