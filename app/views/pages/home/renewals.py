"""A small card of Inicio: issued documents that end soon and may be renewed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.models.texts_es import plural
from app.views.widgets.buttons import Link
from app.views.widgets.card import Card
from app.views.widgets.text import Text


class RenewalsCard(Card):
    """Hidden while there is nothing to renew. Emits `wanted`."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Por renovar"))
        self.link = Link(self.tr("Verlos"))
        self.link.clicked.connect(self.wanted)
        self.add_right(self.link)
        self._words = Text("", "body", wrap=True)
        self.add(self._words)
        self.setFocusProxy(self.link)
        self.hide()

    def set_count(self, count: int) -> None:
        """Say how many."""
        self.setVisible(count > 0)
        self._words.set_text(
            self.tr("**{documents}** {end} pronto: avise a sus titulares.").format(
                documents=plural(count, "documento", "documentos"),
                end=self.tr("vence") if count == 1 else self.tr("vencen"),
            )
        )
