"""A section that is one form in a card, with the act that keeps it at its foot."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from app.views.context import Context
from app.views.forms.walking import Walk
from app.views.pages.settings.section import Section
from app.views.widgets.buttons import ActionRow, Button
from app.views.widgets.card import Card, CardFoot


class FormSection(Section):
    """The fields go into `column`. calls: what a role must be allowed to do to keep them; who may not, reads why."""

    acts = True
    calls: ClassVar[tuple[str, ...]]
    widest: ClassVar[int] = 760
    apart: ClassVar[int] = 8
    """Room between two fields."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.may_keep = all(self.may(call) for call in self.calls)
        self._form = Walk()
        self.column = QVBoxLayout(self._form)
        self.column.setContentsMargins(16, 4, 16, 12)
        self.column.setSpacing(self.apart)

    def put_form(self, title: str, note: str, save: Button, effect: str) -> None:
        """Put what is in `column` on a card. Intro after the last field comes to `save`, as Tab does."""
        card = Card(title, note, flush=True)
        card.setMaximumWidth(self.widest)
        card.add(self._form)
        card.add(self._foot(save, effect))
        self.stand(card)
        self._form.ended.connect(save.setFocus)
        save.clicked.connect(self.primary)

    def _foot(self, save: Button, effect: str) -> CardFoot:
        foot = CardFoot(height=52)
        act = ActionRow(save)
        if self.may_keep:
            act.allow(effect)
        else:
            act.block(self.why_not())
        foot.row.addWidget(act, 1)
        return foot
