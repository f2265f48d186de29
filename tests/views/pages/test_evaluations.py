"""Evaluaciones: the week of the evaluators, agreeing and moving visits, and the sheet filled in by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.rows.evaluations import EvaluationLine
from app.views.dialogs.ask import Ask, AskReason
from app.views.dialogs.schedule import Schedule
from app.views.pages.evaluations import page as page_module
from app.views.pages.evaluations.page import EvaluationsPage
from tests.support.saving import lines_of, save_as
from tests.support.stalls import no_stall
from tests.views.program import CLERK, EVALUATOR, SUPERVISOR, Program, counter

ELEVEN = datetime(2026, 11, 5, 11, 0)  # noqa: DTZ001  pages give the office's own time
PLACE = "Calle Los Nogales S4-12"
Opened = tuple[Program, EvaluationsPage]


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """An office with a visit today at eleven and a case that waits for its date."""
    with counter(tmp_path) as at:
        at.evaluations.schedule(at.clerk, at.to_schedule(), at.evaluator.user_id, PLACE, ELEVEN)
        at.to_schedule()
    program = Program(qtbot, tmp_path)
    yield program
    program.close()


def enter(program: Program, username: str) -> EvaluationsPage:
    program.log_in(username)
    program.settle()
    program.press("Alt+4")
    program.settle()
    page = program.window.findChild(EvaluationsPage)
    assert isinstance(page, EvaluationsPage)
    program.until(lambda: page.agenda.board.current is not None)
    return page


@pytest.fixture
def clerk(office: Program) -> Opened:
    return office, enter(office, CLERK)


@pytest.fixture
def evaluator(office: Program) -> Opened:
    return office, enter(office, EVALUATOR)


def open_sheet(opened: Opened) -> EvaluationsPage:
    program, page = opened
    page.agenda.board.setFocus()
    QTest.keyClick(page.agenda.board, Qt.Key.Key_Return)
    program.until(lambda: page.sheet.line is not None)
    program.settle()
    return page


def stored(opened: Opened) -> EvaluationLine:
    """Read the visit in front as another window would."""
    program, page = opened
    found: list[EvaluationLine] = []
    current = page.sheet.line
    assert current is not None
    which, context = current.id, page.context
    context.lane.run(
        page, lambda: context.desk.evaluations.sheet(context.actor, which), lambda answer: found.append(answer[0])
    )
    program.until(lambda: found)
    return found[0]


def answered(opened: Opened, kind: type[Ask], do: Callable[[], None], reason: str = "") -> str:
    """Do what asks a question, read the question and say yes to it."""
    read: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(5, answer)
            return
        read.append(f"{dialog.windowTitle()} {dialog.accessibleDescription()}")
        if isinstance(dialog, AskReason):
            QTest.keyClicks(dialog.focusWidget(), reason)
        dialog.act.click()

    QTimer.singleShot(0, answer)
    do()
    opened[0].until(lambda: read)
    opened[0].settle()
    return read[0]


def press(page: EvaluationsPage, letters: str) -> None:
    QTest.keyClicks(page.sheet.table, letters)


# -- the week ---------------------------------------------------------------------------------------------------------


def test_the_week_says_hour_applicant_evaluator_and_place(clerk: Opened) -> None:
    _program, page = clerk
    visit = page.agenda.board.current
    assert visit is not None

    assert page.agenda.board.hasFocus()
    assert visit.words() == f"jue 5 nov, 11h00 a 13h00. Quishpe Lema Rosa 1. Maritza Orbe. {PLACE}. Agendada"
    assert page.agenda.board.accessibleDescription() == visit.words()
    assert page.agenda.range.text() == "Semana del 2 nov al 6 nov 2026 · 1 evaluación"
    assert page.agenda.waiting.accessibleName() == "Por coordinar"
    assert [row.applicant for row in page.agenda.waiting.model.rows] == ["Quishpe Lema Rosa 2"]


def test_holidays_are_hatched_with_their_reason_and_today_is_marked(clerk: Opened) -> None:
    _program, page = clerk
    days = {column.day.day: column for column in page.agenda.board._days}

    assert list(days) == [2, 3, 4, 5, 6]
    assert "Difuntos" in days[2].reason
    assert days[3].reason
    assert days[4].reason == ""
    assert [day for day, column in days.items() if column.today] == [5]


def test_weeks_are_turned_by_keys_and_ctrl_t_comes_back(clerk: Opened) -> None:
    program, page = clerk
    with no_stall():
        program.press("PgDown")
        program.settle()
    assert page.agenda.monday == date(2026, 11, 9)
    assert page.agenda.board.current is None

    program.press("PgUp")
    program.press("PgUp")
    program.settle()
    assert page.agenda.monday == date(2026, 10, 26)

    program.press("Ctrl+T")
    program.settle()
    assert page.agenda.monday == date(2026, 11, 2)
    assert page.agenda.board.current is not None


def test_a_year_without_calendar_says_so_instead_of_failing(clerk: Opened) -> None:
    program, page = clerk
    page.show_visit(date(2300, 1, 3), "")
    program.settle()

    reasons = [column.reason for column in page.agenda.board._days]
    assert len(reasons) == 5
    assert [reason for reason in reasons if "calendario" not in reason] == []


def test_one_evaluators_visits_can_be_seen_alone(clerk: Opened) -> None:
    program, page = clerk
    other = next(one.id for one in page.agenda._read.evaluators if one.name == "Edison Yacelga")  # type: ignore[union-attr]
    page.agenda.whose.set_key(other)
    page.agenda.whose.chosen.emit(other)
    assert page.agenda.board.visits == []

    page.reload()
    program.settle()
    assert page.agenda.whose.key() == other


def test_an_evaluator_begins_with_the_own_visits(evaluator: Opened) -> None:
    _program, page = evaluator
    assert page.agenda.whose.key() == page.context.actor.user_id
    assert not page.agenda.visit.move_date.isVisible()
    assert page.agenda.visit.sheet.isEnabled()


def test_what_was_not_closed_in_time_is_amber(clerk: Opened) -> None:
    program, page = clerk
    program.clock.advance(timedelta(hours=4))
    page.reload()
    program.settle()

    visit = page.agenda.board.current
    assert visit is not None
    assert (visit.word, visit.amber) == ("Sin cerrar", True)


# -- agreeing, moving and calling off ---------------------------------------------------------------------------------


def test_a_waiting_case_gets_its_date_from_the_list(clerk: Opened) -> None:
    program, page = clerk
    page.agenda.waiting.table.setFocus()
    QTest.keyClick(page.agenda.waiting.table, Qt.Key.Key_Return)
    dialog = program.window.findChild(Schedule)
    assert isinstance(dialog, Schedule)
    program.settle()
    dialog.evaluator.set_value(next(one.id for one in page.agenda._read.evaluators if one.name == "Maritza Orbe"))  # type: ignore[union-attr]
    dialog.day.set_value("2026-11-05")
    dialog.hour.set_value("12:00")
    dialog.submit()
    program.settle()
    assert "11h00 a 13h00" in dialog.hour.message.words
    assert dialog.isVisible()

    dialog.hour.set_value("13:15")
    QTest.keySequence(dialog.hour.editor, "Ctrl+Return")
    program.until(lambda: len(page.agenda.board.visits) == 2)
    program.settle()

    assert not page.agenda.waiting.model.rows
    assert page.agenda.board.current is page.agenda.board.visits[1]
    words = [visit.word for visit in page.agenda.board.visits]
    assert words == ["Poco camino con EV-QUI-2026-0002", "Poco camino con EV-QUI-2026-0001"]
    QTest.keyClick(page.agenda.board, Qt.Key.Key_Up)
    assert page.agenda.board.current is page.agenda.board.visits[0]


def test_the_mouse_agrees_a_date_too(clerk: Opened) -> None:
    program, page = clerk
    page.agenda.waiting.agree.click()
    dialog = program.window.findChild(Schedule)
    assert isinstance(dialog, Schedule)
    program.settle()
    dialog.reject()


def test_an_evaluator_agrees_no_dates(evaluator: Opened) -> None:
    program, page = evaluator
    assert not page.agenda.waiting.agree.isVisible()
    page.agenda.waiting.table.setFocus()
    QTest.keyClick(page.agenda.waiting.table, Qt.Key.Key_Return)
    assert program.window.findChild(Schedule) is None


def test_a_visit_is_moved_to_another_day(clerk: Opened) -> None:
    program, page = clerk
    QTest.keyClicks(page.agenda.board, "r")
    dialog = program.window.findChild(Schedule)
    assert isinstance(dialog, Schedule)
    program.settle()
    dialog.day.set_value("2026-11-11")
    dialog.submit()
    program.until(lambda: page.agenda.monday == date(2026, 11, 9))
    program.settle()

    visit = page.agenda.board.current
    assert visit is not None
    assert visit.day == date(2026, 11, 11)


def test_a_visit_is_called_off_with_its_reason_and_waits_again(clerk: Opened) -> None:
    program, page = clerk
    asked = answered(
        clerk, AskReason, lambda: QTest.keyClick(page.agenda.board, Qt.Key.Key_Delete), reason="No estaba nadie"
    )
    assert "EV-QUI-2026-0001" in asked
    assert "Por coordinar" in asked
    program.until(lambda: not page.agenda.board.visits)
    program.until(lambda: len(page.agenda.waiting.model.rows) == 2)
    assert not page.agenda.visit.isVisible()


def test_the_invitation_goes_to_a_file(clerk: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, page = clerk
    target = tmp_path / "cita.ics"
    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: target)
    QTest.keyClicks(page.agenda.board, "g")
    program.settle()
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")

    monkeypatch.setattr(page, "ask_where_to_save", lambda _name: tmp_path / "no" / "cita.ics")
    page.agenda.visit.save.click()
    program.settle()
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    assert "cita.ics" in leaf.bars[0].accessibleName()


def test_the_case_of_a_visit_is_one_key_away(clerk: Opened) -> None:
    program, page = clerk
    QTest.keyClicks(page.agenda.board, "e")
    program.settle()
    assert program.window.navigation.here == "case"

    program.press("Escape")
    assert program.window.navigation.here == page.key


# -- the sheet --------------------------------------------------------------------------------------------------------


def test_keys_answer_the_criteria_and_skip_the_heads_of_groups(evaluator: Opened) -> None:
    page = open_sheet(evaluator)
    assert page.sheet.table.hasFocus()
    assert page.sheet.foot.progress.text() == "0 de 26 respondidos"
    assert "ejemplo" in page.sheet.head.example.accessibleName()

    with no_stall():
        press(page, "cccac")
        evaluator[0].until(lambda: page.sheet.keeper.idle)
    row = page.sheet.table.row()
    assert row is not None
    assert row.label == "2.2"
    assert page.sheet.foot.progress.text() == "5 de 26 respondidos"
    QTest.keyClick(page.sheet.table, Qt.Key.Key_Up)
    QTest.keyClick(page.sheet.table, Qt.Key.Key_Up)
    back = page.sheet.table.row()
    assert back is not None
    assert back.label == "1.4"


def test_what_is_written_is_kept_and_the_screen_says_when(evaluator: Opened) -> None:
    program, _page = evaluator
    page = open_sheet(evaluator)
    press(page, "n")
    assert page.sheet.finding.observation.isAncestorOf(program.window.focusWidget())
    QTest.keyClicks(program.window.focusWidget(), "Falta el permiso ")
    program.until(lambda: page.sheet.keeper.idle)

    assert page.sheet.foot.saved.text().startswith("Guardado 10h42")
    assert stored(evaluator).findings[0].verdict == "not_met"
    assert stored(evaluator).findings[0].observation == "Falta el permiso"
    assert page.sheet.foot.rule.text() == "Con 1 de 2 fallas admitidas, hasta aquí cumple."

    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    assert page.sheet.table.hasFocus()
    row = page.sheet.table.row()
    assert row is not None
    assert row.label == "1.2"


def test_going_away_at_once_loses_nothing(evaluator: Opened) -> None:
    program, _page = evaluator
    page = open_sheet(evaluator)
    press(page, "ccn")
    QTest.keyClicks(program.window.focusWidget(), "Sin costos")
    program.press("Escape")
    assert page.sheet.table.hasFocus()
    program.press("Escape")
    program.settle()
    assert page.agenda.board.hasFocus()

    program.press("Return")
    program.settle()
    assert not page.in_week
    assert page.sheet.foot.progress.text() == "3 de 26 respondidos"
    assert stored(evaluator).findings[2].observation == "Sin costos"


def test_a_sheet_is_not_closed_before_its_hour_and_says_from_when(evaluator: Opened) -> None:
    page = open_sheet(evaluator)
    assert not page.sheet.foot.close_sheet.isEnabled()
    assert page.sheet.foot.saved.text() == "Se cierra desde el jue 5 nov, 11h00."


def test_what_lacks_is_told_at_its_row(evaluator: Opened) -> None:
    program, page = evaluator
    program.clock.advance(timedelta(hours=2))
    page = open_sheet(evaluator)
    press(page, "ccc")
    page.sheet.table.go_to_position(20)
    program.press("Ctrl+Return")
    program.settle()
    row = page.sheet.table.row()
    assert row is not None
    assert row.label == "1.4"
    assert page.sheet.finding.lack.words.startswith("Falta responder 23 criterios.")

    press(page, "n")
    page.sheet.table.setFocus()
    page.sheet.table.step()
    press(page, "c" * 22)
    assert page.sheet.foot.progress.text() == "26 de 26 respondidos"
    program.press("Ctrl+Return")
    program.settle()
    told = page.sheet.table.row()
    assert told is not None
    assert told.label == "1.4"
    assert page.sheet.finding.observation.message.words == "Falta qué se encontró. Escríbalo."
    assert stored(evaluator).state == "scheduled"


@pytest.mark.parametrize(
    ("failed", "result", "consequence"),
    [(0, "passed", "sigue a su próximo paso"), (3, "failed", "espera la decisión de quien supervisa")],
)
def test_closing_tells_the_result_and_what_follows(
    evaluator: Opened, failed: int, result: str, consequence: str
) -> None:
    program, page = evaluator
    program.clock.advance(timedelta(hours=2))
    page = open_sheet(evaluator)
    for _criterion in range(failed):
        press(page, "n")
        QTest.keyClicks(program.window.focusWidget(), "No consta")
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    press(page, "c" * (26 - failed))

    asked = answered(evaluator, Ask, lambda: program.press("Ctrl+Return"))

    assert consequence in asked
    assert "ya no se podrá cambiar" in asked
    program.until(lambda: page.sheet.line is not None and page.sheet.line.state == "held")
    assert stored(evaluator).result == result
    assert not page.sheet.editable
    assert not page.sheet.foot.close_sheet.isVisible()
    assert "solo se lee" in page.sheet.head.reading.accessibleName()
    press(page, "a")
    assert page.sheet.keeper.idle


def test_who_does_not_evaluate_reads_the_sheet(clerk: Opened) -> None:
    page = open_sheet(clerk)
    assert page.sheet.head.reading.accessibleName().startswith("La llena Maritza Orbe")
    assert page.sheet.finding.observation.editor.editor.isReadOnly()
    press(page, "c")
    assert page.sheet.keeper.idle
    assert page.sheet.foot.progress.text() == "0 de 26 respondidos"


def test_a_supervisor_may_fill_it_in_and_a_refusal_goes_to_its_row(office: Program) -> None:
    opened = office, enter(office, SUPERVISOR)
    page = open_sheet(opened)
    page.sheet.finding.evidence.editor.editor.setPlainText("x" * 1001)
    office.until(lambda: page.sheet.foot.saved.text() == "Sin guardar")
    leaf = office.window.navigation.leaf()
    assert leaf is not None
    assert "la evidencia" in leaf.bars[0].accessibleName()
    row = page.sheet.table.row()
    assert row is not None
    assert row.label == "1.1"

    page.sheet.finding.evidence.editor.editor.setPlainText("Visto")
    office.until(lambda: page.sheet.keeper.idle)
    assert stored(opened).findings[0].evidence == "Visto"


def test_an_evaluation_can_be_opened_from_elsewhere(clerk: Opened) -> None:
    program, page = clerk
    visit = page.agenda.board.current
    assert visit is not None
    program.window.navigation.go("home")
    program.window.navigation.go("evaluations", visit.line.id)
    program.settle()

    assert not page.in_week
    assert page.sheet.head.title.text() == visit.line.applicant


def test_the_small_window_cuts_neither_week_nor_sheet(clerk: Opened) -> None:
    program, page = clerk
    program.window.resize(1024, 768)
    QTest.qWait(20)
    assert page.agenda.side.geometry().right() < page.agenda.width()
    page = open_sheet(clerk)
    assert page.sheet.finding.geometry().right() < page.sheet.width()
    assert page.sheet.finding.width() == page_module._SIDE_NARROW


def test_the_week_goes_to_a_file(clerk: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, _page = clerk
    save_as(tmp_path / "semana.csv", monkeypatch)

    program.press("Ctrl+E")
    program.until((tmp_path / "semana.csv").exists)
    program.settle()

    heads, *rows = lines_of(tmp_path / "semana.csv")
    assert heads[:2] == ["Fecha", "Hora"]
    assert [row[0] for row in rows] == ["05/11/2026"]
    assert rows[0][5] == PLACE
