"""Sections with their counts: "Requisitos 3 de 6"."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink


class Tab(NamedTuple):
    """A section: key, title and count in words; one not shown keeps its place, and its key answers nothing."""

    key: str
    title: str
    note: str = ""
    shown: bool = True


class Tabs(QTabBar):
    """Tabs on a card; `chosen` carries the key. Ctrl+1…9 is bound by the page (`choose`)."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_tabs(tabs)
        self.currentChanged.connect(self._on_changed)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Replace titles and counts; the chosen one stays chosen."""
        self._tabs = list(tabs)
        while self.count() < len(tabs):
            self.addTab("")
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        for index, tab in enumerate(tabs):
            self.setTabText(index, f"{tab.title} {tab.note}".strip())
            self.setTabVisible(index, tab.shown)
        self.update()

    def key(self) -> str:
        """Key of the chosen section."""
        return self._tabs[self.currentIndex()].key if self._tabs else ""

    def choose(self, position: int) -> None:
        """Choose by position from 0, if there is one."""
        if 0 <= position < self.count() and self.isTabVisible(position):
            self.setCurrentIndex(position)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        look = look_of(self)
        if index >= len(self._tabs):
            return QSize(0, look.px(38))
        tab = self._tabs[index]
        count = look.width("body", tab.note) + 7 if tab.note else 0
        return QSize(round(look.width("strong", tab.title) + count) + 24, look.px(38))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        bottom = self.height() - 0.5
        ink.rule(painter, QPointF(0, bottom), QPointF(self.width(), bottom), look.color("linea"))
        for index, tab in enumerate(self._tabs):
            if not tab.shown:
                continue
            self._paint_tab(painter, look, QRectF(self.tabRect(index)), tab, chosen=index == self.currentIndex())
        painter.end()

    def _paint_tab(self, painter: QPainter, look: Look, rect: QRectF, tab: Tab, *, chosen: bool) -> None:
        role, tone = ("strong", "tinta") if chosen else ("body", "texto")
        width = look.width(role, tab.title)
        ink.text(painter, rect.adjusted(12, 0, 0, 0), tab.title, look, role=role, tone=tone)
        rest = rect.adjusted(12 + width + 7, 0, 0, 0)
        ink.text(painter, rest, tab.note, look, tone="tinta" if chosen else "texto2")
        if chosen:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), look.color("tinta"))
            if self.hasFocus():
                ink.focus_ring(painter, rect.adjusted(2, 4, -2, -5), look.color("tinta"), radius=4)

    def _on_changed(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.chosen.emit(self._tabs[index].key)
