"""What is on file about the number that was typed: the data to copy, and the requests of before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rows.people import EarlierCase, Known
from app.models.texts_es import day_month_year
from app.views.context import Context
from app.views.lists.case_states import reads, shape_of
from app.views.pages.new_case.step import clear_column
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.chips import StateLabel
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text

_MOST = 5


class Register(QObject):
    """Looks a number up, once per number. `found` carries what is on file, or None."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = ("", "")

    def look(self, kind: str, number: str) -> None:
        """Ask about a number; the same one is not asked twice in a row, and none forgets what was found."""
        if (kind, number) == self._asked:
            return
        self._asked = (kind, number)
        if not number:
            self.found.emit(None)
            return
        people, actor = self._context.desk.people, self._context.actor
        self._context.lane.run(self, lambda: people.known(actor, kind, number), self._teller(kind, number))

    def _teller(self, kind: str, number: str) -> Callable[[Known | None], None]:
        def tell(known: Known | None) -> None:
            if (kind, number) == self._asked:
                self.found.emit(known)

        return tell


class KnownBars(QWidget):
    """The bars below the number: what is on file, and the request that is still open."""

    taken = Signal()
    wanted = Signal(str)
    another = Signal()

    def __init__(self, local: Callable[[datetime], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._local = local
        self.known: Known | None = None
        self.open_case: EarlierCase | None = None
        self._list: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.hide()

    def show_known(self, known: Known | None, procedure: str) -> None:
        """Show what is on file about a number."""
        clear_column(self)
        self.known, self._list = known, None
        self.open_case = _still_open(known, procedure)
        self.setVisible(known is not None)
        layout = self.layout()
        if known is None or layout is None:
            return
        if self.open_case is not None:
            layout.addWidget(self._open_bar(self.open_case))
        layout.addWidget(self._known_bar(known))

    def dismiss_open(self) -> None:
        """Go on: the new request is another one."""
        self.open_case = None
        known = self.known
        if known is not None:
            self.show_known(known, "")

    def _open_bar(self, case: EarlierCase) -> MessageBar:
        words = self.tr("**Ya tiene uno abierto:** {number}, {state}.")
        told = words.format(number=case.number, state=reads(case).lower())
        bar = MessageBar("warning", told)
        go = Button(self.tr("Abrir"), Kind.SECONDARY, small=True)
        go.clicked.connect(lambda: self.wanted.emit(case.id))
        stay = Button(self.tr("Es otro"), Kind.SECONDARY, small=True)
        stay.clicked.connect(self.another)
        bar.add_action(go)
        bar.add_action(stay)
        return bar

    def _known_bar(self, known: Known) -> MessageBar:
        bar = MessageBar(
            "info", self.tr("**Ya consta aquí:** {what}").format(what=self._what(known)), icon="folder-open"
        )
        if len(known.cases) > 1:
            every = Link(self.tr("Ver los {count}").format(count=len(known.cases)), role="second_emphasis")
            every.clicked.connect(self._on_every)
            bar.add_action(every)
        take = Button(self.tr("Usar sus datos"), Kind.SECONDARY, keys="F4", small=True)
        take.clicked.connect(self.taken)
        bar.add_action(take)
        return bar

    def _what(self, known: Known) -> str:
        if not known.cases or known.cases[0] == self.open_case:
            return self.tr("{name}.").format(name=known.name)
        last = known.cases[0]
        day = self._local(last.closed_at or last.received_at).date()
        words = self.tr("{number}, {state} el {day}.") if last.closed_at else self.tr("{number}, {state}, {day}.")
        return words.format(number=last.number, state=reads(last).lower(), day=day_month_year(day))

    def _on_every(self) -> None:
        """Show or hide the list of earlier requests."""
        layout = self.layout()
        if self._list is not None:
            self._list.setVisible(not self._list.isVisible())
        elif self.known is not None and layout is not None:
            self._list = self._cases(self.known.cases[:_MOST])
            layout.addWidget(self._list)

    def _cases(self, cases: tuple[EarlierCase, ...]) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(0)
        for case in cases:
            column.addLayout(self._case_row(case))
        return rows

    def _case_row(self, case: EarlierCase) -> QHBoxLayout:
        row = QHBoxLayout()
        number = Link(case.number)
        number.clicked.connect(lambda: self.wanted.emit(case.id))
        row.addWidget(number)
        row.addWidget(Text(case.procedure_name, "body", "texto2"), 1)
        row.addWidget(Text(day_month_year(self._local(case.received_at).date()), "second", "texto2"))
        row.addWidget(StateLabel(shape_of(case.state), reads(case)))
        return row


def _still_open(known: Known | None, procedure: str) -> EarlierCase | None:
    cases = known.cases if known else ()
    return next((case for case in cases if case.is_open and case.procedure == procedure), None)
