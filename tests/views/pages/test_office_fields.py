"""The clerk writes in a sheet what the office found, and the case goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.dialogs.correction import FillSheet
from app.views.pages.case_file.page import CaseFilePage
from app.views.theme import Theme
from tests.support.stories import Teller
from tests.support.unseen import telling
from tests.views.pages.page_window import PageWindow

KEY = "certificado-gravamen"


@pytest.fixture
def teller(theme: Theme, tmp_path: Path) -> Iterator[Teller]:
    with telling(tmp_path, KEY, begun=True) as one:
        one.walker.papers(one.case_id)
        yield one


def test_what_was_found_is_written_and_gives_the_fee(qtbot: QtBot, tmp_path: Path, teller: Teller) -> None:
    window = PageWindow(qtbot, tmp_path, teller.desk, teller.office.clerk, CaseFilePage)
    window.open(teller.case_id)
    assert window.page.read is not None
    assert window.page.read.offer.words == "Llenar datos"
    seen: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, FillSheet) or not dialog.isVisible():
            QTimer.singleShot(20, fill)
            return
        assert set(dialog.form.asked) == {"consta", "paginas"}
        dialog.form.asked["paginas"].set_value("6")
        dialog.form.asked["paginas"].go()
        QTest.keyClick(dialog.form.asked["paginas"].editor, Qt.Key.Key_Return)
        seen.append(f"Intro: {dialog.focusWidget() is dialog.act}")
        dialog.submit()
        qtbot.waitUntil(dialog.act.isEnabled)
        seen.append(dialog.form.asked["consta"].message.words)
        dialog.form.asked["consta"].set_value("Hipoteca abierta")
        dialog.submit()

    QTimer.singleShot(0, fill)
    window.page.acts.do()
    qtbot.waitUntil(lambda: teller.view().act.task == "payment")
    window.settle()
    charge = teller.view().charge
    assert charge is not None
    assert (seen, charge.amount_cents) == (["Intro: True", "Falta: gravámenes que constan."], 450)
    window.close()
