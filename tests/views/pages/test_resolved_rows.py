"""A deposit that already paid: why, in Pagos and in its case, the way between both, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.models.matching.shapes import RULE_VERSION
from app.models.rows.evidence import PaidRow
from app.models.rows.reconciliation import BankLine
from app.services.access import Actor
from app.views.pages.case_file.money import MoneySection
from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.dialogs.depends import ReverseSheet
from app.views.pages.reconciliation.page import ReconciliationPage
from app.views.theme import Theme
from tests.services.counter import PROCEDURE, Counter, slip
from tests.services.reconciliation.bank import DAY, Entry, statement
from tests.views.pages.case_window import CaseWindow
from tests.views.pages.page_window import PageWindow, words

CERTAIN, ALIKE, OTHERS = "45871203", "88120487", "5500123"
Opened = PageWindow[ReconciliationPage]


def declared(desk: Counter, document: str) -> str:
    case_id = desk.to_pay()
    desk.payments.declare(desk.clerk, case_id, slip(document, paid_on=DAY))
    return case_id


def imported(desk: Counter, who: Actor) -> None:
    """Bring one certain deposit, one with a wrong digit and one of others."""
    bank = desk.desk.reconciliation
    content = statement([Entry(CERTAIN), Entry(ALIKE), Entry(OTHERS, 1200, "PAGO SUBL 130112")])
    look = bank.look(who, "movimientos.csv", content)
    bank.keep(who, look.token, bank.accounts(who)[0].id)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    at = Counter(tmp_path)
    declared(at, f"00{CERTAIN}")
    declared(at, "88120467")
    imported(at, at.clerk)
    yield at
    at.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, counter: Counter) -> Iterator[Opened]:
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.clerk, ReconciliationPage)
    made.open()
    yield made
    made.close()


def go_to(window: Opened, document: str) -> BankLine:
    row = next(one for one in window.page.view.bank.rows() if one.document == document)
    window.page.view.bank.table.go_to(row.id)
    window.settle()
    window.page.view.bank.table.setFocus()
    return row


def state(window: Opened, document: str) -> str:
    return next(one.state for one in window.page.view.bank.rows() if one.document == document)


def test_a_resolved_row_shows_what_it_paid_and_why(window: Opened) -> None:
    go_to(window, CERTAIN)
    strip, requests = window.page.view.evidence, window.page.view.requests
    assert strip.lines.accessibleName().startswith("Documento: banco 45871203, solicitud 0045871203, +")
    assert strip.why.text().startswith("Conciliada con certeza por la regla, 5 nov")
    assert "Lo que pagó" in words(requests)
    assert [one.isVisible() for one in (strip.accept, strip.none, strip.case, strip.again)] == [
        False,
        False,
        True,
        True,
    ]

    window.press(Qt.Key.Key_Return)
    number = window.page.context.desk.cases.search(window.page.context.actor, "MPC-QUI-2026-0001", 1)[0]
    assert window.gone == [("case", number.id)]


def test_u_opens_a_resolved_row_again_whatever_was_said_of_it(window: Opened) -> None:
    go_to(window, CERTAIN)
    assert window.key("again")
    assert state(window, CERTAIN) == "suggested"
    go_to(window, OTHERS)
    assert window.key("again")
    bar = window.page.view.bank.toast
    assert bar is not None
    assert "no está resuelta" in bar.accessibleName()
    bank, clerk = window.page.context.desk.reconciliation, window.page.context.actor
    bank.not_ours(clerk, go_to(window, OTHERS).id, "Es de otra línea.")
    window.page.reload()
    window.settle()
    go_to(window, OTHERS)
    assert "PAGO SUBL 130112" in words(window.page.view.evidence)
    assert window.key("again")
    assert state(window, OTHERS) == "new"


def test_what_a_supervisor_verified_is_reversed_by_a_supervisor(qtbot: QtBot, tmp_path: Path, counter: Counter) -> None:
    bank = counter.desk.reconciliation
    line = next(
        one for one in bank.board(counter.clerk, bank.accounts(counter.clerk)[0].id).rows if one.document == CERTAIN
    )
    bank.verify(counter.supervisor, [line.id])
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.supervisor, ReconciliationPage)
    made.open()
    go_to(made, CERTAIN)
    assert "Verificó" in made.page.view.evidence.why.text()
    told: list[str] = []

    def reverse() -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, ReverseSheet):
            QTimer.singleShot(5, made.page, reverse)
            return
        told.append(words(sheet))
        QTest.keyClicks(sheet.focusWidget(), "El banco lo devolvio.")
        sheet.answer()

    QTimer.singleShot(0, made.page, reverse)
    assert made.key("again")
    assert "La verificación de Edison Yacelga" in told[0]
    assert state(made, CERTAIN) in {"new", "suggested"}
    assert counter.row("bank_match", "row_id", line.id)["state"] == "reversed"
    made.close()


def test_a_row_of_a_closed_period_offers_no_way_back(window: Opened, counter: Counter) -> None:
    bank, account = counter.desk.reconciliation, window.page.asking.account_id
    left = [(row.id, "En consulta.") for row in window.page.view.bank.rows() if row.state in {"suggested", "new"}]
    bank.close(counter.clerk, account, "open", left)
    closed = bank.board(counter.clerk, account).period
    assert closed is not None
    window.page.turn_to(account, closed.id)
    window.settle()
    go_to(window, CERTAIN)
    assert window.page.view.evidence.again.isHidden()
    assert "Se cerró con $62,00 en 2 filas, con su motivo." in words(window.page.view.band)


def test_f2_knows_the_procedure_of_the_request_in_front(window: Opened) -> None:
    go_to(window, ALIKE)
    assert window.page.procedure_here() == PROCEDURE
    go_to(window, OTHERS)
    assert window.page.procedure_here() == ""


def test_the_list_of_the_period_goes_to_a_file(window: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "pagos.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(file), ""))
    assert window.key("export")
    heads, *lines = file.read_text("utf-8-sig").splitlines()
    assert heads.split(";")[:3] == ["Fecha", "Documento", "Concepto"]
    assert len(lines) == 3
    assert "MPC-QUI-2026-0001" in lines[0]
    window.page.view.bank.show_filter(filters.OPEN)
    assert window.key("export")
    assert len(file.read_text("utf-8-sig").splitlines()) == 3


# -- from the case -----------------------------------------------------------------------------------------------------


@pytest.fixture
def case(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CaseWindow]:
    made = CaseWindow(qtbot, tmp_path)
    yield made
    made.close()


def paid(window: CaseWindow) -> MoneySection:
    """Bring a case whose deposit the rule was sure of, and open its payments."""
    case_id = declared(window.counter, f"00{CERTAIN}")
    imported(window.counter, window.counter.clerk)
    window.open(case_id)
    window.key("section3")
    return window.page.sections.money


def test_the_case_shows_the_deposit_its_reasons_its_rule_and_who_said_so(case: CaseWindow) -> None:
    section = paid(case)
    row = section.current()
    assert row is not None
    assert (row.title, row.state, row.amount) == (f"Depósito {CERTAIN}", "Conciliada", "$50,00")
    assert "DEPOSITO EFECTIVO · AG. AMAZONAS" in row.note
    assert row.reason.endswith(f"regla {RULE_VERSION}")
    assert section.band.lines.accessibleName().startswith("Documento: banco 45871203")
    assert "Conciliada con certeza por la regla" in words(section.band)
    case.press(Qt.Key.Key_Down)
    assert section.band.isHidden()


def test_the_case_leads_to_its_row_and_the_row_back(case: CaseWindow, qtbot: QtBot, tmp_path: Path) -> None:
    section = paid(case)
    section.table.setFocus()
    case.type("b")
    ((place, wanted),) = case.gone
    assert place == "payments"
    assert isinstance(wanted, PaidRow)

    counter = case.counter
    there = PageWindow(qtbot, tmp_path, counter.desk, counter.clerk, ReconciliationPage)
    there.page.view.bank.show_filter(filters.OPEN)
    there.open(wanted)
    here = there.page.row()
    assert here is not None
    assert (here.id, here.document) == (wanted.id, CERTAIN)
    assert there.key("case")
    assert there.gone == [("case", case.page.case_id)]
    there.close()


def test_who_does_not_work_with_the_bank_sees_the_deposit_without_the_way_there(case: CaseWindow) -> None:
    case_id = declared(case.counter, f"00{CERTAIN}")
    imported(case.counter, case.counter.clerk)
    case.sit(case.counter.evaluator)
    case.open(case_id)
    case.key("section3")
    section = case.page.sections.money
    assert section.current() is not None
    assert section.buttons[-1].isHidden()
    case.press(Qt.Key.Key_Return)
    assert case.gone == []
