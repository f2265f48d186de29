"""What every section of the settings is: a part of the page with its own primary act and its own rights."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QGridLayout, QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.widgets.buttons import ActionRow, Button
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
        following = self.nextInFocusChain()
        if following is not None and self.isAncestorOf(following):
            following.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the width of the page."""

    def refused(self, error: UserError) -> None:
        """Say a refusal that belongs to no field."""
        self.context.messages.refuse(error)


def guarded(button: Button, *, allowed: bool, why_not: str, effect: str = "") -> ActionRow:
    """Return a button with its effect beside it, or greyed with the reason."""
    row = ActionRow(button)
    if allowed:
        row.allow(effect)
    else:
        row.block(why_not)
    return row


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
