"""The ruler of days explains a date: to the eye, to the mouse and aloud."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.models import texts_es
from app.views.theme import Theme
from app.views.theme.look import look_of
from app.views.widgets import ruler_data as data
from app.views.widgets.due_days import count_pause
from app.views.widgets.ruler import DayRuler, WeekRuler
from app.views.widgets.ruler_data import RulerDay, tick_kinds
from tests.views.widgets.rulers import CASE_RULER, OVERDUE_RULER, SHORT_RULER, ruler_days


def test_the_ruler_says_when_it_is_due_how_far_it_is_and_since_when_it_waits() -> None:
    spoken = data.sentence(CASE_RULER)
    assert spoken == "Vence el viernes 11 de diciembre. Van 5 de 30 días hábiles. En pausa desde el 21 de octubre."


def test_a_term_that_is_over_is_said_in_the_past() -> None:
    assert data.sentence(OVERDUE_RULER) == "Venció el viernes 30 de octubre."


def test_a_pause_that_has_ended_is_not_said() -> None:
    assert "pausa" not in data.sentence(SHORT_RULER)


def test_without_days_there_is_no_due_date() -> None:
    assert data.sentence([]) == "Sin fecha de vencimiento."


def test_weekends_are_the_dash_between_weeks() -> None:
    days = [
        RulerDay(date(2026, 11, 6), "counted", 1),
        RulerDay(date(2026, 11, 7), "weekend"),
        RulerDay(date(2026, 11, 9), "due", 2),
    ]
    assert [[day.day.day for day in week] for week in data.weeks(days)] == [[6], [9]]


def test_words_above_the_cells() -> None:
    assert data.word_above(RulerDay(date(2026, 11, 5), "pending", 4, today=True)) == ("hoy", "texto")
    assert data.word_above(RulerDay(date(2026, 11, 11), "due", 8)) == ("vence", "tinta")
    assert data.word_above(RulerDay(date(2026, 11, 11), "due", 8, today=True)) == ("vence hoy", "tinta")
    assert data.word_above(RulerDay(date(2026, 11, 11), "overdue", 8)) == ("venció", "error")
    assert data.word_above(RulerDay(date(2026, 11, 10), "pending", 7)) == ("", "")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (RulerDay(date(2026, 10, 16), "counted", 3), "vie 16 oct\ncuenta 3"),
        (
            RulerDay(date(2026, 12, 7), "holiday", note="Fundación de Quito trasladada"),
            "lun 7 dic\nferiado: Fundación de Quito trasladada",
        ),
        (RulerDay(date(2026, 11, 4), "paused", note="subsanación"), "mié 4 nov\nen pausa: subsanación"),
        (RulerDay(date(2026, 11, 5), "pending", None, today=True), "jue 5 nov\nno cuenta"),
    ],
)
def test_each_cell_explains_itself(day: RulerDay, words: str) -> None:
    assert data.tooltip(day) == words


def test_the_legend_names_only_what_is_there() -> None:
    assert data.legend(OVERDUE_RULER) == [("counted", "contado")]
    words = dict(data.legend(CASE_RULER))
    assert words["holiday"] == "feriado: 2 y 3 nov; 7 dic, Fundación de Quito trasladada"
    assert words["paused"] == "en pausa desde el 21 oct (subsanación, día 10 de 10)"


def test_the_mouse_over_a_cell_shows_its_reason(theme: Theme, qtbot: QtBot) -> None:
    ruler = DayRuler(CASE_RULER)
    qtbot.addWidget(ruler)
    ruler.resize(1100, ruler.heightForWidth(1100))
    ruler.show()
    rect, day = ruler.cells()[0]
    place = rect.center().toPoint()
    QApplication.sendEvent(ruler, QHelpEvent(QEvent.Type.ToolTip, place, ruler.mapToGlobal(QPoint(0, 0))))
    assert QToolTip.text() == data.tooltip(day)
    QToolTip.hideText()


def test_the_ruler_shrinks_to_its_smallest_cell_and_then_breaks_by_weeks(theme: Theme, qtbot: QtBot) -> None:
    ruler = DayRuler(CASE_RULER, with_legend=False)
    qtbot.addWidget(ruler)
    ruler.resize(1200, 100)
    wide = {rect.width() for rect, _day in ruler.cells()}
    assert wide == {22}
    ruler.resize(880, 100)
    assert {rect.width() for rect, _day in ruler.cells()} == {17}
    assert len({rect.top() for rect, _day in ruler.cells()}) == 1
    ruler.resize(400, 300)
    tops = [rect.top() for rect, _day in ruler.cells()]
    assert len(set(tops)) == 3
    assert max(rect.right() for rect, _day in ruler.cells()) <= 400


def test_the_number_of_a_long_term_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    first = date(2026, 11, 6)
    ruler = DayRuler([RulerDay(first + timedelta(days=at), "pending", at + 1) for at in range(182)])
    qtbot.addWidget(ruler)
    ruler.resize(760, ruler.heightForWidth(760))
    widest = look_of(ruler).width("count", "182")
    assert all(rect.width() > widest for rect, _ in ruler.cells())


def test_a_reader_hears_the_sentence_and_a_pause_is_heard_at_once(theme: Theme, qtbot: QtBot) -> None:
    ruler = DayRuler(SHORT_RULER)
    qtbot.addWidget(ruler)
    assert ruler.accessibleName() == data.sentence(SHORT_RULER)
    ruler.set_days(CASE_RULER)
    assert ruler.accessibleName().endswith("En pausa desde el 21 de octubre.")


def test_folded_by_weeks_every_day_stands_under_its_name(theme: Theme, qtbot: QtBot) -> None:
    ruler = WeekRuler(ruler_days(date(2026, 11, 5), ".....D", today=date(2026, 11, 5)))
    qtbot.addWidget(ruler)
    ruler.resize(260, ruler.sizeHint().height())
    placed = {day.day: rect for rect, day in ruler.cells()}
    assert placed[date(2026, 11, 5)].left() == placed[date(2026, 11, 12)].left()
    assert placed[date(2026, 11, 6)].top() < placed[date(2026, 11, 9)].top()


@pytest.mark.parametrize(
    ("done", "total", "kinds"),
    [
        (1, 3, ("counted", "pending", "due")),
        (0, 1, ("due",)),
        (3, 3, ("counted", "counted", "due")),
        (5, 3, ("counted", "counted", "counted", "overdue", "overdue")),
        (0, 0, ()),
    ],
)
def test_ticks_from_two_figures(done: int, total: int, kinds: tuple[str, ...]) -> None:
    assert tick_kinds(done, total) == kinds


def test_dates_are_written_as_at_the_counter() -> None:
    day = date(2026, 12, 11)
    assert (texts_es.short_date(day), texts_es.day_month(day)) == ("vie 11 dic", "11 dic")
    assert texts_es.long_date(day) == "viernes 11 de diciembre de 2026"


def test_the_days_of_a_pause_are_numbered_until_they_run_out() -> None:
    days = ruler_days(date(2026, 11, 4), "cppp", today=date(2026, 11, 9), notes=dict.fromkeys((1, 2, 3), "subsanación"))
    told = count_pause(days, date(2026, 11, 5), 2)
    assert [day.note for day in told] == [
        "",
        "subsanación, día 1 de 2",
        "subsanación, día 2 de 2",
        "subsanación, pasaron los 2 días",
    ]
    assert dict(data.legend(told))["paused"] == "en pausa desde el 5 nov (subsanación, pasaron los 2 días)"
