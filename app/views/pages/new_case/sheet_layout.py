"""How the working area of a request lies: steps at the left or on top, form in the middle, its meaning at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app.views.pages.new_case.foot import Foot
from app.views.pages.new_case.side import Side
from app.views.pages.new_case.step import Step
from app.views.pages.new_case.step_list import StepList
from app.views.widgets.card import Card, Hairline
from app.views.widgets.keycap import KeyCap
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

_STEPS_WIDTH, _SIDE_WIDTH, _SIDE_NARROW = 184, 288, 270
_MOST = 16777215
_MARGINS = (24, 48)


def _tr(source: str) -> str:
    return QCoreApplication.translate("SheetLayout", source)


class SheetLayout:
    """Lays the parts out in a widget and turns them when the window is narrow."""

    def __init__(self, owner: QWidget, side: Side, foot: Foot, step_list: StepList, count: int) -> None:
        self._steps: list[Step] = []
        self._stack = QStackedWidget()
        self._scrolls: list[Scroll] = []
        self._steps_card = Card()
        self._keys = _keys(count)
        self._aside = Scroll(side)
        self._grid = QGridLayout(owner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        form_card = Card(flush=True)
        form_card.add(self._stack, 1)
        form_card.add(foot)
        self._steps_card.add(step_list)
        self._steps_card.body.addStretch(1)
        self._steps_card.add(self._keys)
        self._step_list, self._foot = step_list, foot
        self._grid.addWidget(form_card, 1, 1)
        self._grid.addWidget(self._aside, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        self.set_narrow(narrow=False)

    def add_in_turns(self, steps: Sequence[Step]) -> Iterator[None]:
        """Lay the steps in, one a turn."""
        for step in steps:
            self._steps.append(step)
            self._scrolls.append(Scroll(step))
            self._stack.addWidget(self._scrolls[-1])
            yield

    @property
    def place(self) -> int:
        """The place of the step in front, from 0."""
        return self._stack.currentIndex()

    def show_place(self, place: int) -> None:
        """Bring a step to the front."""
        self._stack.setCurrentIndex(place)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll the step in front to one of its controls."""
        self._scrolls[self.place].ensureWidgetVisible(widget, *_MARGINS)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the steps in one low line on top, or at the left; the line already names the step in front."""
        self._step_list.set_across(across=narrow)
        self._foot.set_narrow(narrow=narrow)
        self._keys.setVisible(not narrow)
        self._aside.setFixedWidth(_SIDE_NARROW if narrow else _SIDE_WIDTH)
        self._grid.setSpacing(8 if narrow else 16)
        for step in self._steps:
            step.set_narrow(narrow=narrow)
        self._grid.removeWidget(self._steps_card)
        self._steps_card.body.setContentsMargins(16, 5 if narrow else 12, 16, 4 if narrow else 12)
        if narrow:
            self._steps_card.setMinimumWidth(0)
            self._steps_card.setMaximumWidth(_MOST)
            self._grid.addWidget(self._steps_card, 0, 1, 1, 2)
        else:
            self._steps_card.setFixedWidth(_STEPS_WIDTH)
            self._grid.addWidget(self._steps_card, 1, 0)


def _keys(count: int) -> QWidget:
    """Return the keys of the form, for the foot of the steps."""
    keys = QWidget()
    column = QVBoxLayout(keys)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Hairline())
    column.addWidget(Text(_tr("Teclas de este formulario"), "second_emphasis"))
    for caps, words in (
        (_tr("Intro"), _tr("campo siguiente")),
        (f"Ctrl+1…{count}", _tr("ir al paso")),
        (_tr("Alt+letra"), _tr("ir al campo")),
        ("F2", _tr("ver la ficha")),
    ):
        column.addWidget(KeyCap(caps, words))
    return keys
