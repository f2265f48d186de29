"""A form made from declared sections; what applies only sometimes comes and goes while one types."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.rows.intake import FieldFault
from app.views.forms.asked import Asked
from app.views.forms.editors import editor_of, is_wide
from app.views.forms.field_desk import FieldDesk, meet
from app.views.forms.letters import lettered
from app.views.turns import all_at_once
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.chosen import Chosen
    from app.models.catalogue.fields import Field, Section
    from app.services.territory import Territory

_COLUMNS = 2
_A_TURN = 6
"""Editors made in one turn of the event loop: about ten milliseconds."""


class _SectionBlock(QWidget):
    """The title of a section and its fields in two columns; a wide field takes both."""

    def __init__(self, section: Section, asked: Sequence[tuple[Field, Asked]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(section.title, "card"))
        if section.help:
            column.addWidget(Text(section.help, "second", "texto2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        _place(grid, asked)
        column.addLayout(grid)


def _place(grid: QGridLayout, asked: Sequence[tuple[Field, Asked]]) -> None:
    row, column = 0, 0
    for field, editor in asked:
        span = _COLUMNS if is_wide(field) else 1
        if column + span > _COLUMNS:
            row, column = row + 1, 0
        grid.addWidget(editor, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        column += span


def editors_in_turns(
    sections: Sequence[Section], territory: Territory, taken: Iterable[str] = ()
) -> Generator[None, None, dict[str, Asked]]:
    """Make the editors of every field, a few a turn: a long form would keep the window waiting."""
    fields = [field for section in sections for field in section.fields]
    labels = lettered((_label(field) for field in fields), taken)
    editors: dict[str, Asked] = {}
    for field, label in zip(fields, labels, strict=True):
        editors[field.key] = editor_of(field, label, territory)
        if len(editors) % _A_TURN == 0:
            yield
    return editors


class GeneratedForm(QWidget):
    """Every declared field of a procedure. `changed` comes with each key, `left` with the key of the field left."""

    changed = Signal()
    left = Signal(str)

    def __init__(
        self,
        sections: Sequence[Section],
        territory: Territory,
        *,
        taken: Iterable[str] = (),
        desk: FieldDesk | None = None,
        editors: Mapping[str, Asked] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._fields = [field for section in sections for field in section.fields]
        self.asked = dict(all_at_once(editors_in_turns(sections, territory, taken)) if editors is None else editors)
        for field in self._fields:
            meet(self.asked[field.key], desk)
            if field.statistic:
                self.asked[field.key].set_help(self._statistic_help(field))
        self._chosen: Chosen | str = ""
        self._build(sections)
        for asked in self.asked.values():
            asked.changed.connect(self._on_changed)
            asked.left.connect(lambda key=asked.key: self.left.emit(key))
        self._apply_conditions()

    def _build(self, sections: Sequence[Section]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._blocks: list[tuple[QWidget, list[Asked]]] = []
        for section in sections:
            asked = [(field, self.asked[field.key]) for field in section.fields]
            block = _SectionBlock(section, asked)
            self._blocks.append((block, [one for _, one in asked]))
            column.addWidget(block)
        column.addStretch(1)

    def _statistic_help(self, field: Field) -> str:
        words = self.tr("Dato estadístico: no cambia el trámite.")
        return f"{words} {field.help}".strip()

    def answers(self) -> dict[str, object]:
        """Return every answer, also of fields that do not apply now: nothing typed is lost."""
        return {key: asked.value() for key, asked in self.asked.items()}

    def set_answers(self, answers: Mapping[str, object]) -> None:
        """Write what a draft kept."""
        for key, value in answers.items():
            if key in self.asked:
                self.asked[key].set_value(value)
        self._apply_conditions()

    def set_chosen(self, chosen: Chosen | str) -> None:
        """Let the conditions know who applies."""
        self._chosen = chosen
        self._apply_conditions()

    def applying(self) -> Iterator[Asked]:
        """Yield the fields that are asked now, in order."""
        from app.models.catalogue.fields import asked_of

        for field in asked_of(self._sections, self._chosen, self.answers()):
            yield self.asked[field.key]

    def show_faults(self, faults: Iterable[FieldFault]) -> None:
        """Say at each field what the check said."""
        told = {fault.key: fault for fault in faults}
        for key, asked in self.asked.items():
            asked.show_fault(told.get(key))

    def _on_changed(self) -> None:
        self._apply_conditions()
        self.changed.emit()

    def _apply_conditions(self) -> None:
        applying = set(self.applying())
        for asked in self.asked.values():
            asked.setVisible(asked in applying)
        for block, inside in self._blocks:
            block.setVisible(not applying.isdisjoint(inside))


def _label(field: Field) -> str:
    unit = getattr(field, "unit", "")
    return f"{field.label} ({unit})" if unit and unit.lower() not in field.label.lower() else field.label
