"""Who signs each post of this office's papers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.forms.lines import LineAsked
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.text import Text


class SignersDialog(Sheet):
    """Asks for the name of each post. `saved` comes after the names were kept."""

    saved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("¿Quién firma?"),
            self.tr("El nombre se imprime debajo de la firma. Los papeles ya emitidos no cambian."),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.fields = {key: LineAsked(key, post) for key, post in posts(context).items()}
        for field in self.fields.values():
            self.body.addWidget(field)
        self._said = Text("", "second", "error", wrap=True)
        self.body.addWidget(self._said)
        back = Button(self.tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        self.save = Button(self.tr("Guardar"), Kind.PRIMARY, icon="check", keys="Intro")
        self.save.clicked.connect(self._on_save)
        self.save.setDefault(True)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.save)
        settings, actor = context.desk.settings, context.actor
        context.lane.run(self, lambda: settings.signers(actor), self._show)

    def _show(self, names: dict[str, str]) -> None:
        for key, field in self.fields.items():
            if field.is_empty:
                field.set_value(names.get(key, ""))
        first = next((field for field in self.fields.values() if field.is_empty), None)
        if first is not None:
            first.go()

    def _on_save(self) -> None:
        names = {key: str(field.value()) for key, field in self.fields.items()}
        settings, actor = self._context.desk.settings, self._context.actor
        self._context.lane.run(self, lambda: settings.put_signers(actor, names), self._on_saved, self._on_refused)

    def _on_saved(self, _none: None) -> None:
        self.accept()
        self.saved.emit()

    def _on_refused(self, error: UserError) -> None:
        self._said.set_text(sentence(error))


def posts(context: Context) -> dict[str, str]:
    """Return every post that signs a paper of this office: key -> words."""
    return {
        signature.key: signature.post
        for procedure in context.desk.catalogue.for_office(context.desk.office.office)
        for result in procedure.results
        for signature in result.signatures
    }
