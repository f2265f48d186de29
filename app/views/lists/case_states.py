"""How the state of a case reads and which shape it has, the same in every list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.models.rows.cases import CaseLine
from app.models.rows.people import EarlierCase

STATES: Final[dict[str, tuple[str, str]]] = {
    "registered": ("entered", "Ingresado"),
    "awaiting_payment": ("awaiting_payment", "Espera pago"),
    "in_progress": ("in_progress", "En trámite"),
    "amending": ("to_amend", "Por subsanar"),
    "to_sign": ("to_sign", "Por firmar"),
    "to_deliver": ("to_deliver", "Por entregar"),
    "granted": ("issued", "Otorgado"),
    "denied": ("rejected", "Negado"),
    "withdrawn": ("rejected", "Desistido"),
}


def shape_of(state: str) -> str:
    """Return the key of the shape in widgets.states."""
    return STATES[state][0]


def word_of(state: str) -> str:
    """Return the word of a state."""
    return QCoreApplication.translate("CaseStates", STATES[state][1])


def reads(line: CaseLine | EarlierCase) -> str:
    """Return the word of a case: what its definition calls the end it came to, else that of its state."""
    return line.outcome_words or word_of(line.state)
