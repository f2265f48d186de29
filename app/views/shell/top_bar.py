"""The top bar: for whom one works, the search of everything, the day and who is at the counter."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.avatar import initials_of, paint_avatar
from app.views.widgets.search import SearchBox
from app.views.widgets.text import Text

HEIGHT = 48


@dataclass(frozen=True, slots=True)
class Desk:
    """What the top bar states: institution and office (they are printed on everything), person and role."""

    institution: str
    office: str
    person: str
    role: str


class _PersonButton(QAbstractButton):
    """Who is at the counter; opens the menu of the person."""

    def __init__(self) -> None:
        super().__init__()
        self._role = ""
        self.menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_person(self, name: str, role: str) -> None:
        """Change who it is."""
        self._role = role
        self.setText(name)
        self.setAccessibleName(f"{name}, {role}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        width = max(look.width("emphasis", self.text()), look.width("second", self._role))
        return QSize(round(min(190, width)) + 70, 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        paint_avatar(painter, QRectF(6, rect.center().y() - 14, 28, 28), initials_of(self.text()), look)
        words = rect.adjusted(42, 3, -24, 0)
        first = QRectF(words.left(), words.top(), words.width(), 18)
        ink.text(painter, first, self.text(), look, role="emphasis")
        ink.text(painter, first.translated(0, 17), self._role, look, role="second", tone="texto2")
        paint_icon(
            painter, QRectF(rect.right() - 18, rect.center().y() - 6, 12, 12), "caret-down", look.color("texto2")
        )
        if self.hasFocus():
            ink.focus_ring(painter, rect, look.color("tinta"))
        painter.end()

    def _open(self) -> None:
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class TopBar(QWidget):
    """48 px. The search emits `searched` with Intro."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._institution, self._office = Text("", "strong"), Text("", "second", "texto2")
        self._day = Text("", "emphasis", align=ink.RIGHT)
        self._hours = Text("", "second", "texto2", align=ink.RIGHT)
        self.search = SearchBox(self.tr("Buscar número, nombre, cédula o RUC"), keys="F3")
        self.search.setFixedHeight(28)
        self.search.submitted.connect(self.searched)
        self._person = _PersonButton()
        self._narrow = False
        self._closes = ""
        self._now = ""
        self.setFixedHeight(HEIGHT)
        self._build()
        self.set_narrow(narrow=False)

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addLayout(self._pair(self._institution, self._office), 1)
        self._row.addSpacing(16)
        self._row.addWidget(self.search)
        self._row.addSpacing(24)
        self._row.addLayout(self._pair(self._day, self._hours))
        self._row.addSpacing(26)
        self._row.addWidget(self._person)

    @staticmethod
    def _pair(first: Text, second: Text) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addStretch(1)
        pair.addWidget(first)
        pair.addWidget(second)
        pair.addStretch(1)
        return pair

    def set_desk(self, desk: Desk) -> None:
        """Say for whom and who."""
        self._institution.set_text(desk.institution)
        self._office.set_text(desk.office)
        self._person.set_person(desk.person, desk.role)

    def set_time(self, day: str, now: str, closes: str = "") -> None:
        """Show "jue 5 nov 2026", "10h42" and, if there is room, when the counter closes ("cierra 16h30")."""
        self._day.set_text(day)
        self._now, self._closes = now, closes
        self._show_hours()

    def set_person_menu(self, menu: QMenu) -> None:
        """Menu of the person: change counter, lock, theme, text size."""
        self._person.menu = menu

    def set_narrow(self, *, narrow: bool) -> None:
        """Tighten for a narrow window."""
        self._narrow = narrow
        margin = 16 if narrow else 24
        self._row.setContentsMargins(margin, 0, 10 if narrow else 12, 0)
        self.search.setFixedWidth(224 if narrow else 296)
        self.search.setPlaceholderText(
            self.tr("Buscar trámite o RUC") if narrow else self.tr("Buscar número, nombre, cédula o RUC")
        )
        self._show_hours()

    def _show_hours(self) -> None:
        words = self._now if self._narrow or not self._closes else f"{self._now} · {self._closes}"
        self._hours.set_text(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("sup"))
        bottom = self.height() - 0.5
        ink.rule(painter, QPointF(0, bottom), QPointF(self.width(), bottom), look.color("linea"))
        x = self._person.x() - 11.5
        ink.rule(painter, QPointF(x, 7), QPointF(x, 41), look.color("linea"))
        painter.end()
