"""What somebody calls themselves, or a bank writes beside a deposit, is never read as a page."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.services.paths import ROOT
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.theme import Theme
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

VIEWS = ROOT / "app" / "views"
HOSTILE = ("Rosa <img src='file:///etc/hostname'> Quishpe", "<b>Cía.</b>\nBanco Pichincha", "&lt;A&gt; Cía.")


def shown(tip: str) -> str:
    """Return what the label of a tip would show."""
    document = QTextDocument()
    if Gui.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in document.toPlainText(), "a picture"
    return document.toPlainText()


@pytest.mark.parametrize("text", [*HOSTILE, "Rosa Quishpe", "a < b & c", "", "Banco\nRosa"])
def test_a_tip_shows_every_sign(text: str) -> None:
    assert shown(as_tip(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_cut_line_and_a_cell_show_every_sign(qtbot: QtBot, theme: Theme, text: str) -> None:
    line = Text(text)
    qtbot.addWidget(line)
    line.resize(20, 20)
    line.show()
    assert shown(line.toolTip()) == text
    model: RowsModel[str] = RowsModel((Column("a", "A", text=lambda row: row),))
    model.set_rows([text])
    assert shown(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)) == text


def test_every_tip_of_the_window_is_made_so() -> None:
    loose = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sorted(VIEWS.rglob("*.py"))
        for call in _tips(file)
        if not _is_safe(call)
    ]
    assert loose == []


def _tips(file: Path) -> list[ast.expr]:
    """Return the text of every tip that a file sets or shows."""
    calls = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)]
    named = [(node.func.attr, node.args) for node in calls if isinstance(node.func, ast.Attribute)]
    return [args[place] for name, args in named for tip, place in (("setToolTip", 0), ("showText", 1)) if name == tip]


def _is_safe(text: ast.expr) -> bool:
    """Tell whether a text is our own words, or went through `as_tip`."""
    if isinstance(text, ast.IfExp):
        return _is_safe(text.body) and _is_safe(text.orelse)
    if isinstance(text, ast.Call):
        called = text.func.attr if isinstance(text.func, ast.Attribute) else getattr(text.func, "id", "")
        return called in {"as_tip", "tr"}
    return isinstance(text, ast.Constant)
