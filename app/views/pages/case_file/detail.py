"""The selected line of the checklist closely: its file as a picture, and the seven states with their keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.cases import ItemLine
from app.services.checklist import STATE_WORDS
from app.views.lists.checklist_states import LETTERS, SHAPES
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Link
from app.views.widgets.card import Card
from app.views.widgets.keycap import KeyCap, cap_width, paint_caps
from app.views.widgets.states import GAP, SIZE, STATES, paint_state, tone_ink
from app.views.widgets.text import Text

_CAP, _SIDES, _HALF_LINE = 30, 46, 11


class StateKey(QAbstractButton):
    """One state that may be given, with its key; checked when it is the one the line has."""

    def __init__(self, letter: str, state: str) -> None:
        super().__init__()
        self.letter, self.state = letter, state
        self.setCheckable(True)
        self.setText(STATE_WORDS[state])
        self.setAccessibleName(f"{STATE_WORDS[state]}, {letter}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def nextCheckState(self) -> None:
        """Stay as the line is: the answer of the service changes it."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(_CAP + look.px(SIZE) + GAP + round(look.width("strong", self.text())) + 14, look.px(23))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, look_of(self).px(19))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        if self.isChecked():
            ink.box(painter, rect, radius=6, fill=look.color("tinta_suave"), edge=look.color("tinta"), width=1.6)
        elif self.underMouse() and self.isEnabled():
            ink.box(painter, rect, radius=6, fill=look.color("sup3"))
        paint_caps(painter, rect.left() + 6, rect.center().y(), [self.letter], look)
        shape = SHAPES[self.state]
        left = rect.left() + 6 + _CAP
        paint_state(painter, left, rect.center().y(), shape, look)
        words = rect.adjusted(6 + _CAP + look.px(SIZE) + GAP, 0, -4, 0)
        tone = tone_ink(STATES[shape].tone) if self.isChecked() else "texto"
        ink.text(painter, words, self.text(), look, role="strong" if self.isChecked() else "body", tone=tone)
        if self.hasFocus():
            ink.focus_ring(painter, rect, look.color("tinta"))
        painter.end()


class Picture(QWidget):
    """The first page of the file, or a sheet that says there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self._words = self._cap = ""
        self.setFixedSize(84, 116)

    def set_image(self, image: QImage, words: str, cap: str = "") -> None:
        """Show a picture, or on an empty sheet the words and, above them, the key that does what they say."""
        self.image, self._words, self._cap = image, words, cap
        self.setAccessibleName(f"{cap} {words}".strip())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        ink.box(painter, rect, radius=2, fill=look.color("sup2"), edge=look.color("linea"))
        if self.image.isNull():
            self._paint_empty(painter, look, rect)
        else:
            room = rect.adjusted(2, 2, -2, -2).size().toSize()
            shown = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, shown.width(), shown.height())
            place.moveCenter(rect.center())
            painter.drawImage(place, self.image)
        painter.end()

    def _paint_empty(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        if self._cap:
            middle = rect.center().y() - look.px(_HALF_LINE)
            paint_caps(painter, rect.center().x() - cap_width(look, self._cap) / 2, middle, [self._cap], look)
            rect = rect.adjusted(0, look.px(2 * _HALF_LINE), 0, 0)
        ink.text(painter, rect, self._words, look, role="second", tone="texto2", align=ink.CENTER)


class Detail(Card):
    """Emits `marked` with a state, `looked` to see the file big and `removed` to take it out."""

    marked = Signal(str)
    looked = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__(" ", " ")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.picture = Picture()
        self._file = Text("", "second", "texto2")
        self.look = Link(self.tr("Ver grande"), role="second_emphasis")
        self._foot = QWidget()
        self.remove = Link(self.tr("Quitar"), role="second_emphasis")
        self.keys = [StateKey(letter, state) for letter, state in LETTERS.items()]
        self._build_body()
        self.look.clicked.connect(self.looked)
        self.remove.clicked.connect(self.removed)

    def _build_body(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        states = QVBoxLayout()
        states.setSpacing(0)
        for key in self.keys:
            states.addWidget(key)
            key.clicked.connect(lambda _on=False, state=key.state: self.marked.emit(state))
        row.addLayout(states, 1)
        self.body.addLayout(row)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._file, 1)
        for part in (self.look, KeyCap("F7"), self.remove):
            foot.addWidget(part)
        self.body.addWidget(self._foot)

    def show_item(self, item: ItemLine | None) -> None:
        """Show a line; its picture comes later."""
        self.set_title(item.title if item else " ", item.label if item else "")
        for key in self.keys:
            key.setChecked(item is not None and key.state == item.state)
        files = item.attachments if item else ()
        self._file.set_text(files[-1].name if files else "")
        self._foot.setVisible(bool(files))
        self.picture.set_image(QImage(), *(("", "") if files else (self.tr("adjuntar"), "A")))

    def set_narrow(self, *, narrow: bool) -> None:
        """Shorten the only state whose word is long."""
        for key in self.keys:
            long = STATE_WORDS[key.state]
            key.setText(self.tr("Visto en línea") if narrow and key.state == "verified_online" else long)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture give way to the words of the states."""
        super().resizeEvent(event)
        room = self.width() - _SIDES - self.picture.width()
        self.picture.setVisible(room >= max(key.sizeHint().width() for key in self.keys))
