"""Correos as a page: the letters at the left, the one in front at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.mail import LetterLine, OutboxView
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.lists.exporting import Exporting, ListFile
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.outbox.columns import columns, file_heads, file_row
from app.views.pages.outbox.detail import Detail
from app.views.pages.outbox.doing import Doing
from app.views.pages.outbox.keys import actions, list_titles
from app.views.shell.actions import Action
from app.views.theme.look import look_of
from app.views.widgets.buttons import Link
from app.views.widgets.card import Card
from app.views.widgets.notices import MessageBar
from app.views.widgets.page_head import page_head
from app.views.widgets.table import Table
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_PANEL_WIDE, _PANEL_NARROW, _MOST_SHARE = 420, 376, 0.43
LISTS = ("", "queued", "failed", "sent")


class OutboxPage(Page):
    """Opened with a state ("failed") or the id of a case it shows only those. `filled` comes with each answer."""

    key: ClassVar[str] = "outbox"
    shows: ClassVar[frozenset[str]] = frozenset({"outbox", "setting"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = ""
        self._note = Text("", "body", "texto2")
        self.all = Link(self.tr("Ver los de todos los trámites"))
        self.tabs = Tabs(self._tabs({}))
        self.off = MessageBar("info", self.tr("Esta oficina no envía correos."),
                              self.tr("Lo que esté en cola espera. Se activa en Configuración, Correo."))  # fmt: skip
        today = context.desk.clock.today
        self.model: RowsModel[LetterLine] = RowsModel(columns(self.tr, today), key=lambda letter: letter.id)
        self.table = Table(self.model, self.tr("Correos"), jump_column=2)
        self.detail = Detail(context)
        self.doing, self.exporting = Doing(context, self), Exporting(self, self._as_file)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(page_head(Text(self.tr("Correos"), "title"), self._note, self.all))
        column.addWidget(self.off)
        row = QHBoxLayout()
        row.setSpacing(16)
        card = Card(flush=True)
        card.add(self.tabs)
        card.add(self.table, 1)
        row.addWidget(card, 1)
        row.addWidget(self.detail)
        column.addLayout(row, 1)
        self._empty = EmptyState(self.tr("No hay correos"), " ", framed=False)
        self.table.set_empty(self._empty)
        self.off.hide()
        self.all.hide()

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _key: self.reload())
        self.table.moved.connect(self._on_moved)
        self.table.opened.connect(lambda _letter: self.do("case"))
        self.detail.wanted.connect(self.do)
        self.all.clicked.connect(self.show_all)

    @override
    def open(self, argument: object) -> None:
        """Show every letter, those of a state or those of a case."""
        asked = argument if isinstance(argument, str) else ""
        self.case_id = "" if asked in LISTS else asked
        self.tabs.choose(LISTS.index(asked) if asked in LISTS else 0)
        self.reload()

    @override
    def reload(self) -> None:
        outbox, actor = self.context.desk.outbox, self.context.actor
        state, case_id = self.tabs.key(), self.case_id
        self.context.lane.run(self, lambda: outbox.page(actor, state, case_id), self._show)

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.tabs, self.table, self.detail]

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def do(self, act: str) -> None:
        """Do an act on the letter in front, if it makes sense."""
        if self.detail.letter is not None and self.detail.may(act):
            self.doing.do(act, self.detail.letter)

    def choose(self, place: int) -> None:
        """Come to a list by its number."""
        self.tabs.choose(place)
        self.focus_first()

    def show_all(self) -> None:
        """Show the letters of every case."""
        self.open("")
        self.focus_first()

    def _as_file(self) -> ListFile | None:
        rows = [file_row(letter, self.tr) for letter in self.model.rows]
        listed = ListFile("correos", self.tr("correo"), self.tr("correos"), file_heads(self.tr), lambda: rows)
        return listed if rows else None

    def _show(self, found: OutboxView) -> None:
        before = self.table.current_row()
        self.model.set_rows(found.letters)
        if not (isinstance(before, LetterLine) and self.table.go_to(before.id)):
            self.table.go_to_position(0)
        here = self.table.current_row()
        self._on_moved(here if isinstance(here, LetterLine) and found.letters else None)
        self.tabs.set_tabs(self._tabs(found.counts))
        self.off.setVisible(found.standing == "off")
        self.all.setVisible(bool(self.case_id))
        number = found.letters[0].case_number if self.case_id and found.letters else ""
        self._note.set_text(self.tr("Trámite {number}").format(number=number) if number else self.tr(
            "lo que se avisa a los solicitantes"))  # fmt: skip
        self._say_empty()
        self.context.actions.refresh()
        self.filled.emit()

    def _tabs(self, counts: dict[str, int]) -> list[Tab]:
        titles = dict(zip(LISTS, list_titles(), strict=True))
        notes = {key: str(counts[key]) if counts.get(key) else "" for key in LISTS}
        return [Tab(key, title, notes[key]) for key, title in titles.items()]

    def _say_empty(self) -> None:
        words = {
            "": (self.tr("No hay correos"), self.tr("Aquí aparecen los avisos que se envían a los solicitantes.")),
            "queued": (self.tr("Nada espera"), self.tr("Lo que se pone en cola sale por sí solo.")),
            "failed": (self.tr("Todo salió"), self.tr("Aquí aparece lo que el servidor rechazó, con qué hacer.")),
            "sent": (self.tr("Nada enviado todavía"), self.tr("Se guarda lo que recibió el servidor, y cuándo.")),
        }
        self._empty.set_words(*words[self.tabs.key()])

    def _on_moved(self, letter: object) -> None:
        self.detail.show_letter(letter if isinstance(letter, LetterLine) else None)
        self.context.actions.refresh()

    @override
    def fit(self) -> None:
        asked = look_of(self).px(_PANEL_NARROW if self.narrow else _PANEL_WIDE)
        self.detail.setFixedWidth(min(asked, round(self.width() * _MOST_SHARE)))
