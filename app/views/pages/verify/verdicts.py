"""How each verdict looks and begins: shape and tone of STATES, and the word when the sentence brings none."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.models.rows.papers import Verification

_SHAPES = {
    "valid": "ok",
    "voided": "illegible",
    "expired": "due_today",
    "altered": "overdue",
    "unknown": "error",
    "unreadable": "ambiguous",
    "state": "in_progress",
}
_LONGEST_WORD = 32


class Worded(NamedTuple):
    """A verdict as it is said: shape, big word and the cause after it."""

    shape: str
    word: str
    cause: str


def worded(answer: Verification) -> Worded:
    """Part the sentence of the service into its first words and its cause; a sample is never shown as valid."""
    lead, colon, rest = answer.sentence.partition(": ")
    if colon and len(lead) <= _LONGEST_WORD:
        is_sample = answer.verdict == "valid" and lead != _words()["valid"]
        return Worded("draft" if is_sample else _SHAPES[answer.verdict], lead, rest[:1].upper() + rest[1:])
    return Worded(_SHAPES[answer.verdict], _words()[answer.verdict], answer.sentence)


def _words() -> dict[str, str]:
    def tr(source: str) -> str:
        return QCoreApplication.translate("Verdicts", source)

    return {
        "valid": tr("Válido"),
        "voided": tr("Anulado"),
        "expired": tr("Caducado"),
        "altered": tr("Alterado"),
        "unknown": tr("Sin registro"),
        "unreadable": tr("No se lee"),
        "state": tr("En trámite"),
    }
