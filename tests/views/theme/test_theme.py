"""The colours can be read, the weights can be told apart, and one change reaches every widget."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.theme import Mode, Theme, look_of
from app.views.theme.fonts import package_file
from app.views.theme.stylesheet import build_stylesheet
from app.views.theme.tokens import TOKENS, value
from app.views.widgets.inputs import LineEdit
from app.views.widgets.text import Text

TEXT, EDGE = 4.5, 3.0
ON_PAPER = ("texto", "texto2", "texto3", "tinta", "ok", "aviso", "error", "proceso", "manila_texto")
ON_OWN_SOFT = (
    ("tinta", "tinta_suave"),
    ("ok", "ok_suave"),
    ("aviso", "aviso_suave"),
    ("error", "error_suave"),
    ("proceso", "proceso_suave"),
    ("texto2", "neutro_suave"),
    ("manila_texto", "manila"),
    ("marca_texto", "marca"),
    ("riel_texto", "riel"),
    ("riel_marca_texto", "riel_marca"),
    ("sobre_lleno", "tinta_lleno"),
    ("sobre_error", "error"),
    ("barra_texto", "barra"),
    ("barra_texto2", "barra"),
    ("barra_texto", "barra_alta"),
    ("barra_texto3", "barra"),
    ("sobre_lleno", "riel_item"),
)


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str, *, dark: bool) -> float:
    high, low = sorted((luminance(QColor(value(name, dark=dark))) for name in (first, second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["claro", "oscuro"])
@pytest.mark.parametrize("name", ON_PAPER)
@pytest.mark.parametrize("paper", ["sup", "sup2"])
def test_text_can_be_read_on_paper(name: str, paper: str, *, dark: bool) -> None:
    assert contrast(name, paper, dark=dark) >= TEXT


@pytest.mark.parametrize("dark", [False, True], ids=["claro", "oscuro"])
@pytest.mark.parametrize(("words", "ground"), ON_OWN_SOFT)
def test_text_can_be_read_on_its_own_ground(words: str, ground: str, *, dark: bool) -> None:
    assert contrast(words, ground, dark=dark) >= TEXT


@pytest.mark.parametrize("dark", [False, True], ids=["claro", "oscuro"])
@pytest.mark.parametrize("edge", ["linea_fuerte", "tinta", "error", "aviso"])
def test_edges_of_controls_can_be_seen(edge: str, *, dark: bool) -> None:
    assert contrast(edge, "sup", dark=dark) >= EDGE


def test_the_table_says_the_published_ratios() -> None:
    assert contrast("texto", "sup", dark=False) == pytest.approx(16.8, abs=0.1)
    assert contrast("tinta", "sup", dark=True) == pytest.approx(8.5, abs=0.1)


def test_the_stylesheet_is_short_and_whole() -> None:
    sheet = build_stylesheet(dark=True)
    assert "$" not in sheet
    assert TOKENS["barra"][1] in sheet
    assert len(sheet) < 2000


def test_body_medium_and_semibold_really_differ(theme: Theme, qtbot: QtBot) -> None:
    label = Text("")
    qtbot.addWidget(label)
    look = look_of(label)
    words = "Servicio de certificados"
    body, medium, strong = (look.width(role, words) for role in ("body", "emphasis", "strong"))
    assert body < medium < strong
    assert look.font("body").family() == "IBM Plex Sans"
    assert look.font("code").family() == "IBM Plex Mono"


def test_digits_have_one_width(theme: Theme, qtbot: QtBot) -> None:
    label = Text("")
    qtbot.addWidget(label)
    assert look_of(label).width("body", "1111") == look_of(label).width("body", "0000")


def test_qt_own_editors_take_the_body_weight(theme: Theme, qtbot: QtBot) -> None:
    editor = LineEdit()
    qtbot.addWidget(editor)
    words = "Servicio de certificados"
    assert QFontMetricsF(editor.font()).horizontalAdvance(words) == look_of(editor).width("body", words)


def test_dark_reaches_a_widget_that_is_already_there(theme: Theme, qtbot: QtBot) -> None:
    label = Text("hola")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert look_of(label).dark
    assert look_of(label).color("sup").name().upper() == value("sup", dark=True)
    theme.set_mode(Mode.LIGHT)
    assert not look_of(label).dark


def test_text_grows_for_who_asks(theme: Theme, qtbot: QtBot) -> None:
    label, editor = Text("Registre la solicitud"), LineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(editor)
    before, height = label.sizeHint().width(), editor.sizeHint().height()
    theme.set_text_size(130)
    assert look_of(label).scale == pytest.approx(1.3)
    assert label.sizeHint().width() > before * 1.2
    assert editor.sizeHint().height() == pytest.approx(height * 1.3, abs=1)
    theme.set_text_size(100)


def test_only_the_sizes_of_the_scale_exist(theme: Theme) -> None:
    with pytest.raises(ValueError, match="120"):
        theme.set_text_size(120)


def test_the_system_is_followed_unless_a_person_chose(qapp: QApplication, theme: Theme) -> None:
    follower = Theme(qapp, Mode.SYSTEM)
    seen = [follower.dark]
    follower.set_mode(Mode.DARK)
    seen.append(follower.dark)
    assert seen == [False, True]
    follower.set_mode(Mode.LIGHT)


def test_high_contrast_drops_tints_and_keeps_edges(theme: Theme, qtbot: QtBot) -> None:
    label = Text("hola")
    qtbot.addWidget(label)
    theme.set_contrast(Qt.ContrastPreference.HighContrast)
    look = look_of(label)
    assert look.plain
    assert look.color("error_suave") == look.color("sup")
    assert look.color("error_borde") == look.color("error")
    assert look.color("texto2") == look.color("texto")
    theme.set_contrast(Qt.ContrastPreference.NoPreference)
    assert look_of(label).color("error_suave").name().upper() == value("error_suave", dark=False)


def test_a_missing_package_is_named() -> None:
    assert package_file("qtawesome", "fonts") == Path(package_file("qtawesome", "") / "fonts")
    with pytest.raises(FileNotFoundError, match="no_such_package"):
        package_file("no_such_package", "x")
