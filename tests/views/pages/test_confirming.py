"""The code of confirmation at the counter: told, wrong, sent again, answered for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.catalogue.messages import Confirmation
from app.services.access import Actor
from app.views.dialogs.confirmation import ConfirmationSheet
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.case_file.sections import SECTIONS
from tests.services.counter import PAPERS
from tests.services.post import PostDesk
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

Opened = PageWindow[CaseFilePage]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PostDesk]:
    made = PostDesk(tmp_path)
    made.confirm_addresses(Confirmation(by_hand=True))
    yield made
    made.close()


@pytest.fixture
def case_id(desk: PostDesk) -> str:
    return desk.desk.intake.register(desk.clerk, desk.request(PAPERS)).case_id


@pytest.fixture
def opened(desk: PostDesk, case_id: str, windows: Windows) -> Callable[..., Opened]:
    def come(actor: Actor) -> Opened:
        return windows.come(CaseFilePage, desk.desk, actor, case_id)

    return come


def work(window: Opened, doing: Callable[[ConfirmationSheet], None]) -> str:
    """Press the primary button, work in the dialog and return what it said in the end."""
    told: list[str] = []

    def inside() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConfirmationSheet):
            QTimer.singleShot(10, inside)
            return
        try:
            doing(dialog)
            told.append(words(dialog))
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, inside)
    window.page.acts.do()
    window.bot.waitUntil(lambda: bool(told) and QApplication.activeModalWidget() is None)
    window.settle()
    return told[0]


def code(desk: PostDesk) -> str:
    return str(desk.letters("confirmation")[-1]["secret"])


def test_the_code_that_the_citizen_tells(opened: Callable[..., Opened], desk: PostDesk, case_id: str) -> None:
    window = opened(desk.clerk)

    def type_it(dialog: ConfirmationSheet) -> None:
        QTest.keyClicks(dialog.code.editor, code(desk))
        dialog.submit()
        window.settle()

    work(window, type_it)
    assert window.said.toasts == ["Confirmó el correo."]
    assert desk.case(case_id)["step"] == "pago"


def test_a_wrong_code_says_how_many_tries_are_left(opened: Callable[..., Opened], desk: PostDesk, case_id: str) -> None:
    window = opened(desk.clerk)

    def type_it(dialog: ConfirmationSheet) -> None:
        QTest.keyClicks(dialog.code.editor, "000 000" if code(desk) != "000 000" else "111 111")
        dialog.submit()
        window.settle()

    said = work(window, type_it)
    assert "quedan 4" in said
    assert desk.case(case_id)["step"] == "confirmar"


def test_another_code_to_a_corrected_address(opened: Callable[..., Opened], desk: PostDesk, case_id: str) -> None:
    window = opened(desk.clerk)

    def send(dialog: ConfirmationSheet) -> None:
        dialog.address.set_value("rosa.quishpe@ejemplo.ec")
        dialog.send.click()
        window.settle()

    said = work(window, send)
    assert "rosa.quishpe@ejemplo.ec" in said
    assert [letter["recipient"] for letter in desk.letters("confirmation")][-1] == "rosa.quishpe@ejemplo.ec"


def test_an_expired_code_offers_another(opened: Callable[..., Opened], desk: PostDesk, case_id: str) -> None:
    desk.later(hours=80)
    window = opened(desk.clerk)

    def send(dialog: ConfirmationSheet) -> None:
        assert not dialog.code.isVisible()
        assert dialog.act.text() == "Enviar otro código"
        dialog.submit()
        window.settle()
        assert dialog.code.isVisible()

    work(window, send)
    assert len(desk.letters("confirmation")) == 2


def test_a_clerk_cannot_answer_for_the_address_and_a_supervisor_can(
    opened: Callable[..., Opened], desk: PostDesk, case_id: str
) -> None:
    desk.switch(on=False)
    desk.later(hours=80)
    clerk = opened(desk.clerk)

    def look(dialog: ConfirmationSheet) -> None:
        assert not dialog.by_hand.isVisible()
        assert not dialog.act.isEnabled()

    work(clerk, look)
    boss = opened(desk.supervisor)

    def answer(dialog: ConfirmationSheet) -> None:
        dialog.by_hand.click()
        boss.settle()

    work(boss, answer)
    assert desk.case(case_id)["step"] == "pago"


def test_a_line_of_the_history_opens_the_letters(opened: Callable[..., Opened], desk: PostDesk, case_id: str) -> None:
    window = opened(desk.clerk)
    window.page.choose(SECTIONS.index("history"))
    window.settle()
    history = window.page.sections.history
    rows = [history.model.row_at(place) for place in range(history.model.rowCount())]
    history.table.opened.emit(next(row for row in rows if row is not None and row.event.action == "confirm.sent"))
    assert window.gone == [("outbox", case_id)]
