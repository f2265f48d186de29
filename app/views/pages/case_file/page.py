"""Expediente as a page: the folder head, the stages, six sections and what is beside them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.case_file.checklist import Checklist
from app.views.pages.case_file.detail import Detail
from app.views.pages.case_file.head import CaseHead, StageLine
from app.views.pages.case_file.history import HistoryCard, HistorySection
from app.views.pages.case_file.keys import actions
from app.views.pages.case_file.reading import CaseRead, read
from app.views.shell.actions import Action
from app.views.widgets.card import Card
from app.views.widgets.tabs import Tab, Tabs

_WIDE = 1000
_SIDE_WIDE, _SIDE_NARROW = 320, 288


class CaseFilePage(Page):
    """Opened with the id of a case; Esc returns to the list."""

    key: ClassVar[str] = "case"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "case_file",
            "requirement_item",
            "attachment",
            "case_event",
            "pause",
            "charge",
            "slip",
            "difference",
            "invoice",
            "evaluation",
            "document",
            "print_job",
            "delivery",
        }
    )
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = ""
        self.read: CaseRead | None = None
        self._asked = 0
        self._pictured = ""
        self.head, self.line = CaseHead(), StageLine()
        self.tabs = Tabs([])
        self.checklist, self.history = Checklist(), HistorySection()
        self.detail, self.events = Detail(), HistoryCard()
        self._stack = QStackedWidget()
        self._side = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addWidget(self.head)
        self._column.addWidget(self.line)
        below = QHBoxLayout()
        below.setSpacing(16)
        card = Card(flush=True)
        card.add(self.tabs)
        for section in self.sections().values():
            self._stack.addWidget(section)
        card.add(self._stack, 1)
        below.addWidget(card, 1)
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.detail)
        beside.addWidget(self.events, 1)
        below.addWidget(self._side)
        self._column.addLayout(below, 1)
        self._show_tabs()

    def sections(self) -> dict[str, QWidget]:
        """Return the sections by key, in the order of their tabs."""
        return {"checklist": self.checklist, "history": self.history}

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        self.checklist.moved.connect(self._on_item)

    # what pages do

    @override
    def open(self, argument: object) -> None:
        """Show a case; another one begins at its first section."""
        if isinstance(argument, str) and argument != self.case_id:
            self.case_id, self.read = argument, None
            self.tabs.choose(0)
        self.reload()

    @override
    def reload(self) -> None:
        """Read the case again."""
        if not self.case_id:
            return
        self._asked += 1
        asked, case_id = self._asked, self.case_id
        desk, actor = self.context.desk, self.context.actor
        self.context.lane.run(
            self, lambda: read(desk, actor, case_id), lambda found: self._show(asked, found), self._on_lost
        )

    @override
    def focus_first(self) -> None:
        section = self._stack.currentWidget()
        (section or self).setFocus()

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def choose(self, position: int) -> None:
        """Open a section by its position."""
        self.tabs.choose(position)
        self.focus_first()

    # showing

    def _show(self, asked: int, found: CaseRead) -> None:
        if asked != self._asked:
            return
        self.read = found
        self.head.show_case(found)
        self.line.show_stages(found.view.stages)
        self._show_tabs()
        self.checklist.show_case(found)
        self.history.show_case(found)
        self.events.show_case(found)
        self.context.actions.refresh()
        self.filled.emit()

    def _show_tabs(self) -> None:
        view = self.read.view if self.read else None
        done = f"{self.read.settled} de {len(view.items)}" if self.read and view else ""
        self.tabs.set_tabs(
            [
                Tab("checklist", self.tr("Requisitos"), done),
                Tab("history", self.tr("Historial"), str(len(view.events)) if view else ""),
            ]
        )

    def _on_lost(self, error: UserError) -> None:
        self.context.messages.refuse(error)

    def _on_tab(self, key: str) -> None:
        place = list(self.sections()).index(key)
        self._stack.setCurrentIndex(place)
        self.detail.setVisible(key == "checklist")
        self._side.setVisible(key != "history")

    # the selected line

    def _on_item(self) -> None:
        item = self.checklist.item()
        near = item is not None and bool(item.attachments) and self.checklist.table.hasFocus()
        self.head.set_far_days(far=near)
        self.detail.show_item(item)
        self.detail.set_near(near=near)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        side, top = (24, 16) if wide else (16, 12)
        self._column.setContentsMargins(side, top, side, top)
        self._side.setFixedWidth(_SIDE_WIDE if wide else _SIDE_NARROW)
        self.head.set_narrow(narrow=not wide)
