"""A notice with reserve at the screen: chosen before a name is typed, masked on every page, seen by one more act."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.rows.cases import CaseFilter
from app.services.access import Actor
from app.views.dialogs.identity import IdentitySheet
from app.views.page import Page
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.cases.page import CasesPage
from app.views.pages.home.page import HomePage
from app.views.pages.issuing.page import IssuingPage
from app.views.pages.new_case.page import NewCasePage
from app.views.pages.verify.page import VerifyPage
from tests.services.reserved import CEDULA, NOTICE, SECRETS, ReservedDesk
from tests.views.pages.page_window import PageWindow, words

Opened = Callable[..., PageWindow[Page]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ReservedDesk]:
    made = ReservedDesk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: ReservedDesk) -> Iterator[Opened]:
    opened: list[PageWindow[Page]] = []

    def open_window(kind: type[Page], actor: Actor, argument: object = None) -> PageWindow[Page]:
        made = PageWindow(qtbot, tmp_path, desk.desk, actor, kind)
        desk.store.on_commit(made.lane.tell_changed)
        opened.append(made)
        made.open(argument)
        qtbot.waitUntil(lambda: not made.lane.busy and not getattr(made.page, "is_building", False))
        made.settle()
        return made

    yield open_window
    for one in opened:
        one.close()


def step(made: PageWindow[Page]) -> NewCasePage:
    assert isinstance(made.page, NewCasePage)
    return made.page


def choose(made: PageWindow[Page], digit: Qt.Key) -> None:
    sheet = step(made).sheet
    assert sheet is not None
    sheet.form.applicant.reserving.boxes.setFocus()
    made.press(digit)


def test_nobody_is_asked_who_they_are_before_it_is_chosen(window: Opened, desk: ReservedDesk) -> None:
    made = window(NewCasePage, desk.clerk, NOTICE)
    sheet = step(made).sheet
    assert sheet is not None
    applicant = sheet.form.applicant
    assert "¿Cómo presenta la solicitud?" in words(applicant)
    assert not applicant.identity.isVisible()
    assert "Falta: elija cómo presenta la solicitud." in [lack.text for lack in applicant.lacks()]
    choose(made, Qt.Key.Key_1)
    assert applicant.identity.isVisible()
    choose(made, Qt.Key.Key_3)
    assert not applicant.identity.isVisible()
    assert not applicant.contact.isVisible()
    assert sheet.form.intake().reserve == "anonymous"
    assert [lack.key for lack in applicant.lacks()] == ["applicant_type"]


def test_the_draft_of_a_confidential_notice_keeps_no_name(window: Opened, desk: ReservedDesk) -> None:
    made = window(NewCasePage, desk.clerk, NOTICE)
    sheet = step(made).sheet
    assert sheet is not None
    choose(made, Qt.Key.Key_2)
    sheet.form.applicant.identity.number.editor.setText(CEDULA)
    sheet.form.applicant.identity.surnames.editor.setText("Tixilema Huamaní")
    made.settle()
    title, body = sheet.form.draft(sheet.step)
    assert title == "Aviso de prueba"
    assert json.loads(body)["parts"]["applicant"]["reserve"] == "confidential"
    assert not any(secret in title + body for secret in SECRETS)
    choose(made, Qt.Key.Key_1)
    assert CEDULA in sheet.form.draft(sheet.step)[1]


def test_a_procedure_without_reserve_asks_as_ever(window: Opened, desk: ReservedDesk) -> None:
    made = window(NewCasePage, desk.clerk, "mi-primer-certificado")
    sheet = step(made).sheet
    assert sheet is not None
    assert not sheet.form.applicant.reserving.isVisible()
    assert sheet.form.applicant.identity.isVisible()


def test_a_clerk_who_opens_it_is_sent_back_with_the_reason(window: Opened, desk: ReservedDesk) -> None:
    made = window(CaseFilePage, desk.clerk, desk.register())
    assert made.gone == [("back", None)]
    assert [error.key for error in made.said.refused] == ["access.reserved"]


def test_the_guardian_sees_who_it_is_by_one_more_act(window: Opened, desk: ReservedDesk) -> None:
    case_id = desk.register()
    made = window(CaseFilePage, desk.guardian, case_id)
    page = made.page
    assert isinstance(page, CaseFilePage)
    assert page.head.name.text() == "Reservado"
    page.choose(1)
    made.settle()
    told = [(fact.label, fact.text) for fact in page.sections.facts.model.rows]
    assert told[0] == ("Nombre", "Reservado")
    assert ("Reserva", "Con reserva de identidad") in told
    assert all(text for _, text in told), "what is kept apart does not read as missing"
    assert page.acts.may_see_identity
    page.acts.see_identity()
    made.settle()
    dialog = made.dialog()
    assert "Yolanda Esperanza Tixilema Huamaní" in words(dialog)
    assert not any(secret in dialog.windowTitle() for secret in SECRETS)
    dialog.accept()
    made.bot.waitUntil(lambda: not made.frame.findChildren(IdentitySheet))
    assert not any(secret in told for told in spoken(made.frame) for secret in SECRETS)
    reads = desk.store.read("SELECT what FROM reserved_read WHERE case_id = ? ORDER BY id", (case_id,))
    assert (reads[0]["what"], reads[-1]["what"]) == ("content", "identity")
    assert {row["what"] for row in reads[1:-1]} == {"file"}, "the picture beside the checklist is a reading too"


def test_reading_it_does_not_make_its_page_read_it_again(window: Opened, desk: ReservedDesk) -> None:
    case_id = desk.register()
    made = window(CaseFilePage, desk.guardian, case_id)
    for _ in range(3):
        made.settle()
    assert "reserved_read" not in made.page.shows
    assert len(desk.store.read("SELECT 1 FROM reserved_read WHERE what = 'content'")) == 1


def test_an_anonymous_case_offers_no_identity(window: Opened, desk: ReservedDesk) -> None:
    made = window(CaseFilePage, desk.guardian, desk.register("anonymous"))
    assert isinstance(made.page, CaseFilePage)
    assert not made.page.acts.may_see_identity


def test_the_code_is_asked_in_verificar(window: Opened, desk: ReservedDesk) -> None:
    case_id = desk.register("anonymous")
    made = window(VerifyPage, desk.clerk, desk.code(case_id))
    told = words(made.page)
    assert "En trámite" in told
    assert desk.number(case_id) not in told
    assert "Abrir el trámite" not in told


PAGES: tuple[tuple[type[Page], object], ...] = (
    (HomePage, None),
    (CasesPage, CaseFilter(only_open=False)),
    (IssuingPage, None),
    (VerifyPage, None),
)


@pytest.mark.parametrize(("kind", "argument"), PAGES, ids=lambda one: getattr(one, "__name__", ""))
def test_no_page_says_who_it_is(window: Opened, desk: ReservedDesk, kind: type[Page], argument: object) -> None:
    case_id = desk.register("confidential")
    desk.desk.cases.move(desk.guardian, desk.register("confidential"), "respondido", "Se revisó lo entregado.")
    desk.desk.reserve.identity(desk.guardian, case_id, "Citarla a declarar")
    for actor in (desk.clerk, desk.supervisor, desk.guardian):
        made = window(kind, actor, argument)
        told = spoken(made.frame)
        assert told
        assert [one for one in told if any(secret.casefold() in one.casefold() for secret in SECRETS)] == []


def spoken(widget: QWidget) -> list[str]:
    """Return every name, value and description that a picture or a screen reader gets of a window, its rows too."""
    found = [widget.windowTitle()]
    for one in (widget, *widget.findChildren(QWidget)):
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), *_texts(one)]
    return [text for text in found if text]


def _texts(one: QObject) -> Iterator[str]:
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(one)
    if told is None:
        return
    parts: list[QAccessibleInterface | None] = [told.child(place) for place in range(min(told.childCount(), 400))]
    for part in (told, *parts):
        if part is not None:
            for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
                yield part.text(kind)


def test_a_page_that_names_somebody_would_be_caught(window: Opened, desk: ReservedDesk) -> None:
    desk.register("")
    desk.register("confidential")
    told = " ".join(spoken(window(CasesPage, desk.clerk, CaseFilter(only_open=False)).frame))
    assert "Tixilema" in told
    assert "Reservado" in told


def test_an_exported_list_says_reservado(window: Opened, desk: ReservedDesk, tmp_path: Path) -> None:
    number = desk.number(desk.register("confidential"))
    file = tmp_path / "lista.csv"
    for actor in (desk.clerk, desk.guardian):
        made = window(CasesPage, actor, CaseFilter(only_open=False))
        page = made.page
        assert isinstance(page, CasesPage)
        page.exporting.write(file)
        made.settle()
        told = file.read_text(encoding="utf-8-sig")
        assert number in told
        assert "Reservado" in told
        assert not any(secret.casefold() in told.casefold() for secret in SECRETS)
