"""Other people are written one below the other, as many as the definition admits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.catalogue.field_people import PersonField
from app.models.rows.intake import FieldFault
from app.views.forms.persons import PersonAsked
from app.views.widgets.inputs import FieldState

pytestmark = pytest.mark.usefixtures("theme")


def asked(qtbot: QtBot, **more: object) -> PersonAsked:
    field = PersonField.model_validate({"kind": "person", "key": "testigos", "label": "Testigos", **more})
    made = PersonAsked(field, "Testigos")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_one_person_has_one_line_and_nothing_to_add(qtbot: QtBot) -> None:
    field = asked(qtbot)
    editor = field.editor
    assert len(editor.people) == 1
    assert not editor.more.isVisible()
    assert not editor.people[0].drop.isVisible()
    assert not editor.people[0].email.isVisible()


def test_people_are_added_up_to_the_most_and_taken_away_down_to_the_least(qtbot: QtBot) -> None:
    field = asked(qtbot, min_count=1, max_count=3, contact=True)
    editor = field.editor
    assert editor.people[0].email.isVisible()
    with qtbot.waitSignal(field.changed):
        editor.more.click()
    editor.more.click()
    assert len(editor.people) == 3
    assert not editor.more.isVisible()
    here = QApplication.focusWidget()
    assert here is not None
    assert editor.isAncestorOf(here)
    for line, name in zip(editor.people, ("Rosa", "Luz", "Inti"), strict=True):
        line.name.setText(name)
    with qtbot.waitSignal(field.changed):
        editor.people[1].drop.click()
    assert field.words() == "Rosa; Inti"
    assert editor.people[1].name.accessibleName() == "Testigos 2, nombres y apellidos"
    editor.people[0].drop.click()
    assert [line.drop.isVisible() for line in editor.people] == [False]


def test_what_lacks_is_shown_on_whom_it_lacks(qtbot: QtBot) -> None:
    field = asked(qtbot, min_count=2, max_count=2)
    rosa, luz = field.editor.people
    rosa.write("cedula:1759909110", "Rosa Lema", "", "")
    luz.write("cedula:1759909037", "", "", "")
    field.show_fault(FieldFault("testigos", "error", "Falta el nombre."))
    assert (rosa.name.state, rosa.identity.number.state) == (FieldState.NONE, FieldState.NONE)
    assert (luz.name.state, luz.identity.number.state) == (FieldState.ERROR, FieldState.NONE)


def test_a_person_written_later_is_left_like_any_other(qtbot: QtBot) -> None:
    field = asked(qtbot, max_count=2)
    field.editor.more.click()
    with qtbot.waitSignal(field.left):
        field.editor.people[1].name.setFocus()
        field.editor.people[1].name.clearFocus()
