"""What stands in the way of printing: no printer, no printing service, or a printer that did not take the paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.widgets.buttons import Button
from app.views.widgets.notices import MessageBar

PRINTER_ERRORS = frozenset(
    {"printing.no_service", "printing.no_client", "printing.unknown_printer", "printing.refused"}
)
"""Refusals that another try or another printer mends; the paper waits where it was."""


class PrinterBar(QWidget):
    """Stays until solved. Emits retry_wanted, other_wanted (another printer) and save_wanted (the PDF instead)."""

    retry_wanted = Signal()
    other_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing, self._failed, self._remedy = "", "", ""
        self._bar = MessageBar("error", " ", " ", icon="printer")
        self.retry = Button(self.tr("Reintentar"), icon="arrow-clockwise", small=True)
        self.other = Button(self.tr("Cambiar impresora"), icon="printer", small=True)
        self.save = Button(self.tr("Guardar PDF"), icon="download-simple", small=True)
        for button, told in (
            (self.retry, self.retry_wanted),
            (self.other, self.other_wanted),
            (self.save, self.save_wanted),
        ):
            self._bar.add_action(button)
            button.clicked.connect(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" while nothing is in the way."""
        return self._failed or self._missing

    @property
    def has_failed(self) -> bool:
        """Whether a printer did not take a paper."""
        return bool(self._failed)

    def found(self, count: int) -> None:
        """Say that there is no printer, or that there is one again."""
        self._missing = "" if count else self.tr("Este equipo no tiene impresoras.")
        self._remedy = self.tr("Conéctela, agréguela en los ajustes del sistema y pulse Reintentar. O guarde el PDF.")

    def not_found(self, error: UserError) -> None:
        """Say why the printers cannot be asked for."""
        self._missing = sentence(error)
        self._remedy = self.tr("Mientras tanto puede guardar el PDF.")

    def failed(self, error: UserError) -> None:
        """Say that a printer did not take a paper."""
        self._failed = sentence(error)

    def solved(self) -> None:
        """Forget what failed: a paper went out, or another printer was chosen."""
        self._failed = ""

    def show_if(self, *, printing: bool, has_paper: bool) -> None:
        """Show what is in the way of the list in front; printing: its papers wait for a printer."""
        self.setVisible(bool(self._failed) or (printing and bool(self._missing)))
        if self._failed:
            self._bar.set_words(self._failed, self.tr("El papel sigue en la lista, con su número."))
        else:
            self._bar.set_words(self._missing, self._remedy)
        self.other.setVisible(bool(self._failed) and not self._missing)
        self.save.setVisible(has_paper and bool(self._missing))
