"""One line of the checklist: what is asked, its state, its reason and its files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rows.intake import ExpectedItem
from app.models.texts_es import plural
from app.views.attaching import Attached, Offered, from_paths, offered
from app.views.lists.checklist_states import LETTERS, SHAPES
from app.views.overriding import override
from app.views.pages.new_case.paper_states import Mark, hint
from app.views.pages.new_case.step import clear_column
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Link
from app.views.widgets.chips import StateLabel
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.taking import ask_papers, welcome
from app.views.widgets.text import Text


class PaperLine(QWidget):
    """A line that has the focus answers to one key per state; A attaches, Supr takes the last file out."""

    marked = Signal(str)
    reasoned = Signal(str)
    offered = Signal(list)
    dropped = Signal(int)
    looked = Signal(int)
    entered = Signal()
    stepped = Signal(int)

    def __init__(self, line: ExpectedItem, words: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._words = words
        self.current = False
        self.setAcceptDrops(self.takes_files)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{line.label}, {line.title}")
        self.state = StateLabel("pending", words["pending"])
        self.reason = LineEdit(placeholder=self.tr("Escriba el motivo"))
        self.reason.setAccessibleName(self.tr("Motivo de {label}, {title}").format(label=line.label, title=line.title))
        self.message = FieldMessage(reserved=False)
        self._files = QWidget()
        self._build()
        self.reason.textEdited.connect(self.reasoned)

    @property
    def takes_files(self) -> bool:
        """Whether files are attached here; the slip of the payment has its own step."""
        return self.line.kind != "payment"

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        number = Text(self.line.label, "strong", "texto2")
        number.setFixedWidth(26)
        head.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(self.line.title, "emphasis", wrap=True), 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        rest = QVBoxLayout()
        rest.setContentsMargins(34, 0, 0, 0)
        rest.setSpacing(3)
        rest.addWidget(Text(self._note(), "second", "texto2", wrap=True))
        self._files.setLayout(QVBoxLayout())
        for widget in (self.reason, self.message, self._files):
            rest.addWidget(widget)
        column.addLayout(rest)
        self.reason.hide()
        self._files.hide()

    def _note(self) -> str:
        first = hint(self.line)
        told = first[:1].upper() + first[1:]
        parts = [told, self.line.source] if self.line.how == "verify" else [self.line.note or told]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def show_mark(self, mark: Mark, *, needs_reason: bool) -> None:
        """Show the state and, if it needs one, the place for its reason."""
        self.state.set_state(SHAPES[mark.state], self._words[mark.state])
        self.reason.setVisible(needs_reason)
        if self.reason.text() != mark.reason:
            self.reason.setText(mark.reason)

    def show_files(self, files: Sequence[Attached]) -> None:
        """Show the files of this line."""
        clear_column(self._files)
        layout = self._files.layout()
        if layout is None:
            return
        layout.setContentsMargins(0, 0, 0, 0)
        for place, file in enumerate(files):
            layout.addWidget(self._file_row(place, file))
        self._files.setVisible(bool(files))

    def _file_row(self, place: int, file: Attached) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(StateLabel("received", file.name), 1)
        size = f"{len(file.content) / 2**20:.1f}".replace(".", ",")
        facts = self.tr("{pages}, {size} MB").format(pages=plural(file.pages, "hoja", "hojas"), size=size)
        across.addWidget(Text(facts, "second", "texto2"))
        look = Link(self.tr("Ver"), role="second_emphasis")
        look.clicked.connect(lambda: self.looked.emit(place))
        drop = Link(self.tr("Quitar"), role="second_emphasis")
        drop.clicked.connect(lambda: self.dropped.emit(place))
        across.addWidget(look)
        across.addWidget(drop)
        return row

    def say(self, words: str) -> None:
        """Say what was wrong with a file or a state, or nothing."""
        self.message.say(FieldState.ERROR if words else FieldState.NONE, words)

    def set_current(self, *, current: bool) -> None:
        """Show that keys and the bar of states act on this line."""
        self.current = current
        self.update()

    def choose_files(self) -> None:
        """Let the person pick files."""
        paths = ask_papers(self, self.tr("Adjuntar a {title}").format(title=self.line.title))
        if paths:
            self.offered.emit(from_paths(paths))

    def paste(self) -> None:
        """Take what the clipboard holds: files, or a picture."""
        self._take(offered(QGuiApplication.clipboard().mimeData(), self.tr("Imagen pegada.jpg")))

    def _take(self, offers: list[Offered]) -> None:
        if offers:
            self.offered.emit(offers)
        else:
            self.say(self.tr("No hay archivo ni imagen que pegar. Copie un PDF o una foto e intente otra vez."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        letter = event.text().upper()
        if event.matches(QKeySequence.StandardKey.Paste) and self.takes_files:
            self.paste()
        elif event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(steps[event.key()])
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(-1)
        elif letter == "A" and self.takes_files:
            self.choose_files()
        elif letter in LETTERS:
            self.marked.emit(LETTERS[letter])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(offered(event.mimeData(), self.tr("Imagen soltada.jpg")))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        if self.current:
            ink.box(painter, rect, radius=6, fill=look.color("tinta_suave"), edge=look.color("tinta_borde"))
            painter.fillRect(QRectF(0, 6, 3, rect.height() - 12), look.color("tinta"))
        else:
            ink.box(painter, rect, radius=6, fill=look.color("sup"), edge=look.color("linea"))
        if self.hasFocus():
            ink.focus_ring(painter, rect, look.color("tinta"))
        painter.end()
