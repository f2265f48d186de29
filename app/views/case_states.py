"""How the state of a case reads and which shape it has, the same in every list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

STATES: Final[dict[str, tuple[str, str]]] = {
    "registered": ("entered", QT_TRANSLATE_NOOP("CaseStates", "Ingresado")),
    "awaiting_payment": ("awaiting_payment", QT_TRANSLATE_NOOP("CaseStates", "Espera pago")),
    "in_progress": ("in_progress", QT_TRANSLATE_NOOP("CaseStates", "En trámite")),
    "amending": ("to_amend", QT_TRANSLATE_NOOP("CaseStates", "Por subsanar")),
    "to_sign": ("to_sign", QT_TRANSLATE_NOOP("CaseStates", "Por firmar")),
    "to_deliver": ("to_deliver", QT_TRANSLATE_NOOP("CaseStates", "Por entregar")),
    "granted": ("issued", QT_TRANSLATE_NOOP("CaseStates", "Otorgado")),
    "denied": ("rejected", QT_TRANSLATE_NOOP("CaseStates", "Negado")),
    "withdrawn": ("rejected", QT_TRANSLATE_NOOP("CaseStates", "Desistido")),
}


def shape_of(state: str) -> str:
    """Return the key of the shape in widgets.states."""
    return STATES[state][0]


def word_of(state: str) -> str:
    """Return the word of a state."""
    return QCoreApplication.translate("CaseStates", STATES[state][1])
