"""Pagos, on a real desk: a statement comes in, and each deposit is joined, put aside, undone or asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.synthetic import synthetic_cedula
from app.views.pages.reconciliation.dialogs.depends import DependsSheet, ReverseSheet
from app.views.pages.reconciliation.dialogs.history import HistoryDialog
from app.views.pages.reconciliation.dialogs.importing import ImportSheet
from app.views.pages.reconciliation.dialogs.mapping import MappingSheet
from app.views.pages.reconciliation.dialogs.note import NoteSheet
from app.views.pages.reconciliation.dialogs.reason import ReasonSheet
from app.views.pages.reconciliation.dialogs.split import SplitSheet
from app.views.pages.reconciliation.menus import menu_of
from app.views.pages.reconciliation.page import ReconciliationPage
from app.views.pages.reconciliation.words import UNRESOLVED
from tests.services.counter import FEE, TODAY, Counter, slip
from tests.support.bank_files import Movement, csv_of_companies
from tests.views.pages.page_window import PageWindow, words

DOCUMENTS = ("45871203", "45879377", "45885402", "45891988")


def statement(*rows: tuple[str, str, int]) -> bytes:
    """Write a statement of today: document, text of the bank and cents of each row."""
    balance, told = 1_000_000, []
    for document, concept, cents in rows:
        balance += cents
        told.append(Movement(TODAY, document, concept, "MATRIZ", cents, balance))
    return csv_of_companies(told)


def usual() -> bytes:
    """One certain, one with a wrong digit, one of half the fee, one of nobody."""
    return statement(
        (f"00{DOCUMENTS[0]}", f"DEP {synthetic_cedula(1)} QUISHPE LEMA ROSA", FEE),
        ("0045879378", "MI VECINO SIGCHOS QUISHPE LEMA ROSA", FEE),
        (f"00{DOCUMENTS[2]}", f"DEP {synthetic_cedula(3)} QUISHPE LEMA ROSA", FEE // 2),
        ("5500123", "PAGO SUBL 130112", 1200),
    )


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Four requests whose applicants declared their deposit."""
    at = Counter(tmp_path)
    for document in DOCUMENTS:
        at.to_pay(slip(document))
    yield at
    at.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, counter: Counter) -> Iterator[PageWindow[ReconciliationPage]]:
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.clerk, ReconciliationPage)
    yield made
    made.close()


Opened = PageWindow[ReconciliationPage]


def filled(window: Opened, counter: Counter, content: bytes | None = None) -> ReconciliationPage:
    """Keep a statement at the services and come to the page."""
    desk, clerk = counter.desk.reconciliation, counter.clerk
    account = desk.accounts(clerk)[0]
    seen = desk.look(clerk, "estado.csv", content or usual(), None, account.id)
    desk.keep(clerk, seen.token, account.id)
    return window.open()


def go_to(window: Opened, document: str) -> None:
    """Put the frame on a row."""
    page = window.page
    row = next(one for one in page.view.bank.rows() if one.document.endswith(document))
    page.view.bank.table.go_to(row.id)
    window.settle()
    page.view.bank.table.setFocus()


def state(window: Opened, document: str) -> str:
    return next(one.state for one in window.page.view.bank.rows() if one.document.endswith(document))


def answering(window: Opened, kind: type[QDialog], answer: Callable[[QDialog], None]) -> None:
    """Answer the dialog that the next act opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            answer(dialog)
        else:
            QTimer.singleShot(5, window.page, look)

    QTimer.singleShot(0, window.page, look)


def toast(window: Opened) -> str:
    shown = window.page.view.bank.toast
    return shown.accessibleName() if shown is not None else ""


def test_an_account_without_statements_says_what_to_do(window: Opened) -> None:
    page = window.open()
    assert "Importe el estado de cuenta" in words(page.view.bank)
    assert "Todavía no hay ninguno de esta cuenta." in words(page.view.bank)
    assert window.key("slips")
    assert window.gone == [("slips", None)]


def test_what_the_rule_is_sure_of_is_done_and_the_frame_stands_on_what_waits(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    assert [(row.document[-4:], row.state) for row in page.view.bank.rows()] == [
        ("1203", "matched"),
        ("9378", "suggested"),
        ("5402", "difference"),
        ("0123", "new"),
    ]
    here = page.row()
    assert here is not None
    assert here.state == "suggested"
    assert page.view.bank.table.hasFocus()


def test_intro_accepts_goes_on_and_ctrl_z_takes_it_back(window: Opened, counter: Counter) -> None:
    filled(window, counter)
    window.press(Qt.Key.Key_Return)
    assert state(window, "9378") == "matched"
    assert toast(window).startswith("Concilió 0045879378 con MPC-QUI-2026-0002")
    here = window.page.row()
    assert here is not None
    assert here.state == "difference"
    assert window.key("undo")
    assert state(window, "9378") in UNRESOLVED
    assert window.key("redo")
    assert state(window, "9378") == "matched"


def test_an_accepted_row_is_shown_before_the_board_is_read_again(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    before = page.board
    assert before is not None
    seen: list[str] = []
    page.asking.board.connect(lambda _board: seen.append("board"))
    page.view.bank.model.dataChanged.connect(lambda *_where: seen.append(state(window, "9378")))
    window.press(Qt.Key.Key_Return)
    assert seen[0] == "matched"
    assert seen[-1] == "board"


def test_intro_does_nothing_before_the_evidence_is_there(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    page.candidates = None
    page.acting.accept()
    assert toast(window) == "Ninguna solicitud está enfrente. Búsquela con Ctrl+F."
    assert state(window, "9378") == "suggested"


def test_another_amount_is_only_a_difference(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    go_to(window, "5402")
    assert not page.view.evidence.accept.isEnabled()
    window.press(Qt.Key.Key_Return)
    assert toast(window) == "El valor no es igual: acéptela con D, como diferencia."
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.accept()

    answering(window, NoteSheet, answer)
    window.key("difference")
    assert asked == ["¿Conciliar con una diferencia de $25,00?"]
    assert state(window, "5402") == "matched"


def test_a_deposit_of_others_is_put_aside_with_its_reason_by_a_digit(window: Opened, counter: Counter) -> None:
    filled(window, counter)
    go_to(window, "0123")

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonSheet)
        QTest.keyClick(dialog.boxes.choices[0], Qt.Key.Key_2)
        dialog.answer()

    answering(window, ReasonSheet, second)
    window.key("not_ours")
    assert state(window, "0123") == "not_ours"
    kept = counter.store.read("SELECT note FROM bank_row WHERE document = '5500123'")
    assert [row["note"] for row in kept] == ["Es de otra institución"]


def test_marked_rows_are_put_aside_together_and_come_back_together(window: Opened, counter: Counter) -> None:
    page = filled(window, counter, statement(*((f"550{place}", "PAGO SUBL 130112", 1200) for place in range(3))))
    page.view.bank.model.mark_all()
    assert "3 marcadas · $36,00" in toast(window)
    titles: list[str] = []

    def agree(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.accept()

    answering(window, ReasonSheet, agree)
    window.key("not_ours")
    assert titles == ["¿Por qué son ajenos los 3 depósitos marcados?"]
    assert {row.state for row in page.view.bank.rows()} == {"not_ours"}
    assert toast(window) == "Dejó fuera 3 depósitos ajenos."
    assert window.key("undo")
    assert {row.state for row in page.view.bank.rows()} == {"new"}
    assert window.key("redo")
    assert {row.state for row in page.view.bank.rows()} == {"not_ours"}


def test_marks_stay_when_somebody_was_faster_with_one_of_them(window: Opened, counter: Counter) -> None:
    page = filled(window, counter, statement(*((f"550{place}", "PAGO SUBL 130112", 1200) for place in range(3))))
    page.view.bank.model.mark_all()
    other = counter.desk.reconciliation
    other.not_ours(counter.supervisor, page.view.bank.rows()[1].id, "Es de otra institución")
    answering(window, ReasonSheet, lambda dialog: dialog.accept())
    window.key("not_ours")
    assert [error.key for error in window.said.refused] == ["reconciliation.left_out"]
    assert [row.state for row in page.view.bank.rows()] == ["new", "not_ours", "new"]
    assert "3 marcadas" in toast(window)
    window.frame.activateWindow()
    window.bot.waitUntil(page.view.bank.table.hasFocus)
    answering(window, ReasonSheet, lambda dialog: dialog.accept())
    window.key("not_ours")
    assert toast(window) == "Dejó fuera 2 depósitos ajenos."
    assert {row.state for row in page.view.bank.rows()} == {"not_ours"}


def test_both_lists_are_searched_and_what_is_found_is_joined(window: Opened, counter: Counter) -> None:
    page = filled(window, counter, statement(("77001", "TRANSF DE UN VECINO", FEE)))
    window.key("search")
    QTest.keyClicks(page.view.search, "0004")
    page.view.search.settle()
    window.settle()
    assert [one.number for one in page.view.requests.list.proposals()] == ["MPC-QUI-2026-0004"]
    assert not page.view.bank.model.rows
    page.view.search.clear()
    page.view.bank.search("")
    page.view.bank.table.go_to_position(0)
    window.settle()
    page.acting.accept()
    window.settle()
    assert state(window, "77001") == "matched"
    assert not page.searching.on


def test_a_deposit_is_shared_out_among_requests_whose_sum_it_is(window: Opened, counter: Counter) -> None:
    page = filled(window, counter, statement(("77002", "TRANSF DE UN VECINO", FEE * 2)))
    refused: list[bool] = []

    def mark(dialog: QDialog) -> None:
        assert isinstance(dialog, SplitSheet)
        dialog.model.toggle_mark(0)
        refused.append(dialog.act.isEnabled())
        dialog.model.toggle_mark(1)
        refused.append(dialog.act.isEnabled())
        dialog.accept()

    answering(window, SplitSheet, mark)
    page.acting.split()
    window.settle()
    assert refused == [False, True]
    assert state(window, "77002") == "matched"


def test_what_depends_on_a_payment_keeps_it_from_being_undone(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    window.press(Qt.Key.Key_Return)
    act = counter.desk.reconciliation.history(counter.clerk, page.asking.account_id)[0]
    case = counter.store.read("SELECT id FROM case_file WHERE number = 'MPC-QUI-2026-0002'")[0]["id"]
    counter.bill(case)
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        told.append(words(dialog))
        dialog.reject()

    answering(window, DependsSheet, read)
    page.undoing.take_back(act.id)
    window.settle()
    assert "Factura 001-001-000000002 · MPC-QUI-2026-0002" in told[0]
    assert "El trámite ya está en «Coordinar evaluación» · MPC-QUI-2026-0002" in told[0]
    assert "Pida el reverso a quien supervisa" in told[0]
    assert window.frame.focusWidget() is page.view.bank.table
    assert state(window, "9378") == "matched"


def test_who_supervises_may_reverse_it_with_a_reason(qtbot: QtBot, tmp_path: Path, counter: Counter) -> None:
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.supervisor, ReconciliationPage)
    page = filled(made, counter)
    made.press(Qt.Key.Key_Return)
    act = counter.desk.reconciliation.history(counter.supervisor, page.asking.account_id)[0]
    counter.bill(counter.store.read("SELECT id FROM case_file WHERE number = 'MPC-QUI-2026-0002'")[0]["id"])
    asked: list[str] = []

    def reverse(dialog: QDialog) -> None:
        assert isinstance(dialog, ReverseSheet)
        asked.append(words(dialog))
        dialog.answer()
        assert dialog.isVisible(), "it was reversed without a reason"
        QTest.keyClicks(dialog.focusWidget(), "El banco lo devolvio.")
        dialog.answer()

    answering(made, ReverseSheet, reverse)
    page.undoing.take_back(act.id)
    made.settle()
    assert "Factura 001-001-000000002 · MPC-QUI-2026-0002" in asked[0]
    assert toast(made) == "Reversó la conciliación de 0045879378."
    assert made.frame.focusWidget() is page.view.bank.table
    assert not made.said.refused
    assert state(made, "9378") in UNRESOLVED
    made.close()


def test_the_mouse_has_the_acts_of_the_keyboard(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    menu = menu_of(page)
    told = [action.text() for action in menu.actions()]
    assert told[0] == "Aceptar\tIntro"
    assert "Ajena: no es de esta sublínea\tJ" in told
    menu.actions()[0].trigger()
    window.settle()
    assert state(window, "9378") == "matched"
    menu.deleteLater()


def test_the_history_undoes_one_part_of_what_the_rule_did(window: Opened, counter: Counter) -> None:
    page = filled(window, counter)
    told: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        window.settle()
        told.append([line.act.words for line in dialog.model.rows])
        dialog.reject()

    answering(window, HistoryDialog, look)
    page.period.history()
    window.settle()
    assert any(words.startswith("Concilió 0045871203") for words in told[0])


def imported(window: Opened, path: Path, answer: Callable[[ImportSheet], None]) -> None:
    """Choose a file, wait until it was looked at, and answer."""

    def wait(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportSheet)
        window.settle()
        answer(dialog)
        window.settle()
        if dialog.isVisible():
            dialog.reject()

    answering(window, ImportSheet, wait)
    window.page.period.import_file(path)
    window.settle()


def test_a_statement_is_looked_at_before_it_is_kept_and_again_changes_nothing(
    window: Opened, counter: Counter, tmp_path: Path
) -> None:
    page = window.open()
    file = tmp_path / "noviembre.csv"
    file.write_bytes(usual())
    told: list[str] = []
    imported(window, file, lambda sheet: told.append(words(sheet.looked)))
    assert "4 créditos" in told[0]
    assert "El saldo cuadra fila por fila" in told[0]
    assert counter.store.read("SELECT count(*) FROM bank_row")[0][0] == 0
    imported(window, file, lambda sheet: sheet.keep())
    assert len(page.view.bank.rows()) == 4
    assert toast(window).startswith("Importó: 4 nuevas, 1 se concilió sola.")
    offers: list[str] = []
    imported(window, file, lambda sheet: offers.append(sheet.act.text()))
    assert offers == ["No hay nada nuevo"]
    assert counter.store.read("SELECT count(*) FROM bank_row")[0][0] == 4


def test_a_statement_that_is_too_big_is_refused_with_what_to_do_instead(window: Opened, tmp_path: Path) -> None:
    window.open()
    file, told = tmp_path / "decada.csv", list[tuple[str, bool]]()
    with file.open("wb") as sparse:
        sparse.truncate(100 * 2**20)
    imported(window, file, lambda sheet: told.append((words(sheet.wrong), sheet.columns.isVisible())))
    assert told == [("El archivo pasa de 24 MB. Descargue un período más corto. No se guardó nada.", False)]


def test_a_file_that_is_no_statement_is_a_sentence_and_nothing_is_kept(
    window: Opened, counter: Counter, tmp_path: Path
) -> None:
    window.open()
    file = tmp_path / "carta.csv"
    file.write_text("Estimada señora:\nle escribo para saludarla.\n", encoding="utf-8")
    told: list[str] = []
    imported(window, file, lambda sheet: told.append(words(sheet.wrong)))
    assert told[0].endswith(".")
    assert counter.store.read("SELECT count(*) FROM bank_import")[0][0] == 0


def test_an_unknown_table_is_told_column_by_column_and_known_from_then_on(
    window: Opened, counter: Counter, tmp_path: Path
) -> None:
    page = window.open()
    first, second = TODAY - timedelta(days=20), TODAY
    file = tmp_path / "cooperativa.csv"
    file.write_text(table(first, second), encoding="utf-8")

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, MappingSheet)
        for box, meaning in zip(dialog.columns.values(), ("date", "description", "amount"), strict=True):
            box.set_key(meaning)
        dialog.decimal.set_key(",")
        dialog.sign.set_key("credits")
        dialog.named.setText("Cooperativa")
        dialog.keep()

    def ask(sheet: ImportSheet) -> None:
        answering(window, MappingSheet, tell)
        sheet.map_columns()
        window.settle()
        window.settle()
        sheet.keep()

    imported(window, file, ask)
    assert [one.title for one in counter.desk.reconciliation.profiles(counter.clerk)] == ["Cooperativa"]
    assert [row.amount_cents for row in page.view.bank.rows()] == [5000, 7500]


def cut() -> bytes:
    """The usual statement without its second row: the balances do not follow."""
    lines = usual().splitlines(keepends=True)
    return b"".join([*lines[:-3], *lines[-2:]])


def test_who_attends_is_told_who_imports_a_statement_whose_balance_does_not_follow(
    window: Opened, counter: Counter, tmp_path: Path
) -> None:
    window.open()
    file = tmp_path / "recortado.csv"
    file.write_bytes(cut())
    told: list[str] = []

    def keep(sheet: ImportSheet) -> None:
        sheet.keep()
        window.settle()
        told.append(words(sheet.wrong))

    imported(window, file, keep)
    assert "lo importa quien supervisa" in told[0]
    assert counter.store.read("SELECT count(*) FROM bank_row")[0][0] == 0


def test_who_supervises_imports_it_with_a_reason(qtbot: QtBot, tmp_path: Path, counter: Counter) -> None:
    window = PageWindow(qtbot, tmp_path, counter.desk, counter.supervisor, ReconciliationPage)
    window.open()
    file = tmp_path / "recortado.csv"
    file.write_bytes(cut())
    imported(window, file, lambda sheet: sheet.keep())
    assert counter.store.read("SELECT count(*) FROM bank_row")[0][0] == 3
    window.close()


def table(first: date, second: date) -> str:
    return f"Cuando;Detalle;Ingreso\n{first:%d/%m/%Y};ABONO UNO;50,00\n{second:%d/%m/%Y};ABONO DOS;75,00\n"


def test_a_deposit_of_another_amount_that_is_dropped_asks_whether_it_is_a_difference(
    window: Opened, counter: Counter
) -> None:
    page = filled(window, counter)
    go_to(window, "5402")
    asked: list[str] = []

    def turn_back(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.reject()

    answering(window, NoteSheet, turn_back)
    shown = page.view.requests.list.current()
    row = page.row()
    assert shown is not None
    assert row is not None
    page.acting.join(row.id, shown.key)
    window.settle()
    assert asked == ["¿Conciliar con una diferencia de $25,00?"]
    assert not window.said.refused
    assert state(window, "5402") in UNRESOLVED


def test_a_deposit_of_which_the_bank_says_nothing_is_still_named(window: Opened, counter: Counter) -> None:
    page = filled(window, counter, statement(("", "", 1200)))
    titles: list[str] = []

    def turn_back(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    answering(window, ReasonSheet, turn_back)
    window.key("not_ours")
    assert titles == ["¿Por qué es ajeno un depósito sin número, 5 nov, $12,00?"]
    assert "para $12,00 · un depósito sin número" in words(page.view.requests)
