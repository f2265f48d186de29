"""F9 in Pagos: a period is closed with what is left named, also when somebody else is at work in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.views.pages.reconciliation.dialogs.closed import ClosedSheet
from app.views.pages.reconciliation.dialogs.closing import ClosingSheet
from app.views.pages.reconciliation.dialogs.doubts import DoubtsDialog
from app.views.pages.reconciliation.page import ReconciliationPage
from tests.services.counter import Counter
from tests.services.reconciliation.bank import Entry, statement
from tests.views.pages.bank_desk import Desk, Opened, answering, rows, sit, states
from tests.views.pages.page_window import PageWindow, words


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[Opened]:
    made = sit(qtbot, tmp_path, desk, desk.clerk)
    yield made
    made.close()


def test_f9_closes_with_every_exception_named_and_a_supervisor_opens_it_again(
    qtbot: QtBot, tmp_path: Path, desk: Desk
) -> None:
    window = sit(qtbot, tmp_path, desk, desk.supervisor)
    refusals: list[bool] = []

    def close(dialog: QDialog) -> None:
        assert isinstance(dialog, ClosingSheet)
        dialog.answer()
        refusals.append(dialog.isVisible())
        first = next(iter(dialog.reasons.values()))
        QTest.keyClicks(first, "En consulta")
        for editor in dialog.reasons.values():
            QTest.keyClick(editor, Qt.Key.Key_Return)

    answering(window, ClosingSheet, close)
    assert window.key("close")
    assert refusals == [True]
    assert set(states(window)) == {"suggested"}
    board = window.page.board
    assert board is not None
    assert board.period is not None
    assert (board.period.state, board.period.exceptions) == ("closed", 3)
    for viewer in window.frame.findChildren(QDialog):
        viewer.close()

    answering(window, ClosedSheet, reopen)
    assert window.key("close")
    board = window.page.board
    assert board is not None
    assert board.period is not None
    assert board.period.state == "open"
    window.close()


def reopen(dialog: QDialog) -> None:
    assert isinstance(dialog, ClosedSheet)
    dialog.chosen = "reopen"
    dialog.accept()


def test_what_was_written_stays_when_somebody_accepts_while_a_period_is_closed(window: Opened, desk: Desk) -> None:
    told: list[str] = []

    def close(dialog: QDialog) -> None:
        assert isinstance(dialog, ClosingSheet)
        if not told:
            for place, editor in enumerate(dialog.reasons.values()):
                QTest.keyClicks(editor, f"Motivo {place}")
            desk.desk.reconciliation.accept(desk.supervisor, rows(window)[1].id)
        told.append(dialog.message.words)
        written = [editor.text() for editor in dialog.reasons.values()]
        if len(told) > 1:
            assert written == ["Motivo 0", "Motivo 2"]
        else:
            QTimer.singleShot(0, window.page, lambda: answering(window, ClosingSheet, close))
        dialog.answer()

    answering(window, ClosingSheet, close)
    assert window.key("close")
    window.bot.waitUntil(lambda: len(told) == 2)
    window.settle()
    assert "ya está resuelta" in told[1]
    period = window.page.board.period if window.page.board is not None else None
    assert period is not None
    assert (period.state, period.exceptions) == ("closed", 2)


def test_nothing_is_asked_for_a_period_that_cannot_be_closed_yet(window: Opened, desk: Desk) -> None:
    bank, account, seam = desk.desk.reconciliation, window.page.asking.account_id, date(2026, 10, 30)
    first = [Entry("500", day=date(2026, 10, 28)), Entry("501", day=seam), Entry("", day=seam)]
    second = [Entry("", day=seam), Entry("502", day=seam), Entry("503")]
    for entries in (first, second):
        look = bank.look(desk.clerk, "d.csv", statement(entries, opening=None))
        bank.keep(desk.clerk, look.token, account)
    window.open()
    assert window.page.board is not None
    assert window.page.board.doubtful
    assert window.key("close")
    assert window.page.view.bank.toast is not None
    assert "filas dudosas" in window.page.view.bank.toast.accessibleName()

    doubtful = next(row for row in rows(window) if row.state == "doubtful")
    window.page.view.bank.table.go_to(doubtful.id)
    window.settle()
    assert window.key("not_ours")
    assert "Decida antes" in window.page.view.bank.toast.accessibleName()
    assert not window.page.view.evidence.ask.isVisible()

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, DoubtsDialog)
        window.settle()
        dialog.twin.click()
        window.settle()

    answering(window, DoubtsDialog, decide)
    window.press(Qt.Key.Key_Return)
    assert next(row for row in rows(window) if row.id == doubtful.id).state != "doubtful"


def test_a_period_without_deposits_is_closed_at_zero(qtbot: QtBot, tmp_path: Path) -> None:
    office = Counter(tmp_path / "office")
    bank = office.desk.reconciliation
    look = bank.look(office.clerk, "m.csv", statement([Entry("77002", -54, concept="COSTO TRANSFERENCIA")]))
    bank.keep(office.clerk, look.token, bank.accounts(office.clerk)[0].id)
    window = PageWindow(qtbot, tmp_path, office.desk, office.clerk, ReconciliationPage)
    window.open()
    assert "Este período no tiene depósitos" in words(window.page.view.bank)
    told: list[str] = []

    def close(dialog: QDialog) -> None:
        assert isinstance(dialog, ClosingSheet)
        told.append(dialog.accessibleDescription())
        dialog.answer()

    answering(window, ClosingSheet, close)
    assert window.key("close")
    assert told[0].startswith("Cuadra en cero.")
    assert window.page.board is not None
    assert window.page.board.period is not None
    assert window.page.board.period.state == "closed"
    for viewer in window.frame.findChildren(QDialog):
        viewer.close()
    window.close()
    office.close()
