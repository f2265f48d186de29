"""Marked fragments: where a text is cut, and what is seen of them when it does not fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.views.theme import Theme
from app.views.theme.look import Look
from app.views.widgets.balance_bar import BalanceBar
from app.views.widgets.marked import paint_marked, pieces

LIGHT = Look(dark=False, scale=1.0)


@pytest.mark.parametrize(
    ("marks", "cut"),
    [
        ((), [("0045871203", False)]),
        (((4, 10),), [("0045", False), ("871203", True)]),
        (((0, 2), (1, 4)), [("00", True), ("45", True), ("871203", False)]),
        (((8, 99),), [("00458712", False), ("03", True)]),
        (((5, 5), (12, 14)), [("0045871203", False)]),
    ],
)
def test_a_text_is_cut_at_its_marks_whatever_they_are(
    marks: tuple[tuple[int, int], ...], cut: list[tuple[str, bool]]
) -> None:
    assert pieces("0045871203", marks) == cut


def yellow(image: QImage) -> list[int]:
    """Columns of an image in which the highlighter is seen."""
    marker = LIGHT.color("marca").rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == marker for y in range(image.height()))]


def painted(width: int, words: str, marks: tuple[tuple[int, int], ...]) -> QImage:
    image = QImage(400, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_marked(painter, QRectF(0, 0, width, 24), words, marks, LIGHT)
    painter.end()
    return image


@pytest.mark.usefixtures("theme")
def test_the_highlighter_stands_on_the_fragment_and_nowhere_else() -> None:
    columns = yellow(painted(400, "MI VECINO SIGCHOS", ((10, 17),)))
    assert columns
    assert columns[0] > LIGHT.width("body", "MI VECINO") - 2
    assert columns[-1] < LIGHT.width("body", "MI VECINO SIGCHOS") + 2
    assert not yellow(painted(400, "MI VECINO SIGCHOS", ()))


@pytest.mark.usefixtures("theme")
def test_what_does_not_fit_is_cut_with_its_mark() -> None:
    columns = yellow(painted(110, "MI VECINO SIGCHOS TOCAGON E", ((10, 27),)))
    assert columns
    assert columns[-1] <= 110


@pytest.mark.usefixtures("theme")
def test_a_mark_far_into_a_long_text_is_still_seen() -> None:
    columns = yellow(painted(110, "DEPOSITO VENTANILLA MACHACHI BLOQUES", ((29, 36),)))
    assert columns
    assert columns[-1] <= 110
    assert columns[-1] - columns[0] >= LIGHT.width("body", "BLOQUES") - 2


def shares(qapp_theme: Theme, parts: tuple[int, int, int]) -> dict[str, int]:
    """How many pixels of the bar each part takes."""
    bar = BalanceBar()
    bar.resize(300, 14)
    bar.set_parts(*parts, "87 %")
    image = bar.grab().toImage()
    middle = [image.pixelColor(x, 7).name() for x in range(2, 298)]
    full = middle.count(LIGHT.color("ok").name())
    aside = middle.count(LIGHT.color("neutro_borde").name())
    bar.deleteLater()
    return {"full": full, "aside": aside, "rest": len(middle) - full - aside}


def test_the_bar_shows_each_share_of_the_sum(theme: Theme) -> None:
    told = shares(theme, (200, 50, 50))
    assert 190 <= told["full"] <= 202
    assert 45 <= told["aside"] <= 52
    assert 45 <= told["rest"] <= 52


def test_a_part_that_is_not_nothing_is_always_seen(theme: Theme) -> None:
    assert shares(theme, (1_000_000, 1, 1))["aside"] >= 3
    assert shares(theme, (1_000_000, 0, 0)) == {"full": 296, "aside": 0, "rest": 0}
