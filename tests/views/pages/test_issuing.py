"""Emisión: from the draft to a paper that somebody said came out well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views.dialogs.signers import SignersDialog
from app.views.pages.issuing import IssuingPage
from tests.services.papers import PaperDesk, text_of
from tests.support.cups import pdf_queue
from tests.views.program import CLERK, SUPERVISOR, Program


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """A real scheduler with one queue, the only one that the program sees."""
    with pdf_queue(tmp_path / "paper") as queue:
        monkeypatch.setenv("CUPS_SERVER", str(queue.server))
        yield queue


def prepared(folder: Path, *, signed: bool = True) -> tuple[str, str, str]:
    at = PaperDesk(folder, signed=signed)
    made = at.requested()
    at.close()
    return made


def open_page(program: Program, username: str) -> IssuingPage:
    program.log_in(username)
    program.settle()
    program.press("Alt+5")
    program.settle()
    page = program.window.findChild(IssuingPage)
    assert isinstance(page, IssuingPage)
    program.until(lambda: page.preview.page_count > 0)
    return page


def test_a_paper_goes_from_draft_to_printed_by_keyboard(qtbot: QtBot, tmp_path: Path, printer: object) -> None:
    prepared(tmp_path)
    program = Program(qtbot, tmp_path)
    program.clock.set(program.clock.now().replace(day=12))
    page = open_page(program, SUPERVISOR)
    assert page._queue == "requested"
    assert "queda sin la marca BORRADOR" in page.acts._sentence.text()

    program.press("Ctrl+Return")
    program.until(lambda: len(page._queues["approved"]) == 2)
    page.show_queue("approved")
    program.until(lambda: page.how.printer.key() != "")
    program.press("F8")
    program.until(lambda: len(page._queues["sent"]) == 1)
    job = printer.next_job()  # type: ignore[attr-defined]
    assert "CV-QUI-2026-0001" in text_of(job.pdf)

    page.show_queue("sent")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_S)
    program.until(lambda: len(page._queues["printed"]) == 1)
    program.close()


def test_nobody_approves_what_they_asked_for(qtbot: QtBot, tmp_path: Path, printer: object) -> None:
    at = PaperDesk(tmp_path)
    at.desk.issuing.request(at.supervisor, at.to_issue())
    at.close()
    program = Program(qtbot, tmp_path)
    page = open_page(program, SUPERVISOR)
    assert not page.acts.primary.isEnabled()
    assert page.acts._sentence.text() == "Usted lo pidió: debe aprobarlo otra persona."
    program.close()


def test_a_clerk_sees_who_approves(qtbot: QtBot, tmp_path: Path, printer: object) -> None:
    prepared(tmp_path)
    program = Program(qtbot, tmp_path)
    page = open_page(program, CLERK)
    assert not page.acts.primary.isEnabled()
    assert page.acts._sentence.text() == "Aprueba quien supervisa."
    program.close()


def test_a_missing_signer_is_asked_for_once(qtbot: QtBot, tmp_path: Path, printer: object) -> None:
    prepared(tmp_path, signed=False)
    program = Program(qtbot, tmp_path)
    program.clock.set(program.clock.now().replace(day=12))
    page = open_page(program, SUPERVISOR)
    program.press("Ctrl+Return")
    program.until(lambda: program.window.findChild(SignersDialog) is not None)
    dialog = program.window.findChild(SignersDialog)
    assert isinstance(dialog, SignersDialog)
    program.settle()
    for field in dialog.fields.values():
        field.editor.clear()
        QTest.keyClicks(field.editor, "Martina Oleas Sarzosa")
    dialog.save.click()
    program.until(lambda: len(page._queues["approved"]) == 2)
    program.close()


def test_the_paper_is_saved_where_the_person_says(
    qtbot: QtBot, tmp_path: Path, printer: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(tmp_path)
    program = Program(qtbot, tmp_path)
    page = open_page(program, SUPERVISOR)
    target = tmp_path / "borrador.pdf"
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: target)
    page.acts.save.click()
    program.until(target.exists)
    program.settle()
    assert target.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: tmp_path / "no" / "existe.pdf")
    page.acts.save.click()
    program.settle()
    program.close()


def test_lists_without_papers_say_where_the_others_are(qtbot: QtBot, tmp_path: Path, printer: object) -> None:
    prepared(tmp_path)
    program = Program(qtbot, tmp_path)
    page = open_page(program, SUPERVISOR)
    program.press("Ctrl+Tab")
    assert page._queue == "approved"
    assert "por aprobar: 2" in page._empty._following.text()
    program.close()
