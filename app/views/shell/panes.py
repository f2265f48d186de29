"""F6 and Mayús+F6: from pane to pane, and the rail as the last one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab can reach a widget now."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def first_stop(pane: QWidget) -> QWidget | None:
    """Where the focus goes in a pane: where it last was, itself, or its first stop."""
    last = pane.focusWidget()
    if last is not None and takes_focus(last):
        return last
    if takes_focus(pane):
        return pane
    return next((child for child in pane.findChildren(QWidget) if takes_focus(child)), None)


def step(panes: Sequence[QWidget], focused: QWidget | None, by: int) -> QWidget | None:
    """Move the focus to the next (1) or the previous (-1) pane that can take it; return where it went."""
    here = next((index for index, pane in enumerate(panes) if _holds(pane, focused)), -1 if by > 0 else 0)
    for distance in range(1, len(panes) + 1):
        stop = first_stop(panes[(here + by * distance) % len(panes)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return stop
    return None


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
