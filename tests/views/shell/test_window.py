"""The main window: who comes in, where one goes, what is said, locking and leaving."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.models.names import short_name
from app.views.dialogs.ask import Ask, AskReason
from app.views.dialogs.incident import Incident
from app.views.dialogs.own_password import OwnPassword
from app.views.memory import Memory
from app.views.pages.home.page import HomePage
from app.views.session import crash
from app.views.shell.command_palette import CommandPalette
from app.views.shell.help_sheet import HelpSheet
from app.views.shell.placing import place, smallest
from app.views.theme import Mode
from app.views.widgets.inputs import FieldState
from tests.bench.requests import request
from tests.support.desk import PASSWORD
from tests.support.stalls import no_stall
from tests.views.program import ADMINISTRATOR, CLERK, SUPERVISOR, Program, counter

NOBODY: dict[str, str] = {}


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with counter(tmp_path) as at:
        for _case in range(3):
            at.to_pay()
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def in_the_dialog(kind: type[QDialog], act: object) -> list[QDialog]:
    """Do something in the next dialog of a kind, as a person who waits for it."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            act(dialog)  # type: ignore[operator]
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    return seen


def test_the_clerk_comes_in_and_sees_the_queue_without_the_window_ever_stopping(program: Program) -> None:
    program.type_password()
    program.until(lambda: program.session.window and program.session.window.findChild(HomePage))
    with no_stall():
        program.log_in()
        program.settle()

    assert program.home.queue.rows
    assert not program.session.door.isVisible()
    assert program.home.queue.table.hasFocus()


def test_loading_the_desk_while_the_person_types_stops_nothing(program: Program) -> None:
    with no_stall(limit_ms=80):
        program.type_password()
        program.until(lambda: program.session.window)


def test_a_quick_person_waits_for_the_desk_and_comes_in(program: Program) -> None:
    assert program.session.desk is None

    assert program.log_in().actor is not None


def test_the_rail_counts_what_waits_and_the_pages_follow_each_commit(program: Program) -> None:
    window = program.log_in()
    program.press("Alt+2")
    program.settle()
    desk, actor = window.context.desk, window.context.actor
    assert window.rail._buttons["cases"].place.count == 3
    assert len(program.cases.model.rows) == 3

    window.context.lane.run(window, lambda: desk.intake.register(actor, request(9)), lambda _made: None)

    program.until(lambda: window.rail._buttons["cases"].place.count == 4)
    program.until(lambda: len(program.cases.model.rows) == 4)
    assert len(program.home.queue.rows) == 3
    program.press("Alt+1")
    program.until(lambda: len(program.home.queue.rows) == 4)


def test_pages_are_reached_by_alt_and_digit_and_remembered_for_the_next_day(program: Program, tmp_path: Path) -> None:
    window = program.log_in()
    program.press("Alt+2")
    program.settle()
    assert window.navigation.here == "cases"

    kept = Memory(str(tmp_path / "data" / "window.ini"), CLERK)
    assert kept.text("page") == "cases"


def test_the_search_of_everything_finds_while_one_types_and_goes_to_the_whole_list(program: Program) -> None:
    window = program.log_in()
    program.press("F3")
    QTest.keyClicks(window.top_bar.search, "quishpe")
    program.until(window.findings.isVisible)
    assert len(window.findings.lines) == 3

    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Down)
    assert window.findings.table.currentIndex().row() == 1
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    assert not window.findings.isVisible()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    program.settle()
    assert window.navigation.here == "cases"
    assert program.cases.want.text == "quishpe"


def test_a_name_nobody_has_says_what_to_try(program: Program) -> None:
    window = program.log_in()
    program.press("F3")
    QTest.keyClicks(window.top_bar.search, "zzz")
    program.until(window.findings.isVisible)

    assert "Pruebe" in window.findings._foot.text()


def test_ctrl_k_offers_actions_and_cases(program: Program) -> None:
    program.log_in()
    shown: list[list[str]] = []

    def type_name(dialog: CommandPalette) -> None:
        QTest.keyClicks(dialog.box, "rosa 1")
        program.until(lambda: any("Rosa 1" in entry.note for entry in dialog.entries))
        shown.append([entry.words for entry in dialog.entries])
        dialog.reject()

    in_the_dialog(CommandPalette, type_name)
    program.press("Ctrl+K")

    assert shown
    assert shown[0][0].startswith("MPC-QUI-2026-")


def test_f1_shows_the_help_of_the_page_and_its_keys(program: Program) -> None:
    program.log_in()
    texts: list[str] = []

    def read(dialog: HelpSheet) -> None:
        texts.append(dialog.browser.toPlainText())
        texts.extend(dialog.listed())
        dialog.reject()

    in_the_dialog(HelpSheet, read)
    program.press("F1")

    assert "Mi cola" in texts[0]
    assert any("bloquear" in words for words in texts)


def test_at_most_two_bars_stand_above_the_page_and_a_success_clears_them(program: Program) -> None:
    window = program.log_in()
    program.settle()
    leaf = window.navigation.leaf()
    assert leaf is not None
    for number in range(3):
        window.messages.refuse(UserError("user.taken", username=f"persona{number}"))

    assert [bar.isVisible() for bar in leaf.bars] == [True, True, False]
    window.messages.refuse(UserError("user.taken", username="persona0"))
    assert len(leaf.bars) == 3
    leaf._more.click()
    assert all(bar.isVisible() for bar in leaf.bars)

    window.messages.toast("Guardó el trámite.")
    assert leaf.bars == []
    assert leaf.toast is not None


def test_what_can_be_undone_is_undone_once(program: Program) -> None:
    window = program.log_in()
    program.settle()
    undone: list[str] = []
    window.messages.toast("Anuló la cita.", lambda: undone.append("cita"))
    leaf = window.navigation.leaf()
    assert leaf is not None
    program.until(lambda: leaf.toast is not None and leaf.toast.isVisible())

    program.press("Ctrl+Z")
    program.press("Ctrl+Z")

    assert undone == ["cita"]
    assert leaf.toast is None


def test_a_question_is_answered_with_a_verb_and_escape_is_safe(program: Program) -> None:
    window = program.log_in()
    in_the_dialog(Ask, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.messages.ask("¿Anular el certificado?", "El número no se usa otra vez.", "Anular", danger=True)

    in_the_dialog(Ask, lambda dialog: dialog.act.click())
    assert window.messages.ask("¿Devolver el depósito?", "Se imprime la nota.", "Devolver")


def test_a_reason_is_asked_until_there_is_one_that_fits(program: Program) -> None:
    window = program.log_in()

    def answer(dialog: AskReason) -> None:
        dialog.act.click()
        assert dialog.isVisible()
        dialog._text.editor.setPlainText("manchado " * 60)
        dialog.act.click()
        assert dialog.isVisible()
        assert dialog.field.message.words == "Hay 539 letras en el motivo y caben 500. Acorte el texto."
        dialog._text.editor.setPlainText("salió manchado")
        dialog.act.click()

    in_the_dialog(AskReason, answer)

    assert window.messages.ask_reason("¿Reimprimir?", "Será la copia 2.", "Reimprimir") == "salió manchado"


def test_locking_keeps_the_pages_and_the_same_person_finds_them_as_they_were(program: Program) -> None:
    window = program.log_in()
    program.press("Alt+2")
    program.settle()
    program.cases.search.setText("quishpe")

    program.press("Ctrl+L")
    assert program.session.door.isVisible()
    assert not window.isVisible()
    assert program.log_in() is window
    assert program.cases.search.text() == "quishpe"


def test_the_door_of_a_locked_desk_knows_what_changed_meanwhile(program: Program) -> None:
    program.log_in(ADMINISTRATOR)
    actor, users = program.window.actor, program.window.context.desk.users
    assert actor is not None
    users.create(actor, "jguaman", "Julia Guamán", "clerk", PASSWORD)
    program.clock.advance(timedelta(days=1))
    program.press("Ctrl+L")
    gate = program.session.gate
    assert gate is not None
    assert "jguaman" in [choice.option.key for choice in gate.page.form.people.choices]
    assert gate.page._facts[0][1] == "Viernes 6 de noviembre de 2026. Día hábil, de 08h00 a 16h30."
    assert program.log_in("jguaman").actor is not None


def test_another_person_gets_another_window(program: Program) -> None:
    first = program.log_in()
    program.press("Ctrl+L")

    second = program.log_in(SUPERVISOR)

    assert second is not first
    assert second.actor is not None
    assert second.actor.role == "supervisor"


def test_nobody_at_the_counter_for_a_while_locks_it(program: Program) -> None:
    window = program.log_in()
    program.settle()
    window.idle.set_minutes(0.0003)
    window.idle.watch()

    program.until(program.session.door.isVisible)


def test_a_role_sees_only_the_places_it_may_use(program: Program) -> None:
    window = program.log_in(ADMINISTRATOR)

    assert window.context.actor.role == "administrator"
    assert not {"home", "cases", "payments"} & {place.key for place in window._places}


def test_who_may_not_open_a_request_is_offered_neither_the_button_nor_its_key(program: Program) -> None:
    window = program.log_in(ADMINISTRATOR)
    assert window.context.actor.role == "administrator"
    assert not window.rail.offers_new
    assert "new" not in [action.key for action in window.actions_here.here()]


def test_the_person_changes_colours_and_size_and_they_are_kept(program: Program, tmp_path: Path) -> None:
    look = program.log_in().context.appearance
    assert look is not None
    look.set_mode(Mode.DARK)
    look.set_size(115)

    kept = Memory(str(tmp_path / "data" / "window.ini"), CLERK)
    assert (kept.text("theme"), kept.text("text_size")) == ("dark", "115")
    assert program.session.theme.dark
    look.set_mode(Mode.LIGHT)
    look.set_size(100)


def test_changing_the_password_says_at_the_field_what_is_wrong(program: Program) -> None:
    window = program.log_in()
    fresh = "papeles nuevos de noviembre"

    def change(dialog: OwnPassword) -> None:
        dialog.submit()
        assert dialog.new_edit.state is FieldState.ERROR
        dialog.new_edit.setText(fresh)
        dialog.submit()
        assert dialog.again_edit.state is FieldState.ERROR
        dialog.again_edit.setText(fresh)
        dialog.old_edit.setText("no es esta")
        dialog.submit()
        program.until(lambda: dialog.old_edit.state is FieldState.ERROR)
        dialog.old_edit.setText(PASSWORD)
        dialog.submit()

    in_the_dialog(OwnPassword, change)
    window.everywhere.change_password()

    leaf = window.navigation.leaf()
    assert leaf is not None
    assert leaf.toast is not None
    program.press("Ctrl+L")
    assert program.log_in(CLERK, fresh) is window


def test_the_window_comes_back_where_it_was_but_never_outside_the_screen(program: Program, tmp_path: Path) -> None:
    window = program.log_in()
    window.resize(1200, 800)
    window.close()
    kept = Memory(str(tmp_path / "data" / "window.ini"))
    assert not kept.data("geometry").isEmpty()

    window.move(QPoint(90_000, 90_000))
    place(window, Memory(str(tmp_path / "nothing.ini")))
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.frameGeometry().center())


def test_a_counter_of_768_lines_leaves_room_for_the_bar_of_its_system() -> None:
    assert smallest(QRect(0, 0, 1366, 728)).toTuple() == (1024, 696)
    assert smallest(QRect(0, 0, 1920, 1040)).toTuple() == (1024, 768)


def test_a_fault_of_ours_shows_a_code_and_the_log_names_no_person(program: Program, tmp_path: Path) -> None:
    program.log_in()
    seen: list[Incident] = []

    def look(dialog: Incident) -> None:
        dialog.copy.click()
        seen.append(dialog)
        dialog.accept()

    in_the_dialog(Incident, look)
    program.session.lane.run(program.window, lambda: NOBODY["Rosa Quishpe"], print)
    program.until(lambda: seen)

    log = (tmp_path / "log" / "ventanilla.log").read_text(encoding="utf-8")
    assert "KeyError" in log
    assert "Quishpe" not in log
    assert QApplication.clipboard().text().splitlines()[0] in log
    assert program.bugs
    program.bugs.clear()


def test_the_log_starts_anew_when_it_is_large(tmp_path: Path) -> None:
    file = tmp_path / "ventanilla.log"
    for _turn in range(crash.KEPT + 2):
        file.write_bytes(b"x" * (crash.LARGEST + 1))
        crash.rotate(file)

    assert sorted(old.name for old in tmp_path.iterdir()) == [f"ventanilla.{n}.log" for n in range(1, crash.KEPT + 1)]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Nelly Chimbolema", "N. Chimbolema"),
        ("Ana Lucía Pilataxi Anrango", "A. Pilataxi"),
        ("Rosa Lema Guamán", "R. Lema"),
        ("Sisa", "Sisa"),
    ],
)
def test_the_top_bar_names_a_person_by_initial_and_surname(name: str, short: str) -> None:
    assert short_name(name) == short
