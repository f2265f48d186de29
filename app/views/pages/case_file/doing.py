"""How an act of the case file is done: in a dialog, in the lane, with what it says and shows afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.models.errors import UserError
from app.views.context import Context

if TYPE_CHECKING:
    from app.views.dialogs.dialog import Dialog
    from app.views.pages.case_file.page import CaseFilePage

T = TypeVar("T")


class Doing(QObject):
    """What all acts of the page share."""

    def __init__(self, page: CaseFilePage) -> None:
        super().__init__(page)
        self._page = page

    @property
    def _context(self) -> Context:
        return self._page.context

    def show_document(self, document_id: str, title: str) -> None:
        """Show a paper as it was issued."""
        issuing, actor = self._context.desk.issuing, self._context.actor
        self._run(lambda: issuing.preview(actor, document_id), partial(self._show_paper, title, ""))

    def _show_paper(self, title: str, told: str, pdf: bytes) -> None:
        from app.views.dialogs.viewer import PrintViewer

        if told:
            self._say(told)
        PrintViewer(self._context, title, pdf, self._page.window()).open()

    def _go(self, place: str) -> None:
        read = self._page.read
        if read is not None:
            self._context.go(place, read.offer.subject)

    def _ask(self, dialog: Dialog, told: str) -> None:
        if dialog.exec():
            self._say(told)
        dialog.deleteLater()
        self._page.focus_first()

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._context.lane.run(self._page, work, then, self._refused)

    def _refused(self, error: UserError) -> None:
        """Say why not, and show the case as it really stands."""
        self._context.messages.refuse(error)
        self._page.reload()

    def _say(self, words: str) -> None:
        self._context.messages.toast(words)
