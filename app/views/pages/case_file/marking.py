"""What is done with the lines of the checklist: their state, their files and their picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.models.errors import UserError
from app.models.rows.cases import AttachmentLine, ItemLine
from app.services.checklist import STATE_WORDS, check_state, needs_reason
from app.views.attaching import Offered, from_paths
from app.views.pages.case_file.preview import picture

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage

_KEPT = 24
_SLIP_STATES = frozenset({"received", "verified_online"})


class Marking(QObject):
    """Acts on the selected line; every act is one call of the services."""

    def __init__(self, page: CaseFilePage) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._pictures: dict[str, QImage] = {}
        self._wanted = ""
        page.checklist.marked.connect(self.mark)
        page.checklist.offered.connect(self.attach)
        page.checklist.removed.connect(self.remove)
        page.checklist.nothing_offered.connect(self._say_nothing)
        page.detail.marked.connect(page.checklist.mark)

    def mark(self, item: ItemLine, state: str) -> None:
        """Give a line its state, with a reason if the state needs one; it can be undone."""
        if item.kind == "payment" and state in _SLIP_STATES:
            self._context.messages.inform(self.tr("El comprobante se recibe al declarar el pago, en Pagos (Ctrl+3)."))
            return
        reason = self._reason(item, state)
        if reason is None:
            return
        told = self.tr("{title}: {state}.").format(title=item.title, state=STATE_WORDS[state].lower())
        before = (item.state, item.reason)

        def undo() -> None:
            self._set(item, *before, lambda: None)

        def redo() -> None:
            self._set(item, state, reason, done)

        def done() -> None:
            self._context.messages.toast(told, undo, redo)
            self._page.checklist.step()

        self._set(item, state, reason, done)

    def _reason(self, item: ItemLine, state: str) -> str | None:
        """Return the reason ("" where none is needed), or None if it cannot be or the person turned back."""
        try:
            check_state(item.title, item.how, state, "—")
        except UserError as error:
            self._context.messages.refuse(error)
            return None
        if not needs_reason(state):
            return ""
        return self._context.messages.ask_reason(
            self.tr("{title}: {state}").format(title=item.title, state=STATE_WORDS[state].lower()),
            self.tr("Escriba por qué; queda en el historial y, si falta, sale en el oficio."),
            self.tr("Anotar"),
        )

    def _set(self, item: ItemLine, state: str, reason: str, done: Callable[[], None]) -> None:
        checklist, actor = self._context.desk.checklist, self._context.actor
        self._context.lane.run(
            self._page, lambda: checklist.set_state(actor, item.id, state, reason), lambda _none: done()
        )

    # files

    def attach(self, item: ItemLine, offers: Sequence[Offered]) -> None:
        """Take files in, one after another; each is looked into off the window's thread."""
        for offer in offers:
            self._attach(item, offer)

    def _attach(self, item: ItemLine, offer: Offered) -> None:
        checklist, actor, case_id = self._context.desk.checklist, self._context.actor, self._page.case_id
        told = self.tr("Adjuntó {name}.").format(name=offer.name)
        self._context.lane.run(
            self._page,
            lambda: checklist.attach(actor, case_id, item.id, offer.name, offer.load()),
            lambda _id: self._context.messages.toast(told),
        )

    def attach_signed(self, delivery_id: str, paths: Sequence[Path]) -> None:
        """Keep the signed receipt of a delivery."""
        deliveries, actor = self._context.desk.deliveries, self._context.actor
        for offer in from_paths(paths):
            self._context.lane.run(
                self._page,
                lambda offer=offer: deliveries.attach_signed(actor, delivery_id, offer.name, offer.load()),  # type: ignore[misc]
                lambda _none: self._context.messages.toast(self.tr("Guardó el acta firmada.")),
            )

    def remove(self, item: ItemLine) -> None:
        """Take the last file of a line out of the case."""
        file = item.attachments[-1]
        reason = self._context.messages.ask_reason(
            self.tr("¿Quitar {name}?").format(name=file.name),
            self.tr("El archivo sale del expediente; el historial guarda que estuvo y por qué se quitó."),
            self.tr("Quitar archivo"),
            danger=True,
        )
        if reason is None:
            return
        checklist, actor = self._context.desk.checklist, self._context.actor
        told = self.tr("Quitó {name}.").format(name=file.name)
        self._context.lane.run(
            self._page,
            lambda: checklist.remove(actor, file.id, reason),
            lambda _none: self._context.messages.toast(told),
        )

    def _say_nothing(self) -> None:
        self._context.messages.warn(self.tr("No hay archivo ni imagen que pegar. Copie un PDF o una foto."))

    # the picture

    def show_picture(self, item: ItemLine | None) -> None:
        """Show the last file of a line small; made once, in the lane."""
        file = item.attachments[-1] if item and item.attachments else None
        self._wanted = file.id if file else ""
        if file is None:
            return
        if file.id in self._pictures:
            self._page.detail.picture.set_image(self._pictures[file.id], file.name)
            return
        checklist, actor = self._context.desk.checklist, self._context.actor
        self._context.lane.run(
            self,
            lambda: picture(checklist.content(actor, file.id)[1]),
            lambda image: self._on_picture(file, image),
        )

    def _on_picture(self, file: AttachmentLine, image: QImage) -> None:
        while len(self._pictures) >= _KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[file.id] = image
        if self._wanted == file.id:
            words = file.name if not image.isNull() else self.tr("sin vista")
            self._page.detail.picture.set_image(image, words)
