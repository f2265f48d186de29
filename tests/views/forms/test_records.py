"""Minutes are chosen in the form of a request while one types, with the sheets that are wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.models.catalogue.field_archived import ArchivedField
from app.views.forms.field_desk import FieldDesk
from app.views.forms.records import RecordsAsked
from app.views.forms.walking import Walk
from app.views.pages.case_file.page import CaseFilePage
from app.views.widgets.inputs import LineEdit
from tests.services.minutes import ARCHIVE, KEY, WORDS, Minutes
from tests.views.pages.page_window import PageWindow

ONE = ArchivedField(key="acta", kind="archived", label="Acta", archive=ARCHIVE)
MANY = ArchivedField(key="actas", kind="archived", label="Actas", archive=ARCHIVE, many=True, max_records=2)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Minutes]:
    made = Minutes(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, counter: Minutes) -> Iterator[PageWindow[CaseFilePage]]:
    counter.add()
    counter.many(3)
    made = PageWindow(qtbot, tmp_path, counter.desk, counter.clerk, CaseFilePage)
    yield made
    made.close()


def asked(window: PageWindow[CaseFilePage], field: ArchivedField) -> RecordsAsked:
    """Put the field where a person can type in it."""
    made = RecordsAsked(field, field.label)
    made.setParent(window.page)
    made.resize(700, 200)
    made.meet(FieldDesk(window.page.context, KEY, lambda: ("", "")))
    made.show()
    made.go()
    return made


def choose(window: PageWindow[CaseFilePage], made: RecordsAsked, typed: str) -> None:
    QTest.keyClicks(made.editor.line, typed)
    made.search()
    window.settle()
    popup = made.finder.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    window.settle()
    QApplication.processEvents()


def test_a_word_of_the_sheets_is_enough_to_choose_minutes(window: PageWindow[CaseFilePage]) -> None:
    made = asked(window, ONE)
    choose(window, made, "vicerrec")
    assert made.words() == WORDS
    assert made.editor.line.isHidden()
    QTest.keyClicks(made._chosen[0].pages, "2-3")
    assert made.words() == f"{WORDS}, fojas 2-3"
    answer = made.value()
    assert isinstance(answer, list)
    assert (answer[0]["pages"], answer[0]["count"]) == ("2-3", 4)


def test_as_many_are_chosen_as_the_field_takes(window: PageWindow[CaseFilePage]) -> None:
    made = asked(window, MANY)
    choose(window, made, "012")
    assert made.editor.line.text() == ""
    assert not made.editor.line.isHidden()
    choose(window, made, "003")
    assert made.editor.line.isHidden()
    made._chosen[0].dropped.emit()
    assert made.words().startswith("Acta 003-2026")


def test_words_of_no_minutes_are_told(window: PageWindow[CaseFilePage]) -> None:
    made = asked(window, ONE)
    QTest.keyClicks(made.editor.line, "cosecha")
    made.search()
    window.settle()
    assert made.editor.said.text() == "Nada empieza por «cosecha» en el archivo."
    assert made.value() is None


def test_a_draft_brings_the_answer_back(window: PageWindow[CaseFilePage]) -> None:
    made = asked(window, ONE)
    choose(window, made, "012")
    kept = made.value()
    other = asked(window, ONE)
    other.set_value(kept)
    assert other.value() == kept


def test_the_case_opens_the_pdf_of_its_minutes(window: PageWindow[CaseFilePage], counter: Minutes) -> None:
    (line,) = counter.find("vicerrec")
    window.open(counter.ask((line.id, "2")))
    window.page.choose(1)
    window.settle()
    facts = window.page.sections.facts
    fact = next(one for one in facts.model.rows if one.record)
    assert fact.text == f"{WORDS}, foja 2"
    facts.table.go_to(fact.place)
    facts.table.setFocus()
    window.press(Qt.Key.Key_Return)
    dialog = window.dialog()
    assert dialog.windowTitle() == fact.text
    dialog.reject()


def test_intro_goes_on_from_the_sheets_to_the_field_that_follows(window: PageWindow[CaseFilePage]) -> None:
    form, behind = Walk(window.page), LineEdit()
    made = asked(window, ONE)
    column = QVBoxLayout(form)
    column.addWidget(made)
    column.addWidget(behind)
    form.show()
    made.go()
    choose(window, made, "vicerrec")
    assert made._chosen[0].pages.hasFocus()
    QTest.keyClick(made._chosen[0].pages, Qt.Key.Key_Return)
    assert behind.hasFocus()
