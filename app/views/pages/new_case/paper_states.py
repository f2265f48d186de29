"""What the checklist of the request says, line by line."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.models.rows.intake import ExpectedItem

SHAPES = {
    "pending": "pending",
    "received": "received",
    "verified_online": "verified",
    "expired": "expired",
    "illegible": "illegible",
    "to_amend": "to_amend",
    "on_file": "on_file",
    "not_applicable": "not_applicable",
}
"""State of a line of the checklist -> state of the painted table."""

LETTERS = {
    "R": "received",
    "V": "verified_online",
    "C": "expired",
    "I": "illegible",
    "S": "to_amend",
    "Y": "on_file",
    "N": "not_applicable",
}
"""One key each, as everywhere in the program (interface.md 9.3)."""


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
