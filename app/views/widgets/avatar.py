"""A person as initials on a manila disc."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink


class Avatar(QWidget):
    """Initials on a manila disc."""

    def __init__(self, initials: str, *, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials, self._size = initials, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_initials(self, initials: str) -> None:
        """Change the initials."""
        self._initials = initials
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = look_of(self).px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        paint_avatar(painter, QRectF(self.rect()), self._initials, look_of(self))
        painter.end()


def paint_avatar(painter: QPainter, rect: QRectF, initials: str, look: Look) -> None:
    """Paint initials on a manila disc."""
    ink.box(painter, rect, radius=rect.height() / 2, fill=look.color("manila"), edge=look.color("manila_borde"))
    role = "second_strong" if rect.height() > 26 else "count"
    ink.text(painter, rect, initials, look, role=role, tone="manila_texto", align=ink.CENTER)


def initials_of(name: str) -> str:
    """Return the first letters of the first two words of a name."""
    return "".join(word[0] for word in name.replace(".", " ").split()[:2]).upper()
