"""Words of reserved requests: what stands for the person, how they were filed, and what was read of them."""

from __future__ import annotations

MASK = "Reservado"
"""What everybody reads in place of a name."""

KINDS = {"": "Con sus datos", "confidential": "Con reserva de identidad", "anonymous": "Anónima"}

READ = {
    "content": "Leyó el expediente",
    "identity": "Vio la identidad",
    "file": "Abrió un archivo",
    "paper": "Abrió un documento",
    "receipt": "Sacó el comprobante",
    "days": "Abrió la cuenta de días",
    "section": "Leyó una sección reservada",
}

STATES = {
    "registered": "Recibido: se revisa lo que usted entregó.",
    "awaiting_payment": "En trámite: se está atendiendo.",
    "in_progress": "En trámite: se está atendiendo.",
    "amending": "En espera: faltan papeles. Venga con su comprobante a completarlos.",
    "to_sign": "En trámite: se está atendiendo.",
    "to_deliver": "En trámite: se está atendiendo.",
    "granted": "Terminado: ya hay respuesta.",
    "denied": "Terminado: se resolvió no continuar.",
    "withdrawn": "Terminado: se tuvo por desistido.",
}
"""All that a receipt code answers."""

_ENDED = "Terminado"


def answer(state: str, outcome: str) -> str:
    """Tell how a request stands; outcome: what its definition calls the end it came to, "" while it is open."""
    told = STATES[state]
    return told.replace(_ENDED, f"{_ENDED}, {outcome[0].lower()}{outcome[1:]}", 1) if outcome else told
