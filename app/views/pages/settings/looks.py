"""Apariencia: colours and size of the text, at once and for this person only."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.section import Section
from app.views.session.appearance import SIZES
from app.views.theme import Mode
from app.views.widgets.card import Card, Hairline
from app.views.widgets.choices import Segmented
from app.views.widgets.fields import Field
from app.views.widgets.options import Option
from app.views.widgets.text import Text

_WIDEST = 760


class LooksSection(Section):
    """Two choices; the window itself is the preview."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.mode = Segmented(
            [
                Option(Mode.SYSTEM.value, self.tr("Como el sistema")),
                Option(Mode.LIGHT.value, self.tr("Claro")),
                Option(Mode.DARK.value, self.tr("Oscuro")),
            ]
        )
        self.text_size = Segmented([Option(str(size), self.tr("{size} %").format(size=size)) for size in SIZES])
        self._build()
        self.mode.chosen.connect(self._on_mode)
        self.text_size.chosen.connect(self._on_size)

    def _build(self) -> None:
        card = Card(self.tr("Apariencia"), self.tr("solo para usted, en este equipo"))
        card.setMaximumWidth(_WIDEST)
        card.body.setSpacing(14)
        mode_help = self.tr("Cambia los colores de todas las páginas. Los papeles siempre salen en blanco.")
        size_help = self.tr("Agranda letras, filas y botones. Nada se pierde a 130 %.")
        for label, editor, words in (
            (self.tr("C&olores"), self.mode, mode_help),
            (self.tr("&Tamaño del texto"), self.text_size, size_help),
        ):
            card.add(Field(label, editor, help_text=words))
        card.add(Hairline())
        card.add(Text(self.tr("Con el alto contraste del sistema se quitan los fondos de color."), "second", "texto2",
                      wrap=True))  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    @override
    def reload(self) -> None:
        appearance = self.context.appearance
        self.mode.setEnabled(appearance is not None)
        self.text_size.setEnabled(appearance is not None)
        if appearance is not None:
            self.mode.set_key(appearance.mode.value)
            self.text_size.set_key(str(appearance.size))

    def _on_mode(self, key: str) -> None:
        if self.context.appearance is not None:
            self.context.appearance.set_mode(Mode(key))

    def _on_size(self, key: str) -> None:
        if self.context.appearance is not None:
            self.context.appearance.set_size(int(key))

    @override
    def focus_first(self) -> None:
        self.mode.setFocus()
