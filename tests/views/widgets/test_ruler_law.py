"""The ruler shows how far the law goes beyond the promise."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.views.pages.case_file.page import CaseFilePage
from app.views.widgets.due_days import up_to_law
from app.views.widgets.ruler_data import RulerDay, sentence, tooltip, word_above
from tests.services.copies import Copies
from tests.views.pages.page_window import PageWindow

pytestmark = pytest.mark.usefixtures("theme")
PROMISED = [RulerDay(date(2026, 11, 9), "counted", 1), RulerDay(date(2026, 11, 10), "due", 2, today=True)]


def off(day: date) -> str | None:
    return "feriado: Fiesta de ejemplo" if day == date(2026, 11, 12) else None


def test_after_the_promise_come_the_days_that_the_law_admits() -> None:
    days = up_to_law(PROMISED, date(2026, 11, 16), date(2026, 11, 10), off)
    assert [(day.day.day, day.kind) for day in days[2:]] == [
        (11, "spare"), (12, "holiday"), (13, "spare"), (14, "weekend"), (15, "weekend"), (16, "legal"),
    ]  # fmt: skip
    assert (days[3].note, word_above(days[-1])[0]) == ("Fiesta de ejemplo", "ley")
    assert tooltip(days[-1]).endswith("último día que admite la ley")
    assert sentence(days).endswith("La ley admite hasta el lunes 16 de noviembre.")


@pytest.mark.parametrize("last", [None, date(2026, 11, 10), date(2027, 6, 1)])
def test_without_a_maximum_beyond_it_or_with_a_far_one_nothing_is_added(last: date | None) -> None:
    assert up_to_law(PROMISED, last, date(2026, 11, 10), off) == PROMISED


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_the_case_shows_both(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    copies = Copies(tmp_path)
    case_id = copies.register(copies.ask("avaluo", (), answers={"avaluo": "90.000,00"}))
    window = PageWindow(qtbot, tmp_path, copies.desk, copies.clerk, CaseFilePage)
    window.frame.resize(*size)
    page = window.open(case_id)
    assert page.read is not None
    kinds = {day.kind: day.day for day in page.read.days}
    assert (kinds["due"], kinds["legal"]) == (date(2026, 11, 10), date(2026, 11, 26))
    window.close()
    copies.close()
