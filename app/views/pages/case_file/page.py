"""Expediente as a page: the folder head, the stages, six sections and what is beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.case_file.acts import Acts
from app.views.pages.case_file.checklist import Checklist
from app.views.pages.case_file.detail import Detail
from app.views.pages.case_file.head import CaseHead, StageLine
from app.views.pages.case_file.history import ONE_LINE, HistoryCard
from app.views.pages.case_file.keys import actions, section_titles
from app.views.pages.case_file.mailing import Mailing
from app.views.pages.case_file.marking import Marking
from app.views.pages.case_file.reading import CaseRead, read
from app.views.pages.case_file.sections import SECTIONS, Sections
from app.views.shell.actions import Action
from app.views.theme.look import look_of
from app.views.widgets.card import Card
from app.views.widgets.tabs import Tab, Tabs

_SIDE_WIDE, _SIDE_NARROW, _GAP = 320, 288, 12
_HEAD_WIDE = 1000
"""Width from which the acts of the head have all their words; larger letters need more, or they cut the name."""


class CaseFilePage(Page):
    """Opened with the id of a case; Esc returns to the list."""

    key: ClassVar[str] = "case"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"case_file", "requirement_item", "attachment", "case_event", "pause", "charge", "slip", "difference", "refund",
         "invoice", "bank_match", "evaluation", "finding", "document", "print_job", "delivery"}
    )  # fmt: skip
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = ""
        self.read: CaseRead | None = None
        self._asked, self._begins = 0, True
        self._counts = ("",) * len(SECTIONS)
        self.head, self.line = CaseHead(), StageLine()
        self.tabs = Tabs([Tab(key, title) for key, title in zip(SECTIONS, section_titles(), strict=True)])
        self.mailing = Mailing(self)
        self.acts = Acts(self)
        self.checklist, self.detail, self.events = Checklist(), Detail(), HistoryCard()
        self.marking = Marking(self)
        self.sections, self._side = Sections(self, self.checklist), QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addWidget(self.head)
        column.addWidget(self.line)
        below = QHBoxLayout()
        below.setSpacing(16)
        card = Card(flush=True)
        card.add(self.tabs)
        card.add(self.sections, 1)
        below.addWidget(card, 1)
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(_GAP)
        beside.addWidget(self.detail)
        beside.addWidget(self.events, 1)
        beside.addStretch(0)
        below.addWidget(self._side)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self.head.act_wanted.connect(self.acts.do)
        self.head.print_wanted.connect(self.acts.print_receipt)
        self.head.days_wanted.connect(self.acts.print_days)
        self.head.more_wanted.connect(self.show_moves)
        self.line.opened.connect(self._on_stage)
        self.tabs.chosen.connect(self._on_tab)
        self.checklist.moved.connect(self._on_item)
        self.checklist.looked.connect(self.look)
        self.detail.looked.connect(self.look)
        self.detail.removed.connect(self.checklist.remove_file)

    # what pages do

    @override
    def open(self, argument: object) -> None:
        """Show a case; another one begins at its first section."""
        if isinstance(argument, str) and argument != self.case_id:
            self.case_id, self.read, self._begins = argument, None, True
            self.tabs.choose(0)
        self.reload()

    @override
    def reload(self) -> None:
        """Read the case again; the frame stays on its row."""
        if not self.case_id:
            return
        self._asked += 1
        asked, case_id = self._asked, self.case_id
        desk, actor = self.context.desk, self.context.actor
        self.context.lane.run(self, lambda: read(desk, actor, case_id), partial(self._show, asked), self._on_lost)

    @override
    def focus_first(self) -> None:
        section = self.sections.currentWidget()
        (section or self).setFocus()

    @override
    def procedure_here(self) -> str:
        return self.read.view.line.procedure if self.read is not None else ""

    @override
    def panes(self) -> list[QWidget]:
        """Rows, the selected line beside them, what can be done with the case, its stages."""
        return [self.sections.currentWidget() or self.sections, self._side, self.head, self.line]

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def choose(self, position: int) -> None:
        """Open a section by its position."""
        self.tabs.choose(position)
        self.focus_first()

    def look(self) -> None:
        """Look closely (F7): at the file or paper of the selected row, else at the account of the promised date."""
        if self.tabs.key() == "documents" and (paper := self.sections.documents.current()) is not None:
            self.sections.documents.look(paper)
            return
        item = self.checklist.item()
        if self.tabs.key() == "checklist" and item is not None and item.attachments:
            self.acts.show_file(item.attachments[-1].id)
        else:
            self.acts.print_days()

    def show_moves(self) -> None:
        """Open the menu of what a person decides (F4)."""
        menu = self._menu()
        menu.popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height() + 2)))

    def _acts_now(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield words and act of what this person may do with the case now."""
        acts = self.acts
        for move in self.read.view.moves if self.read else ():
            yield f"{move.label}…", partial(acts.move, move)
        offered: tuple[tuple[bool, str, Callable[[], None]], ...] = (
            (self.read is not None and self.read.view.extension is not None, self.tr("Ampliar el plazo…"), acts.extend),
            (acts.may_see_identity, self.tr("Ver identidad…"), acts.see_identity),
            (acts.may_correct, self.tr("Corregir la solicitud…"), acts.correct),
            (acts.may_rechoose, self.tr("Corregir el canal…"), acts.rechoose),
            (acts.may_recompute, self.tr("Recalcular el valor…"), acts.recompute),
            (acts.may_ask_back, self.tr("Pedir devolución…"), acts.ask_back),
            (acts.may_renew, self.tr("Renovar…"), acts.renew),
        )
        yield from ((words, act) for may, words, act in offered if may)
        for section in self.read.view.reserved_sections if self.read else ():
            yield self.tr("Leer «{section}»…").format(section=section.title), partial(acts.read_section, section)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Más acciones"))
        for words, act in self._acts_now():
            menu.addAction(words, act)
        menu.addSeparator()
        menu.addAction(self.tr("Imprimir comprobante"), self.acts.print_receipt)
        menu.addAction(self.tr("Ver la cuenta día por día"), self.acts.print_days)
        if self.read is not None and self.read.can_declare:
            menu.addAction(self.tr("Declarar otro pago"), self.acts.declare)
        if self.mailing.may():
            menu.addAction(self.tr("Ver los correos"), self.mailing.show_letters)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # showing

    def _show(self, asked: int, found: CaseRead) -> None:
        if asked != self._asked:
            return
        self.read = found
        self.head.show_case(found)
        self.line.show_stages(found.view.stages)
        here = QApplication.focusWidget()
        works_here = here is not None and self.isAncestorOf(here)
        self._count_tabs(found)
        self.sections.show_case(found)
        if self._begins:
            self._begin(found, with_focus=works_here)
        self.events.show_case(found)
        self._look_at_chain()
        self.context.actions.refresh()
        QTimer.singleShot(0, self, self._fit_side)
        self.filled.emit()

    def _begin(self, found: CaseRead, *, with_focus: bool) -> None:
        """Come to the first section that has something in it."""
        self._begins = False
        self.tabs.choose(next(place for place, key in enumerate(SECTIONS) if key not in found.hidden))
        if with_focus:
            self.focus_first()

    def _count_tabs(self, found: CaseRead) -> None:
        view = found.view
        counts = (
            f"{found.settled} de {len(view.items)}",
            "",
            _count(len(found.paid) or len(view.slips)),
            _count(len(view.evaluations)),
            _count(len(view.documents) + len(view.attachments)),
            _count(len(view.events)),
        )
        self._counts = counts
        self._show_counts()

    def _show_counts(self) -> None:
        """Show the counts of the sections, or none where the titles would be cut."""
        hidden = self.read.hidden if self.read else frozenset()
        tabs = self.tabs
        plain = [
            Tab(key, title, shown=key not in hidden) for key, title in zip(SECTIONS, section_titles(), strict=True)
        ]
        tabs.set_tabs([tab._replace(note=note) for tab, note in zip(plain, self._counts, strict=True)])
        if sum(tabs.tabSizeHint(place).width() for place, tab in enumerate(plain) if tab.shown) > tabs.width():
            tabs.set_tabs(plain)

    def _on_lost(self, error: UserError) -> None:
        """Say that the case cannot be shown, and go back to where one came from."""
        if self.read is None:
            self.context.back()
        self.context.messages.refuse(error)

    def _on_tab(self, key: str) -> None:
        self.sections.show_section(key)
        self.detail.setVisible(key == "checklist")
        self._side.setVisible(key != "history")
        self._look_at_chain()
        QTimer.singleShot(0, self, self._fit_side)
        self.context.actions.refresh()

    def _look_at_chain(self) -> None:
        """Verify the journal of the case while its history is in front."""
        case_id, cases, actor = self.case_id, self.context.desk.cases, self.context.actor
        if self.tabs.key() == "history" and self.read is not None:
            self.context.lane.run(
                self,
                lambda: cases.chain(actor, case_id),
                lambda found: self.sections.history.show_chain(found) if case_id == self.case_id else None,
            )

    def _on_stage(self, _stage: str) -> None:
        self.choose(SECTIONS.index("history"))

    def _on_item(self) -> None:
        item = self.checklist.item()
        near = item is not None and bool(item.attachments) and self.tabs.key() == "checklist"
        self.head.set_far_days(far=near)
        self.detail.show_item(item)
        self.marking.show_picture(item)

    @override
    def fit(self) -> None:
        self._side.setFixedWidth(_SIDE_NARROW if self.narrow else _SIDE_WIDE)
        self.head.set_narrow(narrow=self.width() < look_of(self).px(_HEAD_WIDE))
        for part in (self.checklist, self.detail):
            part.set_narrow(narrow=self.narrow)
        QTimer.singleShot(0, self, self._fit_side)

    def _fit_side(self) -> None:
        """Leave the history out where not one line of it would fit; it has its own section."""
        room = self._side.height()
        if not self.detail.isHidden():
            room -= self.detail.minimumSizeHint().height() + _GAP
        self.events.setVisible(room >= ONE_LINE)
        self._show_counts()


def _count(number: int) -> str:
    return str(number) if number else ""
