"""Why the program does not open, when there is a screen to say it on."""

from __future__ import annotations

from app.views.dialogs.sheet import Sheet
from app.views.theme import Mode, Theme
from app.views.widgets.buttons import Button, Kind


class Refusal(Sheet):
    """One sentence and one way out."""

    def __init__(self, sentence: str) -> None:
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._theme = Theme(app, Mode.SYSTEM)
        super().__init__("Ventanilla no se abrió", sentence)
        close = Button(self.tr("Cerrar"), Kind.PRIMARY, keys="Intro")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.verbs.addWidget(close)
