"""A clerk attends a person at the page Nuevo trámite."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.models.rows.intake import Intake
from app.models.rows.payments import SlipIn
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.views.attaching import from_paths, offered
from app.views.pages.new_case.applying import Applying
from app.views.pages.new_case.override_dialog import OverrideDialog
from app.views.theme import Theme
from app.views.widgets.inputs import LineEdit
from tests.services.counter import TODAY
from tests.support.desk import PASSWORD
from tests.support.files import jpg, pdf, png
from tests.views.pages.new_case_window import ANSWERS, PROCEDURE, CounterWindow, applicant, register

APPLICANT, REQUEST, PAPERS, PAYMENT, SUMMARY = range(5)
CEDULA = synthetic_cedula(7)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CounterWindow]:
    made = CounterWindow(qtbot, tmp_path)
    yield made
    made.close()


def test_a_request_goes_from_good_morning_to_its_number_by_keyboard_alone(window: CounterWindow) -> None:
    window.open()
    window.fill_applicant(CEDULA)
    window.key("next")
    assert window.sheet.place == REQUEST, window.sheet.form.applicant.lacks()
    window.fill_request(CEDULA)
    window.key("next")
    assert window.sheet.place == PAPERS
    window.type("r")
    window.type("v")
    window.key("next")
    window.enter("871203", "5/11/2026", "50")
    window.settle()
    window.key("next")
    assert window.sheet.place == SUMMARY
    window.press(Qt.Key.Key_Return)
    window.settle()

    done = window.page.done
    assert done is not None
    assert window.frame.focusWidget() is done.new_button
    case = window.office.desk.cases.file(window.office.clerk, done.registered.case_id)
    assert case.line.number == done.registered.number
    assert case.line.applicant == "Quishpe Lema Rosa Elena"
    assert case.line.applicant_type == "Productor Individual"
    assert [item.state for item in case.items] == ["received", "verified_online", "received"]
    assert [slip.document for slip in case.slips] == ["871203"]
    assert ("Personas que trabajan", "6") in {(one.label, one.text) for one in case.answers}
    assert window.office.desk.drafts.list(window.office.clerk) == ()


def test_the_receipt_of_what_was_registered_is_shown_before_it_prints(window: CounterWindow) -> None:
    window.register_by_hand(CEDULA)
    window.key("receipt")
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window.frame]
    assert [one.windowTitle() for one in shown] == ["Comprobante MPC-QUI-2026-0001"]
    shown[0].close()


def test_the_digit_is_judged_in_words_while_it_is_typed(window: CounterWindow) -> None:
    sheet = window.open()
    number = sheet.form.applicant.identity.number
    window.type(CEDULA[:5])
    window.bot.waitUntil(lambda: number.message.words == "Faltan 5 dígitos: la cédula tiene 10.")
    window.type(CEDULA[5:])
    window.bot.waitUntil(lambda: number.message.words == "Dígito correcto · Pichincha")


def test_thirteen_digits_where_a_cedula_goes_are_a_ruc(window: CounterWindow) -> None:
    sheet = window.open()
    window.type(synthetic_ruc(3, "private"))
    window.settle()
    identity = sheet.form.applicant.identity
    assert identity.kind.key() == "ruc"
    assert identity.legal_name.isVisible()
    assert not identity.surnames.isVisible()


def test_a_natural_person_with_ruc_may_give_surnames_and_names(window: CounterWindow) -> None:
    sheet = window.open()
    window.type(synthetic_ruc(3, "natural"))
    window.settle()
    identity = sheet.form.applicant.identity
    identity.as_person.click()
    window.enter("Quishpe Lema", "Rosa")
    assert sheet.form.applicant.applicant().surnames == "Quishpe Lema"
    assert sheet.form.applicant.applicant().legal_name == ""


def test_who_is_known_gives_their_data_with_one_key(window: CounterWindow) -> None:
    earlier = register(window.office, CEDULA)
    sheet = window.open()
    window.enter(CEDULA)
    window.settle()
    bars = sheet.form.applicant.known
    assert bars.isVisible()
    assert bars.open_case is not None
    assert bars.open_case.number == earlier.number
    window.key("take")
    assert sheet.form.applicant.applicant().email == "rosa@ejemplo.ec"
    assert sheet.form.applicant.contact.canton.words() == "Quito"
    bars.wanted.emit(bars.open_case.id)
    assert window.gone == [("case", earlier.case_id)]
    bars.another.emit()
    assert bars.open_case is None


def test_the_type_of_applicant_decides_fee_papers_and_proof_at_once(window: CounterWindow) -> None:
    sheet = window.open()
    assert [line.line.label for line in sheet.form.papers.lines] == ["1", "2", "3"]
    sheet.form.applicant.kinds.setFocus()
    window.type("7")
    window.settle()
    assert sheet.form.prospect is not None
    assert sheet.form.prospect.amount_cents == 10000
    assert [line.line.label for line in sheet.form.papers.lines] == ["1", "2a", "2b", "3"]
    proof = sheet.form.applicant.proof
    proof.check.click()
    assert sheet.form.papers.marks.items()[1].state == "verified_online"


def test_the_type_told_at_the_catalogue_is_already_chosen(window: CounterWindow) -> None:
    sheet = window.open(Applying(PROCEDURE, "pequena-empresa"))
    assert sheet.form.applicant.applicant_type() == "pequena-empresa"
    assert sheet.form.prospect is not None
    assert sheet.form.prospect.amount_cents == 7500
    assert sheet.form.applicant.identity.number.editor.hasFocus()


def test_a_low_window_has_the_whole_first_step_above_its_foot(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    window = CounterWindow(qtbot, tmp_path, (1024, 768))
    sheet = window.open()
    address = sheet.form.applicant.contact.address.editor
    below = address.mapTo(sheet, address.rect().bottomLeft()).y()
    assert below <= sheet.foot.mapTo(sheet, sheet.foot.rect().topLeft()).y()
    window.close()


def test_a_supervisor_accepts_a_failed_digit_without_ending_the_session(window: CounterWindow) -> None:
    wrong = CEDULA[:-1] + str((int(CEDULA[-1]) + 1) % 10)
    sheet = window.open()
    window.enter(wrong)
    window.settle()
    step = sheet.form.applicant
    assert step.lift.isVisible()
    step.lift_wanted.emit()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, OverrideDialog))
    for field, text in ((dialog.reason, "La cédula está a la vista"), (dialog.username, "eyacelga")):
        assert isinstance(field.editor, LineEdit)
        field.editor.setText(text)
    assert isinstance(dialog.password.editor, LineEdit)
    dialog.password.editor.setText("no es esta")
    dialog.accept_button.click()
    window.settle()
    assert dialog.password.message.words == "El nombre y la clave no coinciden. Escríbalos otra vez."
    dialog.password.editor.setText(PASSWORD)
    dialog.accept_button.click()
    window.settle()
    assert "Lo aceptó Edison Yacelga." in step.identity.number.message.words
    assert step.applicant().override_by == window.office.supervisor.user_id
    assert "person.id_number" not in {lack.key for lack in step.lacks()}
    step.identity.number.go()
    window.press(Qt.Key.Key_Backspace)
    window.settle()
    assert step.applicant().override_by == ""


def test_what_is_missing_is_a_link_to_its_field(window: CounterWindow) -> None:
    sheet = window.open()
    window.key("step5")
    assert len(sheet.form.summary.links) == len(sheet.form.lacks()) > 10
    window.key("next")
    assert sheet.place == APPLICANT
    assert window.page.done is None
    number = sheet.form.applicant.identity.number
    assert window.frame.focusWidget() is number.editor
    assert number.message.words == "Escriba el número."


def test_a_draft_is_kept_and_offered_again_after_a_power_cut(
    window: CounterWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = window.open()
    window.enter(CEDULA, "Quishpe Lema", "Rosa")
    (tmp_path / "cédula.pdf").write_bytes(pdf(2))
    sheet.form.papers.attach(sheet.form.papers.lines[0], from_paths([tmp_path / "cédula.pdf"]))
    window.settle()
    with qtbot.waitSignal(sheet.keeper.saved):
        window.key("step3")
        window.type("s")
        window.type("falta la firma")
    assert window.page.head.saved.words() == "Borrador guardado 10h42"

    window.open()
    assert window.page.head.draft_bar is not None
    assert "Quishpe Lema Rosa" in window.page.head.draft_bar.accessibleName()
    window.key("take")
    again = window.sheet
    assert again is not sheet
    assert again.place == PAPERS
    assert again.form.applicant.applicant().surnames == "Quishpe Lema"
    told = {(item.state, item.reason) for item in again.form.papers.marks.items()}
    assert told == {("received", ""), ("to_amend", "falta la firma")}
    assert [file.name for file in again.form.papers.marks.files()] == ["cédula.pdf"]


def test_files_too_large_for_the_draft_are_named(window: CounterWindow, tmp_path: Path) -> None:
    sheet = window.open()
    window.type(CEDULA)
    noise = Image.frombytes("RGB", (1600, 900), random.Random(7).randbytes(1600 * 900 * 3))  # noqa: S311 (a picture)
    noise.save(tmp_path / "grande.jpg", "JPEG", quality=95)
    line = sheet.form.papers.lines[0]
    sheet.form.papers.attach(line, from_paths([tmp_path / "grande.jpg"]))
    window.settle()
    assert line.message.words == ""
    window.page.leave()
    window.settle()
    draft = window.office.desk.drafts.list(window.office.clerk)[0]
    window.open(("draft", draft.id))
    assert window.page.head.left_out_bar is not None
    assert "grande.jpg" in window.page.head.left_out_bar.accessibleName()
    assert window.sheet.form.applicant.applicant().id_number == CEDULA


def test_a_full_disk_keeps_the_text_and_offers_to_try_again(window: CounterWindow, qtbot: QtBot) -> None:
    sheet = window.open()
    window.type(CEDULA)
    sheet.keeper.failed.emit(UserError("store.disk_full"))
    bar = window.page.head.error_bar
    assert bar is not None
    assert "Libere espacio" in bar.accessibleName()
    assert sheet.form.applicant.applicant().id_number == CEDULA
    with qtbot.waitSignal(sheet.keeper.saved):
        window.page.head.retried.emit()
    assert window.page.head.error_bar is None
    assert window.office.desk.drafts.list(window.office.clerk)[0].title == CEDULA


def test_what_the_state_holds_is_never_received_as_a_copy(window: CounterWindow) -> None:
    sheet = window.open()
    sheet.form.applicant.kinds.setFocus()
    window.type("6")
    window.settle()
    window.key("step3")
    line = next(one for one in sheet.form.papers.lines if one.line.how == "verify")
    line.setFocus()
    window.type("r")
    assert "verifíquelo en línea" in line.message.words
    window.type("v")
    assert line.state.words == "Verificado en línea"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("foto.pdf", png(), "es PNG; aquí se recibe JPG o PDF"),
        ("vacío.pdf", b"", "está vacío"),
        ("cortada.jpg", jpg()[:200], "está incompleto o dañado"),
        ("clave.pdf", pdf(password="x"), "tiene clave"),
    ],
)
def test_a_file_is_judged_by_its_content_and_told_at_its_line(
    window: CounterWindow, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    sheet = window.open()
    (tmp_path / name).write_bytes(content)
    line = sheet.form.papers.lines[0]
    sheet.form.papers.attach(line, from_paths([tmp_path / name]))
    window.settle()
    assert told in line.message.words
    assert sheet.form.papers.marks.files() == ()


def test_a_huge_file_a_folder_and_a_lost_one_are_refused_unread(window: CounterWindow, tmp_path: Path) -> None:
    sheet = window.open()
    line = sheet.form.papers.lines[0]
    huge = tmp_path / "enorme.pdf"
    with huge.open("wb") as file:
        file.truncate(200 * 2**20)
    for path, told in (
        (huge, "pasa de 20 MB"),
        (tmp_path, "no se puede leer"),
        (tmp_path / "no.pdf", "no se puede leer"),
    ):
        sheet.form.papers.attach(line, from_paths([path]))
        window.settle()
        assert told in line.message.words


def test_a_pasted_picture_becomes_a_jpeg_and_the_same_one_is_not_taken_twice(window: CounterWindow) -> None:
    sheet = window.open()
    window.key("step3")
    line = sheet.form.papers.lines[0]
    line.setFocus()
    picture = QImage(QSize(80, 60), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    QApplication.clipboard().setImage(picture)
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert line.message.words == ""
    files = sheet.form.papers.marks.files()
    assert [file.name for file in files] == ["Imagen pegada.jpg"]
    assert files[0].content.startswith(b"\xff\xd8\xff")
    assert line.state.words == "Recibido"
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert "ya está en este requisito" in line.message.words
    window.press(Qt.Key.Key_Delete)
    assert sheet.form.papers.marks.files() == ()


def test_dropped_files_are_offered_and_dropped_words_are_not(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText("hola")
    assert offered(mime, "x.jpg") == []
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    assert [one.name for one in offered(mime, "x.jpg")] == ["a.pdf"]


def test_an_ambiguous_amount_is_asked_not_guessed(window: CounterWindow) -> None:
    sheet = window.open()
    window.key("step4")
    payment = sheet.form.payment
    window.enter("871203", "5/11/2026")
    window.type("1.234")
    window.settle()
    assert payment.slip() is None
    assert "se lee de dos maneras" in payment.amount.message.words
    shown = [button for button in payment.amount.readings if button.isVisible()]
    assert [button.text() for button in shown] == ["$1.234,00", "$1,23"]
    shown[0].click()
    slip = payment.slip()
    assert slip is not None
    assert slip.amount_cents == 123400


def test_a_slip_that_another_case_used_is_named_at_once(window: CounterWindow) -> None:
    slip = SlipIn("Banco Pichincha", "871203", TODAY, 5000)
    used = window.office.desk.intake.register(
        window.office.clerk, Intake(PROCEDURE, applicant(CEDULA), "productor-individual", ANSWERS, slip=slip)
    )
    sheet = window.open()
    window.key("step4")
    window.type("0871203")
    window.bot.waitUntil(sheet.form.payment.used.isVisible)
    assert used.number in sheet.form.payment.used.accessibleName()


@pytest.mark.parametrize(
    ("day", "told"), [("6/11/2026", "2026"), ("31/2/2026", "Esa fecha no existe"), ("ayer", "no existe")]
)
def test_a_deposit_of_tomorrow_or_of_no_day_is_told_at_its_date(window: CounterWindow, day: str, told: str) -> None:
    sheet = window.open()
    window.key("step4")
    window.enter("871203", day, "50")
    window.settle()
    window.bot.waitUntil(lambda: told in sheet.form.payment.day.message.words)
    assert "slip.day" in {lack.key for lack in sheet.form.payment.lacks()}


HOSTILE = (
    "\u202egnp.exe",
    "a\u0301\u0301\u0301\u0301\u0301",
    "\U0001f600" * 400,
    "x" * 40_000,
    "línea una\nlínea dos\r\n\t",
    "'; DROP TABLE case_file; --",
    "De la Torre y Montúfar-Ponce de León Ñáñez Güiza",
    "\x00\x07",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_field_loses_or_breaks_on_what_is_pasted_into_it(window: CounterWindow, text: str) -> None:
    sheet = window.open()
    for asked in (*sheet.form.applicant.asked(), *sheet.form.request.form.asked.values()):
        asked.set_value(text)
    sheet.form.changed.emit()
    window.settle()
    sheet.form.applicant.insist()
    assert sheet.form.applicant.identity.number.message.words
    window.key("step5")
    window.key("next")
    assert window.page.done is None
    window.page.leave()
    window.settle()
    assert [one.id for one in window.office.desk.drafts.list(window.office.clerk)] == [sheet.keeper.draft_id]


def test_a_refusal_of_the_registration_leads_to_its_step_and_keeps_everything(window: CounterWindow) -> None:
    sheet = window.open()
    window.fill_applicant(CEDULA)
    sheet.refused.emit(UserError("payments.no_charge", number="X"))
    assert window.page.head.error_bar is not None
    assert sheet.form.applicant.applicant().id_number == CEDULA


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_no_step_needs_a_horizontal_scroll_bar(
    qtbot: QtBot, theme: Theme, tmp_path: Path, size: tuple[int, int]
) -> None:
    window = CounterWindow(qtbot, tmp_path, size)
    sheet = window.open()
    sheet.form.applicant.kinds.set_key("mediana-empresa")
    sheet.form.changed.emit()
    window.settle()
    for place, step in enumerate(sheet.form.steps):
        sheet.show_step(place)
        room = step.parentWidget()
        assert room is not None
        assert step.minimumSizeHint().width() <= room.width(), step.key
    window.close()


def test_a_renewal_begins_with_what_was_told_and_stays_a_renewal_in_its_draft(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    from tests.services.cases.test_renewals import issued
    from tests.services.papers import PaperDesk

    desk = PaperDesk(tmp_path)
    former = issued(desk)
    desk.later(days=35)
    now = desk.clock.now()
    desk.close()
    counter = CounterWindow(qtbot, tmp_path)
    counter.office.clock.set(now)
    sheet = counter.open(Applying(PROCEDURE, renews=former))
    assert sheet.form.applicant.applicant_type() == "productor-individual"
    assert sheet.form.lacks() == []
    assert counter.page.head.renewed_bar is not None
    counter.type("9")
    counter.page.leave()
    counter.settle()
    (draft,) = counter.office.desk.drafts.list(counter.office.clerk)
    again = counter.open(("draft", draft.id))
    assert again.form.question().renews == former
    counter.close()
