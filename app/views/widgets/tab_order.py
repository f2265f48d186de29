"""The order of Tab and who takes the focus for whom, asked of Qt without harm.

PySide 6.11 takes the widget that is asked for the parent of the one that it names. What answers for its own inside (the
viewport of the head of a list) becomes its own grandchild so, nobody holds the two, and the next collection destroys
them in the middle of a form.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def after(widget: QWidget) -> QWidget:
    """Return the widget that follows in the order of Tab."""
    following = widget.nextInFocusChain()
    return widget if following is None else _given_back(following)


def speaker(widget: QWidget) -> QWidget | None:
    """Return who takes the focus for a widget, None if it takes it itself."""
    other = widget.focusProxy()
    return None if other is None else _given_back(other)


def _given_back(widget: QWidget) -> QWidget:
    """Leave a widget to its own parent: no change for Qt, only PySide's account is put right."""
    widget.setParent(widget.parentWidget())
    return widget
