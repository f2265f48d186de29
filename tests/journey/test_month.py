"""The month of a counter, by keyboard alone in the real window: five statements, every deposit answered, the end.

The keys are counted and the minutes reckoned as in the seven steps; passwords and the folder of the files are not part
of the work. What the screen shows tells which key comes next, as it would a clerk.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.models.rows.bank_imports import Look
from app.models.rows.reconciliation import BankLine, Board
from app.views.dialogs.viewer import PrintViewer
from app.views.pages.reconciliation.dialogs.closing import ClosingSheet
from app.views.pages.reconciliation.dialogs.importing import ImportSheet
from app.views.pages.reconciliation.page import ReconciliationPage
from tests.journey.door import come_in
from tests.journey.hands import Hands
from tests.support.bank_files import LAYOUTS
from tests.support.cups import PdfQueue
from tests.support.month import FIRST, QUITO, Month, month, register
from tests.views.program import CLERK, SUPERVISOR, Program, counter

FIVE_MINUTES = 300
AFTERWARDS = datetime(2026, 12, 1, 9, 0, tzinfo=QUITO)
BEFORE = "anterior.csv"
WEEKS = ((0, 6), (4, 11), (10, 16), (15, 21), (20, 26))
"""Days of each statement, counted from the first of the month: each overlaps the one before."""
UNANSWERED = """SELECT document FROM bank_row WHERE amount_cents > 0 AND state = 'held'
    AND id NOT IN (SELECT row_id FROM bank_match WHERE state = 'standing')"""
WRONGLY_SURE = """SELECT r.document, s.document FROM bank_match m JOIN bank_row r ON r.id = m.row_id
    JOIN slip s ON s.charge_id = m.charge_id WHERE m.level = 'sure' AND r.folded_document <> s.folded_document"""
HELD = """SELECT (SELECT count(*) FROM bank_row), (SELECT count(*) FROM bank_import), (SELECT count(*) FROM bank_match),
    (SELECT count(*) FROM bank_act)"""
HELD_BEFORE = 1
"""Days of this month that the statement of the month before already had."""


def written(folder: Path, made: Month) -> Path:
    """Write the statement of the month before and the five of this month."""
    folder.mkdir()
    (folder / BEFORE).write_bytes(LAYOUTS[0][1](days_of(made, -30, HELD_BEFORE)))
    for (name, write), (first, last) in zip(LAYOUTS, WEEKS, strict=True):
        (folder / name).write_bytes(write(days_of(made, first, last)))
    return folder


def days_of(made: Month, first: int, last: int) -> list[Any]:
    return list(made.between((FIRST + timedelta(days=first)).date(), (FIRST + timedelta(days=last)).date()))


def test_a_month_is_imported_answered_undone_closed_and_printed_by_keyboard(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = month()
    files = written(tmp_path / "estados", made)
    with counter(tmp_path) as at:
        register(at, made)
        at.clock.set(AFTERWARDS)
        reconciliation, account = at.desk.reconciliation, at.desk.reconciliation.accounts(at.clerk)[0]
        seen = reconciliation.look(at.clerk, BEFORE, (files / BEFORE).read_bytes(), None, account.id)
        reconciliation.keep(at.clerk, seen.token, account.id)
    program = Program(qtbot, tmp_path, AFTERWARDS)
    clerk = Clerk(Hands(program), files)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (clerk.picked, ""))
    clerk.hands.follow(clerk.first_day)
    program.close()
    program = Program(qtbot, tmp_path, AFTERWARDS + timedelta(hours=1))
    clerk.hands = going_on(program, clerk.hands)
    clerk.hands.follow(clerk.second_day)
    assert clerk.hands.seconds <= FIVE_MINUTES, f"{clerk.hands.keys} keys, {clerk.hands.thoughts} decisions"
    assert rows(program, "SELECT count(*) FROM bank_row WHERE amount_cents > 0 AND state <> 'withdrawn'") == [(400,)]
    assert rows(program, "SELECT state FROM bank_period") == [("closed",)]
    assert rows(program, UNANSWERED) == []
    assert rows(program, WRONGLY_SURE) == []
    assert printer.next_job().pdf.read_bytes().startswith(b"%PDF")
    program.close()


def going_on(program: Program, before: Hands) -> Hands:
    """Return the hands of the same person at the program opened again."""
    hands = Hands(program)
    hands.keys, hands.thoughts = before.keys, before.thoughts
    return hands


def rows(program: Program, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in program.session._store.read(sql)]


class Clerk:
    """Works through the month with what the screen shows."""

    def __init__(self, hands: Hands, files: Path) -> None:
        self.hands, self._files, self.picked = hands, files, ""

    def first_day(self, hands: Hands) -> None:
        """Import everything and answer every deposit."""
        come_in(hands, CLERK)
        hands.press("Alt+3")
        self.shown()
        hands.look("pagos")
        for name, _write in LAYOUTS:
            self.import_file(name)
        hands.look("importado")
        self.put_strangers_aside()
        self.answer_the_rest()
        hands.look("resuelto")

    def second_day(self, hands: Hands) -> None:
        """Undo a mistake of the day before, have it all verified, close, print; the same files again bring nothing."""
        come_in(hands, CLERK)
        hands.press("Alt+3")
        self.shown()
        self.undo_and_mend()
        come_in(hands, SUPERVISOR)
        with hands.uncounted():
            self.verify()
        come_in(hands, CLERK)
        hands.press("Alt+3")
        self.close_and_print()
        held = hands.read(lambda: rows(hands.program, HELD))
        for name, _write in LAYOUTS:
            self.import_again(name)
        assert hands.read(lambda: rows(hands.program, HELD)) == held

    # what the screen shows

    def page(self) -> ReconciliationPage:
        """Return the page; only to be asked in the window's thread."""
        page = self.hands.program.window.findChild(ReconciliationPage)
        assert isinstance(page, ReconciliationPage)
        return page

    def board(self) -> Board | None:
        """Return what is shown; only to be asked in the window's thread."""
        page = self.hands.program.window.findChild(ReconciliationPage)
        return page.board if page is not None else None

    def row(self) -> BankLine | None:
        return self.hands.read(lambda: self.page().row())

    def unresolved(self) -> int:
        return self.hands.read(self.unresolved_now)

    def shown(self) -> None:
        """Wait until the page has its rows, and the cases of what was joined have moved on."""
        self.hands.until(lambda: (board := self.board()) is not None and not board.moving)

    def dialog(self, kind: type[QWidget] = QWidget) -> None:
        """Wait for a dialog; widgets stay in the window's thread."""
        self.hands.until(lambda: isinstance(QApplication.activeModalWidget(), kind))

    # statements

    def import_file(self, name: str) -> None:
        """Ctrl+I, the name of the file, a look at what was read, Intro."""
        self.choose(name)
        self.hands.look("leido")
        self.hands.press("Return")
        self.hands.until(lambda: QApplication.activeModalWidget() is None)
        self.shown()

    def import_again(self, name: str) -> None:
        """The same file brings nothing, and says so."""
        self.choose(name)
        assert self.hands.read(lambda: self.seen().new) == 0
        assert self.hands.read(self.offer) == "No hay nada nuevo"
        self.hands.press("Escape")

    def choose(self, name: str) -> None:
        """Choose a file, whose name is written and counted, and wait for what was read of it."""
        self.picked = str(self._files / name)
        self.hands.press("Ctrl+I")
        self.hands.keys += len(name) + 1
        self.hands.thoughts += 1
        self.dialog(ImportSheet)
        self.hands.until(lambda: self.sheet().look is not None)

    def sheet(self) -> ImportSheet:
        """Return what asks whether to import; only to be asked in the window's thread."""
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, ImportSheet)
        return sheet

    def offer(self) -> str:
        """Return what the button of the import says; only to be asked in the window's thread."""
        return self.sheet().act.text()

    def seen(self) -> Look:
        """Return what was read; only to be asked in the window's thread."""
        look = self.sheet().look
        assert look is not None
        return look

    # answering

    def put_strangers_aside(self) -> None:
        """All deposits of another revenue line at once."""
        self.hands.press("Ctrl+F")
        self.hands.write("subl")
        self.hands.press("Return", "Ctrl+A", "J")
        self.hands.look("ajenas")
        self.hands.press("Return")
        self.settle()
        self.hands.press("Escape")

    def answer_the_rest(self) -> None:
        """Every other deposit as its state asks; what nobody can answer stays as an exception."""
        left = self.unresolved()
        seen: set[str] = set()
        while (row := self.row()) is not None and row.id not in seen:
            seen.add(row.id)
            self.hands.until(self.has_evidence)
            self.answer(row)
            self.settle()
        assert self.unresolved() < left

    def settle(self) -> None:
        """Wait until no dialog stands there and every answer has come."""
        self.hands.until(lambda: QApplication.activeModalWidget() is None)
        self.hands.until(lambda: not self.hands.program.session.lane.busy)

    def has_evidence(self) -> bool:
        """Tell whether what could be behind the row in front is shown; only to be asked in the window's thread."""
        page, row = self.page(), self.page().row()
        shown = page.candidates
        return row is None or (shown is not None and shown.row_id == row.id)

    def answer(self, row: BankLine) -> None:
        """Do what the state of a row asks."""
        if row.state == "suggested":
            self.hands.press("Return")
        elif row.state == "difference":
            self.hands.press("D")
            self.dialog()
            self.hands.press("Return")
        elif row.state == "ambiguous":
            self.tell_apart()
        else:
            self.find(row)

    def tell_apart(self) -> None:
        """Ask for the hour of the pair in front."""
        self.hands.press("A")
        self.dialog()
        self.hands.look("dato")
        self.hands.write("09h47")
        self.hands.press("Return")

    def find(self, row: BankLine) -> None:
        """Take what is offered in front, if it is of the payer that the bank names; else go on."""
        self.hands.press("Return" if self.hands.read(lambda: self.page().proposal() is not None) else "Down")

    # afterwards

    def undo_and_mend(self) -> None:
        """Ctrl+Z asks before it undoes what was done before the program was closed."""
        before = self.unresolved()
        self.hands.press("Ctrl+Z")
        self.dialog()
        self.hands.look("deshacer")
        self.hands.press("Return")
        self.hands.until(lambda: self.unresolved_now() == before + 1)
        self.hands.press("Ctrl+Y")
        self.hands.until(lambda: self.unresolved_now() == before)

    def unresolved_now(self) -> int:
        board = self.board()
        return board.balance.unresolved if board is not None else -1

    def verify(self) -> None:
        """The second person verifies all that was joined by hand."""
        self.hands.press("Alt+3")
        self.shown()
        self.hands.press("V")
        self.dialog()
        self.hands.look("verificar")
        self.hands.press("Ctrl+A", "Return", "Escape")

    def close_and_print(self) -> None:
        """F9, a reason for each exception (Intro repeats the one before), the sheet to the printer."""
        self.shown()
        self.hands.press("F9")
        self.dialog(ClosingSheet)
        exceptions = self.hands.read(self.exceptions)
        self.hands.look("cerrar")
        if exceptions:
            self.hands.write("En consulta")
            self.hands.press(*["Return"] * exceptions)
        else:
            self.hands.press("Return")
        self.hands.until(lambda: isinstance(QApplication.activeModalWidget(), PrintViewer) or self.viewer())
        self.hands.look("hoja")
        self.hands.press("F8")

    def exceptions(self) -> int:
        """Count the rows that need a reason; only to be asked in the window's thread."""
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, ClosingSheet)
        return len(sheet.reasons)

    def viewer(self) -> bool:
        return any(one.isVisible() for one in self.hands.program.window.findChildren(PrintViewer))
