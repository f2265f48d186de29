"""Who asks in a confidential request, for as long as the sheet is open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from app.models.rows.cases import PersonView
from app.views.dialogs.sheet import Sheet
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text


class FactsSheet(Sheet):
    """What was read with a reason. Nothing of it stays on the page or in the title of a window."""

    def __init__(self, title: str, facts: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (label, words) in enumerate(fact for fact in facts if fact[1]):
            grid.addWidget(Text(label, "body", "texto2"), line, 0)
            grid.addWidget(Text(words, "strong", wrap=True), line, 1)
        self.body.addLayout(grid)
        self.body.addWidget(MessageBar("info", self.tr("Esta lectura y su motivo quedaron en el historial.")))
        close = Button(self.tr("Cerrar"), Kind.PRIMARY, keys="Intro")
        close.clicked.connect(self.accept)
        self.verbs.addWidget(close)
        close.setFocus()


class IdentitySheet(FactsSheet):
    """Who presented a confidential request."""

    def __init__(
        self, number: str, person: PersonView, id_words: str, place: str, parent: QWidget | None = None
    ) -> None:
        facts = (
            (self.tr("Nombre"), person.name),
            (id_words, person.id_number),
            (self.tr("Correo"), person.email),
            (self.tr("Teléfono"), person.phone),
            (self.tr("Dirección"), ", ".join(part for part in (person.address, place) if part)),
        )
        super().__init__(self.tr("Identidad en {number}").format(number=number), facts, parent)
