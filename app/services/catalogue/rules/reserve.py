"""Requests with reserve: nothing in their way may tell who asks, and the role that reads them can do every act."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.reserve import GUARDIAN
from app.services.catalogue.faults import Finding
from app.services.catalogue.rules.around import Around

_TELLS = {
    "fees": "El depósito dice quién paga",
    "evaluation": "La visita dice a quién se evalúa",
    "confirmation": "El código por correo dice a quién se escribe",
}


def secrets(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find what would tell who asks: a deposit, a visit, an e-mail, a paper that somebody takes away."""
    del around
    if procedure.reserve is None:
        return
    for name, why in _TELLS.items():
        if getattr(procedure, name):
            yield Finding(name, f"{why}, y el trámite admite reserva.", f"Quite {name}, o quite [reserve].")
    for index, result in enumerate(procedure.results):
        if result.delivery != "not_delivered":
            problem = "Quien retira el documento dice quién es, y el trámite admite reserva."
            yield Finding(
                f"results[{index}].delivery", problem, 'Escriba delivery = "not_delivered", o quite [reserve].'
            )


def guardians(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find acts that the guardian of a reserved request could not do, and guardians without anything to guard."""
    del around
    remedy = f'Agregue "{GUARDIAN}" a who.' if procedure.reserve else f'Quite "{GUARDIAN}" de who, o declare [reserve].'
    acts = [
        (f"workflow.moves[{index}].who", move.who)
        for index, move in enumerate(procedure.workflow.moves)
        if not move.automatic
    ]
    if procedure.extension:
        acts.append(("extension.who", procedure.extension.who))
    for place, who in acts:
        if (GUARDIAN in who) != bool(procedure.reserve):
            told = "no lo puede hacer" if procedure.reserve else "no tiene nada que hacer"
            yield Finding(place, f"La función Reserva {told} en este trámite.", remedy)
