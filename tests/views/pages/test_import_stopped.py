"""A long import shows from 400 ms on how far it is, and is stopped whole until it is committed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.pages.reconciliation.dialogs.history import HistoryDialog
from app.views.pages.reconciliation.dialogs.importing import ImportSheet
from app.views.pages.reconciliation.page import ReconciliationPage
from app.views.theme.look import look_of
from app.views.widgets.buttons import Link
from tests.services.counter import Counter
from tests.services.reconciliation.bank import Entry, statement
from tests.support.patience import PATIENCE_MS
from tests.views.pages.page_window import PageWindow, words

ROWS = 1_200
Opened = PageWindow[ReconciliationPage]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    counter = Counter(tmp_path)
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.clerk, ReconciliationPage)
    made.open()
    yield made
    made.close()
    counter.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A statement of three parts."""
    path = tmp_path / "mes.csv"
    path.write_bytes(statement([Entry(f"88{place:06d}") for place in range(ROWS)]))
    return path


class Held:
    """Keeps the thread of the services where it is until it is let go, as slow work does."""

    def __init__(self, window: Opened) -> None:
        self._gate, self.here = Event(), Event()
        self._window = window

    def wait(self) -> None:
        """Wait; called in that thread."""
        self.here.set()
        assert self._gate.wait(PATIENCE_MS / 1000)

    def at(self, sheet: ImportSheet, done: int) -> None:
        """Wait once so many rows are told of."""

        def told(so_far: int, _total: int) -> None:
            if so_far == done:
                self.wait()

        sheet.keeping.told.connect(told, Qt.ConnectionType.DirectConnection)

    def until(self, so: Callable[[], bool]) -> None:
        """Let the window run until something is so in it; then let go."""
        self._window.bot.waitUntil(lambda: self.here.is_set() and so())

    def let_go(self) -> None:
        """Go on."""
        self._gate.set()
        self._window.settle()


def importing(window: Opened, file: Path, act: Callable[[ImportSheet], None]) -> None:
    """Choose a file, and act in its sheet once it was looked at."""

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, ImportSheet) and sheet.act.isEnabled():
            act(sheet)
        else:
            QTimer.singleShot(5, window.page, look)

    QTimer.singleShot(0, window.page, look)
    window.page.period.import_file(file)
    window.settle()


def link_of(sheet: ImportSheet) -> Link:
    return next(one for one in sheet.keeping.findChildren(Link) if one.isVisible())


def said(window: Opened) -> str:
    toast = window.page.view.bank.toast
    return toast.accessibleName() if toast is not None else ""


def test_cancelar_takes_every_row_back_says_so_and_the_sheet_can_be_kept_after_all(window: Opened, file: Path) -> None:
    held, seen = Held(window), list[str]()

    def stop(sheet: ImportSheet) -> None:
        held.at(sheet, 500)
        sheet.keep()
        held.until(sheet.keeping.isVisible)
        seen.append(words(sheet.keeping))
        QTest.mouseClick(link_of(sheet), Qt.MouseButton.LeftButton)
        seen.append(words(sheet.keeping))
        held.let_go()
        seen.append(words(sheet.wrong))
        assert not sheet.keeping.isVisible()
        seen.append(str(len(window.page.view.bank.rows())))
        sheet.act.click()
        window.settle()

    importing(window, file, stop)
    assert seen[:2] == ["Guardando 500 de 1.200 filas", "Cancelando: no se guarda nada"]
    assert seen[2:] == ["Canceló la importación de mes.csv: no se guardó ninguna fila.", "0"]
    assert len(window.page.view.bank.rows()) == ROWS


def test_esc_stops_it_too_and_the_page_says_that_nothing_was_kept(window: Opened, file: Path) -> None:
    held = Held(window)

    def leave(sheet: ImportSheet) -> None:
        held.at(sheet, 0)
        sheet.keep()
        held.until(lambda: True)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.isVisible()
        held.let_go()
        assert not sheet.isVisible()

    importing(window, file, leave)
    assert said(window) == "Canceló la importación de mes.csv: no se guardó ninguna fila."
    assert window.page.view.bank.rows() == ()


def test_what_is_committed_is_not_offered_to_be_cancelled_and_esc_says_what_was_kept(
    window: Opened, file: Path
) -> None:
    held, seen = Held(window), list[str]()

    def leave(sheet: ImportSheet) -> None:
        held.at(sheet, ROWS)
        sheet.keep()
        held.until(lambda: sheet.keeping.isVisible() and "guardadas" in words(sheet.keeping))
        seen.append(words(sheet.keeping))
        assert not [one for one in sheet.keeping.findChildren(Link) if one.isVisible()]
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        seen.append(words(sheet.keeping))
        held.let_go()

    importing(window, file, leave)
    assert seen == 2 * ["1.200 filas guardadas. Buscando sus solicitudes."]
    assert said(window).startswith("Ya estaba guardado cuando lo canceló. Importó: 1.200 nuevas")
    assert len(window.page.view.bank.rows()) == ROWS


def test_grey_lines_stand_for_what_is_still_read_and_esc_leaves_it(window: Opened, file: Path) -> None:
    held, seen = Held(window), list[bool]()
    window.lane.run(window.page, held.wait, lambda _nothing: None)

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, ImportSheet):
            QTimer.singleShot(5, window.page, look)
            return
        grey = look_of(sheet).color("sup3")
        held.until(lambda: sheet.loading.grab().toImage().pixelColor(30, 18) == grey)
        seen.append(sheet.loading.isVisible())
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        seen.append(sheet.isVisible())
        held.let_go()

    QTimer.singleShot(0, window.page, look)
    window.page.period.import_file(file)
    window.settle()
    assert seen == [True, False]
    assert window.page.view.bank.rows() == ()


def test_a_kept_import_is_taken_back_whole_from_its_toast_and_from_the_history(window: Opened, file: Path) -> None:
    page = window.page
    importing(window, file, lambda sheet: sheet.act.click())
    assert said(window).startswith("Importó: 1.200 nuevas")
    page.toasting.undo()
    window.settle()
    assert said(window) == "Quitó la importación mes.csv."
    assert page.view.bank.rows() == ()
    importing(window, file, lambda sheet: sheet.act.click())
    assert len(page.view.bank.rows()) == ROWS
    seen: list[tuple[str, bool]] = []

    def undo() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, HistoryDialog):
            QTimer.singleShot(5, page, undo)
            return
        window.settle()
        seen.append((dialog.model.rows[0].act.words, dialog.undo.isEnabled()))
        dialog.undo.click()
        window.settle()
        seen.extend((line.act.state, line.act.can_undo) for line in dialog.model.rows)
        dialog.reject()

    QTimer.singleShot(0, page, undo)
    page.period.history()
    window.settle()
    assert seen[0] == ("Importó mes.csv: 1.200 filas nuevas", True)
    assert seen[1:] == [("done", False), ("undone", False), ("done", False), ("undone", False)]
    assert page.view.bank.rows() == ()
