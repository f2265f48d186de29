"""Sections that the office fills: at a step that is there, that asks for them, and that waits for them."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around


def sections(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the sections of the office and at the steps that fill them."""
    del around
    filling = [step.key for step in procedure.workflow.steps if step.task == "fill"]
    named = {section.step for section in procedure.sections}
    for index, section in enumerate(procedure.sections):
        if section.step is not None and section.step not in filling:
            problem = f"Ningún paso {shown(section.step)} llena datos."
            remedy = suggestion(section.step, filling) if filling else 'Escriba task = "fill" en ese paso.'
            yield Finding(f"sections[{index}].step", problem, remedy)
    for index, step in enumerate(procedure.workflow.steps):
        place = f"workflow.steps[{index}]"
        if step.task == "fill" and step.key not in named:
            remedy = f'Escriba step = "{step.key}" en una de las [[sections]].'
            yield Finding(f"{place}.task", f"En «{step.key}» no hay datos que llenar.", remedy)
        waits = any("fields_filled" in move.when for move in procedure.workflow.moves_from(step.key))
        if step.task == "fill" and not waits:
            remedy = 'Agregue when = ["fields_filled"] al movimiento que sigue.'
            yield Finding(f"{place}.key", f"De «{step.key}» se sale sin llenar sus datos.", remedy)
