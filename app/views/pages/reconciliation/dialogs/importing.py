"""Importing a statement: what was read and five rows to look at; then what is new, known, doubtful or rejected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.bank_imports import ImportLine, Look
from app.models.texts_es import plural
from app.services.sentences import sentence
from app.services.statements.taking import content_of
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.overriding import override
from app.views.pages.reconciliation.dialogs.keeping import Keeping
from app.views.pages.reconciliation.dialogs.looked import LookedPart
from app.views.pages.reconciliation.words import tr
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.notices import MessageBar
from app.views.widgets.scroll import Scroll
from app.views.widgets.waiting import LoadingLines

if TYPE_CHECKING:
    from app.models.statements.layout import Layout
    from app.services.statements.previewing import Preview

_WIDTH = 820
_READERS, _NOT_TAKEN = "statement.", frozenset({"statement.too_big", "statement.unreadable", "statement.changing"})
"""Beginning of the errors of a file that is no statement as it is read; but nothing was read of some."""
_EDGES, _AROUND = 48, 200
"""What stands beside and above what was read."""


class ImportSheet(Sheet):
    """`kept` is what came of it; `account_id` the account it was kept in. Until *Importar* nothing is kept.

    refused: why nothing was kept when it was left while rows were written; too_late: they were committed already.
    """

    def __init__(self, context: Context, path: Path, account_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("¿Importar {name}?").format(name=path.name), width=_WIDTH, parent=parent)
        self._context, self._path = context, path
        self.account_id = account_id
        self.look: Look | None = None
        self.kept: ImportLine | None = None
        self.refused: UserError | None = None
        self.too_late = False
        self.loading = LoadingLines(tr("Leyendo el estado de cuenta"), rows=5)
        self.loading.cancelled.connect(self.reject)
        self.wrong = MessageBar("error", "")
        self.wrong.hide()
        self.looked = LookedPart()
        self._room = Scroll(self.looked)
        self._room.hide()
        self.keeping = Keeping()
        self.keeping.appeared.connect(self.adjustSize)
        self._leaving = False
        self.columns = Button(self.tr("Decir qué trae cada &columna"), Kind.QUIET)
        self.columns.clicked.connect(self.map_columns)
        self.columns.hide()
        self.back = Button(self.tr("Volver"), keys="Esc")
        self.act = Button(self.tr("Importar"), Kind.PRIMARY, keys="Intro")
        self._compose()
        self.read()

    def _compose(self) -> None:
        for part in (self.wrong, self.loading, self._room, self.keeping):
            self.body.addWidget(part)
        self.back.clicked.connect(self.reject)
        self.act.clicked.connect(self.keep)
        self.act.setEnabled(False)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        self.verbs.insertWidget(0, self.columns)
        self.verbs.addWidget(self.back)
        self.verbs.addWidget(self.act)

    def read(self, layout: Layout | None = None) -> None:
        """Read the file; nothing is kept."""
        self.loading.start()
        service, actor = self._context.desk.reconciliation, self._context.actor
        path, account = self._path, self.account_id

        def work() -> Look:
            return service.look(actor, path.name, content_of(path), layout, account)

        self._context.lane.run(self, work, self._on_read, self._on_unread)

    def keep(self) -> None:
        """Keep what was read."""
        if self.look is None or not self.act.isEnabled():
            return
        reason = self._reason_to_keep(self.look)
        if reason is None:
            return
        self._may_act(may=False)
        self.wrong.hide()
        course = self.keeping.start()
        service, actor, token = self._context.desk.reconciliation, self._context.actor, self.look.token
        self.account_id = account = self.look.account_id or self.account_id

        def work() -> ImportLine:
            if reason:
                return service.keep_broken(actor, token, reason, account, course)
            return service.keep(actor, token, account, course)

        self._context.lane.run(self, work, self._on_kept, self._on_refused)

    def _reason_to_keep(self, look: Look) -> str | None:
        """Ask who may why a statement is kept whose balance does not follow; None when the person turns back."""
        if look.balance != "broken" or not self._context.may("reconciliation.keep_broken"):
            return ""
        title = tr("¿Importar aunque el saldo no cuadre?")
        text = tr("Puede que al archivo le falten filas. Escriba por qué se importa.")
        return self._context.messages.ask_reason(title, text, tr("&Importar"), danger=True)

    def _on_read(self, look: Look) -> None:
        self.loading.stop()
        self.wrong.hide()
        self.look = look
        self.looked.show_look(look)
        self.columns.show()
        self._show_looked()
        coming = look.new + len(look.doubtful)
        told = plural(coming, tr("fila"), tr("filas"))
        self.act.set_words(tr("Importar {rows}").format(rows=told) if coming else tr("No hay nada nuevo"))
        self.act.setEnabled(coming > 0)
        self.adjustSize()
        (self.act if coming else self.back).setFocus()

    def _show_looked(self) -> None:
        """Give what was read its height, or what the screen leaves for it."""
        width = self.width() - _EDGES
        layout = self.looked.layout()
        tall = layout.totalHeightForWidth(width) if layout is not None else 0
        screen = self.screen().availableGeometry().height()
        self._room.setFixedHeight(min(tall + 4, screen - _AROUND))
        self._room.show()

    def _on_unread(self, error: UserError) -> None:
        self.loading.stop()
        self._say(error)
        mendable = error.key.startswith(_READERS) and error.key not in _NOT_TAKEN
        self.columns.setVisible(mendable)
        (self.columns if mendable else self.back).setFocus()

    def map_columns(self) -> None:
        """Ask what each column tells, and read the file so."""
        service, actor, path = self._context.desk.reconciliation, self._context.actor, self._path

        def work() -> tuple[bytes, Preview]:
            content = content_of(path)
            return content, service.columns(actor, path.name, content)

        self._context.lane.run(self, work, self._on_preview, self._say)

    def _on_preview(self, answer: tuple[bytes, Preview]) -> None:
        from app.views.pages.reconciliation.dialogs.mapping import MappingSheet

        content, found = answer
        dialog = MappingSheet(self._context, self._path.name, content, found, self)
        if dialog.exec():
            self.read(dialog.kept)

    @override
    def reject(self) -> None:
        """Leave; while rows are being kept, have them taken back first."""
        if self.keeping.under_way:
            self._leaving = True
            self.keeping.stop()
        else:
            super().reject()

    def _on_kept(self, line: ImportLine) -> None:
        self.keeping.end()
        self.kept, self.too_late = line, self.keeping.stopped
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self.keeping.end()
        if self._leaving:
            self.refused = error
            self.reject()
            return
        self._say(error)
        self._may_act(may=self.look is not None)
        self.back.setFocus()

    def _may_act(self, *, may: bool) -> None:
        self.act.setEnabled(may)
        self.columns.setEnabled(may)

    def _say(self, error: UserError) -> None:
        self.wrong.set_words(sentence(error))
        self.wrong.show()
        self.adjustSize()
