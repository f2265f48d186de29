"""Acerca de: versions, and under which licences it all comes."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from app import __version__
from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.section import Section, pairs
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card, Hairline
from app.views.widgets.text import Text

_WIDEST = 760
_PARTS = ("PySide6-Essentials", "sqlmodel", "SQLAlchemy", "reportlab", "zxing-cpp", "pikepdf")


class AboutSection(Section):
    """What to quote when asking for help."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.copy = Button(self.tr("Copiar las versiones"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        card = Card(self.tr("Ventanilla"), self.tr("versión {version}").format(version=__version__))
        card.setMaximumWidth(_WIDEST)
        card.body.setSpacing(10)
        card.add(Text(self.tr("El escritorio de quien atiende trámites: de la solicitud a la entrega."), wrap=True))
        card.add(Hairline())
        for title, words in self._licences():
            card.add(Text(title, "emphasis"))
            card.add(Text(words, "second", "texto2", wrap=True))
        card.add(Hairline())
        card.add(pairs(versions()))
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        card.body.addLayout(row)
        self.stand(card)

    def _licences(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Licencia GPL-3.0 o posterior"),
                self.tr("Puede usarla, estudiarla, cambiarla y compartirla con la misma licencia. No tiene garantía."),
            ),
            (
                self.tr("Qt y PySide6: LGPL-3.0"),
                self.tr("Se instalan aparte, como paquetes, y puede reemplazarlos por otra versión."),
            ),
            (
                self.tr("Letras IBM Plex: OFL 1.1 · Iconos Phosphor: MIT"),
                self.tr("Van incluidas en los papeles que se imprimen."),
            ),
        ]

    def _on_copy(self) -> None:
        lines = [f"Ventanilla {__version__}", *(f"{name} {number}" for name, number in versions())]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.context.messages.toast(self.tr("Copió las versiones."))

    @override
    def focus_first(self) -> None:
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)


def versions() -> list[tuple[str, str]]:
    """Return what the program runs on."""
    own = [("Python", platform.python_version()), ("Qt", qVersion()), ("Sistema", platform.system())]
    return [*own, *((name, _version(name)) for name in _PARTS)]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
