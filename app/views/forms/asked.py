"""A field that is asked: its editor, its value, and what the check said about it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models.rows.intake import FieldFault
from app.views.overriding import override
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState
from app.views.widgets.tab_order import speaker

_LEVELS = {"error": FieldState.ERROR, "override": FieldState.ERROR, "warning": FieldState.WARNING}
_NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Asked(Field):
    """One field of a form. `changed` comes with each key; `left` when the focus goes elsewhere.

    What is missing is told only after the person has been there; after `insist` it is told in red.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        key: str,
        label: str,
        editor: QWidget,
        *,
        optional: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, editor, optional=optional, help_text=help_text, reserved=True, parent=parent)
        self.key = key
        self.visited = False
        self._insists = False
        self._fault: FieldFault | None = None
        self._typed_since = False
        self.changed.connect(self._on_typed_since)
        for part in (editor, *editor.findChildren(QWidget)):
            part.installEventFilter(self)

    # what each kind answers

    @abstractmethod
    def value(self) -> object:
        """Return the answer as the services take it."""

    @abstractmethod
    def set_value(self, value: object) -> None:
        """Write an answer (a draft, what is on file) without telling anybody."""

    def words(self) -> str:
        """Return the answer as it reads in the summary."""
        return str(self.value() or "")

    def praise(self) -> str:
        """Return what to say when there is something to confirm ("Dígito correcto"); usually nothing."""
        return ""

    # what the check says

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return self.value() in (None, "", (), [])

    @property
    def fault(self) -> FieldFault | None:
        """What the last check said."""
        return self._fault

    def show_fault(self, fault: FieldFault | None) -> None:
        """Say what is wrong with what is written, or that it is right."""
        self._fault, self._typed_since = fault, False
        self._tell()

    def _tell(self) -> None:
        """Say what the check said; about a text that was changed since, nothing is known until the next check."""
        if self._typed_since:
            return
        fault = self._fault
        state, words = self._told(fault)
        if state is FieldState.NONE:
            self.clear_message()
        else:
            self.set_message(state, words)

    def insist(self) -> None:
        """Tell also what was never visited: the person wants to go on."""
        self._insists = True
        self._tell()

    def go(self) -> None:
        """Put the focus where the answer is written."""
        (speaker(self.editor) or self.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, fault: FieldFault | None) -> tuple[FieldState, str]:
        if fault is None:
            praise = self.praise()
            return (FieldState.OK, praise) if praise else (FieldState.NONE, "")
        if not self.is_empty or self._insists:
            return _LEVELS[fault.level], fault.text
        return (FieldState.WARNING, fault.text) if self.visited else (FieldState.NONE, "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in _NOT_LEFT:
            QTimer.singleShot(0, self, self._on_focus_out)
        return super().eventFilter(watched, event)

    def _on_typed_since(self) -> None:
        self._typed_since = True

    def _on_focus_out(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self.isAncestorOf(here):
            return
        self.visited = True
        self._tell()
        self.left.emit()
