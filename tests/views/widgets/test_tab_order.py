"""Asking for the order of Tab leaves every widget with its own parent, so that none dies with a neighbour."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.forms.walking import Walk
from app.views.widgets.inputs import LineEdit
from app.views.widgets.tab_order import after, speaker
from tests.test_house import APP


def owner_of(widget: QWidget) -> str:
    """Return who PySide believes the parent is, "" for a window."""
    told = str(shiboken6.dump(widget)).splitlines()
    return next((line.partition(" ")[2] for line in told if line.startswith("parent")), "")


def test_a_walk_over_a_list_leaves_its_head_to_the_list(qtbot: QtBot) -> None:
    form, table = Walk(), QTableView()
    before, behind = LineEdit(), LineEdit()
    column = QVBoxLayout(form)
    for part in (before, table, behind):
        column.addWidget(part)
    qtbot.addWidget(form)
    head = table.horizontalHeader()
    owned = owner_of(head)
    seen, here = [], after(before)
    while here is not before:
        seen.append(here)
        speaker(here)
        here = after(here)
    assert seen.count(head) == 1
    assert head in [speaker(one) for one in seen]
    assert "QTableView" in owned
    assert owner_of(head) == owned
    assert owner_of(form) == ""
    assert owner_of(behind) == owner_of(before)


def test_nobody_asks_qt_directly() -> None:
    asks = [
        file.name
        for file in Path(APP / "views").rglob("*.py")
        if "InFocusChain(" in (text := file.read_text(encoding="utf-8")) or "focusProxy()" in text
    ]
    assert asks == ["tab_order.py"]
