"""What the checklist of the request says, line by line."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.models.rows.intake import ExpectedItem


class PaperState(NamedTuple):
    """A line as the right column shows it."""

    title: str
    words: str
    shape: str
    settled: bool


class Mark(NamedTuple):
    """What a person said about a line."""

    state: str = "pending"
    reason: str = ""


def hint(line: ExpectedItem) -> str:
    """Say what to do with a line while nobody has said anything about it."""
    if line.kind == "payment":
        return _tr("papeleta o transferencia, paso 4")
    if line.in_form:
        return _tr("se adjunta en el paso 2")
    if line.kind == "form":
        return _tr("se llena en el paso 2 y se firma")
    if line.how == "verify":
        return _tr("no pida copia: véalo en línea")
    return line.note or _tr("pida el documento")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Papers", source)
