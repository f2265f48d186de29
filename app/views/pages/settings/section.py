"""What every section of the settings is: a part of the page with its own primary act and its own rights."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.widgets.buttons import Button
from app.views.widgets.scroll import Scroll
from app.views.widgets.tab_order import after
from app.views.widgets.text import Text


class Section(QWidget):
    """Built when its tab is first chosen. acts: whether Ctrl+Intro does something here."""

    acts: ClassVar[bool] = False

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(self.objectName())

    def may(self, call: str) -> bool:
        """Tell whether the role of who is at the counter may make a call."""
        return self.context.may(call)

    def why_not(self) -> str:
        """Say why a button does not act for this role."""
        return self.tr("lo hace quien supervisa o administra")

    def reload(self) -> None:
        """Ask the services again."""

    def primary(self) -> None:
        """Do what Ctrl+Intro does here."""

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        following = after(self)
        if self.isAncestorOf(following):
            following.setFocus()

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 walks after the tabs."""
        return [self]

    def stand(self, part: QWidget) -> None:
        """Make a part the whole of the section, at its top; a bar comes where it does not fit."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(content))

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the width of the page."""

    def refused(self, error: UserError) -> None:
        """Say a refusal that belongs to no field."""
        self.context.messages.refuse(error)


def guarded(button: Button, *, allowed: bool, why_not: str, effect: str = "") -> QWidget:
    """Return a button with its effect below it, or greyed with the reason."""
    words = effect if allowed else why_not
    button.setEnabled(allowed)
    button.setAccessibleDescription(words)
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    if words:
        column.addWidget(Text(words, "second", "texto2", wrap=True))
    return part


def facts(lines: list[tuple[str, str]]) -> QWidget:
    """Return labels with their values below; empty values are left out."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for label, words in (line for line in lines if line[1]):
        column.addWidget(Text(label, "second", "texto2"))
        column.addWidget(Text(words.replace("**", "∗∗"), "emphasis", wrap=True))
        column.addSpacing(6)
    return part


def pairs(lines: list[tuple[str, str]]) -> QWidget:
    """Return labels and values in two columns; empty values are left out."""
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for place, (label, words) in enumerate(line for line in lines if line[1]):
        grid.addWidget(Text(label, "body", "texto2"), place, 0)
        grid.addWidget(Text(words.replace("**", "∗∗"), "emphasis", wrap=True), place, 1)
    grid.setColumnStretch(1, 1)
    return part


def worded(error: UserError) -> str:
    """Return the sentence of an error."""
    return sentence(error)
