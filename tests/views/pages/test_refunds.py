"""Money that goes back, in Pagos of the case: asked in F4, authorised by another person, its payment told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.models.rows.corrections import FeeChange
from app.views.dialogs.fee_change import FeeSheet
from app.views.dialogs.refund_paid import RefundPaid
from app.views.theme import Theme
from tests.services.counter import FEE
from tests.services.everywhere import AGREEMENT
from tests.views.pages.case_window import CaseWindow


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CaseWindow]:
    assert theme
    opened = CaseWindow(qtbot, tmp_path)
    yield opened
    opened.close()


def words(window: CaseWindow) -> list[str]:
    """Return what the menu of acts offers."""
    return [told for told, _act in window.page._acts_now()]


def exempted(window: CaseWindow) -> str:
    """Pay a request whole, and grant it half of its fee afterwards."""
    counter = window.counter
    case_id = counter.to_pay(exemptions=(AGREEMENT,))
    counter.pay(case_id)
    counter.payments.recompute(counter.supervisor, case_id, AGREEMENT.key, "presentó el convenio")
    return case_id


def test_the_fee_sheet_says_what_may_be_asked_back(window: CaseWindow) -> None:
    change = FeeChange(FEE, FEE // 2, "mitad", paid_cents=FEE)
    sheet = FeeSheet(window.page.context, "c", "MPC-QUI-2026-0001", change, window.frame)
    assert "Ya pagó $50,00: podrá pedir la devolución de $25,00." in sheet.bar.accessibleName()
    sheet.deleteLater()


def test_it_is_asked_back_authorised_by_another_person_and_told_as_paid(window: CaseWindow) -> None:
    counter, case_id = window.counter, exempted(window)
    window.open(case_id)
    assert "Pedir devolución…" in words(window)
    window.page.acts.ask_back()
    window.settle()
    assert "Pedir devolución…" not in words(window)
    window.sit(counter.supervisor)
    window.open(case_id)
    window.key("section3")
    window.page.sections.money.table.go_to(counter.row("refund", "case_id", case_id)["id"])
    window.type("a")
    assert window.titles() == ["Nota de devolución"]
    window.others()[0].close()

    def pay(dialog: QDialog) -> None:
        assert isinstance(dialog, RefundPaid)
        dialog.payment.set_value("TR-4471")

    window.in_dialog(lambda: window.type("p"), pay)
    row = counter.row("refund", "case_id", case_id)
    assert (row["state"], row["amount_cents"], row["payment"]) == ("paid", FEE // 2, "TR-4471")
    assert "Pagada" in {one.state for one in window.page.sections.money.model.rows}


def test_a_refusal_keeps_its_reason(window: CaseWindow) -> None:
    counter, case_id = window.counter, exempted(window)
    counter.desk.refunds.request(counter.clerk, case_id, "no debía pagarlo")
    window.sit(counter.supervisor)
    window.open(case_id)
    window.key("section3")
    window.page.sections.money.table.go_to(counter.row("refund", "case_id", case_id)["id"])
    window.type("n")
    assert counter.row("refund", "case_id", case_id)["state"] == "refused"
