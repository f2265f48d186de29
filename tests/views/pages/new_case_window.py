"""The page Nuevo trámite in a real window, on a real desk, worked with the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.rows.intake import Intake, Registered
from app.models.rows.people import ApplicantIn
from app.views.context import Context
from app.views.lane import Lane
from app.views.memory import Memory
from app.views.pages.new_case.page import NewCasePage
from app.views.pages.new_case.sheet import Sheet
from app.views.shell.frame import Frame
from tests.services import counter
from tests.support.desk import OFFICE, Office, open_desk
from tests.views.pages.page_window import Said

if TYPE_CHECKING:
    from app.services.desk import Declared

ANSWERS = counter._ANSWERS
PROCEDURE = "mi-primer-certificado"


class CounterWindow:
    """A clerk's window with one page."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        size: tuple[int, int] = (1366, 768),
        told: Declared | None = None,
        *,
        office: str = OFFICE,
    ) -> None:
        self.bot, self.folder, self.said = qtbot, folder, Said()
        self.office: Office = open_desk(folder, told=told, office=office)
        self.lane = Lane()
        self.failures: list[Exception] = []
        self.lane.failed.connect(self.failures.append)
        self.gone: list[tuple[str, object]] = []
        self.frame = Frame([])
        self.page = self._page()
        self.frame.resize(*size)
        self.frame.show()

    def _page(self) -> NewCasePage:
        context = Context(
            desk=self.office.desk,
            actor=self.office.clerk,
            lane=self.lane,
            messages=self.said,
            actions=self.frame.actions_here,
            memory=Memory(str(self.folder / "memory.ini")),
            go=lambda key, argument: self.gone.append((key, argument)),
            back=lambda: self.gone.append(("back", None)),
        )
        page = NewCasePage(context)
        self.frame.actions_here.add(page.page_actions())
        self.frame.add_page(page.key, page)
        self.frame.show_page(page.key)
        return page

    def close(self) -> None:
        """Leave: what was typed is kept, and nothing failed on the way."""
        self.page.leave()
        self.settle()
        self.lane.close()
        self.office.close()
        self.frame.close()
        self.frame.deleteLater()
        assert not self.failures, self.failures

    # what the person does

    def open(self, argument: object = None) -> Sheet:
        """Come to the page and wait for the form."""
        self.page.open(argument)
        self.settle()
        return self.sheet

    @property
    def sheet(self) -> Sheet:
        """The form in front."""
        assert self.page.sheet is not None
        return self.page.sheet

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(self._target(), text)

    def paste(self, text: str) -> None:
        """Paste into what has the focus; keys alone cannot write every letter there is."""
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key and let Qt do what follows from it."""
        QTest.keyClick(self._target(), key, modifier)
        QApplication.processEvents()

    def enter(self, *texts: str) -> None:
        """Type a text and Intro, for one field after another."""
        for text in texts:
            here = self._target()
            self.type(text)
            self.press(Qt.Key.Key_Return)
            assert self._target() is not here, text

    def key(self, name: str) -> None:
        """Press a key of the page by the name of its action."""
        assert self.frame.actions_here.run(f"new_case.{name}"), name
        self.settle()

    def settle(self) -> None:
        """Wait until nothing typed waits to be checked and every answer has come."""
        self.bot.waitUntil(self._is_quiet)

    def _is_quiet(self) -> bool:
        sheet = self.page.sheet
        checking = sheet is not None and sheet.is_checking
        return not checking and not self.lane.busy and not self.page.is_building

    def _target(self) -> QWidget:
        """What a key reaches; a list that opened while typing is closed first.

        Without a window manager such a list takes the active window with it and never gives it back.
        """
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.hide()
        if not self.frame.isActiveWindow():
            self.frame.activateWindow()
            self.bot.waitUntil(self.frame.isActiveWindow)
        target = QApplication.focusWidget()
        assert target is not None, "the focus went to nothing"
        return target

    def choose_quito(self) -> None:
        """Province and canton by arrows: the seventeenth, and its first."""
        for steps in (17, 1):
            for _ in range(steps):
                self.press(Qt.Key.Key_Down)
            self.press(Qt.Key.Key_Return)

    # a whole applicant

    def fill_applicant(self, number: str, digit: str = "2") -> None:
        """Step 1 of a natural person with cédula, by keyboard."""
        self.enter(number, "Quishpe Lema", "Rosa Elena")
        self.type(digit)
        self.settle()
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)  # the check of the proof
        self.enter("rosa@ejemplo.ec", "0991234567")
        self.choose_quito()
        self.enter("Calle Los Nogales S4-12")
        self.settle()

    def fill_request(self, cedula: str) -> None:
        """Step 2, by keyboard."""
        self.enter("", "elaboracion de queso fresco", "2016", "6", "Rosa Quishpe Lema", cedula)
        self.type("2")
        self.press(Qt.Key.Key_Return)
        self.enter("Rosa Quishpe", "0991234567", "")
        self.choose_quito()
        self.enter("Calle Los Nogales S4-12", "")
        self.settle()

    def register_by_hand(self, number: str) -> None:
        """A whole request, without papers nor deposit."""
        self.open()
        self.fill_applicant(number)
        self.key("step2")
        self.fill_request(number)
        self.key("step5")
        self.key("next")
        assert self.page.done is not None


def applicant(number: str, **more: str) -> ApplicantIn:
    """Return somebody whose data are whole."""
    told = {
        "surnames": "Quishpe Lema",
        "names": "Rosa Elena",
        "email": "rosa@ejemplo.ec",
        "phone": "0991234567",
        "province": "17",
        "canton": "1701",
        "address": "Calle Los Nogales S4-12",
    }
    return ApplicantIn("cedula", number, **{**told, **more})


def register(office: Office, number: str) -> Registered:
    """Register a request of somebody through the service, as another morning did."""
    return office.desk.intake.register(
        office.clerk, Intake(PROCEDURE, applicant(number), "productor-individual", ANSWERS)
    )
