"""What surrounds each page: bars above it, the toast below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.page import Page
from app.views.widgets.buttons import Link
from app.views.widgets.notices import MessageBar, Toast

MOST_BARS = 2


class Leaf(QWidget):
    """One page with the notices that belong to it; at most two bars show, the rest behind a link."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._bars: list[MessageBar] = []
        self._toast: QWidget | None = None
        self._above = QVBoxLayout()
        self._above.setSpacing(8)
        self._more = Link("")
        self._more.hide()
        self._more.clicked.connect(self._show_all)
        self._above.addWidget(self._more)
        self._below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above)
        column.addWidget(page, 1)
        column.addLayout(self._below)
        self.setFocusProxy(page)

    @property
    def bars(self) -> list[MessageBar]:
        """Bars that stand above the page, newest first."""
        return list(self._bars)

    @property
    def toast(self) -> QWidget | None:
        """The toast that stands below the page."""
        return self._toast

    def set_margins(self, *, narrow: bool) -> None:
        """Keep the notices in line with the content of the page."""
        self._side = 16 if narrow else 24
        self._settle()

    def add_bar(self, bar: MessageBar) -> None:
        """Put a bar on top of the others."""
        self._bars.insert(0, bar)
        self._above.insertWidget(0, bar)
        bar.closed.connect(lambda: self.remove_bar(bar))
        self._settle()

    def remove_bar(self, bar: MessageBar) -> None:
        """Take a bar away; the focus goes back to the page."""
        if bar in self._bars:
            had_focus = bar.isAncestorOf(self.focusWidget() or self)
            self._bars.remove(bar)
            self._above.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self._settle()
            if had_focus:
                self.page.focus_first()

    def clear_bars(self) -> None:
        """Take every bar away."""
        for bar in self.bars:
            self.remove_bar(bar)

    def set_toast(self, toast: QWidget | None) -> None:
        """Put a toast below the page, in place of an earlier one."""
        if self._toast is not None:
            self._below.removeWidget(self._toast)
            self._toast.hide()
            self._toast.deleteLater()
        self._toast = toast
        if toast is not None:
            self._below.addWidget(toast)
        self._settle()

    @property
    def can_undo(self) -> bool:
        """Whether the toast is of something that can be undone."""
        return isinstance(self._toast, Toast) and self._toast.seconds_left > 0

    def undo(self) -> None:
        """Undo what the toast says."""
        if isinstance(self._toast, Toast) and self.can_undo:
            self._toast.undo()

    _side = 24

    def _settle(self) -> None:
        for place, bar in enumerate(self._bars):
            bar.setVisible(place < MOST_BARS)
        hidden = len(self._bars) - MOST_BARS
        self._more.setText(self.tr("%n más", "", max(0, hidden)))
        self._more.setVisible(hidden > 0)
        self._above.setAlignment(self._more, Qt.AlignmentFlag.AlignLeft)
        top = 12 if self._bars else 0
        self._above.setContentsMargins(self._side, top, self._side, 0)
        self._below.setContentsMargins(self._side, 0, self._side, 8 if self._toast else 0)

    def _show_all(self) -> None:
        for bar in self._bars:
            bar.show()
        self._more.hide()
