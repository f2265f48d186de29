"""Cards: white paper on the desk, with a title row and a slot at its right."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.text import Text

ROUNDED_TOP = "rounded_top"
_SIDE, _TOP = 16, 12


class Hairline(QWidget):
    """A thin line between groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "linea")


class Card(QWidget):
    """Paper with rounded corners. `flush` lets the body (a table) touch the edges; `quiet` paints it grey."""

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        flush: bool = False,
        quiet: bool = False,
        edge: str = "linea",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge = "sup2" if quiet else "sup", edge
        self._title = Text(title, "card")
        self._note = Text(note, "second", "texto2")
        self._head = QHBoxLayout()
        self.body = QVBoxLayout()
        self._build(flush=flush)

    def _build(self, *, flush: bool) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        if self._title.text():
            self.setAccessibleName(self._title.text())
            outer.addWidget(self._build_head())
        top = 0 if flush or self._title.text() else _TOP
        self.body.setContentsMargins(*((0, 0, 0, 0) if flush else (_SIDE, top, _SIDE, _TOP)))
        self.body.setSpacing(0 if flush else 8)
        outer.addLayout(self.body, 1)

    def _build_head(self) -> QWidget:
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head.setMinimumHeight(40)
        self._head.setContentsMargins(_SIDE, 4, _SIDE, 0)
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addWidget(self._note)
        self._head.addStretch(1)
        head.setLayout(self._head)
        return head

    def set_title(self, title: str, note: str | None = None) -> None:
        """Change the title and, if given, the note beside it."""
        self._title.set_text(title)
        self.setAccessibleName(title)
        if note is not None:
            self.set_note(note)

    def set_note(self, note: str) -> None:
        """Change the small text beside the title (usually a count)."""
        self._note.set_text(note)

    def add_right(self, widget: QWidget) -> None:
        """Put a link, a button or a chip at the right of the title row."""
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append a widget to the body; a table at the very top rounds its head."""
        if not self._title.text() and not self.body.count():
            widget.setProperty(ROUNDED_TOP, 1)
        self.body.addWidget(widget, stretch)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        ink.box(painter, QRectF(self.rect()), radius=8, fill=look.color(self._fill), edge=look.color(self._edge))
        painter.end()


class CardFoot(QWidget):
    """The grey foot of a flush card: totals, hints, buttons of a form."""

    def __init__(self, *, height: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self.row.setSpacing(8)
        self.setMinimumHeight(height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        ink.box(painter, rect.adjusted(0, -8, 0, 0), radius=7, fill=look.color("sup2"))
        ink.rule(painter, QPointF(0, 0.5), QPointF(rect.right(), 0.5), look.color("linea"))
        painter.end()
