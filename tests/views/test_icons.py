"""Icons come from the font file without importing its package."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.views import icons
from app.views.theme import Theme
from app.views.widgets.text import Text

VIEWS = Path(icons.__file__).parent


def names_in(path: Path) -> set[str]:
    """Names given as `icon=` anywhere in a file."""
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    keywords = (keyword for call in calls for keyword in call.keywords if keyword.arg == "icon")
    values = (keyword.value for keyword in keywords)
    return {value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)}


def test_every_icon_named_in_the_views_exists() -> None:
    missing = {name for path in VIEWS.rglob("*.py") for name in names_in(path) if name and not icons.exists(name)}
    assert missing == set()


def test_an_icon_is_tinted_and_kept(theme: Theme) -> None:
    red = icons.pixmap("printer", QColor("#FF0000"), 16)
    assert red.toImage() == icons.pixmap("printer", QColor("#FF0000"), 16).toImage()
    colours = {red.toImage().pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert "#ff0000" in colours


def test_an_icon_of_qt_menus_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    label = Text("")
    qtbot.addWidget(label)
    assert not icons.icon("house", "texto", label).isNull()


def test_an_unknown_name_is_refused_but_never_kills_a_painting(theme: Theme) -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        icons.glyph("no-such-icon")
    assert not icons.pixmap("no-such-icon", QColor("#000000")).isNull()


def test_the_look_of_the_login_imports_nothing_heavy() -> None:
    code = (
        "import sys; import app.views.theme, app.views.icons, app.views.widgets.buttons, app.views.widgets.fields,"
        "app.views.widgets.combo, app.views.widgets.avatar;"
        "print([name for name in ('qtawesome', 'sqlmodel', 'sqlalchemy', 'pydantic', 'typing_extensions', 'rapidfuzz',"
        "'PySide6.QtPdf', 'PySide6.QtPrintSupport', 'PySide6.QtSvg') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
