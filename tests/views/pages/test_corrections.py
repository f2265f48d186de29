"""The clerk corrects the form of a case, and the supervisor sees the old and the new fee before confirming it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.access import Actor
from app.views.dialogs.correction import CorrectionSheet
from app.views.dialogs.fee_change import FeeSheet
from app.views.pages.case_file.page import CaseFilePage
from app.views.theme import Theme
from tests.services.copies import Copies
from tests.views.pages.page_window import PageWindow


@pytest.fixture
def copies(theme: Theme, tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


def acts(page: CaseFilePage) -> list[str]:
    return [words for words, _ in page._acts_now()]


def opened(qtbot: QtBot, folder: Path, copies: Copies, actor: Actor, case_id: str) -> PageWindow[CaseFilePage]:
    window = PageWindow(qtbot, folder, copies.desk, actor, CaseFilePage)
    window.open(case_id)
    return window


def test_an_answer_is_corrected_in_its_form(qtbot: QtBot, tmp_path: Path, copies: Copies) -> None:
    case_id = copies.register(copies.ask())
    window = opened(qtbot, tmp_path, copies, copies.clerk, case_id)
    assert "Corregir la solicitud…" in acts(window.page)
    assert "Recalcular el valor…" not in acts(window.page)
    seen: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CorrectionSheet) or not dialog.isVisible():
            QTimer.singleShot(20, fill)
            return
        copies_field = dialog.form.asked["copias"]
        assert copies_field.value() == "3"
        copies_field.set_value("muchas")
        dialog.reason.set_value("lo dijo después")
        dialog.submit()
        qtbot.waitUntil(dialog.act.isEnabled)
        seen.append(copies_field.message.words)
        copies_field.set_value("5")
        dialog.submit()

    QTimer.singleShot(0, fill)
    window.page.acts.correct()
    qtbot.waitUntil(lambda: bool(seen) and "5" in {one.text for one in copies.file(case_id).answers})
    assert seen == ["Escriba un número entero, solo con dígitos."]
    window.settle()
    window.close()


def test_the_supervisor_sees_both_fees_and_confirms(qtbot: QtBot, tmp_path: Path, copies: Copies) -> None:
    case_id = copies.register(copies.ask())
    answers = {**copies.desk.corrections.form(copies.clerk, case_id).answers, "copias": "5"}
    copies.desk.corrections.correct(copies.clerk, case_id, answers, "lo dijo después")
    window = opened(qtbot, tmp_path, copies, copies.supervisor, case_id)
    assert "Recalcular el valor…" in acts(window.page)
    window.page.choose(2)
    assert "Con las respuestas de hoy serían $4,00" in window.page.sections.money.note.text()

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, FeeSheet) or not dialog.isVisible():
            QTimer.singleShot(20, fill)
            return
        assert dialog.bar.accessibleName().startswith("Hoy debe $3,00; recalculado, $4,00.")
        dialog.submit()
        assert dialog.act.isEnabled()
        dialog.reason.set_value("pide dos más")
        dialog.submit()

    QTimer.singleShot(0, fill)
    window.page.acts.recompute()
    qtbot.waitUntil(lambda: copies.file(case_id).fee_now is None)
    window.settle()
    window.close()
