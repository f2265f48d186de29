"""Emisión: from the draft to a paper that somebody said came out well, and into the hands of its holder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.rows.papers import DeliveryIn
from app.views.dialogs.delivery import DeliverySheet
from app.views.dialogs.signers import SignersDialog
from app.views.dialogs.viewer import PrintViewer, Viewer
from app.views.messages import Messages
from app.views.pages.issuing.columns import broken
from app.views.pages.issuing.page import IssuingPage
from tests.services.papers import PaperDesk, text_of
from tests.support.cups import PdfQueue, pdf_queue
from tests.support.saving import lines_of, save_as
from tests.views.program import CLERK, SUPERVISOR, Program


class Cable:
    """What joins the program to the scheduler, which can be pulled out."""

    def __init__(self, end: Path) -> None:
        self._end = end

    def plug(self, queue: PdfQueue) -> None:
        self._end.symlink_to(queue.server)

    def pull(self) -> None:
        self._end.unlink()


@pytest.fixture
def cable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cable:
    """A cable that joins to nothing yet."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "p"))
    return Cable(tmp_path / "p")


def open_page(qtbot: QtBot, folder: Path, username: str) -> tuple[Program, IssuingPage]:
    """Open the window on the folder, a week after its papers were made, at Emisión."""
    program = Program(qtbot, folder)
    program.clock.set(program.clock.now().replace(day=12))
    program.log_in(username)
    program.settle()
    program.press("Alt+5")
    program.settle()
    page = program.window.findChild(IssuingPage)
    assert isinstance(page, IssuingPage)
    program.until(lambda: page.preview.page_count > 0)
    program.settle()
    return program, page


def requested(folder: Path, *, signed: bool = True) -> None:
    at = PaperDesk(folder, signed=signed)
    at.requested()
    at.close()


def approved(folder: Path) -> None:
    at = PaperDesk(folder)
    at.approved()
    at.close()


def printed(folder: Path) -> None:
    at = PaperDesk(folder)
    at.printed()
    at.close()


def counts(page: IssuingPage) -> list[int]:
    """How many papers each list has."""
    return [len(papers) for papers in page.read.queues.values()]


# -- the whole way -----------------------------------------------------------------------------------------------------


def test_a_paper_goes_from_draft_to_printed_by_keyboard(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    assert page.queue == "requested"
    assert "queda sin la marca BORRADOR" in page.acts.sentence.text()

    program.press("Ctrl+Return")
    program.until(lambda: counts(page) == [0, 2, 0, 0, 0])
    page.show_queue("approved")
    program.settle()
    assert page.acts.sentence.text().startswith("Se imprimirá CV-QUI-2026-0001 en PDF, ejemplar original.")
    program.press("F8")
    program.until(lambda: counts(page) == [0, 1, 1, 0, 0])
    assert "CV-QUI-2026-0001" in text_of(printer.next_job().pdf.read_bytes())

    assert page.question.question is not None
    assert page.question.question.number == "CV-QUI-2026-0001"
    page.table.setFocus()
    program.press("S")
    program.until(lambda: counts(page) == [0, 1, 0, 1, 0])
    assert page.read.questions == ()
    assert page.question.isHidden()
    program.close()


def test_a_stained_paper_goes_back_to_the_list_with_its_number(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    approved(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    program.press("F8")
    program.until(lambda: counts(page) == [0, 1, 1, 0, 0])
    printer.next_job()
    page.table.setFocus()
    program.press("N")
    assert page.question.choosing
    QTest.keyClick(page.question.boxes, Qt.Key.Key_2)
    QTest.keyClick(page.question, Qt.Key.Key_Return)
    program.until(lambda: counts(page) == [0, 2, 0, 0, 0])
    job = program.session._store.read("SELECT outcome, reason FROM print_job")
    assert [tuple(row) for row in job] == [("spoilt", "mancha")]
    assert page.table.hasFocus()

    page.table.go_to_position(0)
    program.settle()
    assert page.how.copy.text() == "Se envió 1 vez. Otro dirá REIMPRESIÓN."
    program.press("F8")
    assert "REIMPRESIÓN" in text_of(printer.next_job().pdf.read_bytes())
    program.settle()
    program.close()


def test_turning_back_from_the_reason_leaves_the_question_open(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    approved(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    program.press("F8")
    program.until(lambda: page.question.question is not None)
    page.question.bad.click()
    QTest.keyClick(page.question, Qt.Key.Key_Return)
    QTest.keyClick(page.question, Qt.Key.Key_Escape)
    assert not page.question.choosing
    program.settle()
    assert counts(page) == [0, 1, 1, 0, 0]
    program.close()


def test_the_question_of_yesterday_comes_before_anything_else(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    at = PaperDesk(tmp_path)
    _, agreement, _ = at.approved()
    at.desk.printing.send(at.clerk, agreement, printer.name)
    at.close()
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert page.queue == "sent"
    assert page.question.isVisible()
    assert "no consta como impreso" in page.acts.sentence.text()
    program.press("F8")
    program.settle()
    assert counts(page) == [0, 1, 1, 0, 0]
    program.close()


def test_printed_papers_are_handed_over_from_here(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    printed(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert page.queue == "printed"
    program.press("Ctrl+Return")
    program.until(lambda: program.window.findChild(DeliverySheet) is not None)
    dialog = program.window.findChild(DeliverySheet)
    assert isinstance(dialog, DeliverySheet)
    dialog.submit()
    program.until(lambda: program.window.findChild(PrintViewer) is not None)
    program.settle()
    assert counts(page) == [0, 0, 0, 0, 2]
    viewer = program.window.findChild(PrintViewer)
    assert isinstance(viewer, PrintViewer)
    assert viewer.windowTitle() == "Acta de entrega"
    viewer.reject()
    program.settle()
    program.close()


# -- who may -----------------------------------------------------------------------------------------------------------


def test_nobody_approves_what_they_asked_for(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    at = PaperDesk(tmp_path)
    at.desk.issuing.request(at.supervisor, at.to_issue())
    at.close()
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    assert not page.acts.primary.isEnabled()
    assert page.acts.sentence.text() == "Usted lo pidió: debe aprobarlo otra persona."
    program.press("Ctrl+Return")
    program.settle()
    assert counts(page) == [2, 0, 0, 0, 0]
    program.close()


def test_a_clerk_sees_who_approves(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert not page.acts.primary.isEnabled()
    assert not page.acts.second.isEnabled()
    assert page.acts.sentence.text() == "Aprueba quien supervisa."
    program.close()


def test_a_missing_signer_is_asked_for_once(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    requested(tmp_path, signed=False)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    program.press("Ctrl+Return")
    program.until(lambda: program.window.findChild(SignersDialog) is not None)
    dialog = program.window.findChild(SignersDialog)
    assert isinstance(dialog, SignersDialog)
    program.settle()
    for field in dialog.fields.values():
        field.editor.clear()
        QTest.keyClicks(field.editor, "Martina Oleas Sarzosa")
    dialog.save.click()
    program.until(lambda: counts(page) == [0, 2, 0, 0, 0])
    program.close()


def test_a_paper_sent_back_leaves_the_list(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    said: Messages = page.context.messages
    monkeypatch.setattr(said, "ask_reason", lambda *_words, **_more: "El alcance no es ese")
    page.acts.second.click()
    program.until(lambda: counts(page) == [1, 0, 0, 0, 0])
    program.close()


# -- the very paper ----------------------------------------------------------------------------------------------------


def test_the_preview_is_measured_in_millimetres_and_turned_by_key(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue
) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    fitted = page.preview.scale
    program.press("Ctrl+0")
    assert page.preview.scale == pytest.approx(page.screen().logicalDotsPerInch() / 25.4, rel=0.002)
    program.press("Ctrl+0")
    assert page.preview.scale == pytest.approx(fitted)

    assert page.preview.page_count == 2
    assert page.preview.page == 0
    program.press("Alt+Right")
    assert page.preview.page == 1
    program.press("Alt+Right")
    assert page.preview.page == 1
    program.press("Alt+Left")
    assert page.preview.page == 0
    program.close()


def test_an_issued_paper_shows_the_digest_of_its_file(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    approved(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    paper = page.paper()
    assert paper is not None
    blob = program.session._store.read("SELECT blob FROM document WHERE id = ?", (paper.id,))[0]["blob"]
    assert page.trail.digest == f"{blob[:4]}…{blob[-4:]}"
    program.press("F7")
    program.until(lambda: program.window.findChild(Viewer) is not None)
    viewer = program.window.findChild(Viewer)
    assert isinstance(viewer, Viewer)
    viewer.reject()
    program.close()


def test_the_paper_is_saved_where_the_person_says(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    target = tmp_path / "borrador.pdf"
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: target)
    page.acts.save.click()
    program.until(target.exists)
    program.settle()
    assert target.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: tmp_path / "no" / "existe.pdf")
    page.acts.save.click()
    program.settle()
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    assert [bar.accessibleName().startswith("No se pudo guardar existe.pdf") for bar in leaf.bars] == [True]
    program.close()


def test_lists_without_papers_say_where_the_others_are(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, SUPERVISOR)
    program.press("Ctrl+Tab")
    assert page.queue == "approved"
    assert page.empty.accessibleName() == ("No hay papeles en «por imprimir». En las otras listas, por aprobar: 2.")
    program.close()


# -- printers ----------------------------------------------------------------------------------------------------------


def test_without_a_printer_the_paper_can_be_saved(
    qtbot: QtBot, tmp_path: Path, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    approved(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert page.bar.isVisible()
    assert page.bar.words.startswith("El servicio de impresión no responde.")
    assert not page.acts.print_button.isEnabled()
    target = tmp_path / "convenio.pdf"
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: target)
    page.bar.save.click()
    program.until(target.exists)
    program.settle()

    with pdf_queue(tmp_path / "paper") as queue:
        cable.plug(queue)
        page.bar.retry.click()
        program.settle()
        assert not page.bar.isVisible()
        assert page.how.printer.key() == queue.name
        assert page.acts.print_button.isEnabled()
    program.close()


def test_a_printer_that_is_gone_keeps_the_paper_and_is_tried_again(qtbot: QtBot, tmp_path: Path, cable: Cable) -> None:
    approved(tmp_path)
    with pdf_queue(tmp_path / "paper") as queue:
        cable.plug(queue)
        program, page = open_page(qtbot, tmp_path, CLERK)
        cable.pull()
        program.press("F8")
        program.until(page.bar.isVisible)
        program.settle()
        assert page.bar.has_failed
        assert page.bar.other.isVisible()
        assert counts(page) == [0, 2, 0, 0, 0]

        cable.plug(queue)
        page.bar.retry.click()
        program.until(lambda: counts(page) == [0, 1, 1, 0, 0])
        program.settle()
        assert not page.bar.isVisible()
        assert "ORIGINAL" in text_of(queue.next_job().pdf.read_bytes())
        program.close()


def test_another_copy_asks_why(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = PaperDesk(tmp_path)
    case_id, _, _ = at.printed()
    holder = at.desk.cases.file(at.clerk, case_id).person
    at.deliveries.deliver(at.clerk, case_id, DeliveryIn(holder.name, "cedula", holder.id_number, "holder"))
    at.close()
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert page.queue == "delivered"
    said: Messages = page.context.messages
    monkeypatch.setattr(said, "ask_reason", lambda *_words, **_more: "El titular la perdió")
    program.press("Ctrl+R")
    assert "REIMPRESIÓN" in text_of(printer.next_job().pdf.read_bytes())
    program.settle()
    assert page.question.question is not None
    assert page.bar.isHidden()
    program.close()


# -- a small screen ----------------------------------------------------------------------------------------------------


def test_a_question_leaves_the_paper_its_room_on_a_small_screen(
    qtbot: QtBot, tmp_path: Path, printer: PdfQueue
) -> None:
    approved(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    program.window.resize(1024, 768)
    program.press("F8")
    program.until(lambda: counts(page) == [0, 1, 1, 0, 0])
    program.settle()
    assert page.question.isVisible()
    assert page.preview.width() > page.table.width() > 250
    for button in (page.question.good, page.question.bad):
        assert button.width() >= button.sizeHint().width()
    program.window.resize(1366, 768)
    program.settle()
    assert page.question.good.text() == "Sí, salió bien"
    program.close()


def test_a_long_title_is_broken_between_words_and_a_short_one_is_not() -> None:
    assert broken("Convenio de uso del certificado") == ("Convenio de uso", "del certificado")
    assert broken("Acta de entrega") == ("Acta de entrega", "")


def test_the_other_face_and_the_true_size_are_one_key_away(qtbot: QtBot, tmp_path: Path) -> None:
    requested(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    sheets = page.preview.page_count
    assert sheets == 2

    seen = []
    for _turn in range(3):
        program.press("Ctrl+D")
        seen.append(page.preview.page)
    assert seen == [1, 0, 1]
    program.press("Alt+Left")
    assert page.preview.page == 0

    fitted = page.preview.scale
    program.press("Ctrl+0")
    program.until(lambda: page.preview.scale != fitted)
    program.close()


def test_the_list_in_front_goes_to_a_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printer: PdfQueue
) -> None:
    printed(tmp_path)
    program, page = open_page(qtbot, tmp_path, CLERK)
    assert page.queue == "printed"
    save_as(tmp_path / "papeles.csv", monkeypatch)

    program.press("Ctrl+E")
    program.until((tmp_path / "papeles.csv").exists)
    program.settle()

    heads, *rows = lines_of(tmp_path / "papeles.csv")
    assert heads[:3] == ["Estado", "Papel", "Número"]
    assert sorted(row[2] for row in rows) == sorted(paper.number for paper in page.model.rows)
    assert len(rows) == 2
    program.close()


def test_esc_leaves_the_reason_before_it_leaves_the_page(qtbot: QtBot, tmp_path: Path, printer: PdfQueue) -> None:
    at = PaperDesk(tmp_path)
    _, agreement, _ = at.approved()
    at.desk.printing.send(at.clerk, agreement, printer.name)
    at.close()
    program, page = open_page(qtbot, tmp_path, CLERK)
    page.table.setFocus()
    program.press("N")
    assert page.question.boxes.isVisible()

    program.press("Esc")
    assert not page.question.boxes.isVisible()
    assert page.question.bad.hasFocus()
    program.press("Esc")
    program.until(lambda: program.window.navigation.here == "home")
    program.settle()
    program.close()
