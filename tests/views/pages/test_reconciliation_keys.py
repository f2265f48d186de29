"""Every act of Pagos that the other stories do not press: by its key alone, in a real window on a real desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.rows.reconciliation import BankLine
from app.services.access import Actor
from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.dialogs.closed import ClosedSheet
from app.views.pages.reconciliation.dialogs.closing import ClosingSheet
from app.views.pages.reconciliation.dialogs.datum import DatumSheet
from app.views.pages.reconciliation.dialogs.doubts import DoubtsDialog
from app.views.pages.reconciliation.dialogs.history import HistoryDialog
from app.views.pages.reconciliation.dialogs.note import NoteSheet
from app.views.pages.reconciliation.dialogs.reason import ReasonSheet
from app.views.pages.reconciliation.page import ReconciliationPage
from app.views.theme.look import look_of
from app.views.widgets.table_paint import PADDING
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


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def sit(qtbot: QtBot, folder: Path, desk: Desk, who: Actor) -> Opened:
    window = PageWindow(qtbot, folder, desk.desk, who, ReconciliationPage)
    window.open()
    return window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[Opened]:
    made = sit(qtbot, tmp_path, desk, desk.clerk)
    yield made
    made.close()


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


def test_m_marks_what_shares_its_reason_and_intro_accepts_it_all(window: Opened, desk: Desk) -> None:
    assert window.key("alike")
    assert len(window.page.view.bank.model.marked()) == 3
    window.press(Qt.Key.Key_Return)
    assert states(window) == ["matched"] * 3
    group = desk.desk.reconciliation.history(desk.clerk)[0]
    assert len(group.items) == 3
    assert window.key("undo")
    assert set(states(window)) == {"suggested"}


def test_n_refuses_what_is_proposed_and_it_does_not_come_back(window: Opened) -> None:
    before = window.page.row()
    assert before is not None
    assert window.key("none")
    assert next(row for row in rows(window) if row.id == before.id).state == "new"
    assert window.key("undo")
    assert next(row for row in rows(window) if row.id == before.id).state in {"suggested", "new"}


def test_r_asks_for_the_slip_and_the_row_waits_for_it(window: Opened) -> None:
    before = window.page.row()
    assert before is not None
    answering(window, NoteSheet, lambda dialog: dialog.accept())
    assert window.key("ask_slip")
    assert next(row for row in rows(window) if row.id == before.id).state == "in_query"


def test_b_tells_that_the_bank_took_it_back(window: Opened) -> None:
    answering(window, ReasonSheet, lambda dialog: dialog.accept())
    assert window.key("returned")
    assert "returned" in states(window)


def test_a_digit_and_intro_pick_another_request(window: Opened) -> None:
    found = window.page.view.requests.list.proposals()
    second = next(place for place, one in enumerate(found, start=1) if not one.suggested)
    QTest.keyClick(window.page.view.bank.table, getattr(Qt.Key, f"Key_{second}"))
    window.press(Qt.Key.Key_Return)
    picked = next(row for row in rows(window) if row.state == "matched")
    assert (picked.matched_with, picked.needs_second) == (found[second - 1].number, True)


def test_a_asks_for_the_datum_of_the_pair_in_front(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    desk.add_equal_ones()
    window = sit(qtbot, tmp_path, desk, desk.clerk)
    assert window.key("apart")
    here = window.page.row()
    assert here is not None
    assert here.state == "ambiguous"
    group = window.page.candidates.ambiguity if window.page.candidates else None
    assert group is not None
    found = window.page.view.requests.list.proposals()
    digit, meant = next((n, one) for n, one in enumerate(found, start=1) if one.key == group.charges[-1].charge_id)
    QTest.keyClick(window.page.view.bank.table, getattr(Qt.Key, f"Key_{digit}"))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, DatumSheet)
        assert (dialog.row.key(), dialog.charge.key()) == (here.id, meant.key)
        assert dialog.focusWidget() is dialog.datum
        QTest.keyClicks(dialog.datum, "09h47")
        QTest.keyClick(dialog.datum, Qt.Key.Key_Return)

    answering(window, DatumSheet, answer)
    assert window.key("apart")
    told = next(row for row in rows(window) if row.id == here.id)
    assert (told.state, told.matched_with, told.note) == ("matched", meant.number, "Hora: 09h47")
    window.close()


def test_f_walks_the_filters(window: Opened) -> None:
    seen = []
    for _press in filters.PLAIN:
        assert window.key("filter")
        seen.append(window.page.view.bank.filter)
    assert set(seen) == set(filters.PLAIN)


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


def test_a_long_number_of_the_bank_is_not_cut(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    window = sit(qtbot, tmp_path, desk, desk.clerk)
    table = window.page.view.bank.table
    before = table.columnWidth(1)
    bank, account = desk.desk.reconciliation, window.page.asking.account_id
    look = bank.look(desk.clerk, "l.csv", statement([*map(Entry, ALIKE), Entry("98765432109876543")]))
    bank.keep(desk.clerk, look.token, account)
    window.open()
    assert table.columnWidth(1) > before
    assert table.columnWidth(1) >= look_of(table).width("body", "98765432109876543") + 2 * PADDING
    window.close()


def test_what_is_dropped_is_asked_as_the_keys_ask(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    desk.add_equal_ones()
    window = sit(qtbot, tmp_path, desk, desk.clerk)
    page = window.page
    equal = [row for row in rows(window) if not row.document]
    assert {row.state for row in equal} == {"ambiguous"}
    page.view.bank.table.go_to(equal[1].id)
    window.settle()
    shown = page.candidates.ambiguity if page.candidates is not None else None
    assert shown is not None
    asked: list[tuple[str, str]] = []

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, DatumSheet)
        asked.append((dialog.row.key(), dialog.charge.key()))
        QTest.keyClicks(dialog.datum, "09h47")
        dialog.answer()

    answering(window, DatumSheet, tell)
    page.acting.join(equal[1].id, shown.charges[1].charge_id)
    window.settle()
    assert asked == [(equal[1].id, shown.charges[1].charge_id)]
    assert next(row for row in rows(window) if row.id == equal[1].id).state == "matched"
    window.close()


def test_the_history_does_again_what_was_undone(window: Opened, desk: Desk) -> None:
    window.key("alike")
    window.press(Qt.Key.Key_Return)
    assert states(window) == ["matched"] * 3
    walked: list[tuple[str, bool]] = []

    def walk(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        window.settle()
        for button in (dialog.undo, dialog.again):
            dialog.table.go_to_position(2)
            button.click()
            window.settle()
            line = dialog.model.rows[2]
            walked.append((line.act.state, dialog.again.isEnabled()))

    answering(window, HistoryDialog, walk)
    window.key("history")
    assert walked == [("undone", True), ("done", False)]
    assert states(window) == ["matched"] * 3


def test_of_a_bulk_act_that_was_undone_one_part_comes_back_by_itself(window: Opened, desk: Desk) -> None:
    window.key("alike")
    window.press(Qt.Key.Key_Return)
    window.key("undo")
    assert set(states(window)) == {"suggested"}
    bank = desk.desk.reconciliation
    group = next(one for one in bank.history(desk.clerk) if one.kind == "group")
    bank.redo(desk.clerk, group.items[1].id)
    group = next(one for one in bank.history(desk.clerk) if one.kind == "group")
    assert (group.state, [one.state for one in group.items]) == ("done", ["undone", "done", "undone"])
