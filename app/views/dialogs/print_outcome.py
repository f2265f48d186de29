"""A paper did not come out well: what happened and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.views.dialogs.ask import AskReason
from app.views.widgets.choices import Segmented
from app.views.widgets.options import Option


class PrintOutcome(AskReason):
    """Asks whether the paper was spoilt or never came; both free a new copy."""

    def __init__(self, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("¿Qué pasó con {paper}?").format(paper=paper),
            self.tr("El papel vuelve a la lista de impresión con el mismo número."),
            self.tr("Anotar"),
            parent=parent,
        )
        self._kind = Segmented(
            [Option("spoilt", self.tr("Salió dañado")), Option("failed", self.tr("No salió"))], "spoilt"
        )
        self.body.insertWidget(0, self._kind)

    @property
    def outcome(self) -> str:
        """Return "spoilt" or "failed"."""
        return self._kind.key()
