"""The editor of people besides who applies: identity and name of each, and how to reach them where that is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.identity import IdKind
from app.models.identity_es import LABELS
from app.services.forms.concerned import people_of
from app.views.forms.asked import Asked
from app.views.forms.papers import IdentityEdit
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.inputs import FieldState, LineEdit

if TYPE_CHECKING:
    from app.services.territory import Territory

Answer = dict[str, str]


class _Person(QWidget):
    """One person on a line, and below it how to reach them."""

    edited = Signal()
    dropped = Signal()

    def __init__(self, kinds: Sequence[IdKind], *, contact: bool) -> None:
        super().__init__()
        self.identity = IdentityEdit(kinds)
        self.identity.number.setPlaceholderText(LABELS[kinds[0]] if len(kinds) == 1 else self.tr("Número"))
        self.name = LineEdit(placeholder=self.tr("Nombres y apellidos, o razón social"))
        self.email = LineEdit(placeholder=self.tr("Correo"))
        self.phone = LineEdit(placeholder=self.tr("Teléfono"))
        self.drop = Button(self.tr("Quitar"), Kind.QUIET, icon="x", small=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.identity, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.drop, 0, 2)
        for column, line in enumerate((self.email, self.phone)):
            grid.addWidget(line, 1, column)
            line.setVisible(contact)
        self.setFocusProxy(self.identity)
        self.drop.clicked.connect(self.dropped)
        self.identity.edited.connect(self.edited)
        for line in (self.name, self.email, self.phone):
            line.textEdited.connect(self.edited)

    def call(self, name: str) -> None:
        """Say aloud whose line each part is."""
        self.identity.setAccessibleName(self.tr("{name}, identificación").format(name=name))
        self.name.setAccessibleName(self.tr("{name}, nombres y apellidos").format(name=name))
        self.email.setAccessibleName(self.tr("{name}, correo").format(name=name))
        self.phone.setAccessibleName(self.tr("{name}, teléfono").format(name=name))
        self.drop.setAccessibleName(self.tr("Quitar a {name}").format(name=name))

    def told(self) -> Answer:
        """Return what was written; the kind alone says nothing."""
        number = self.identity.number.text().strip()
        return {
            "identity": f"{self.identity.kind.key()}:{number}" if number else "",
            "name": " ".join(self.name.text().split()),
            "email": self.email.text().strip(),
            "phone": self.phone.text().strip(),
        }

    def write(self, identity: str, name: str, email: str, phone: str) -> None:
        """Write one person."""
        kind, _, number = identity.partition(":")
        if number:
            self.identity.kind.set_key(kind)
        self.identity.number.setText(number)
        for line, text in ((self.name, name), (self.email, email), (self.phone, phone)):
            line.setText(text)

    def set_state(self, state: FieldState) -> None:
        """Show the state on the number, or on the name while only that lacks."""
        named = bool(self.name.text().strip()) or not self.identity.number.text().strip()
        self.identity.set_state(state if named else FieldState.NONE)
        self.name.set_state(FieldState.NONE if named else state)


class _People(QWidget):
    """The people one below the other, and the button that adds one while there may be more."""

    edited = Signal()
    grown = Signal(QWidget)

    def __init__(self, kinds: Sequence[IdKind], least: int, most: int, *, contact: bool) -> None:
        super().__init__()
        self._kinds, self._least, self._most, self._contact = kinds, least, most, contact
        self._called = ""
        self.people: list[_Person] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = Button(self.tr("Agregar otra persona"), Kind.QUIET, icon="plus", small=True)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.more.clicked.connect(self._on_more)
        self.set_count(least)

    def set_count(self, count: int) -> None:
        """Have so many lines, within what is admitted."""
        wanted = min(max(count, self._least), self._most)
        while len(self.people) < wanted:
            self._grow()
        while len(self.people) > wanted:
            self._shrink(self.people[-1])
        self._tell()

    def _grow(self) -> None:
        person = _Person(self._kinds, contact=self._contact)
        self._column.insertWidget(len(self.people), person)
        self.people.append(person)
        person.edited.connect(self.edited)
        person.dropped.connect(lambda: self._on_dropped(person))
        self.grown.emit(person)

    def _shrink(self, person: _Person) -> None:
        self.people.remove(person)
        person.hide()
        person.deleteLater()

    def _on_more(self) -> None:
        self.set_count(len(self.people) + 1)
        self.people[-1].setFocus()
        self.edited.emit()

    def _on_dropped(self, person: _Person) -> None:
        self._shrink(person)
        self._tell()
        self.people[-1].setFocus()
        self.edited.emit()

    def _tell(self) -> None:
        several = self._most > 1
        for number, person in enumerate(self.people, 1):
            person.call(f"{self._called} {number}" if several else self._called)
            person.drop.setVisible(len(self.people) > self._least)
        self.more.setVisible(several and len(self.people) < self._most)
        self.setFocusProxy(self.people[0])

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._called = name
        self._tell()

    def set_state(self, state: FieldState) -> None:
        """Show the state on the people who lack something; on all of them when none does."""
        lacking = [one for one in self.people if not (one.told()["identity"] and one.told()["name"])]
        for person in self.people:
            person.set_state(state if person in (lacking or self.people) else FieldState.NONE)


class PersonAsked(Asked):
    """Other people; the answer is a list, without those of whom nothing was written."""

    editor: _People

    def __init__(self, field: Any, label: str) -> None:
        kinds = [IdKind(one) for one in field.allowed]
        people = _People(kinds, field.min_count, field.max_count, contact=field.contact)
        super().__init__(field.key, label, people, optional=field.optional, help_text=field.help)
        self.editor.edited.connect(self.changed)
        self.editor.grown.connect(self._watch)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> PersonAsked:
        """Build it from a declared field."""
        return cls(field, label)

    def _watch(self, person: QWidget) -> None:
        for part in person.findChildren(QWidget):
            part.installEventFilter(self)

    @override
    def value(self) -> object:
        told = [one.told() for one in self.editor.people]
        return [one for one in told if any(one.values())]

    @override
    def set_value(self, value: object) -> None:
        people = people_of(value)
        self.editor.set_count(len(people))
        for line in self.editor.people:
            line.write("", "", "", "")
        for line, one in zip(self.editor.people, people, strict=False):
            line.write(one.identity, one.name, one.email, one.phone)

    @override
    def words(self) -> str:
        return "; ".join(one.words for one in people_of(self.value()))
