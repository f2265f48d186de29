"""Something failed that is our fault: what the person may do, a code to quote and details to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.views.dialogs.sheet import Sheet
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.text import Text


class Incident(Sheet):
    """Details hold places in the program, never data of persons."""

    def __init__(self, code: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Algo falló en Ventanilla"),
            self.tr(
                "Lo que no estaba guardado en esta pantalla puede haberse perdido; lo guardado está completo. "
                "Siga con su trabajo y entregue este código a quien administra el sistema."
            ),
            width=560,
            parent=parent,
        )
        self._copied = f"{code}\n{details}"
        self.body.addWidget(Text(code, "code_strong", "tinta"))
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Detalles"))
        box.setFont(look_of(self).font("code"))
        box.setFixedHeight(160)
        box.setTabChangesFocus(True)
        self.body.addWidget(box)
        self.copy = Button(self.tr("Copiar detalles"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        go_on = Button(self.tr("Seguir"), Kind.PRIMARY, keys="Intro")
        go_on.clicked.connect(self.accept)
        self.verbs.addWidget(self.copy)
        self.verbs.addWidget(go_on)
        go_on.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
        self.copy.set_words(self.tr("Copiados"), "check")
