"""What Pagos paints of an act, and when: the accepted row first and alone, then the sums, and only then it asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.rows.reconciliation import BankLine
from app.views.pages.reconciliation.balance import Sum
from app.views.pages.reconciliation.page import ReconciliationPage
from tests.services.counter import Counter, slip
from tests.services.reconciliation.bank import DAY, Entry, statement
from tests.views.pages.page_window import PageWindow


class Paints(QObject):
    """Notes what is painted once a row shows as joined: the widget, how tall, and whether the lane is at work."""

    def __init__(self, window: PageWindow[ReconciliationPage], row: BankLine) -> None:
        super().__init__(window.page)
        self._window, self._row = window, row
        self.joined: list[tuple[str, int, bool]] = []
        for widget in (window.page.view.bank.table.viewport(), *window.page.view.band.sums.values()):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        model = self._window.page.view.bank.model
        row = model.row_at(model.position_of(self._row.id))
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget) and row != self._row:
            self.joined.append((type(watched).__name__, event.rect().height(), self._window.lane.busy))
        return False


def opened(qtbot: QtBot, folder: Path) -> tuple[Counter, PageWindow[ReconciliationPage]]:
    """Show two deposits whose slips were declared with one wrong digit; commits are told as the program tells them."""
    counter = Counter(folder)
    for number in ("8120467", "8230588"):
        counter.payments.declare(counter.clerk, counter.to_pay(), slip(number, paid_on=DAY))
    bank, clerk = counter.desk.reconciliation, counter.clerk
    look = bank.look(clerk, "m.csv", statement([Entry("8120487"), Entry("8230568")]))
    bank.keep(clerk, look.token, bank.accounts(clerk)[0].id)
    window = PageWindow(qtbot, folder, counter.desk, clerk, ReconciliationPage)
    page = window.open()
    counter.store.on_commit(window.lane.tell_changed)
    window.lane.changed.connect(lambda _tables: page.reload())
    return counter, window


def test_an_accepted_row_is_painted_alone_then_the_sums_and_then_the_page_asks(qtbot: QtBot, tmp_path: Path) -> None:
    counter, window = opened(qtbot, tmp_path)
    row = window.page.row()
    assert row is not None
    assert row.state == "suggested"
    paints = Paints(window, row)
    window.press(Qt.Key.Key_Return)
    widget, height, asks = paints.joined[0]
    assert widget != Sum.__name__
    assert height < 2 * window.page.view.bank.table.rowHeight(0)
    assert not asks
    assert next(asks for widget, _height, asks in paints.joined if widget == Sum.__name__) is False
    window.close()
    counter.close()
