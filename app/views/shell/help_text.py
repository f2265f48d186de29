"""The help of a page in the program's own letters: plain Markdown would fake its bold and blow its titles up."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)

from app.views.theme.look import Look

_TITLE_ABOVE, _BETWEEN, _CELL = 14, 3, 3
_WHOLE, _INDENT = 100, 22
_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def fill(document: QTextDocument, text: str, look: Look) -> None:
    """Write Markdown into a document; its first `# ` line is left out."""
    document.setDefaultFont(look.font("body"))
    body = text.split("\n", 1)[-1] if text.startswith("# ") else text
    document.setIndentWidth(look.px(_INDENT))
    document.setMarkdown(body, _DIALECT)
    for block in list(_blocks(document)):
        _dress_block(block, look)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, look)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress_block(block: QTextBlock, look: Look) -> None:
    level = block.blockFormat().headingLevel()
    if level or not QTextCursor(block).currentTable():
        shape = block.blockFormat()
        shape.setTopMargin(look.px(_TITLE_ABOVE if level else _BETWEEN))
        shape.setBottomMargin(look.px(_BETWEEN))
        QTextCursor(block).setBlockFormat(shape)
    for start, length, heavy in list(_fragments(block)):
        role = "card" if level else "strong" if heavy else "body"
        _write(block, start, length, look, role)


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, bool]]:
    """Give where each piece of one weight stands."""
    walk = block.begin()
    while not walk.atEnd():
        piece = walk.fragment()
        if piece.isValid():
            yield piece.position(), piece.length(), piece.charFormat().fontWeight() > QFont.Weight.Medium
        walk += 1


def _write(block: QTextBlock, start: int, length: int, look: Look, role: str) -> None:
    cursor = QTextCursor(block.document())
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    letters = QTextCharFormat()
    letters.setFont(look.font(role))
    letters.setForeground(QBrush(look.color("texto")))
    cursor.setCharFormat(letters)


def _dress_table(table: QTextTable, look: Look) -> None:
    """Lines as hair, like the tables of the program."""
    shape = table.format()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(look.px(_CELL))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
    table.setFormat(shape)
