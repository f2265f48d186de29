"""The channel of a case corrected from F4: the dialog says the new last day before anybody confirms it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.dialogs.rechoice import RechoiceSheet
from app.views.theme import Theme
from tests.services.everywhere import BY_MAIL
from tests.views.pages.case_window import CaseWindow


def test_the_right_channel_is_chosen_and_its_day_is_said(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    assert theme
    window = CaseWindow(qtbot, tmp_path)
    case_id = window.counter.to_pay(channels=(BY_MAIL,))
    window.open(case_id)
    told = window.counter.desk.rechoosing.offer(window.counter.clerk, case_id)
    sheet = RechoiceSheet(window.page.context, case_id, "MPC-QUI-2026-0001", told, window.frame)
    sheet.show()
    assert sheet.bar.accessibleName() == "Vence el viernes 18 de diciembre de 2026, como hasta hoy."
    sheet.channel.set_value("correo")
    sheet.channel.changed.emit()
    window.settle()
    assert "vence el martes 10 de noviembre de 2026" in sheet.bar.accessibleName()
    sheet.submit()
    assert sheet.isVisible()
    sheet.reason.set_value("llegó por correo")
    sheet.submit()
    window.settle()
    QApplication.processEvents()
    assert window.counter.case(case_id)["channel"] == "correo"
    sheet.deleteLater()
    window.close()
