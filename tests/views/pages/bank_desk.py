"""A desk whose bank posted what its applicants declared wrongly, and its window of Pagos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.rows.reconciliation import BankLine
from app.services.access import Actor
from app.views.pages.reconciliation.page import ReconciliationPage
from tests.services.counter import Counter, slip
from tests.services.reconciliation.bank import DAY, Entry, statement
from tests.views.pages.page_window import PageWindow

Opened = PageWindow[ReconciliationPage]
ALIKE = [f"8{number}120487" for number in range(3)]
"""Deposits whose slip was declared with one wrong digit."""
EQUAL = ("", "")
"""Two deposits that say nothing."""


class Desk(Counter):
    """An office whose bank posted what its applicants declared wrongly, and what they did not declare at all."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for number in range(3):
            self._declare(f"8{number}120467")
        bank = self.desk.reconciliation
        look = bank.look(self.clerk, "m.csv", statement([Entry(one) for one in ALIKE]))
        bank.keep(self.clerk, look.token, bank.accounts(self.clerk)[0].id)

    def add_equal_ones(self) -> None:
        """Bring two deposits and two requests that nothing tells apart."""
        for document in ("70010001", "70020002"):
            self._declare(document)
        bank = self.desk.reconciliation
        entries = [Entry(one) for one in ALIKE] + [Entry(one) for one in EQUAL]
        look = bank.look(self.clerk, "n.csv", statement(entries))
        bank.keep(self.clerk, look.token, bank.accounts(self.clerk)[0].id)

    def _declare(self, document: str) -> None:
        case_id = self.to_pay()
        self.payments.declare(self.clerk, case_id, slip(document, paid_on=DAY))


def sit(qtbot: QtBot, folder: Path, desk: Desk, who: Actor) -> Opened:
    window = PageWindow(qtbot, folder, desk.desk, who, ReconciliationPage)
    window.open()
    return window


def answering(window: Opened, kind: type[QDialog], answer: Callable[[QDialog], None]) -> None:
    """Answer the dialog that the next act opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            try:
                answer(dialog)
            finally:
                dialog.done(dialog.result())
        else:
            QTimer.singleShot(5, window.page, look)

    QTimer.singleShot(0, window.page, look)


def rows(window: Opened) -> list[BankLine]:
    return list(window.page.view.bank.rows())


def states(window: Opened) -> list[str]:
    return [row.state for row in rows(window)]
