"""The six sections behind their tabs: the first stands at once, each other one is built when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.views.pages.case_file.checklist import Checklist
from app.views.pages.case_file.documents import DocumentsSection
from app.views.pages.case_file.facts import FactsSection
from app.views.pages.case_file.history import HistorySection
from app.views.pages.case_file.money import MoneySection
from app.views.pages.case_file.visits import VisitsSection

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage
    from app.views.pages.case_file.reading import CaseRead

SECTIONS = ("checklist", "facts", "money", "visits", "documents", "history")
_REST_MS = 60


class Section(Protocol):
    """What every section does."""

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""


S = TypeVar("S", bound=QWidget)


class Sections(QStackedWidget):
    """Builds a section when it is asked for, and the others one by one while the window rests."""

    def __init__(self, page: CaseFilePage, checklist: Checklist) -> None:
        super().__init__()
        self._page = page
        self._stale: set[str] = set()
        self._read: CaseRead | None = None
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._rest)
        self.checklist = self._add(checklist)

    @cached_property
    def facts(self) -> FactsSection:
        """Datos."""
        return self._add(FactsSection(self._page.context))

    @cached_property
    def money(self) -> MoneySection:
        """Pagos."""
        return self._add(MoneySection(self._page.acts, self._page.context.actor.role))

    @cached_property
    def visits(self) -> VisitsSection:
        """Evaluación."""
        return self._add(VisitsSection(self._page.acts, self._page))

    @cached_property
    def documents(self) -> DocumentsSection:
        """Documentos."""
        return self._add(DocumentsSection(self._page.acts, self._page.marking.attach_signed))

    @cached_property
    def history(self) -> HistorySection:
        """Historial."""
        made = self._add(HistorySection())
        made.table.opened.connect(self._page.mailing.open_event)
        return made

    def show_section(self, key: str) -> None:
        """Bring a section to the front, with the case in it."""
        made: QWidget = getattr(self, key)
        self._fill(key)
        self.setCurrentWidget(made)

    def show_case(self, read: CaseRead) -> None:
        """Show a case where it is seen; the hidden sections follow, one in each rest."""
        self._read = read
        self._stale = set(SECTIONS)
        self._fill("checklist")
        for key in SECTIONS:
            if self.__dict__.get(key) is self.currentWidget():
                self._fill(key)
        self._resting.start()

    def _add(self, section: S) -> S:
        self.addWidget(section)
        return section

    def _rest(self) -> None:
        waiting = [key for key in SECTIONS if key in self._stale]
        if waiting:
            self._fill(waiting[0])
            self._resting.start()

    def _fill(self, key: str) -> None:
        if key in self._stale and self._read is not None:
            self._stale.discard(key)
            section: Section = getattr(self, key)
            section.show_case(self._read)
