"""Finding cases from anywhere: what F3 lists while one types, and what Ctrl+K adds to its actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.lists.case_states import reads, shape_of
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.table import Table
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.rows.cases import CaseLine
    from app.services.access import Actor
    from app.services.desk import Desk
    from app.views.lane import Lane
    from app.views.shell.command_palette import CommandPalette, Entry
    from app.views.widgets.search import SearchBox

MOST = 12
_PAUSE_MS = 120


class Findings(QWidget):
    """The list below the search of everything. Emits `chosen` with a case id, `all_wanted` with what was typed."""

    chosen = Signal(str)
    all_wanted = Signal(str)

    def __init__(self, box: SearchBox, desk: Desk, actor: Actor, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._box, self._desk, self._actor, self._lane = box, desk, actor, lane
        self._over = window
        self._asked = ""
        self._model: RowsModel[CaseLine] = RowsModel(_columns(self), key=lambda line: line.id)
        self.table = Table(self._model, self.tr("Trámites encontrados"), jump_column=1)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().hide()
        self._foot = Text("", "second", "texto2")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        box.textEdited.connect(self._pause.start)
        box.installEventFilter(self)
        self._pause.timeout.connect(self._ask)
        self.table.opened.connect(lambda _line: self._open())
        self.table.clicked.connect(lambda _index: self._open())
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 8)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        self._foot.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def lines(self) -> Sequence[CaseLine]:
        """What is listed."""
        return self._model.rows

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Walk the list from the box; say whether the key was for the list."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step and self.lines:
            row = (self.table.currentIndex().row() + step) % len(self.lines)
            self.table.go_to_position(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.hide()
        else:
            return False
        return True

    def _submit(self) -> None:
        typed = self._box.text().strip()
        if self.isVisible() and self._asked == typed and self.table.current_row() is not None:
            self._open()
        elif typed:
            self.hide()
            self.all_wanted.emit(typed)

    def _open(self) -> None:
        line = self._model.row_at(self.table.currentIndex().row())
        if line is not None:
            self.hide()
            self._box.clear()
            self.chosen.emit(line.id)

    def _ask(self) -> None:
        typed = self._box.text().strip()
        self._asked = typed
        if not typed:
            self.hide()
            return
        self._lane.run(
            self,
            lambda: self._desk.cases.search(self._actor, typed, MOST),
            lambda lines: self._show(typed, lines),
        )

    def _show(self, typed: str, lines: Sequence[CaseLine]) -> None:
        if typed != self._box.text().strip() or not self._box.hasFocus():
            return
        self._model.set_rows(lines)
        self.table.go_to_position(0)
        none = self.tr("Ninguno empieza así. Pruebe con otro apellido o con el número.")
        self._foot.set_text(self.tr("↑ ↓ y luego Intro para abrir") if lines else none)
        self._place(len(lines))
        self.show()
        self.raise_()

    def _place(self, rows: int) -> None:
        window = self._over
        look = look_of(self)
        width = min(look.px(620), window.width() - 32)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + 6))
        left = min(corner.x(), window.width() - width - 16)
        self.setGeometry(left, corner.y(), width, rows * look.px(40) + look.px(38))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.floating_card(self)


def _columns(widget: QWidget) -> list[Column[CaseLine]]:
    return [
        Column(
            "number", widget.tr("Trámite"), lambda line: line.number, reads,
            state=lambda line: shape_of(line.state), role="emphasis", tone="tinta", width=190, keep=True,
        ),
        Column(
            "who", widget.tr("Solicitante"), lambda line: line.applicant, lambda line: line.identity,
            role="emphasis", width=220, stretch=2,
        ),
        Column(
            "next", widget.tr("Siguiente paso"), lambda line: line.next_step, lambda line: line.next_reason,
            width=200, stretch=1, drop=1,
        ),
    ]  # fmt: skip


class PaletteCases(QObject):
    """Cases for Ctrl+K: asked in the lane, shown when they come, so that typing never waits."""

    def __init__(self, desk: Desk, actor: Actor, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._actor, self._lane = desk, actor, lane
        self._found: dict[str, list[Entry]] = {}
        self._palette: CommandPalette | None = None

    def serve(self, palette: CommandPalette) -> None:
        """Take the palette that is open."""
        self._palette = palette

    def find(self, typed: str) -> Sequence[Entry]:
        """Return what is known for these words, and ask for it if nothing is."""
        words = typed.strip()
        if words not in self._found:
            self._lane.run(
                self, lambda: self._desk.cases.search(self._actor, words, 6), lambda lines: self._keep(words, lines)
            )
        return self._found.get(words, [])

    def _keep(self, words: str, lines: Sequence[CaseLine]) -> None:
        from app.views.shell.command_palette import Entry

        self._found = {words: [Entry(line.id, line.number, line.applicant, icon="folder") for line in lines]}
        if self._palette is not None and isValid(self._palette) and self._palette.box.text().strip() == words:
            self._palette.box.textChanged.emit(self._palette.box.text())
