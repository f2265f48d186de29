"""A thousand rows of a bank in the window: an accepted one is repainted within a frame, and walking never waits."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.rows.bank_acts import Done
from app.views.pages.reconciliation import repaint
from app.views.pages.reconciliation.page import ReconciliationPage
from tests.services.counter import FEE, TODAY, Counter, slip
from tests.support.bank_files import Movement, csv_of_companies
from tests.support.stalls import assert_steady, slowness, watched
from tests.views.pages.page_window import PageWindow

ROWS, REQUESTS = 1_000, 12
FRAME_MS = 1000 / 60
TRIES = 5


def thousand() -> bytes:
    """A thousand deposits, a few of them with a wrong digit in what their applicant declared."""
    told, balance = [], 0
    for place in range(ROWS):
        balance += FEE
        named = f"MI VECINO SIGCHOS QUISHPE LEMA ROSA {place}" if place < REQUESTS else "TRANSF DE UN VECINO"
        told.append(Movement(TODAY, f"{45_000_000 + 997 * place:010d}", named, "MATRIZ", FEE, balance))
    return csv_of_companies(told)


def opened(qtbot: QtBot, folder: Path) -> tuple[Counter, PageWindow[ReconciliationPage]]:
    """Keep the statement and show its page."""
    counter = Counter(folder)
    for place in range(REQUESTS):
        counter.to_pay(slip(str(45_000_000 + 997 * place)))
    window = PageWindow(qtbot, folder, counter.desk, counter.clerk, ReconciliationPage)
    window.open()
    service, clerk = counter.desk.reconciliation, counter.clerk
    account = service.accounts(clerk)[0]
    content = thousand()
    seen = service.look(clerk, "estado.csv", content, None, account.id)
    service.keep(clerk, seen.token, account.id)
    window.page.reload()
    window.bot.waitUntil(lambda: len(window.page.view.bank.model.rows) == ROWS)
    QApplication.processEvents()
    return counter, window


def test_an_accepted_row_is_repainted_within_a_frame(qtbot: QtBot, tmp_path: Path) -> None:
    counter, window = opened(qtbot, tmp_path)
    page = window.page
    took: list[float] = []
    for row in page.view.bank.rows()[100 : 100 + TRIES]:
        page.view.bank.table.go_to(row.id)
        QApplication.processEvents()
        begun = time.process_time()
        repaint.done(page, Done("", "", (row.id,)), row, "matched")
        page.view.bank.table.viewport().repaint()
        took.append((time.process_time() - begun) * 1000)
    assert min(took) <= FRAME_MS * slowness(), took
    window.close()
    counter.close()


def test_the_window_never_stands_still_while_rows_are_walked(qtbot: QtBot, tmp_path: Path) -> None:
    counter, window = opened(qtbot, tmp_path)

    def walk(_number: int) -> float:
        with watched() as heart:
            for _key in range(20):
                QTest.keyClick(window.page.view.bank.table, Qt.Key.Key_Down)
                window.bot.wait(5)
            window.settle()
        return heart.worst

    assert_steady(walk)
    window.close()
    counter.close()
