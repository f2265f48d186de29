"""The editor of an address: province, canton and parish, the street, and how to find it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views.forms.asked import Asked
from app.views.forms.places import LEVELS, Places
from app.views.overriding import override
from app.views.widgets.inputs import FieldState, LineEdit

if TYPE_CHECKING:
    from app.services.territory import Territory


class _Address(QWidget):
    """The place above; the street and the reference below it."""

    edited = Signal()

    def __init__(self, territory: Territory, depth: int, example: str) -> None:
        super().__init__()
        self.places = Places(territory, depth)
        self.street = LineEdit(placeholder=example or self.tr("Calle principal, número e intersección"))
        self.reference = LineEdit(placeholder=self.tr("Referencia: edificio, piso, qué hay cerca"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.places, 0, 0, 1, 2)
        grid.addWidget(self.street, 1, 0)
        grid.addWidget(self.reference, 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.setFocusProxy(self.places)
        self.places.chosen.connect(self.edited)
        self.street.textEdited.connect(self.edited)
        self.reference.textEdited.connect(self.edited)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.places.setAccessibleName(name)
        self.street.setAccessibleName(self.tr("{name}, calle y número").format(name=name))
        self.reference.setAccessibleName(self.tr("{name}, referencia").format(name=name))

    def set_state(self, state: FieldState) -> None:
        """Show the state on the part that lacks, or on the street."""
        place = not self.places.is_whole() and state is not FieldState.NONE
        self.places.set_state(state if place else FieldState.NONE)
        self.street.set_state(FieldState.NONE if place else state)


class AddressAsked(Asked):
    """An address; the answer is its three parts, or nothing while all of them are empty."""

    editor: _Address

    def __init__(self, field: Any, label: str, territory: Territory) -> None:
        editor = _Address(territory, LEVELS[field.level], field.example)
        super().__init__(field.key, label, editor, optional=field.optional, help_text=field.help)
        self.editor.edited.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, territory: Territory) -> AddressAsked:
        """Build it from a declared field."""
        return cls(field, label, territory)

    @override
    def value(self) -> object:
        parts = {
            "place": self.editor.places.code(),
            "street": " ".join(self.editor.street.text().split()),
            "reference": " ".join(self.editor.reference.text().split()),
        }
        return parts if any(parts.values()) else None

    @override
    def set_value(self, value: object) -> None:
        parts = value if isinstance(value, dict) else {}
        self.editor.places.set_code(str(parts.get("place") or ""))
        self.editor.street.setText(str(parts.get("street") or ""))
        self.editor.reference.setText(str(parts.get("reference") or ""))

    @override
    def words(self) -> str:
        told = (self.editor.street.text(), self.editor.reference.text(), self.editor.places.words())
        return ", ".join(part.strip() for part in told if part.strip())

    @override
    def go(self) -> None:
        if self.editor.places.is_whole():
            self.editor.street.setFocus()
        else:
            self.editor.places.go()
