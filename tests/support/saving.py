"""The file that a person chooses when the program asks where to save."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog


def save_as(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer the next dialogs of the system with this file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(file), ""))


def lines_of(file: Path) -> list[list[str]]:
    """Return the cells of a file for the spreadsheet, its heads first."""
    return [line.split(";") for line in file.read_bytes().decode("utf-8-sig").splitlines()]
