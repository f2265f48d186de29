"""Cuts a photograph: arrows move the frame, + and - change its size, and the printed size is always told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainterPath, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.models.rows.photos import Cut, UprightPhoto
from app.views.dialogs.sheet import Sheet
from app.views.forms.attached import framing
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind, bind
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.field_files import PhotoField

_SIDE = 420
_STEP, _ZOOM = 0.02, 1.05
_SHADE = QColor(0, 0, 0, 140)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CLOSER, _WIDER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class CropView(QWidget):
    """The photograph with its frame. `framed` comes when the frame changes."""

    framed = Signal()

    def __init__(self, photo: UprightPhoto, bounds: framing.Bounds) -> None:
        super().__init__()
        self._bounds = bounds
        self.part = framing.first(bounds)
        self._picture = QPixmap()
        self._picture.loadFromData(photo.content)
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setAccessibleName(self.tr("Recorte de la foto"))
        self.setFixedHeight(_SIDE)

    def change(self, part: Cut) -> None:
        """Take another frame."""
        self.part = part
        self.update()
        self.framed.emit()

    def zoom(self, factor: float) -> None:
        """Make the frame larger or smaller."""
        self.change(framing.zoomed(self._bounds, self.part, factor))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            right, down = _ARROWS[key]
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = 1.0 if fine else max(1.0, self._bounds.width * _STEP)
            self.change(framing.moved(self._bounds, self.part, right * step, down * step))
        elif key in _CLOSER:
            self.zoom(1 / _ZOOM)
        elif key in _WIDER:
            self.zoom(_ZOOM)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        way = (event.position() - self._held) / self._scale()
        self._held = event.position()
        self.change(framing.moved(self._bounds, self.part, way.x(), way.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1 / _ZOOM if event.angleDelta().y() > 0 else _ZOOM)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = ink.begin(self), look_of(self)
        place, scale = self._place(), self._scale()
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        part = self.part
        frame = QRectF(
            place.left() + part.left * scale, place.top() + part.top * scale, part.width * scale, part.height * scale
        )
        shade = QPainterPath()
        shade.addRect(place)
        shade.addRect(frame)
        painter.fillPath(shade, _SHADE)
        ink.box(painter, frame, radius=0, edge=look.color("sup"), width=3)
        ink.box(painter, frame, radius=0, edge=look.color("tinta"), width=1.5)
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()), look.color("tinta"))
        painter.end()

    def _scale(self) -> float:
        return min((self.width() - 8) / self._bounds.width, (self.height() - 8) / self._bounds.height)

    def _place(self) -> QRectF:
        width, height = self._bounds.width * self._scale(), self._bounds.height * self._scale()
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)


class CropSheet(Sheet):
    """Asks which part of the photograph is printed. `cut` carries the photograph and the part."""

    cut = Signal(object, object)

    def __init__(self, field: PhotoField, photo: UprightPhoto, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("¿Qué parte de la foto se imprime?"),
            self.tr("Deje el rostro entero y centrado. La foto original se guarda también."),
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field, self._photo = field, photo
        bounds = framing.Bounds(photo.width, photo.height, field.share(), field.least_pixels()[0])
        self.view = CropView(photo, bounds)
        self.size_words = Text("", "emphasis", align=ink.CENTER)
        self.body.addWidget(self.view)
        self.body.addWidget(self.size_words)
        keys = Text(
            self.tr("Flechas mueven · + y - acercan y alejan · Mayús+flecha, de punto en punto"), "second", "texto2"
        )
        self.body.addWidget(keys)
        back = Button(self.tr("Volver"), Kind.SECONDARY, keys="Esc")
        back.clicked.connect(self.reject)
        self.accept_button = Button(self.tr("Recortar"), Kind.PRIMARY, keys="Ctrl+Intro")
        bind(self.accept_button, "Ctrl+Return")
        self.accept_button.clicked.connect(self._on_cut)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.accept_button)
        self.view.framed.connect(self._tell)
        self._tell()
        self.view.setFocus()

    def _tell(self) -> None:
        width, height = self._field.print_mm
        self.size_words.set_text(
            self.tr("Se imprime de {width} × {height} mm con {dpi} puntos por pulgada").format(
                width=width, height=height, dpi=framing.density(self.view.part, self._field.print_mm)
            )
        )

    def _on_cut(self) -> None:
        self.cut.emit(self._photo, self.view.part)
        self.accept()
