"""Editors of a file and of a photograph: chosen, pasted or dropped, and looked into before they are taken."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.photos import Cut, UprightPhoto
from app.services.sentences import sentence
from app.views.attaching import Offered, from_paths, offered
from app.views.forms.asked import Asked
from app.views.forms.attached.crop_sheet import CropSheet
from app.views.forms.field_desk import FieldDesk, NeedsDesk
from app.views.forms.walking import STOP, walk_on
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.chips import StateLabel
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.taking import welcome

if TYPE_CHECKING:
    from app.models.catalogue.field_files import FileField, PhotoField
    from app.services.territory import Territory

_THUMB = (54, 72)
_FILTERS = {"pdf": "*.pdf", "jpg": "*.jpg *.jpeg", "png": "*.png", "docx": "*.docx", "xlsx": "*.xlsx"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Thumb(QWidget):
    """The cut photograph, small."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setFixedSize(*_THUMB)
        self.hide()

    def show_picture(self, content: bytes) -> None:
        """Show a picture of ours, or nothing."""
        self._picture = QPixmap()
        self._picture.loadFromData(content)
        self.setVisible(not self._picture.isNull())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = ink.begin(self), look_of(self)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height())
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        ink.box(painter, place, radius=2, edge=look.color("linea_fuerte"))
        painter.end()


class _Taker(QWidget):
    """The verbs of a file, its name, and what was wrong with it. `came` carries what was chosen or dropped.

    Intro comes to it and goes on as in every field; Espacio opens the choice and Ctrl+V takes what was copied.
    """

    came = Signal(object)
    dropped = Signal()

    def __init__(self, choose: str, filters: str) -> None:
        super().__init__()
        self._filters = filters
        self.thumb = _Thumb()
        self.choose = Button(choose, Kind.SECONDARY, icon="paperclip", keys="Espacio", small=True)
        self.paste = Button(self.tr("Pegar"), Kind.QUIET, icon="clipboard", keys="Ctrl+V", small=True)
        self.choose.setProperty(STOP, True)  # noqa: FBT003 (Qt)
        self.choose.installEventFilter(self)
        self.name = StateLabel("pending", self.tr("Sin archivo"))
        self.change = Link(self.tr("Recortar otra vez"), role="second_emphasis")
        self.drop = Link(self.tr("Quitar"), role="second_emphasis")
        self.message = FieldMessage(reserved=False)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.thumb, self.choose, self.paste, self.name):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.change)
        row.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addLayout(row)
        column.addWidget(self.message)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)
        self.change.hide()
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self._on_paste)
        self.drop.clicked.connect(self.dropped)

    def show_name(self, words: str) -> None:
        """Say which file there is, or that there is none."""
        self.name.set_state("received" if words else "pending", words or self.tr("Sin archivo"))
        self.drop.setVisible(bool(words))
        self.paste.setVisible(not words)  # the name needs the room; Ctrl+V still takes another one

    def take(self, offers: Sequence[Offered]) -> None:
        """Take the first of what came."""
        if offers:
            self.message.say(FieldState.NONE, "")
            self.came.emit(offers[0])
        else:
            self.message.say(FieldState.ERROR, self.tr("No hay archivo ni imagen que pegar."))

    def refuse(self, error: UserError) -> None:
        """Say why a file is not taken."""
        self.message.say(FieldState.ERROR, sentence(error))

    def set_active(self, *, active: bool) -> None:
        """Let files come, or not where the form is only looked at."""
        self.choose.setEnabled(active)
        self.paste.setEnabled(active)
        self.setAcceptDrops(active)

    def _on_choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, self.accessibleName(), "", self._filters)
        if name:
            self.take(from_paths([Path(name)]))

    def _on_paste(self) -> None:
        self.take(offered(QGuiApplication.clipboard().mimeData(), self.tr("Imagen pegada.jpg")))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with Intro, as the other fields do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            return plain and walk_on(self.choose)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste.isEnabled():
            self._on_paste()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(offered(event.mimeData(), self.tr("Imagen soltada.jpg")))


class _Attached(Asked, NeedsDesk):
    """What a document and a photograph share: the answer names the kept file."""

    editor: _Taker

    def __init__(self, field: Any, label: str, editor: _Taker) -> None:
        super().__init__(field.key, label, editor, optional=field.optional, help_text=field.help)
        self._answer: dict[str, object] | None = None
        editor.came.connect(self.take)
        editor.dropped.connect(lambda: self._keep(None))
        editor.show_name("")
        editor.set_active(active=False)

    @override
    def meet(self, desk: FieldDesk | None) -> None:
        super().meet(desk)
        self.editor.set_active(active=desk is not None)

    @abstractmethod
    def take(self, offer: Offered) -> None:
        """Look into a file and keep it."""

    @override
    def value(self) -> object:
        return self._answer

    @override
    def set_value(self, value: object) -> None:
        self._answer = {**value} if isinstance(value, dict) else None
        self.editor.show_name(self.words())

    def _keep(self, answer: dict[str, object] | None) -> None:
        self.set_value(answer)
        self.changed.emit()


class FileAsked(_Attached):
    """A document."""

    def __init__(self, field: FileField, label: str) -> None:
        wanted = ", ".join(form.upper() for form in field.formats)
        filters = f"{wanted} ({' '.join(_FILTERS[form] for form in field.formats)})"
        super().__init__(field, label, _Taker(self.tr("Adjuntar archivo…"), filters))
        self._field = field

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> FileAsked:
        """Build it from a declared field."""
        return cls(field, label)

    @override
    def take(self, offer: Offered) -> None:
        if self.desk is not None:
            self.desk.keep_file(self, self._field, offer, self._keep, self.editor.refuse)

    @override
    def words(self) -> str:
        return str(self._answer.get("name", "")) if self._answer else ""


class PhotoAsked(_Attached):
    """A photograph: after it is chosen, the part that is printed is cut."""

    def __init__(self, field: PhotoField, label: str) -> None:
        super().__init__(field, label, _Taker(self.tr("Elegir foto…"), f"JPG ({_FILTERS['jpg']})"))
        self._field = field
        self.editor.change.clicked.connect(self._on_again)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> PhotoAsked:
        """Build it from a declared field."""
        return cls(field, label)

    @override
    def take(self, offer: Offered) -> None:
        if self.desk is not None:
            self.desk.open_photo(self, self._field, offer, self._on_open, self.editor.refuse)

    @override
    def set_value(self, value: object) -> None:
        super().set_value(value)
        self.editor.change.setVisible(self._answer is not None and self.desk is not None)
        self._show_thumb()

    @override
    def meet(self, desk: FieldDesk | None) -> None:
        super().meet(desk)
        self.set_value(self._answer)

    @override
    def words(self) -> str:
        if not self._answer:
            return ""
        told = (self._answer.get(part, "") for part in ("name", "width", "height"))
        return "{} ({} × {} puntos)".format(*told)

    def _show_thumb(self) -> None:
        blob = str(self._answer.get("blob", "")) if self._answer else ""
        if blob and self.desk is not None:
            self.desk.content(self, blob, self.editor.thumb.show_picture, self.editor.refuse)
        else:
            self.editor.thumb.show_picture(b"")

    def _on_open(self, photo: UprightPhoto) -> None:
        sheet = CropSheet(self._field, photo, self.window())
        sheet.cut.connect(self._on_part)
        sheet.open()

    def _on_part(self, photo: UprightPhoto, part: Cut) -> None:
        if self.desk is not None:
            self.desk.cut_photo(self, self._field, photo, part, self._keep, self.editor.refuse)

    def _on_again(self) -> None:
        """Open the original again, to cut it otherwise."""
        if self._answer and self.desk is not None:
            name = str(self._answer.get("name", ""))
            self.desk.content(
                self,
                str(self._answer.get("original", "")),
                lambda content: self._reopen(name, content),
                self.editor.refuse,
            )

    def _reopen(self, name: str, content: bytes) -> None:
        self.take(Offered(name, lambda: content))
