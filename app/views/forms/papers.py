"""The editor of an identity number: which paper, and its number checked while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from app.models.identity import IdKind, check
from app.models.identity_es import LABELS, sentence
from app.views.forms.asked import Asked
from app.views.forms.walking import ASIDE
from app.views.overriding import override
from app.views.widgets.choices import Segmented
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.services.territory import Territory


class IdentityEdit(QWidget):
    """Which paper, and its number."""

    edited = Signal()

    def __init__(self, kinds: Sequence[IdKind]) -> None:
        super().__init__()
        self.kind = Segmented([Option(kind.value, LABELS[kind]) for kind in kinds], kinds[0].value)
        self.number = LineEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.number, 1)
        for part in self.kind.findChildren(QRadioButton):
            part.setProperty(ASIDE, True)  # noqa: FBT003 (Qt)
        if len(kinds) == 1:
            self.kind.hide()
        self.setFocusProxy(self.number)
        self.kind.chosen.connect(self.edited)
        self.number.textEdited.connect(self.edited)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)

    def set_state(self, state: FieldState) -> None:
        """Show the state on the number."""
        self.number.set_state(state)


class IdentityAsked(Asked):
    """An identity number of one of the papers allowed; the digit is checked while it is typed."""

    editor: IdentityEdit

    def __init__(
        self, key: str, label: str, kinds: Sequence[IdKind], *, optional: bool = False, help_text: str = ""
    ) -> None:
        super().__init__(key, label, IdentityEdit(kinds), optional=optional, help_text=help_text)
        self.editor.edited.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> IdentityAsked:
        """Build it from a declared field."""
        kinds = [IdKind(one) for one in field.allowed]
        return cls(field.key, label, kinds, optional=field.optional, help_text=field.help)

    @override
    def value(self) -> object:
        number = self.editor.number.text().strip()
        return f"{self.editor.kind.key()}:{number}" if number else ""

    @override
    def set_value(self, value: object) -> None:
        kind, _, number = str(value or "").partition(":")
        if number:
            self.editor.kind.set_key(kind)
        self.editor.number.setText(number)

    @override
    def words(self) -> str:
        kind, _, number = str(self.value()).partition(":")
        return f"{LABELS[IdKind(kind)]} {number}" if number else ""

    @override
    def praise(self) -> str:
        if self.is_empty:
            return ""
        verdict = check(IdKind(self.editor.kind.key()), self.editor.number.text())
        return sentence(verdict) if verdict.level == "ok" else ""
