"""The file that will be written, and what in it waits for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.models.texts_es import plural
from app.views.theme.look import look_of
from app.views.widgets.combo import ComboBox
from app.views.widgets.inputs import clear_base
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.services.sheets.draft_words import Draft


class DraftView(QWidget):
    """One draft at a time, read only: it is changed through its parts, or in its file afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self._drafts: tuple[Draft, ...] = ()
        self.which = ComboBox([], placeholder=self.tr("Elija el trámite"))
        self.which.setAccessibleName(self.tr("Borrador de"))
        self.decide = Text("", "second", "aviso", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Archivo del borrador"))
        clear_base(self.text)
        self.text.setFont(look_of(self).font("code"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 4, 4)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(self.decide)
        column.addWidget(self.text, 1)
        self.which.chosen.connect(self._show)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show what would be written now; the draft in front stays."""
        self._drafts = tuple(drafts)
        keys = [one.key for one in drafts]
        kept = self.which.key() if self.which.key() in keys else keys[0]
        self.which.set_options([Option(one.key, one.name) for one in drafts], kept)
        self.which.setVisible(len(keys) > 1)
        self._show(kept)

    def _show(self, key: str) -> None:
        draft = next((one for one in self._drafts if one.key == key), None)
        if draft is None:
            return
        points = plural(len(draft.to_decide), self.tr("punto"), self.tr("puntos"))
        self.decide.set_text(self.tr("Espera su decisión en {points}: búsquelos por «Decida:».").format(points=points))
        bar = self.text.verticalScrollBar()
        before = bar.value()
        self.text.setPlainText(draft.text)
        bar.setValue(before)
