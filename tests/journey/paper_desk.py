"""The papers of a case in the window: approved by a second person, printed, and told that they came out well."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from app.models.rows.papers import DocumentLine
from app.views.dialogs.signers import SignersDialog
from app.views.pages.issuing.page import IssuingPage
from tests.journey.hands import Hands

SIGNER = "Martina Oleas Sarzosa"


class PaperDesk:
    """Emisión, as who has come in works it; one comes to it from the case, with its papers in front."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def approve(self) -> None:
        """Approve what waits; the names of who signs are asked once."""
        page = self._page("requested")
        while self._papers(page, "requested"):
            self._hands.press("Ctrl+Return")
            self._settle()
            dialog = self._hands.read(QApplication.activeModalWidget)
            if isinstance(dialog, SignersDialog):
                self._name_signers(dialog)
        self._hands.look("aprobado")

    def print(self) -> None:
        """Print every paper and say that it came out well."""
        page = self._page("approved")
        while self._papers(page, "approved"):
            self._hands.press("F8")
            self._hands.until(page.question.isVisible)
            self._hands.look("salio")
            self._hands.press("S")
            self._hands.until(page.question.isHidden)
            self._settle()

    def _name_signers(self, dialog: SignersDialog) -> None:
        with self._hands.uncounted():
            for field in dialog.fields.values():
                if self._hands.read(lambda field=field: field.is_empty):  # type: ignore[misc]
                    self._hands.read(field.go)
                    self._hands.write(SIGNER)
            self._hands.look("firmas")
            self._hands.press("Return")
        self._hands.until(lambda: QApplication.activeModalWidget() is None)
        self._settle()

    def _page(self, queue: str) -> IssuingPage:
        """Wait for the page, with a paper of a list in front."""
        window = self._hands.program.window
        self._hands.until(lambda: window.navigation.here == IssuingPage.key)
        page = self._hands.read(lambda: window.findChild(IssuingPage))
        assert isinstance(page, IssuingPage)
        self._hands.until(lambda: self._papers(page, queue) and page.queue == queue)
        self._settle()
        return page

    def _settle(self) -> None:
        self._hands.until(lambda: not self._hands.program.session.lane.busy)

    @staticmethod
    def _papers(page: IssuingPage, queue: str) -> tuple[DocumentLine, ...]:
        queues: Mapping[str, tuple[DocumentLine, ...]] = page.read.queues
        return queues.get(queue, ())
