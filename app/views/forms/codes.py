"""Editors of codes: economic activities, suggested while one types, and codes of purchasing processes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from app.models.errors import UserError
from app.services.forms import coded
from app.views.forms.lines import LineAsked
from app.views.overriding import override
from app.views.widgets.inputs import LineEdit

if TYPE_CHECKING:
    from app.services.territory import Territory

_BREAK = re.compile(r"[,;]")
_LEAST = 2
"""Letters from which something is suggested: one would offer the whole list."""


class _Suggestions(QCompleter):
    """Offers activities by code or words; taking one writes its code in place of what was being typed."""

    def __init__(self, editor: LineEdit, *, many: bool) -> None:
        self._offered = QStringListModel()
        super().__init__(self._offered, editor)
        self._editor, self._many = editor, many
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self.popup()
        if popup is not None:
            popup.setObjectName("choices")  # the stylesheet finds it so
        editor.textEdited.connect(self._on_edited)

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        code = str(index.data(Qt.ItemDataRole.DisplayRole)).partition(" · ")[0]
        before, sign, _last = self._editor.text().rpartition(",")
        return f"{before}{sign} {code}".strip() if self._many else code

    @override
    def splitPath(self, path: str) -> list[str]:
        return [""]

    def _on_edited(self, text: str) -> None:
        last = text.rpartition(",")[2].strip() if self._many else text.strip()
        found = coded.found(last) if len(last) >= _LEAST else ()
        self._offered.setStringList([f"{one.code} · {one.title}" for one in found])


class CiiuAsked(LineAsked):
    """One activity, or several with commas; what the code means is said below it."""

    def __init__(self, field: Any, label: str) -> None:
        super().__init__(
            field.key, label, optional=field.optional, help_text=field.help, example=field.example or "G4669.22"
        )
        self._many = bool(field.many)
        self.suggestions = _Suggestions(self.editor, many=self._many)
        self.editor.setCompleter(self.suggestions)
        self.suggestions.activated.connect(lambda _text: self.changed.emit())

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> CiiuAsked:
        return cls(field, label)

    @override
    def value(self) -> object:
        codes = tuple(part.strip() for part in _BREAK.split(self.editor.text()) if part.strip())
        return codes if self._many else " ".join(self.editor.text().split())

    @override
    def set_value(self, value: object) -> None:
        self.editor.setText(", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or ""))

    @override
    def words(self) -> str:
        return self.editor.text().strip()

    @override
    def praise(self) -> str:
        try:
            codes = [coded.ciiu(part) for part in _BREAK.split(self.editor.text()) if part.strip()]
        except UserError:
            return ""
        return " · ".join(dict.fromkeys(coded.ciiu_title(code) for code in codes))


class ProcessCodeAsked(LineAsked):
    """A code of a process, which turns into capitals when the person goes on."""

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> ProcessCodeAsked:
        example = field.example or "SIE-ENTIDAD-2026-001"
        made = cls(field.key, label, optional=field.optional, help_text=field.help, example=example)
        made.editor.editingFinished.connect(made.tidy)
        return made

    def tidy(self) -> None:
        """Write the code as it will be kept."""
        self.editor.setText(coded.process_code(self.editor.text()))

    @override
    def value(self) -> object:
        return coded.process_code(self.editor.text())
