"""How papers come in, said once: by a dialog that asks for them, or dropped on what takes them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFileDialog, QWidget

PAPERS = "PDF, JPG (*.pdf *.jpg *.jpeg)"


def ask_papers(parent: QWidget, title: str) -> list[Path]:
    """Let the person pick papers; none if they think better of it."""
    names, _filter = QFileDialog.getOpenFileNames(parent, title, "", PAPERS)
    return [Path(name) for name in names]


def ask_paper(parent: QWidget, title: str) -> list[Path]:
    """Let the person pick one paper."""
    name, _filter = QFileDialog.getOpenFileName(parent, title, "", PAPERS)
    return [Path(name)] if name else []


def welcome(event: QDragEnterEvent) -> None:
    """Let files and pictures be dropped; words are not."""
    if event.mimeData().hasUrls() or event.mimeData().hasImage():
        event.acceptProposedAction()
