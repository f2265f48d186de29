"""Every act of Pagos that the other stories do not press: by its key alone, in a real window on a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.dialogs.datum import DatumSheet
from app.views.pages.reconciliation.dialogs.history import HistoryDialog
from app.views.pages.reconciliation.dialogs.note import NoteSheet
from app.views.pages.reconciliation.dialogs.reason import ReasonSheet
from app.views.pages.reconciliation.dialogs.verifying import VerifyDialog
from app.views.theme.look import look_of
from app.views.widgets.table_paint import PADDING
from tests.services.reconciliation.bank import Entry, statement
from tests.views.pages.bank_desk import ALIKE, Desk, Opened, answering, rows, sit, states
from tests.views.pages.page_window import words


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


def test_who_joined_a_row_is_not_told_that_nobody_has_to_verify_it(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    window = sit(qtbot, tmp_path, desk, desk.supervisor)
    window.press(Qt.Key.Key_2)
    window.press(Qt.Key.Key_Return)
    assert window.page.view.bank.to_verify.text() == "1 por verificar"
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        window.settle()
        told.append(words(dialog))

    answering(window, VerifyDialog, look)
    window.key("verify")
    assert "Nada espera que usted lo verifique" in told[0]
    window.close()
