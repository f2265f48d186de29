"""Editors that choose: one of several, any of several, yes or no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.services.forms.countries import among
from app.views.forms.asked import Asked
from app.views.forms.walking import walk_on
from app.views.overriding import override
from app.views.widgets.checks import CheckBox
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.services.territory import Territory

_FEW, _SHORT, _MANY = 3, 18, 9


class ChoiceAsked(Asked):
    """One of several: segmented up to three short ones, boxes with digit up to nine, a combo beyond."""

    editor: Segmented | OptionBoxes | ComboBox

    def __init__(
        self, key: str, label: str, options: Sequence[Option], *, optional: bool = False, help_text: str = ""
    ) -> None:
        super().__init__(key, label, _chooser(options), optional=optional, help_text=help_text)
        self._words = {option.key: option.words for option in options}
        self.editor.chosen.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> ChoiceAsked:
        """Build it from a declared field."""
        options = [Option(one.key, one.title, second=one.help) for one in field.options]
        return cls(field.key, label, options, optional=field.optional, help_text=field.help)

    @override
    def value(self) -> object:
        return self.editor.key()

    @override
    def set_value(self, value: object) -> None:
        self.editor.set_key(str(value or ""))

    @override
    def words(self) -> str:
        return self._words.get(self.editor.key(), "")


class CountryAsked(ChoiceAsked):
    """A country, which filters while one types its name."""

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> CountryAsked:
        options = [Option(code, name) for code, name in among(field.only).items()]
        return cls(field.key, label, options, optional=field.optional, help_text=field.help)


class YesNoAsked(ChoiceAsked):
    """A yes or a no; neither until somebody says."""

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> YesNoAsked:
        options = [Option("yes", _tr("Sí")), Option("no", _tr("No"))]
        return cls(field.key, label, options, optional=field.optional, help_text=field.help)

    @override
    def value(self) -> object:
        key = self.editor.key()
        return key == "yes" if key else None

    @override
    def set_value(self, value: object) -> None:
        self.editor.set_key({True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else "")


class ComboAsked(Asked):
    """One of many, that filters while typing; its options may change (the cantons of a province)."""

    editor: ComboBox

    def __init__(self, key: str, label: str, options: Sequence[Option] = (), *, placeholder: str = "") -> None:
        super().__init__(key, label, ComboBox(options, placeholder=placeholder))
        self.editor.chosen.connect(self.changed)
        go_on_from(self.editor)

    def set_options(self, options: Sequence[Option], key: str = "") -> None:
        """Replace the options and choose one, or none."""
        self.editor.set_options(options, key)

    @override
    def value(self) -> object:
        return self.editor.key()

    @override
    def set_value(self, value: object) -> None:
        self.editor.set_key(str(value or ""))

    @override
    def words(self) -> str:
        return self.editor.currentText() if self.editor.key() else ""


class _Checks(QWidget):
    """A column of checks."""

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self.boxes: Mapping[str, CheckBox] = {option.key: CheckBox(option.words) for option in options}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in self.boxes.values():
            column.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))


class ChoicesAsked(Asked):
    """Any of several."""

    editor: _Checks

    def __init__(
        self, key: str, label: str, options: Sequence[Option], *, optional: bool = False, help_text: str = ""
    ) -> None:
        super().__init__(key, label, _Checks(options), optional=optional, help_text=help_text)
        for box in self.editor.boxes.values():
            box.clicked.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> ChoicesAsked:
        """Build it from a declared field."""
        options = [Option(one.key, one.title) for one in field.options]
        return cls(field.key, label, options, optional=field.optional, help_text=field.help)

    @override
    def value(self) -> object:
        return tuple(key for key, box in self.editor.boxes.items() if box.isChecked())

    @override
    def set_value(self, value: object) -> None:
        given = set(value) if isinstance(value, (list, tuple)) else set()
        for key, box in self.editor.boxes.items():
            box.setChecked(key in given)

    @override
    def words(self) -> str:
        return ", ".join(box.text() for box in self.editor.boxes.values() if box.isChecked())


def go_on_from(combo: ComboBox) -> None:
    """Let one Intro take what the open list offers and go on, as it does when the list is closed."""
    editor = combo.lineEdit()
    if editor is None:
        return

    def go_on() -> None:
        if combo.key() and QApplication.focusWidget() in (combo, None):
            walk_on(combo)

    # the words are read, and the list is closed, after this signal
    editor.returnPressed.connect(lambda: QTimer.singleShot(0, combo, go_on))


def _chooser(options: Sequence[Option]) -> Segmented | OptionBoxes | ComboBox:
    if len(options) <= _FEW and all(len(option.words) <= _SHORT for option in options):
        return Segmented(options)
    return OptionBoxes(options, folds=True) if len(options) <= _MANY else ComboBox(options)


def _tr(source: str) -> str:
    return QCoreApplication.translate("YesNoAsked", source)
