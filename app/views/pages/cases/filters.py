"""The filters of the list of cases as chips that read like sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.rows.cases import CaseFilter
from app.models.texts_es import short_date
from app.views.lists.case_states import STATES, word_of
from app.views.widgets.buttons import Link
from app.views.widgets.chips import FilterChip
from app.views.widgets.options import Option
from app.views.widgets.text import Text

_CLOSED = frozenset({"granted", "denied", "withdrawn"})
_WEEK = timedelta(days=7)
RENEWABLE = CaseFilter(only_open=False, renewable=True)
"""The cases with a document that may be renewed today."""


class CallOption(NamedTuple):
    """A call that the list may show in its order."""

    procedure: str
    key: str
    words: str


class Filters(QWidget):
    """Emits `changed` with the filter a person made."""

    changed = Signal(CaseFilter)

    def __init__(self, procedures: Sequence[Option], today: date, calls: Sequence[CallOption] = ()) -> None:
        super().__init__()
        self._calls = calls
        self._procedures, self._today = {option.key: option.words for option in procedures}, today
        self.want = CaseFilter()
        self.state = FilterChip(self.tr("Estado"), menu=True)
        self.due = FilterChip(self.tr("Vence"), menu=True)
        self.procedure = FilterChip(self.tr("Trámite"), menu=True)
        self.call = FilterChip(self.tr("Convocatoria"), menu=True)
        self.clear = Link(self.tr("Quitar filtros"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(self.tr("Filtros"), "second", "texto2"))
        for chip in (self.state, self.due, self.procedure, self.call):
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.clear)
        self.state.clicked.connect(lambda: self._pop(self.state, self._states()))
        self.due.clicked.connect(lambda: self._pop(self.due, self._dues()))
        self.procedure.clicked.connect(lambda: self._pop(self.procedure, self._kinds()))
        self.call.clicked.connect(lambda: self._pop(self.call, self._orders()))
        self.clear.clicked.connect(lambda: self._choose(CaseFilter(text=self.want.text)))
        self.show_filter(self.want)

    def show_filter(self, want: CaseFilter) -> None:
        """Say on the chips what is filtered."""
        self.want = want
        self.state.set_value(self._state_words(), active=bool(want.states) or want.only_open or want.renewable)
        self.due.set_value(self._due_words(), active=want.due_until is not None)
        name = self._procedures.get(want.procedure, "")
        self.procedure.set_value(name, active=bool(name))
        self.procedure.setVisible(len(self._procedures) > 1)
        called = next((one.words for one in self._calls if (one.procedure, one.key) == (want.procedure, want.call)), "")
        self.call.set_value(called, active=bool(called))
        self.call.setVisible(bool(self._calls))
        self.clear.setVisible(want != CaseFilter(text=want.text))

    def sentence(self) -> str:
        """Return the filters as one sentence, for an empty list."""
        due = self._due_words()
        words = due if due == self.tr("vencidos") else self.tr("que vencen {due}").format(due=due)
        parts = [self._state_words(), words if due else ""]
        return ", ".join(part for part in parts if part)

    def _state_words(self) -> str:
        if self.want.renewable:
            return self.tr("por renovar")
        if self.want.states:
            return ", ".join(word_of(state).lower() for state in self.want.states)
        return self.tr("abiertos") if self.want.only_open else self.tr("todos")

    def _due_words(self) -> str:
        until, since = self.want.due_until, self.want.due_from
        if until is None:
            return ""
        if until < self._today and since is None:
            return self.tr("vencidos")
        if until == since == self._today:
            return self.tr("hoy")
        return self.tr("hasta el {day}").format(day=short_date(until))

    def _states(self) -> list[tuple[str, CaseFilter]]:
        want = self.want
        want = replace(want, renewable=False)
        choices = [
            (self.tr("Abiertos"), replace(want, states=(), only_open=True)),
            (self.tr("Todos, también los cerrados"), replace(want, states=(), only_open=False)),
            (self.tr("Con documento por renovar"), RENEWABLE),
        ]
        one = ((word_of(key), replace(want, states=(key,), only_open=key not in _CLOSED)) for key in STATES)
        return [*choices, *one]

    def _dues(self) -> list[tuple[str, CaseFilter]]:
        today, want = self._today, replace(self.want, due_from=None, due_until=None, running=False)
        friday = today + timedelta(days=(4 - today.weekday()) % 7)
        return [
            (self.tr("En cualquier fecha"), want),
            (self.tr("Vencidos"), replace(want, due_until=today - timedelta(days=1), running=True)),
            (self.tr("Hoy"), replace(want, due_from=today, due_until=today, running=True)),
            (self.tr("Hasta el {day}").format(day=short_date(friday)), replace(want, due_until=friday, running=True)),
            (
                self.tr("Hasta el {day}").format(day=short_date(friday + _WEEK)),
                replace(want, due_until=friday + _WEEK, running=True),
            ),
        ]

    def _kinds(self) -> list[tuple[str, CaseFilter]]:
        want = self._uncalled()
        every = [(self.tr("Cualquiera"), replace(want, procedure=""))]
        return every + [(name, replace(want, procedure=key)) for key, name in self._procedures.items()]

    def _orders(self) -> list[tuple[str, CaseFilter]]:
        """Offer every call whole, in its order: who ended is in it too."""
        whole = CaseFilter(text=self.want.text, only_open=False, order="points")
        return [
            (self.tr("Cualquiera"), self._uncalled()),
            *((one.words, replace(whole, procedure=one.procedure, call=one.key)) for one in self._calls),
        ]

    def _uncalled(self) -> CaseFilter:
        """Return the filter without its call, nor the order that only a call has."""
        return replace(self.want, call="", order="due") if self.want.call else self.want

    def _pop(self, chip: FilterChip, choices: Sequence[tuple[str, CaseFilter]]) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(chip.accessibleName())
        for words, want in choices:
            action = menu.addAction(words, partial(self._choose, want))
            action.setCheckable(True)
            action.setChecked(want == self.want)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _choose(self, want: CaseFilter) -> None:
        self.show_filter(want)
        self.changed.emit(want)
