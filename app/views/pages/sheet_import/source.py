"""The published sheet, line by line; the lines of the chosen part stand out, and lines without a place too."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.inputs import clear_base

_GAP = 10
_LONGEST, _MOST = 20_000, 250


class SourceView(QPlainTextEdit):
    """Read only. `line_chosen` carries the line (from 1) to which the person moved."""

    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        clear_base(self)
        self.setAccessibleName(self.tr("Ficha publicada"))
        self._marked: frozenset[int] = frozenset()
        self._lost: frozenset[int] = frozenset()
        self._moving = False
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(lambda _rect, _dy: self._numbers.update())
        self.cursorPositionChanged.connect(self._on_moved)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show another source."""
        self._moving = True
        self.setPlainText("\n".join(line[:_LONGEST].replace("\t", "    ") for line in lines))
        self._moving = False
        self._make_room()

    def mark(self, lines: Collection[int], lost: Collection[int]) -> None:
        """Make the lines of a part stand out, and show the first of them; `lost` are those without a place."""
        self._marked, self._lost = frozenset(lines), frozenset(lost)
        self._paint_lines()
        if lines and not self.hasFocus():
            self._go_to(min(lines))

    @property
    def marked(self) -> frozenset[int]:
        """The lines that stand out."""
        return self._marked

    def _go_to(self, line: int) -> None:
        block = self.document().findBlockByNumber(line - 1)
        self._moving = True
        self.setTextCursor(QTextCursor(block))
        self._moving = False
        self.centerCursor()

    def _paint_lines(self) -> None:
        look = look_of(self)
        told = [(line, "aviso_suave", "") for line in sorted(self._lost - self._marked)]
        told += [(line, "marca", "marca_texto") for line in sorted(self._marked)]
        selections = []
        for line, paper, letters in told[-_MOST:]:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            selection.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            shape = selection.format
            shape.setBackground(look.color(paper))
            if letters:
                shape.setForeground(look.color(letters))
            shape.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 (Qt's own call)
            selections.append(selection)
        self.setExtraSelections(selections)

    def _on_moved(self) -> None:
        if not self._moving and self.hasFocus():
            self.line_chosen.emit(self.textCursor().blockNumber() + 1)

    # numbers of lines

    def room(self) -> int:
        """Return how wide the numbers are."""
        look = look_of(self)
        return int(look.width("second", "0" * max(2, len(str(self.blockCount()))))) + 2 * _GAP

    def _make_room(self) -> None:
        self.setViewportMargins(self.room(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.room(), inside.height()))

    def visible_lines(self) -> list[tuple[int, QRectF]]:
        """Return the lines in sight with where they stand."""
        found: list[tuple[int, QRectF]] = []
        block: QTextBlock = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            found.append((block.blockNumber() + 1, place))
            block = block.next()
        return found

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = ink.begin(self.viewport())
            line = self.cursorRect()
            painter.fillRect(QRectF(0, line.top(), 3, line.height()), look_of(self).color("tinta"))
            painter.end()


class _Numbers(QWidget):
    """The numbers beside the lines."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._view.room(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("sup2"))
        painter.setFont(look.font("second"))
        painter.setPen(look.color("texto3"))
        for line, place in self._view.visible_lines():
            at = QPointF(self.width() - _GAP - look.width("second", str(line)), place.top() + look.px(13))
            painter.drawText(at, str(line))
        painter.end()
