"""A paper is shown at the counter: typed, scanned or sent as a file, the answer is one sentence."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app.services.issuing.reading_back import codes_of
from app.views.pages.verify.answer import AnswerCard
from app.views.pages.verify.page import VerifyPage
from app.views.widgets.inputs import FieldState
from tests.services.papers import PaperDesk
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

Opened = PageWindow[VerifyPage]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def window(counter: PaperDesk, windows: Windows) -> Opened:
    return windows.come(VerifyPage, counter.desk, counter.clerk)


def answer(window: Opened) -> AnswerCard:
    assert window.page.answer is not None
    return window.page.answer


def drop(window: Opened, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(QPoint(300, 300)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.page.dropEvent(event)
    window.settle()


def test_a_reader_types_ends_with_intro_and_the_next_scan_replaces_it(window: Opened, counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    for told in codes_of(counter.pdf(certificate)):
        window.type(told)
        window.press(Qt.Key.Key_Return)
    shown = answer(window)
    assert (shown.said.shape, shown.said.word) == ("ok", "Válido")
    assert "MPC-C-QUI-2026-0001" in words(shown)
    assert window.focused() is window.page.edit
    window.type("zzzz-zzzz-z")
    assert window.page.edit.text() == "zzzz-zzzz-z"
    window.press(Qt.Key.Key_Return)
    assert answer(window).said.word == "El código está mal copiado"
    assert window.page.recent.model.rows[0].told == "zzzz-zzzz-z"
    assert shown.answer.case_id == case_id


def test_the_case_and_the_paper_open_from_the_answer(window: Opened, counter: PaperDesk) -> None:
    case_id, agreement, _ = counter.approved()
    assert not window.key("case")
    window.open(counter.document(agreement)["code"])
    assert window.key("case")
    assert window.gone == [("case", case_id)]
    assert window.key("paper")
    dialog = window.dialog()
    assert dialog.windowTitle() == "CV-QUI-2026-0001"
    dialog.reject()


def test_voided_expired_and_unknown_tell_their_cause(window: Opened, counter: PaperDesk) -> None:
    _, agreement, certificate = counter.approved()
    counter.issuing.void(counter.supervisor, certificate, "El nombre salió mal.")
    window.open(counter.document(certificate)["number"])
    assert answer(window).said.word == "Anulado"
    assert "Causa: El nombre salió mal." in answer(window).said.cause
    assert answer(window).said.shape == "illegible"
    counter.clock.advance(timedelta(days=800))
    window.open(counter.document(agreement)["number"])
    assert (answer(window).said.word, answer(window).said.shape) == ("Caducado", "due_today")
    window.open("MPC-C-QUI-2019-0007")
    assert (answer(window).said.word, answer(window).said.shape) == ("Sin registro", "error")
    assert "no lo emitió esta oficina" in answer(window).said.cause
    shapes = {answer(window).said.shape, "due_today", "illegible", "ok"}
    assert len(shapes) == 4


def test_a_dropped_pdf_and_a_file_without_code(window: Opened, counter: PaperDesk, tmp_path: Path) -> None:
    _, _, certificate = counter.approved()
    paper = tmp_path / "certificado.pdf"
    paper.write_bytes(counter.pdf(certificate))
    drop(window, paper)
    assert answer(window).said.word == "Válido"
    assert "certificado.pdf" in words(answer(window))
    notes = tmp_path / "apuntes.txt"
    notes.write_text("nada")
    drop(window, notes)
    assert window.page.edit.state is FieldState.ERROR
    assert "apuntes.txt no es un PDF ni una foto" in window.page.field.message.words
    assert len(window.page.recent.model.rows) == 1
    drop(window, tmp_path / "perdido.pdf")
    assert "perdido.pdf no se puede leer" in window.page.field.message.words


def test_text_and_files_are_pasted(window: Opened, counter: PaperDesk, tmp_path: Path) -> None:
    _, _, certificate = counter.approved()
    QApplication.clipboard().setText(counter.document(certificate)["code"])
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.press(Qt.Key.Key_Return)
    assert answer(window).said.word == "Válido"
    paper = tmp_path / "pegado.pdf"
    paper.write_bytes(counter.pdf(certificate))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    QApplication.clipboard().setMimeData(mime)
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.page.recent.model.rows[0].told == "pegado.pdf"


def test_nothing_written_says_what_is_missing(window: Opened) -> None:
    window.press(Qt.Key.Key_Return)
    assert window.page.edit.state is FieldState.ERROR
    assert window.page.field.message.words.startswith("Falta el código.")
    assert window.page.recent.model.rows == ()
    window.type("a")
    assert window.page.edit.state is not FieldState.ERROR


def test_an_earlier_answer_is_shown_again(window: Opened, counter: PaperDesk) -> None:
    _, agreement, certificate = counter.approved()
    for document in (agreement, certificate):
        window.open(counter.document(document)["number"])
    window.page.panes()[-1].setFocus()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert answer(window).answer.number == "CV-QUI-2026-0001"


def test_who_administers_verifies_without_seeing_the_case(counter: PaperDesk, windows: Windows) -> None:
    _, _, certificate = counter.approved()
    code = counter.document(certificate)["code"]
    window = windows.come(VerifyPage, counter.desk, counter.administrator, code, size=(1024, 768))
    assert answer(window).said.word == "Válido"
    assert not answer(window).case_button.isEnabled()
    assert "su función no ve trámites" in words(answer(window))
    assert not window.key("case")
    assert window.gone == []
