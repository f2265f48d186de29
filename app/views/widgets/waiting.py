"""Nothing, not yet, and so far: empty state, grey lines while loading, progress with cancel."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Link
from app.views.widgets.text import Text

APPEAR_MS, EXPLAIN_MS = 400, 2000


class _BigIcon(QWidget):
    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(24, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        paint_icon(painter, QRectF(0, 0, 24, 24), self._icon, look_of(self).color(self._tone))
        painter.end()


class EmptyState(QWidget):
    """One icon, one sentence of fact, what comes next, one link."""

    link_activated = Signal()

    def __init__(
        self,
        fact: str,
        following: str = "",
        link: str = "",
        *,
        icon: str = "check-circle",
        tone: str = "ok",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        self._fact = Text(fact, "strong", align=ink.CENTER)
        self._following = Text(following, "second", "texto2", align=ink.CENTER)
        self.link = Link(link)
        if not link:  # showing what has no parent yet would open a window
            self.link.hide()
        self.link.clicked.connect(self.link_activated)
        self.setAccessibleName(f"{fact}. {following}".strip())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 4)
        layout.setSpacing(2)
        layout.addStretch(1)
        layout.addWidget(_BigIcon(icon, tone), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._fact)
        layout.addWidget(self._following)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def set_words(self, fact: str, following: str = "", link: str = "") -> None:
        """Change what is said (nothing at all, or nothing with these filters)."""
        self._fact.set_text(fact)
        self._following.set_text(following)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.setAccessibleName(f"{fact}. {following}".strip())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._framed:
            return
        painter = ink.begin(self)
        look = look_of(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("linea_fuerte"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class LoadingLines(QWidget):
    """Grey lines in place of rows; nothing before 400 ms, after 2 s its sentence, if any, with *Cancelar*."""

    cancelled = Signal()

    def __init__(self, sentence: str = "", *, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._visible = rows, False
        self._sentence = Text(sentence, "second", "texto2")
        self._cancel = Link(self.tr("Cancelar"), role="second_emphasis")
        self._cancel.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.addWidget(self._sentence, 1)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 2)
        column.addStretch(1)
        column.addLayout(foot)
        self._timers = [
            QTimer(self, singleShot=True, interval=APPEAR_MS),
            QTimer(self, singleShot=True, interval=EXPLAIN_MS),
        ]
        self._timers[0].timeout.connect(self.appear)
        self._timers[1].timeout.connect(self.explain)
        self.setAccessibleName(sentence)
        self._say(explained=False)

    def start(self) -> None:
        """Begin to wait."""
        self._visible = False
        self._say(explained=False)
        for timer in self._timers if self.accessibleName() else self._timers[:1]:
            timer.start()
        self.show()

    def stop(self) -> None:
        """Take the lines away: what was awaited has come."""
        for timer in self._timers:
            timer.stop()
        self.hide()

    def appear(self) -> None:
        """Show the grey lines now."""
        self._visible = True
        self.update()

    def explain(self) -> None:
        """Say what is being done and offer to cancel, where the last line was."""
        self._say(explained=True)
        self.update()

    def _say(self, *, explained: bool) -> None:
        self._sentence.setVisible(explained)
        self._cancel.setVisible(explained)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 20 * self._rows + 16)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._visible:
            return
        painter = ink.begin(self)
        look = look_of(self)
        ink.box(painter, QRectF(self.rect()), radius=8, fill=look.color("sup2"), edge=look.color("linea"))
        for row in range(self._rows - 1 if self._sentence.isVisible() else self._rows):
            self._paint_row(painter, look, 13 + 20 * row)
        painter.end()

    def _paint_row(self, painter: QPainter, look: Look, top: float) -> None:
        width = self.width() - 24
        for left, share in ((12.0, 0.27), (12 + width * 0.33, 0.67)):
            ink.box(painter, QRectF(left, top, width * share, 10), radius=5, fill=look.color("sup3"))


class ProgressBar(QWidget):
    """What is being done, with count and *Cancelar*; `total=0` says what is done without a percentage."""

    cancelled = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 0
        self._words = Text(words)
        self._cancel = Link(self.tr("Cancelar"))
        self._cancel.clicked.connect(self.cancelled)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addLayout(head)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer_cancel(self, *, may: bool) -> None:
        """Offer *Cancelar*, or no longer: then nothing is taken back any more."""
        self._cancel.setVisible(may)

    def set_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is; the words already carry the count."""
        self._done, self._total = done, total
        self._words.set_text(words)
        self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_bar(painter, QRectF(0, self.height() - 9, self.width(), 8), self._done / max(1, self._total), look)
        painter.end()


def paint_bar(painter: QPainter, rect: QRectF, share: float, look: Look, tone: str = "") -> None:
    """Paint a bar filled to a share between 0 and 1."""
    radius = rect.height() / 2
    ink.box(painter, rect, radius=radius, fill=look.color("sup3"))
    if share > 0:
        full = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * min(1.0, share)), rect.height())
        ink.box(painter, full, radius=radius, fill=look.color(tone or "tinta"))


class Meter(QWidget):
    """A quiet bar of a share (stock of blanks, strength of a password)."""

    def __init__(self, share: float = 0.0, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setFixedHeight(8)

    def set_share(self, share: float, words: str, tone: str = "") -> None:
        """Change the share (0 to 1) and say it in words for a reader."""
        self._share, self._tone = share, tone
        self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        paint_bar(painter, QRectF(self.rect()), self._share, look_of(self), self._tone)
        painter.end()
