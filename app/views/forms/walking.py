"""Walking a form: Intro goes to the next field, as Tab does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QWidget

from app.views.overriding import override
from app.views.widgets.buttons import Link
from app.views.widgets.tab_order import after, speaker

ASIDE = "aside"
"""Property of a control that Tab reaches and Intro passes by: it already says what most people need."""

STOP = "stop"
"""Property of a button that is the whole of a field (a file to attach): Intro comes to it as to any other."""

_MARGINS = (24, 48)


class Walk(QWidget):
    """A form whose fields are walked with Intro; what a field answers by itself (a combo's list) wins.

    Buttons and links beside the fields are reached with Tab. `ended` comes after the last field.
    """

    ended = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_return or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.focusNextPrevChild(False)  # noqa: FBT003 (Qt)
        else:
            self.walk(QApplication.focusWidget() or self)

    def walk(self, start: QWidget) -> None:
        """Go from a control to the next field of this form; past the last one, say so."""
        following = next_field(start, self)
        if following is None or not self.isAncestorOf(following):
            self.ended.emit()
            return
        following.setFocus(Qt.FocusReason.TabFocusReason)
        _bring_into_sight(following)


def walk_on(widget: QWidget) -> bool:
    """Go on from a control of whatever form it stands in; tell whether it stands in one."""
    form = widget.parentWidget()
    while form is not None and not isinstance(form, Walk):
        form = form.parentWidget()
    if form is not None:
        form.walk(widget)
    return form is not None


def next_field(start: QWidget, form: QWidget) -> QWidget | None:
    """Return the next control in the order of Tab that takes an answer; a group of choices is one.

    None once the order begins again: a form stands before its fields.
    """
    following = after(start)
    while following is not start and following is not form:
        if _takes_focus(following) and not start.isAncestorOf(following) and not _same_choice(start, following):
            return following
        following = after(following)
    return None


def _takes_focus(widget: QWidget) -> bool:
    beside = isinstance(widget, (QPushButton, Link)) and not widget.property(STOP)
    if beside or speaker(widget) is not None or widget.property(ASIDE):
        return False
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _same_choice(start: QWidget, widget: QWidget) -> bool:
    """Tell whether a radio is not the one that speaks for its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return False
    own = isinstance(start, QAbstractButton) and start.group() is group
    chosen = group.checkedButton()
    return own or (chosen is not None and chosen is not widget)


def _bring_into_sight(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget, *_MARGINS)
