"""The word of each role, for the log-in and the top bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def roles() -> dict[str, str]:
    """Return the word of each role."""
    return {
        "clerk": QCoreApplication.translate("Words", "Atención"),
        "supervisor": QCoreApplication.translate("Words", "Supervisión"),
        "evaluator": QCoreApplication.translate("Words", "Evaluación"),
        "administrator": QCoreApplication.translate("Words", "Administración"),
        "guardian": QCoreApplication.translate("Words", "Reserva"),
    }
