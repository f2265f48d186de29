"""Where the parts of Importar ficha stand: the source at the left, the draft at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.widgets.card import Card
from app.views.widgets.page_head import page_head

if TYPE_CHECKING:
    from app.views.pages.sheet_import.page import SheetImportPage


def lay_out(page: SheetImportPage) -> None:
    """Put the widgets of the page in their places."""
    column = page.lay_column()
    column.addLayout(page_head(page.title, page.note, page.open_button, page.save_button))
    column.addWidget(page.left)
    column.addWidget(page.whole, 1)
    both = QWidget()
    sides = QHBoxLayout(both)
    sides.setContentsMargins(0, 0, 0, 0)
    sides.setSpacing(12)
    page.source_card.add(page.source, 1)
    sides.addWidget(page.source_card, 1)
    sides.addWidget(_draft(page), 1)
    page.whole.addWidget(page.empty)
    page.whole.addWidget(both)


def _draft(page: SheetImportPage) -> QWidget:
    card = Card(flush=True)
    card.setAccessibleName(page.tr("Borrador"))
    card.add(page.tabs)
    for part in (page.parts, page.loose, page.draft_view):
        page.right.addWidget(part)
    card.add(page.right, 1)
    return card
