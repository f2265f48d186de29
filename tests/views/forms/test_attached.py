"""The frame of a photograph stays inside it and is moved with the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.rows.photos import Cut, UprightPhoto
from app.views.forms.attached import framing
from app.views.forms.attached.asked import FileAsked
from app.views.forms.attached.crop_sheet import CropSheet
from app.views.forms.walking import Walk
from app.views.widgets.inputs import LineEdit
from tests.support.photos import photo

BOUNDS = st.builds(
    framing.Bounds,
    st.integers(40, 4000),
    st.integers(40, 4000),
    st.sampled_from([3 / 4, 1.0, 4 / 3, 2 / 3]),
    st.integers(1, 300),
)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.floats(-5000, 5000), st.floats(-5000, 5000)),
        st.tuples(st.just("zoom"), st.floats(0.1, 8), st.just(0.0)),
    ),
    max_size=12,
)


@given(BOUNDS, ACTS)
def test_the_frame_never_leaves_the_photograph(bounds: framing.Bounds, acts: list[tuple[str, float, float]]) -> None:
    cut = framing.first(bounds)
    for act, one, two in acts:
        cut = framing.moved(bounds, cut, one, two) if act == "move" else framing.zoomed(bounds, cut, one)
        assert 0 <= cut.left <= bounds.width - cut.width
        assert 0 <= cut.top <= bounds.height - cut.height
        assert cut.width >= min(bounds.least, bounds.widest())
        assert abs(cut.height - cut.width / bounds.share) <= 1


def test_the_density_is_that_of_the_worse_side() -> None:
    assert framing.density(Cut(0, 0, 300, 394), (25, 33)) == 303


@pytest.mark.usefixtures("theme")
def test_arrows_move_and_plus_and_minus_change_the_size(qtbot: QtBot) -> None:
    field = PhotoField(key="foto", label="Foto", kind="photo")
    sheet = CropSheet(field, UprightPhoto("rosa.jpg", "0" * 64, photo(1200, 1500), 1200, 1500))
    qtbot.addWidget(sheet)
    sheet.show()
    view, first = sheet.view, sheet.view.part
    assert (first.width, first.height) == (1125, 1500)
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    smaller = view.part
    assert smaller.width < first.width
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert (view.part.left, view.part.top) == (smaller.left - 24, smaller.top + 24)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.part.left == smaller.left - 23
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.part.width > smaller.width
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.part.width == field.least_pixels()[0]
    assert "con 300 puntos" in sheet.size_words.text()
    told: list[Cut] = []
    sheet.cut.connect(lambda _photo, part: told.append(part))
    sheet.accept_button.click()
    assert told == [view.part]


@pytest.mark.usefixtures("theme")
def test_intro_comes_to_a_file_and_goes_on_and_what_was_copied_is_pasted(qtbot: QtBot, tmp_path: Path) -> None:
    form, before, after = Walk(), LineEdit(), LineEdit()
    made = FileAsked(FileField(key="acta", label="Acta", kind="file"), "Acta")
    column = QVBoxLayout(form)
    for part in (before, made, after):
        column.addWidget(part)
    made.editor.set_active(active=True)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Return)
    assert made.editor.choose.hasFocus()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "acta.pdf"))])
    QApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(made.editor.came) as came:
        QTest.keyClick(made.editor.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert came.args[0].name == "acta.pdf"
    QTest.keyClick(made.editor.choose, Qt.Key.Key_Return)
    assert after.hasFocus()


def test_the_smallest_photograph_that_is_admitted_can_be_cut() -> None:
    for millimetres in ((24, 32), (25, 33), (35, 45)):
        field = PhotoField(key="foto", label="Foto", kind="photo", print_mm=millimetres)
        wide, tall = field.least_pixels()
        cut = framing.first(framing.Bounds(wide, tall, field.share(), wide))
        assert (cut.width, cut.height) == (wide, tall)
