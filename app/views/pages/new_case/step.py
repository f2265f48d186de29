"""What the five steps of a request share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.forms.walking import Walk


class Lack(NamedTuple):
    """Something that is missing or wrong: short words for a link, the sentence, and the way there."""

    key: str
    words: str
    text: str
    go: Callable[[], None]


class Step(Walk):
    """One step. `changed` comes with each key; what it keeps goes into the draft as plain JSON."""

    changed = Signal()
    key: ClassVar[str] = ""
    heading: QWidget | None = None

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the heading out where the line of the steps names it right above."""
        if self.heading is not None:
            self.heading.setVisible(not narrow)

    def lacks(self) -> list[Lack]:
        """Return what is missing or wrong, in the order of the form."""
        return []

    def note(self) -> str:
        """Return the words below the title of the step."""
        return ""

    def praise(self) -> tuple[str, str]:
        """Return shape and words of the foot when nothing is missing."""
        return "ok", self.tr("Paso completo.")

    def insist(self) -> None:
        """Show also what was never visited."""

    def focus_first(self) -> None:
        """Put the focus where the step begins."""

    def keep(self) -> dict[str, Any]:
        """Return what the draft keeps."""
        return {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Write what a draft kept."""


def texts(kept: object) -> dict[str, str]:
    """Read a part of a draft as texts by name; whatever else it is gives nothing."""
    return {str(key): value for key, value in kept.items() if isinstance(value, str)} if isinstance(kept, dict) else {}


def clear_column(widget: QWidget) -> None:
    """Take every widget out of a widget's layout."""
    layout = widget.layout()
    while layout is not None and layout.count():
        item = layout.takeAt(0)
        child = item.widget() if item is not None else None
        if child is not None:
            child.hide()
            child.setParent(None)
            child.deleteLater()
