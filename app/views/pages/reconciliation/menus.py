"""What the second button of the mouse offers on a row: the acts of the keyboard, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.views.pages.reconciliation.words import tr
from app.views.shell.actions import spanish_keys

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage

_ACTS = ("difference", "none", "not_ours", "returned", "ask_slip", "split", "apart", "alike", "again", "case")


def menu_of(page: ReconciliationPage) -> QMenu:
    """Return the acts on the row in front; what does not fit says so when it is chosen, as with its key."""
    menu = QMenu(page)
    menu.addAction(tr("Aceptar\tIntro")).triggered.connect(page.acting.accept)
    told = {action.key: action for action in page.page_actions()}
    for key in _ACTS:
        action = told[f"{page.key}.{key}"]
        if action.run is not None:
            menu.addAction(f"{action.title}\t{spanish_keys(action.shortcut)}").triggered.connect(action.run)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def open_menu(page: ReconciliationPage, at: QPoint) -> None:
    """Open them where the mouse is, on the row under it."""
    table = page.view.bank.table
    index = table.indexAt(at)
    if index.isValid():
        table.setCurrentIndex(index)
        table.setFocus()
        menu_of(page).popup(table.viewport().mapToGlobal(at))
