"""What every page is and does."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.context import Context
from app.views.overriding import override
from app.views.shell.actions import Action

_WIDE = 1000
_EDGES, _EDGES_NARROW = (24, 16, 24, 16), (16, 12, 16, 12)


class Page(QWidget):
    """A place of the window. Built when first shown; reloads when a table it shows has changed.

    key: its name in places.py; shows: names of the tables whose change makes it reload;
    help: file of resources/help that F1 opens.
    """

    key: ClassVar[str] = ""
    shows: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._edged: QVBoxLayout | None = None
        self.setObjectName(f"page.{self.key}")

    def open(self, argument: object) -> None:  # noqa: ARG002 (pages that are opened on something use it)
        """Show what was asked for (a case id, a filter); called each time the person comes here."""
        self.reload()

    def reload(self) -> None:
        """Ask the services again."""

    def leave(self) -> bool:
        """Tell whether the person may go away now; keeps what was typed."""
        return True

    def lay_column(self) -> QVBoxLayout:
        """Return the column in which the parts of the page stand; its edges follow the width."""
        self._edged = QVBoxLayout(self)
        self._edged.setSpacing(12)
        return self._edged

    @property
    def narrow(self) -> bool:
        """Whether there is little width (a window of 1024 without its rail)."""
        return self.width() < _WIDE

    def fit(self) -> None:
        """Give the parts the width that they may have now; called whenever it changes, or the size of the letters."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._edged is not None:
            self._edged.setContentsMargins(*(_EDGES_NARROW if self.narrow else _EDGES))
        self.fit()

    def page_actions(self) -> list[Action]:
        """Return the keys of this page, for the strip, the help sheet and the palette."""
        return []

    def procedure_here(self) -> str:
        """Return the key of the procedure that the row or the case in front is of, "" for none; F2 shows its card."""
        return ""

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 walks now, in order; none for a page of one part."""
        return []

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()

    @override
    def minimumSizeHint(self) -> QSize:
        """Allow the smallest window (interface.md section 2)."""
        return QSize(600, 400)
