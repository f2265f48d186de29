"""The frame of a photograph stays inside it and is moved with the keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.catalogue.field_files import PhotoField
from app.models.rows.photos import Cut, UprightPhoto
from app.views.forms.attached import framing
from app.views.forms.attached.crop_sheet import CropSheet
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
