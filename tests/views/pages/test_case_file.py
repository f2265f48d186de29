"""A clerk, a supervisor and the page Expediente take a request to its delivery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.rows.evaluations import FindingLine
from app.models.synthetic import synthetic_access_key, synthetic_cedula
from app.services.sentences import sentence
from app.views.dialogs.act import ActSheet
from app.views.dialogs.delivery import DeliverySheet
from app.views.dialogs.deposit import Deposit
from app.views.dialogs.invoice import InvoiceSheet
from app.views.dialogs.office_viewer import OfficeViewer, look_at
from app.views.dialogs.outside import OutsideSheet
from app.views.dialogs.schedule import Schedule
from app.views.dialogs.viewer import PrintViewer
from app.views.theme import Theme
from tests.services.counter import FEE, RUC
from tests.services.everywhere import paid_elsewhere
from tests.services.papers import Tray
from tests.services.test_office_files import document
from tests.support.files import jpg, pdf
from tests.views.pages.case_window import CaseWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CaseWindow]:
    made = CaseWindow(qtbot, tmp_path)
    yield made
    made.close()


def declare(window: CaseWindow, document: str = "871203", amount: str = "50") -> None:
    """Declare the deposit of the case in front, by keyboard."""
    window.act(lambda _dialog: window.enter(document, "5/11/2026", amount))


def confirm(window: CaseWindow, case_id: str) -> None:
    """Let the supervisor confirm the deposit at the same page."""
    window.sit(window.counter.supervisor)
    window.open(case_id)
    window.act()
    window.sit(window.counter.clerk)
    window.open(case_id)


def bill(window: CaseWindow) -> None:
    """Register the invoice by its access key."""
    key = synthetic_access_key(window.counter.clock.today(), RUC, "001-001-000000123")
    window.act(lambda _dialog: window.enter(key))


def hold(window: CaseWindow, case_id: str) -> None:
    """Let the evaluator hold the visit and close its sheet, at their own page."""
    counter = window.counter
    visit = counter.row("evaluation", "case_id", case_id)["id"]
    line, sheet = counter.evaluations.sheet(counter.evaluator, visit)
    counter.clock.set(line.ends_at)
    met = [FindingLine(one.key, "met", "visto") for group in sheet.groups for one in group.criteria]
    counter.evaluations.record(counter.evaluator, visit, met)
    counter.evaluations.close(counter.evaluator, visit)


def print_papers(window: CaseWindow, case_id: str) -> None:
    """Let a supervisor approve the papers and the clerk print them, at the page Emisión."""
    counter, printing = window.counter, window.counter.printing(Tray())
    counter.issuing.approve_case(counter.supervisor, case_id)
    for paper in counter.rows("document", "case_id", case_id):
        printing.confirm(counter.clerk, printing.send(counter.clerk, paper["id"], "bandeja"), "good")


def test_a_request_goes_from_its_papers_to_its_delivery_by_keyboard(window: CaseWindow) -> None:
    counter = window.counter
    case_id = counter.to_complete()
    window.open(case_id)
    window.type("rv")
    assert window.page.read is not None
    assert window.page.read.offer.words == "Declarar pago"
    declare(window)
    assert not window.page.head.act.isEnabled()
    assert window.page.head.reason.text().startswith("quien supervisa confirma la papeleta ")

    confirm(window, case_id)
    assert counter.row("charge", "case_id", case_id)["state"] == "settled"
    bill(window)
    assert counter.row("invoice", "case_id", case_id)["number"] == "001-001-000000123"

    window.act(lambda _dialog: window.enter("10/11/2026", "9"))
    visit = counter.row("evaluation", "case_id", case_id)
    assert visit["state"] == "scheduled", window.said.refused
    window.key("act")
    assert window.gone[-1] == ("evaluations", visit["id"])
    hold(window, case_id)

    window.open(case_id)
    window.key("act")
    assert "issuing" in [place for place, _subject in window.gone]
    print_papers(window, case_id)

    window.open(case_id)
    window.act()
    assert counter.case(case_id)["is_open"] == 0, [sentence(error) for error in window.said.refused]
    assert "Acta de entrega" in window.titles()
    assert window.page.head.chip.words == "Entregado"


def test_asking_for_what_lacks_pauses_the_term_and_shows_the_letter(window: CaseWindow) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    window.key("act")
    assert window.titles() == ["Oficio de subsanación"]
    assert window.page.head.chip.words == "Por subsanar, plazo en pausa"
    window.others()[0].close()
    window.type("rv")
    window.key("act")
    assert window.counter.case(case_id)["paused"] == 0


def test_a_mark_is_taken_back_with_the_toast(window: CaseWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    undos: list[Callable[[], None] | None] = []
    monkeypatch.setattr(window.said, "toast", lambda _text, undo=None, redo=None: undos.append(undo))
    window.type("i")
    assert window.counter.rows("requirement_item", "case_id", case_id)[0]["state"] == "illegible"
    assert undos[-1] is not None
    undos[-1]()
    window.settle()
    assert window.counter.rows("requirement_item", "case_id", case_id)[0]["state"] == "pending"


def withdraw(window: CaseWindow, reason: str = "desiste por escrito") -> None:
    """Press the act that the definition declares, and say why."""
    assert window.page.read is not None
    move = next(one for one in window.page.read.view.moves if not one.lacks)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ActSheet)
        dialog.reason.set_value(reason)

    window.in_dialog(lambda: window.page.acts.move(move), fill)


def test_an_act_without_its_reason_is_not_made(window: CaseWindow) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    withdraw(window, reason=" ")
    assert window.counter.case(case_id)["is_open"] == 1


def test_what_is_done_in_another_system_is_told_here(window: CaseWindow) -> None:
    case_id = window.counter.to_pay(workflow=paid_elsewhere(window.counter))
    window.open(case_id)
    assert window.page.read is not None
    assert window.page.read.offer.words == "Registrar hecho"

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OutsideSheet)
        dialog.record.set_value("REC-0099")

    window.act(fill)
    told = window.counter.row("outside_act", "case_id", case_id)
    assert (told["record"], window.counter.case(case_id)["step"]) == ("REC-0099", "factura")


def test_who_may_not_do_what_comes_next_reads_whose_it_is(window: CaseWindow) -> None:
    case_id, _, _ = window.counter.printed()
    window.sit(window.counter.evaluator)
    window.open(case_id)
    assert window.page.head.act.text() == "Entregar"
    assert not window.page.head.act.isEnabled()
    assert window.page.head.reason.accessibleName() == "le toca a otra función"


def test_larger_letters_shorten_the_act_before_they_cut_the_name(window: CaseWindow, theme: Theme) -> None:
    window.frame.resize(1366, 768)
    window.open(window.counter.to_complete())
    assert window.page.read is not None
    offer, act = window.page.read.offer, window.page.head.act
    assert act.text() == offer.words
    theme.set_text_size(130)
    window.bot.waitUntil(lambda: act.text() == offer.short)


def test_esc_asks_before_what_was_written_is_lost(window: CaseWindow) -> None:
    case_id = window.counter.to_pay(workflow=paid_elsewhere(window.counter))
    window.open(case_id)
    told: list[tuple[str, bool]] = []

    def write_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OutsideSheet)
        for _again in range(2):
            dialog.record.go()
            window.type("7")
            window.press(Qt.Key.Key_Escape)
            told.append((dialog.message.words, dialog.isVisible()))
        window.press(Qt.Key.Key_Escape)
        told.append(("", dialog.isVisible()))

    QTimer.singleShot(50, window.frame, write_and_leave)
    window.key("act")
    asked = "Lo escrito aquí no se guarda. Pulse Esc otra vez para salir."
    assert told == [(asked, True), (asked, True), ("", False)]
    assert window.counter.rows("outside_act", "case_id", case_id) == []


def test_a_representative_shows_the_paper_that_proves_it(window: CaseWindow) -> None:
    case_id, _, _ = window.counter.printed()
    window.open(case_id)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DeliverySheet)
        dialog.capacity.set_value("representative")
        dialog.capacity.changed.emit()
        dialog.name.set_value("Ñusta Chiluisa")
        dialog.identity.set_value(f"cedula:{synthetic_cedula(77)}")
        dialog.proof.set_value("power")
        dialog.number.set_value("1204")

    window.act(fill)
    kept = window.counter.row("delivery", "case_id", case_id)
    assert (kept["capacity"], kept["authority_kind"], kept["authority_number"]) == ("representative", "power", "1204")


def test_a_closed_case_shows_no_term_running_out(window: CaseWindow) -> None:
    counter = window.counter
    case_id = counter.to_complete()
    window.open(case_id)
    withdraw(window)
    assert counter.case(case_id)["is_open"] == 0
    assert window.page.head.ruler.isHidden()
    assert not window.page.head.act.isVisible()


def test_a_copy_of_what_the_state_has_is_refused_with_its_reason(window: CaseWindow) -> None:
    window.open(window.counter.to_complete())
    window.press(Qt.Key.Key_Down)
    window.type("r")
    assert [error.key for error in window.said.refused] == ["item.never_paper"]


def test_not_applicable_keeps_the_reason_that_was_asked(window: CaseWindow) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    window.type("n")
    item = window.counter.rows("requirement_item", "case_id", case_id)[0]
    assert item["state"] == "not_applicable"
    assert item["reason"]


def test_a_pasted_file_lands_on_the_selected_line_and_is_seen(window: CaseWindow, tmp_path: Path) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    file = tmp_path / "solicitud.pdf"
    file.write_bytes(pdf(3))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    QApplication.clipboard().setMimeData(mime)
    window.press(Qt.Key.Key_V, CTRL)
    item = window.counter.rows("requirement_item", "case_id", case_id)[0]
    assert (item["state"], item["sheets"]) == ("received", 3)
    assert not window.page.detail.picture.image.isNull()
    window.key("look")
    assert window.titles() == ["solicitud.pdf"]


def test_a_text_that_calls_itself_pdf_is_refused_with_a_sentence(window: CaseWindow, tmp_path: Path) -> None:
    case_id = window.counter.to_complete()
    window.open(case_id)
    file = tmp_path / "solicitud.pdf"
    file.write_text("no soy un PDF")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window.page.checklist.take(mime, "x.jpg")
    window.settle()
    assert [error.key.partition(".")[0] for error in window.said.refused] == ["file"]
    assert window.counter.rows("attachment", "case_id", case_id) == []


def test_a_word_file_tells_its_first_lines_and_is_saved_to_be_opened(window: CaseWindow, tmp_path: Path) -> None:
    given = document()
    look_at(window.page.context, "estatuto.docx", given, window.frame)
    window.settle()
    viewer = next(one for one in window.others() if isinstance(one, OfficeViewer))
    assert viewer.words.accessibleName() == "Estatuto de la organización\nArt. 1"
    viewer.save_copy(tmp_path / "copia.docx")
    window.settle()
    assert (tmp_path / "copia.docx").read_bytes() == given
    assert window.said.toasts[-1] == "Guardó copia.docx."


def test_a_photograph_is_shown_small(window: CaseWindow, tmp_path: Path) -> None:
    window.open(window.counter.to_complete())
    file = tmp_path / "foto.jpg"
    file.write_bytes(jpg(600, 800))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window.page.checklist.take(mime, "x.jpg")
    window.settle()
    assert window.page.detail.picture.image.height() > 200


def test_an_ambiguous_amount_is_asked_and_a_slip_used_before_warns(window: CaseWindow) -> None:
    counter = window.counter
    other = counter.to_pay()
    counter.pay(other, "871203")
    window.open(counter.to_pay())

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, Deposit)
        window.enter("871203", "5/11/2026", "1.234")
        window.bot.waitUntil(dialog.used.isVisible)
        assert dialog.amount.readings[0].isVisible()

    window.act(fill)
    assert counter.rows("slip", "case_id", window.page.case_id) == []


def test_the_key_of_an_invoice_of_somebody_else_is_told_at_its_field(window: CaseWindow) -> None:
    counter = window.counter
    window.open(counter.to_invoice())
    said: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, InvoiceSheet)
        window.enter(synthetic_access_key(counter.clock.today(), "1790016919001", "001-001-000000123"))
        dialog.check()
        said.append(dialog.access.message.words)

    window.act(fill)
    assert said[0].startswith("La clave es del RUC 1790016919001")
    assert counter.rows("invoice", "case_id", window.page.case_id) == []


def test_a_holiday_blocks_the_evaluation_while_it_is_typed(window: CaseWindow) -> None:
    window.open(window.counter.to_schedule())
    said: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, Schedule)
        window.enter("25/12/2026", "9")
        window.bot.waitUntil(lambda: "no es hábil" in dialog.day.message.words)
        said.append(dialog.day.message.words)

    window.act(fill)
    assert said
    assert window.counter.rows("evaluation", "case_id", window.page.case_id) == []


def test_a_supervisor_settles_a_short_deposit_and_gets_the_note(window: CaseWindow) -> None:
    counter = window.counter
    case_id = counter.to_pay()
    window.open(case_id)
    declare(window, amount="40")
    window.sit(counter.supervisor)
    window.open(case_id)
    window.act()
    window.key("section3")
    window.press(Qt.Key.Key_Down)
    window.type("d")
    assert counter.row("difference", "case_id", case_id)["resolution"] == "complement"
    assert window.titles() == ["Nota de diferencia"]
    assert counter.row("charge", "case_id", case_id)["confirmed_cents"] == FEE - 1000


def test_what_was_paid_too_much_is_listed_with_the_deposit(window: CaseWindow) -> None:
    case_id = window.counter.to_pay()
    window.open(case_id)
    declare(window, amount="60")
    window.sit(window.counter.supervisor)
    window.open(case_id)
    window.act()
    assert window.counter.row("difference", "case_id", case_id)["kind"] == "over"
    window.key("section3")
    assert "Sobra $10,00" in {row.reason for row in window.page.sections.money.model.rows}


def test_a_short_deposit_is_settled_by_the_primary_button(window: CaseWindow) -> None:
    case_id = window.counter.to_pay()
    window.open(case_id)
    declare(window, amount="40")
    window.sit(window.counter.supervisor)
    window.open(case_id)
    window.act()
    assert window.page.head.act.text() == "Resolver diferencia"
    window.key("act")
    assert window.counter.row("difference", "case_id", case_id)["resolution"] == "complement"


def test_a_paper_without_printer_can_look_for_one_again(
    window: CaseWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window.open(window.counter.to_complete())
    window.key("print")
    (viewer,) = window.others()
    assert isinstance(viewer, PrintViewer)
    assert viewer.print_button.text() == "Reintentar"
    viewer.print_button.click()
    assert not viewer.print_button.isEnabled()
    window.settle()
    assert viewer.print_button.isEnabled()


def test_a_clerk_cannot_confirm_what_was_declared(window: CaseWindow) -> None:
    case_id = window.counter.to_pay()
    window.open(case_id)
    declare(window)
    window.key("section3")
    window.type("c")
    assert window.counter.row("slip", "case_id", case_id)["state"] == "declared"
    assert not any(button.isVisible() for button in window.page.sections.money.buttons)


def annul(window: CaseWindow, document_id: str) -> None:
    """In Documentos, go to a paper and annul it with its letter."""
    window.key("section5")
    assert window.page.sections.documents.table.go_to(document_id)
    window.type("x")


def test_a_supervisor_annuls_what_was_issued_and_another_is_asked_for(window: CaseWindow) -> None:
    counter = window.counter
    case_id, _agreement, certificate = counter.approved()
    number = counter.document(certificate)["number"]
    window.sit(counter.supervisor)
    window.open(case_id)
    assert window.page.read is not None
    assert window.page.read.offer.words == "Imprimir documentos"
    annul(window, certificate)
    assert counter.document(certificate)["state"] == "voided"
    assert window.said.toasts[-1] == f"Anuló {number}."
    assert window.page.read.offer.words == "Emitir documentos"
    window.key("act")
    assert counter.desk.cases.file(counter.clerk, case_id).lacks_papers is False
    assert window.gone[-1][0] == "issuing"
    window.open(case_id)
    assert window.page.read.offer.words == "Ver en Emisión"


def test_only_a_supervisor_annuls_and_never_twice(window: CaseWindow) -> None:
    case_id, _agreement, certificate = window.counter.approved()
    window.open(case_id)
    window.key("section5")
    papers = window.page.sections.documents
    assert [button.text() for button in papers.buttons if button.isVisible()] == []
    window.sit(window.counter.supervisor)
    window.open(case_id)
    annul(window, certificate)
    papers = window.page.sections.documents
    assert papers.table.go_to(certificate)
    assert [button.text() for button in papers.buttons if button.isVisible()] == []


def test_the_invitation_is_saved_from_the_case(window: CaseWindow, tmp_path: Path) -> None:
    window.open(window.counter.to_schedule())
    window.act(lambda _dialog: window.enter("10/11/2026", "9"))
    window.key("section4")
    row = window.page.sections.visits.current()
    assert row is not None
    window.page.sections.visits.save_invitation(row.visit.id, tmp_path / "cita.ics")
    window.settle()
    assert (tmp_path / "cita.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    window.page.sections.visits.save_invitation(row.visit.id, tmp_path / "no" / "cita.ics")
    window.settle()
    assert [error.key for error in window.said.refused] == ["file.not_written"]


def test_escape_goes_back_and_a_lost_case_says_so(window: CaseWindow) -> None:
    window.open(window.counter.to_complete())
    window.key("back")
    assert window.gone == [("back", None)]
    window.open("no-es-un-tramite")
    assert [error.key for error in window.said.refused] == ["store.not_found"]


def test_everything_fits_the_smallest_window(window: CaseWindow) -> None:
    window.frame.resize(1024, 768)
    window.open(window.counter.to_complete())
    assert window.page.head.act.text() == "Pedir papeles"
    assert window.page.minimumSizeHint().width() <= 920
    for place in range(6):
        window.key(f"section{place + 1}")
        assert window.frame.focusWidget() is not None
        assert window.page.checklist.width() <= 920


def test_the_history_says_that_its_chain_is_whole(window: CaseWindow) -> None:
    window.open(window.counter.to_schedule())
    window.key("section6")
    chain = window.page.sections.history.chain
    window.settle()
    assert chain.isVisible()
    assert chain.words.startswith("Cadena íntegra, ")
