"""What is out of the ordinary opens a guided answer in Pagos, and every act that it offers leads out of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.views.pages.reconciliation.dialogs.datum import DatumSheet
from app.views.pages.reconciliation.page import ReconciliationPage
from app.views.widgets.buttons import Button
from tests.services.counter import FEE, Counter, slip
from tests.services.reconciliation.bank import DAY, Entry, statement
from tests.views.pages.page_window import PageWindow, words

Opened = PageWindow[ReconciliationPage]
SLIP = "45871203"
EARLIER = DAY - timedelta(days=3)
REVERSED = (Entry(SLIP), Entry(SLIP, -FEE, concept="DEVOLUCION CHEQUE"))
DIFFERENCE, ASK, OURS, ANYWAY, NONE, APART, RETURNED = (
    "Registrar la diferencia",
    "Pedir la papeleta",
    "Dejar como ajeno",
    "Aceptar de todos modos",
    "Descartar lo sugerido",
    "Decir un dato que los separe",
    "Dejar como devuelto",
)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.close()


def sit(qtbot: QtBot, folder: Path, counter: Counter, entries: tuple[Entry, ...], requests: int = 1) -> Opened:
    """Open Pagos with what the bank posted; each request declared the same slip."""
    for _one in range(requests):
        counter.payments.declare(counter.clerk, counter.to_pay(), slip(SLIP, paid_on=entries[0].day))
    bank = counter.desk.reconciliation
    look = bank.look(counter.clerk, "m.csv", statement(entries))
    bank.keep(counter.clerk, look.token, bank.accounts(counter.clerk)[0].id)
    window = PageWindow(qtbot, folder, counter.desk, counter.clerk, ReconciliationPage)
    window.open()
    return window


def answer(window: Opened, offer: str) -> str:
    """Press one of the offered acts, agree with what it asks, and return what became of the deposit."""

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DatumSheet):
            QTest.keyClicks(dialog.datum, "09h47")
            QTest.keyClick(dialog.datum, Qt.Key.Key_Return)
        elif isinstance(dialog, QDialog):
            dialog.accept()

    agreeing = QTimer(window.page, interval=5)
    agreeing.timeout.connect(agree)
    agreeing.start()
    buttons = window.page.view.requests.outcome.findChildren(Button)
    QTest.keyClick(next(one for one in buttons if one.isVisible() and one.text() == offer), Qt.Key.Key_Space)
    window.settle()
    agreeing.stop()
    return window.page.view.bank.rows()[0].state


@pytest.mark.parametrize(
    ("entries", "requests", "told", "offers"),
    [
        ((Entry(SLIP),), 2, "en más de una solicitud", {ASK: "in_query", APART: "matched", NONE: "new"}),
        (
            (Entry(SLIP, day=EARLIER),),
            1,
            "anterior a la solicitud",
            {ANYWAY: "matched", ASK: "in_query", OURS: "not_ours", NONE: "new"},
        ),
        (
            (Entry(SLIP, concept="DEP SUBLINEA 999999 QUISHPE"),),
            1,
            "sublínea",
            {OURS: "not_ours", ANYWAY: "matched", ASK: "in_query"},
        ),
        ((Entry(SLIP, 7500),), 1, "otro valor", {DIFFERENCE: "matched", ASK: "in_query", NONE: "new"}),
        ((Entry(SLIP, 2500),), 1, "otro valor", {DIFFERENCE: "matched", ASK: "in_query", NONE: "new"}),
        (REVERSED, 1, "devol", {RETURNED: "returned", NONE: "new"}),
    ],
    ids=["slip twice", "before the request", "other sub-line", "other band", "too little", "taken back"],
)
def test_each_offered_act_leads_out_of_what_is_out_of_the_ordinary(
    qtbot: QtBot,
    tmp_path: Path,
    counter: Counter,
    entries: tuple[Entry, ...],
    requests: int,
    told: str,
    offers: dict[str, str],
) -> None:
    window = sit(qtbot, tmp_path, counter, entries, requests)
    assert window.page.view.bank.rows()[0].state != "matched"
    assert told in words(window.page.view.requests.outcome)
    for offer, state in offers.items():
        assert answer(window, offer) == state, offer
        assert window.key("undo")
        window.page.view.bank.table.go_to_position(0)
        window.settle()
    window.close()
