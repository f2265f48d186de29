"""The editor of a place: province, canton and parish of Ecuador."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.forms.asked import Asked
from app.views.forms.choosing import go_on_from
from app.views.overriding import override
from app.views.widgets.combo import ComboBox
from app.views.widgets.inputs import FieldState
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.services.territory import Division, Territory

LEVELS = {"province": 1, "canton": 2, "parish": 3}
_CUTS = (2, 4, 6)


class Places(QWidget):
    """Province, canton and parish side by side; choosing one fills the next."""

    chosen = Signal()

    def __init__(self, territory: Territory, depth: int) -> None:
        super().__init__()
        self._territory = territory
        hints = (self.tr("Elija la provincia"), self.tr("Elija el cantón"), self.tr("Elija la parroquia"))
        self.combos = [ComboBox(placeholder=hint) for hint in hints[:depth]]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for level, combo in enumerate(self.combos):
            row.addWidget(combo, 1)
            combo.chosen.connect(lambda _key, at=level: self._on_chosen(at))
            go_on_from(combo)
        self.combos[0].set_options(options_of(territory.provinces()))
        self.setFocusProxy(self.combos[0])

    def code(self) -> str:
        """Return the code of the deepest place chosen so far."""
        return next((combo.key() for combo in reversed(self.combos) if combo.key()), "")

    def set_code(self, code: str) -> None:
        """Choose a place and everything around it."""
        for level, combo in enumerate(self.combos):
            if level:
                combo.set_options(options_of(self._below(level)))
            cut = code[: _CUTS[level]]
            combo.set_key(cut if len(cut) == _CUTS[level] else "")

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        parts = (self.tr("provincia"), self.tr("cantón"), self.tr("parroquia"))
        for part, combo in zip(parts, self.combos, strict=False):
            combo.setAccessibleName(f"{name}, {part}")

    def set_state(self, state: FieldState) -> None:
        """Show the state on the first combo that lacks an answer, or on the last one."""
        marked = next((combo for combo in self.combos if not combo.key()), self.combos[-1])
        for combo in self.combos:
            combo.set_state(state if combo is marked else FieldState.NONE)

    def is_whole(self) -> bool:
        """Tell whether the deepest place is chosen."""
        return bool(self.combos[-1].key())

    def go(self) -> None:
        """Put the focus on the first place that lacks."""
        next((combo for combo in self.combos if not combo.key()), self.combos[0]).setFocus()

    def words(self) -> str:
        """Return the place from the smallest to the largest."""
        code = self.code()
        return self._territory.label(code) if code in self._territory.names else ""

    def _below(self, level: int) -> tuple[Division, ...]:
        above = self.combos[level - 1].key()
        if not above:
            return ()
        return self._territory.cantons(above) if level == 1 else self._territory.parishes(above)

    def _on_chosen(self, level: int) -> None:
        for deeper in range(level + 1, len(self.combos)):
            self.combos[deeper].set_options(options_of(self._below(deeper)))
        self.chosen.emit()


class PlaceAsked(Asked):
    """A province, canton or parish; the answer is the code of the deepest level chosen."""

    editor: Places

    def __init__(
        self, key: str, label: str, territory: Territory, level: str, *, optional: bool = False, help_text: str = ""
    ) -> None:
        super().__init__(key, label, Places(territory, LEVELS[level]), optional=optional, help_text=help_text)
        self.editor.chosen.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, territory: Territory) -> PlaceAsked:
        """Build it from a declared field."""
        return cls(field.key, label, territory, field.level, optional=field.optional, help_text=field.help)

    @override
    def value(self) -> object:
        return self.editor.code()

    @override
    def set_value(self, value: object) -> None:
        self.editor.set_code(str(value or ""))

    @override
    def words(self) -> str:
        return self.editor.words()

    @override
    def go(self) -> None:
        self.editor.go()


def options_of(divisions: Sequence[Division]) -> list[Option]:
    """Return places as options of a combo."""
    return [Option(division.code, division.name) for division in divisions]
