"""The foot of the form: what is missing as links, back, and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.overriding import override
from app.views.pages.new_case.step import Lack, clear_column
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.card import CardFoot
from app.views.widgets.shape_mark import ShapeMark
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

_SIDE, _GAPS, _LONGEST = 32, 40, 24
_LINK_SIDES, _LEAST = 13, 40


class Foot(CardFoot):
    """`forward` and `back` are asked by button or key; `linked` carries the way to a field."""

    forward = Signal()
    back = Signal()
    linked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(height=50, parent=parent)
        self._missing = QWidget()
        links = QHBoxLayout(self._missing)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(4)
        self.previous = Button(self.tr("Anterior"), Kind.SECONDARY, icon="arrow-left", keys="Ctrl+↑")
        self.next = Button("", Kind.PRIMARY, keys="Ctrl+Intro")
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.forward)
        self.row.setContentsMargins(20, 8, 12, 8)
        self.row.addWidget(self._missing, 1)
        self.row.addWidget(self.previous)
        self.row.addWidget(self.next)
        self._lacks: tuple[Lack, ...] = ()
        self._praise = ("ok", "")
        self._shown: object = None
        self._narrow, self._next_words = False, ("", "")

    def set_narrow(self, *, narrow: bool) -> None:
        """Let the words of the buttons give way to the links: the line of the steps says where they lead."""
        self._narrow = narrow
        self.previous.set_only_icon(narrow)
        self.next.set_words(self._next_words[narrow])
        self._show()

    def show_lacks(self, lacks: Sequence[Lack], shape: str, praise: str) -> None:
        """Say what is missing, or that nothing is."""
        self._lacks, self._praise = tuple(lacks), (shape, praise)
        self._show()

    def show_next(self, words: str, short: str, *, first: bool) -> None:
        """Change what the primary button does; `short` is said in a narrow window."""
        self._next_words = (words, short)
        self.next.set_words(self._next_words[self._narrow])
        self.previous.setVisible(not first)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        count = len(self._lacks)
        words = self.tr("Falta 1 dato:") if count == 1 else self.tr("Faltan {count} datos:").format(count=count)
        head = Text(words if count else self._praise[1], "emphasis")
        links = self._fitting(self._room(head))
        if count and not links:
            short = self.tr("Falta:") if count == 1 else self.tr("Faltan {count}:").format(count=count)
            head = Text(short, "emphasis")
            links = [self._link(self._lacks[0], self._cut(self._lacks[0].words, self._room(head)))]
        shown = (head.text(), *(link.text() for link in links), self._praise[0])
        if shown != self._shown:
            self._shown = shown
            self._lay(head, links)

    def _room(self, head: Text) -> int:
        """Return the width that is left for links."""
        buttons = self.next.sizeHint().width() + self.previous.isVisibleTo(self) * self.previous.sizeHint().width()
        return self.width() - _SIDE - _GAPS - buttons - head.sizeHint().width()

    def _fitting(self, room: int) -> list[Link]:
        """Return links to the first things that lack, as many as there is room for."""
        links: list[Link] = []
        for lack in self._lacks:
            link = self._link(lack, _short(lack.words))
            room -= link.sizeHint().width() + 4
            if room < 0:
                break
            links.append(link)
        return links

    def _link(self, lack: Lack, words: str) -> Link:
        link = Link(words, role="emphasis")
        link.setToolTip(as_tip(lack.text))
        link.clicked.connect(lambda: self.linked.emit(lack.go))
        return link

    def _cut(self, words: str, room: int) -> str:
        """Cut words to a width: the way to the first field is never left out."""
        metrics = look_of(self).metrics("emphasis")
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room - _LINK_SIDES, _LEAST))

    def _lay(self, head: Text, links: Sequence[Link]) -> None:
        clear_column(self._missing)
        row = self._missing.layout()
        if not isinstance(row, QHBoxLayout):
            return
        row.addWidget(ShapeMark("error" if self._lacks else self._praise[0]), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(head, 0 if self._lacks else 1)
        for link in links:
            row.addWidget(link)
        if self._lacks:
            row.addStretch(1)


def _short(words: str) -> str:
    """Cut a long label where a word ends; the whole sentence is in the tooltip."""
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
