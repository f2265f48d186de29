"""The image of one paper (a slip, a power): chosen, pasted or dropped, and looked into off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.attaching import Attached, Offered, accept, from_paths, offered
from app.views.context import Context
from app.views.dialogs.viewer import Viewer
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.chips import StateLabel
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.taking import ask_paper, welcome

FORMATS = ("pdf", "jpg")


class PaperImage(QWidget):
    """Keeps one `image`, or none. `changed` comes when a person puts one or takes it out.

    choose: words of the button; asked: title of the dialog that asks for it; name: what a pasted picture is called.
    """

    changed = Signal()

    def __init__(self, context: Context, *, choose: str, asked: str, name: str) -> None:
        super().__init__()
        self._context = context
        self._asked, self._called = asked, name
        self.image: Attached | None = None
        self.message = FieldMessage(reserved=False)
        self._name = StateLabel("pending", self.tr("Sin imagen"))
        self._look = Link(self.tr("Ver"), role="second_emphasis")
        self._drop = Link(self.tr("Quitar"), role="second_emphasis")
        self.choose = Button(choose, Kind.SECONDARY, icon="paperclip", small=True)
        self.paste = Button(self.tr("&Pegar"), Kind.QUIET, icon="clipboard", small=True)
        self.setAcceptDrops(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.choose, self.paste, self._name, self._look, self._drop):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addLayout(row)
        column.addWidget(self.message)
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self._on_paste)
        self._look.clicked.connect(self.look)
        self._drop.clicked.connect(lambda: self._on_image(None))
        self.keep(None)

    def take(self, offers: Sequence[Offered]) -> None:
        """Take the first of the files that came."""
        if not offers:
            self.message.say(FieldState.ERROR, self.tr("No hay archivo ni imagen que pegar."))
            return
        self.message.say(FieldState.NONE, "")
        self._context.lane.run(self, partial(accept, offers[0], FORMATS), self._on_image, self._on_refused)

    def _on_choose(self) -> None:
        paths = ask_paper(self, self._asked)
        if paths:
            self.take(from_paths(paths))

    def _on_paste(self) -> None:
        self.take(offered(QGuiApplication.clipboard().mimeData(), f"{self._called}.jpg"))

    def _on_refused(self, error: UserError) -> None:
        self.message.say(FieldState.ERROR, sentence(error))

    def _on_image(self, image: Attached | None) -> None:
        self.keep(image)
        self.changed.emit()

    def keep(self, image: Attached | None) -> None:
        """Put an image back, or none, without telling anybody."""
        self.image = image
        self._name.set_state("received" if image else "pending", image.name if image else self.tr("Sin imagen"))
        self._look.setVisible(image is not None)
        self._drop.setVisible(image is not None)

    def look(self) -> None:
        """Look at the image closely."""
        if self.image is not None:
            Viewer(self.image.name, self.image.content, self.window()).open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(offered(event.mimeData(), f"{self._called}.jpg"))


class SlipImage(PaperImage):
    """The image of a deposit slip."""

    def __init__(self, context: Context) -> None:
        tr = partial(QCoreApplication.translate, "SlipImage")
        super().__init__(
            context, choose=tr("Adjuntar la &imagen"), asked=tr("Imagen de la papeleta"), name=tr("Papeleta")
        )
