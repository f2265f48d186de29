"""Verificar as a page: one field, one answer, and what was checked before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.papers import Verification
from app.services.sentences import sentence
from app.views.attaching import Offered, from_paths, offered
from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.verify.answer import AnswerCard
from app.views.pages.verify.code_edit import CodeEdit
from app.views.pages.verify.keys import actions
from app.views.pages.verify.recent import Check, Recent
from app.views.shell.actions import Action
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.fields import Field, announce
from app.views.widgets.inputs import FieldState
from app.views.widgets.room import Room
from app.views.widgets.scroll import Scroll
from app.views.widgets.taking import welcome
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_RECENT_WIDE, _RECENT_NARROW = 320, 264


class VerifyPage(Page):
    """Opened with a text it checks it at once."""

    key: ClassVar[str] = "verify"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.edit = CodeEdit()
        help_text = self.tr("Escriba el código o el número, o use el lector de QR. También puede soltar aquí una foto.")
        self.field = Field(self.tr("&Código, número o QR del papel"), self.edit, help_text=help_text)
        self.check_button = Button(self.tr("Comprobar"), icon="check", keys="Intro")
        self.file_button = Button(self.tr("Leer un archivo"), icon="upload-simple", keys="Ctrl+O")
        self.recent = Recent()
        self.answer: AnswerCard | None = None
        self._asked = 0
        self._room = Room()
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addWidget(Text(self.tr("Verificar"), "title"))
        asking = Card()
        asking.body.setContentsMargins(16, 14, 16, 12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        for button in (self.check_button, self.file_button):
            beside = QVBoxLayout()  # in line with the editor, whose label stands above
            beside.setSpacing(3)
            beside.addWidget(Text("", "emphasis"))
            beside.addWidget(button)
            beside.addStretch(1)
            row.addLayout(beside)
        asking.body.addLayout(row)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addWidget(asking)
        main.addLayout(self._room, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(main, 1)
        below.addWidget(self.recent)
        column.addLayout(below, 1)
        self._room.put(self._invitation(), on_top=True)

    def _invitation(self) -> QWidget:
        empty = EmptyState(
            self.tr("Tenga el papel a la vista"),
            self.tr("La respuesta dice si vale y por qué. No necesita internet."),
            icon="qr-code",
            tone="texto2",
        )
        empty.setMaximumHeight(160)
        return empty

    def _connect(self) -> None:
        self.edit.returnPressed.connect(self.check)
        self.edit.textEdited.connect(lambda _typed: self.field.clear_message())
        self.edit.pasted.connect(self._take)
        self.check_button.clicked.connect(self.check)
        self.file_button.clicked.connect(self.choose_file)
        self.recent.opened.connect(self._on_opened)

    @override
    def open(self, argument: object) -> None:
        if isinstance(argument, str) and argument:
            self.edit.setText(argument)
            self.check()

    # asking

    def check(self) -> None:
        """Ask about what is written."""
        told = self.edit.text().strip()
        if not told:
            self.field.set_message(FieldState.ERROR, self.tr("Falta el código. Está bajo el QR del papel."))
            self.edit.setFocus()
            return
        desk, actor = self.context.desk, self.context.actor
        self._ask(told, lambda: desk.verification.check(actor, told))

    def choose_file(self) -> None:
        """Let the person pick a scan, a photograph or a PDF."""
        kinds = self.tr("Papel escaneado o foto (*.pdf *.jpg *.jpeg *.png)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Leer el QR de un archivo"), "", kinds)
        if name:
            self.read(from_paths([Path(name)])[0])

    def read(self, file: Offered) -> None:
        """Ask about the QR code of a file."""
        desk, actor = self.context.desk, self.context.actor
        self.field.set_message(FieldState.HELP, self.tr("Leyendo {name}").format(name=file.name))
        self._ask(file.name, lambda: desk.verification.read(actor, file.name, file.load()))

    def _ask(self, told: str, work: Callable[[], Verification]) -> None:
        self._asked += 1
        asked = self._asked

        def then(answer: Verification) -> None:
            self._on_answer(told, answer, latest=asked == self._asked)

        self.context.lane.run(self, work, then, self._on_refused)

    def _take(self, mime: QMimeData) -> None:
        files = offered(mime, self.tr("foto pegada.jpg"))
        if files:
            self.read(files[0])

    # answering

    def _on_answer(self, told: str, answer: Verification, *, latest: bool) -> None:
        now = self.context.desk.clock.local(self.context.desk.clock.now())
        self.recent.add_check(now.time(), told, answer)
        if latest:
            self.field.clear_message()
            self._show(told, answer)
            self._ready_for_next()

    def _on_refused(self, error: UserError) -> None:
        self.field.set_message(FieldState.ERROR, sentence(error))
        self._ready_for_next()

    def _ready_for_next(self) -> None:
        """Let the next scan replace what is written."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _on_opened(self, row: object) -> None:
        if isinstance(row, Check):
            self._show(row.told, row.answer)

    def _show(self, told: str, answer: Verification) -> None:
        self.answer = AnswerCard(told, answer, self._closed())
        self.answer.case_wanted.connect(lambda case_id: self.context.go("case", case_id))
        self.answer.paper_wanted.connect(self._ask_paper)
        self._room.put(Scroll(_on_top(self.answer)))
        self.context.actions.refresh()
        announce(self, f"{self.answer.said.word}. {self.answer.said.cause}")

    def _closed(self) -> str:
        allowed = self.context.may("cases.file")
        return "" if allowed else self.tr("su función no ve trámites")

    # the paper

    def open_case(self) -> None:
        """Open the case of the paper in front."""
        if self.answer is not None and self.has_case():
            self.answer.case_wanted.emit(self.answer.answer.case_id)

    def show_paper(self) -> None:
        """Look at the paper as it was issued."""
        if self.has_paper() and self.answer is not None:
            self._ask_paper(self.answer.answer.document_id)

    def _ask_paper(self, document_id: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self.context.lane.run(self, lambda: desk.issuing.preview(actor, document_id), self._on_paper)

    def _on_paper(self, content: bytes) -> None:
        from app.views.dialogs.viewer import Viewer

        number = self.answer.answer.number if self.answer is not None else ""
        Viewer(number, content, self.window()).open()

    def has_case(self) -> bool:
        """Whether the case of the paper in front may be opened."""
        return self.answer is not None and bool(self.answer.answer.case_id) and not self._closed()

    def has_paper(self) -> bool:
        """Whether the paper in front may be looked at."""
        return self.answer is not None and bool(self.answer.answer.document_id) and not self._closed()

    # keys, drops and sizes

    @override
    def focus_first(self) -> None:
        self._ready_for_next()

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    @override
    def panes(self) -> list[QWidget]:
        return [self.edit, *([self.answer] if self.answer is not None else []), self.recent.table]

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    @override
    def fit(self) -> None:
        self.recent.setFixedWidth(_RECENT_NARROW if self.narrow else _RECENT_WIDE)
        self.file_button.set_only_icon(self.narrow)


def _on_top(card: QWidget) -> QWidget:
    """Keep a card at its own height."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return content
