"""Whether a person files with their data, with reserve, or without saying who they are: chosen before all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.reserve_es import KINDS
from app.views.pages.new_case.step import Lack
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.notices import MessageBar
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

RESERVE_KEY = "reserve"
_OPEN, _ANONYMOUS = "open", "anonymous"


class Reserving(QWidget):
    """Hidden where the procedure admits no reserve. `changed` comes with the choice."""

    changed = Signal()

    def __init__(self, procedure: Procedure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks = procedure.reserve is not None
        basis = procedure.reserve.legal_basis if procedure.reserve else ""
        meant = {
            "": self.tr("Su nombre consta en el trámite, como en cualquier otro."),
            "confidential": self.tr("Su nombre se guarda aparte: lo ve solo quien tiene la función Reserva."),
            "anonymous": self.tr("No se pregunta quién es. Preguntará después con su código."),
        }
        options = [Option(key or _OPEN, KINDS[key], second=meant[key]) for key in procedure.reserves()]
        self.boxes = OptionBoxes(options, columns=1)
        self.message = FieldMessage(reserved=False)
        self.note = MessageBar(
            "info", self.tr("Entregue el comprobante: su código es lo único con que podrá preguntar.")
        )
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("¿Cómo presenta la solicitud?"), "card"))
        column.addWidget(Text(self.tr("Pregúntelo antes de escribir nada ({basis}).").format(basis=basis), "second",
                              "texto2", wrap=True))  # fmt: skip
        column.addWidget(self.boxes)
        column.addWidget(self.message)
        column.addWidget(self.note)
        self.boxes.chosen.connect(self._on_chosen)
        if not self.asks:  # shown with its form: alone it would flash as a window
            self.hide()

    def key(self) -> str:
        """Return what was chosen, "" for an open request or while nothing was."""
        return "" if self.boxes.key() == _OPEN else self.boxes.key()

    @property
    def is_open(self) -> bool:
        """Whether the data of who asks may be kept like those of anybody."""
        return not self.asks or self.boxes.key() == _OPEN

    @property
    def asks_who(self) -> bool:
        """Whether the form asks who it is: never before the choice."""
        return self.is_open or bool(self.key() and self.key() != _ANONYMOUS)

    def words(self) -> str:
        """Return the choice as the summary reads it, "" where there is none."""
        return KINDS[self.key()] if self.asks and self.boxes.key() else ""

    def lacks(self) -> list[Lack]:
        """Return that nothing was chosen yet."""
        if not self.asks or self.boxes.key():
            return []
        return [Lack(RESERVE_KEY, self.tr("cómo presenta"), self._missing(), self.boxes.setFocus)]

    def insist(self) -> None:
        """Say that the choice is missing."""
        if self.lacks():
            self.message.say(FieldState.ERROR, self._missing())

    def keep(self) -> dict[str, str]:
        """Return what the draft keeps."""
        return {RESERVE_KEY: self.boxes.key()} if self.asks else {}

    def restore(self, kept: str) -> None:
        """Choose again."""
        self.boxes.set_key(kept)
        self._show_note()

    def _missing(self) -> str:
        return self.tr("Falta: elija cómo presenta la solicitud.")

    def _on_chosen(self, _key: str) -> None:
        self.message.say(FieldState.NONE, "")
        self._show_note()
        self.changed.emit()

    def _show_note(self) -> None:
        self.note.setVisible(bool(self.key()))
