"""Letters of the procedure: their placeholders exist, and the confirmation code is asked where it is declared."""

from __future__ import annotations

from collections.abc import Iterator

from app.models import layout_text
from app.models.catalogue.messages import OWN_VALUES, Message
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.results import ANSWER
from app.services.issuing.vocabulary import CASE, OFFICE

CODE = "confirmation.code"


def messages(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every letter: one a kind and language, about something that happens, with values that exist."""
    del around
    seen: set[tuple[str, str]] = set()
    answers = frozenset(f"{ANSWER}{field.key}" for field in procedure.fields())
    for index, message in enumerate(procedure.messages):
        place = f"messages[{index}]"
        if (message.kind, message.language) in seen:
            problem = f"Hay dos textos «{message.kind}» en «{message.language}»."
            yield Finding(f"{place}.kind", problem, "Deje uno solo, o cambie language.")
        seen.add((message.kind, message.language))
        yield from _happens(place, message, procedure)
        for name in ("subject", "body"):
            yield from placeholders(f"{place}.{name}", str(getattr(message, name)), message.kind, answers)
        if message.kind == "confirmation" and f"{{{CODE}}}" not in message.body:
            remedy = f"Escriba {{{CODE}}} donde va el código."
            yield Finding(f"{place}.body", "La carta del código no lleva el código.", remedy)


def confirmation(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find a declared code that no step asks and no move waits for."""
    del around
    if procedure.confirmation is None:
        return
    flow = procedure.workflow
    asked = any(step.task == "confirm" for step in flow.steps)
    awaited = any("email_confirmed" in move.when for move in flow.moves)
    if not asked:
        yield Finding("confirmation", "Ningún paso pide el código.", 'Declare un paso con task = "confirm".')
    if not awaited:
        remedy = 'Agregue when = ["email_confirmed"] al movimiento que sigue.'
        yield Finding("confirmation", "Ningún movimiento espera la confirmación.", remedy)


def placeholders(place: str, template: str, kind: str, own: frozenset[str]) -> Iterator[Finding]:
    """Find values that a letter of this kind does not have."""
    try:
        used = layout_text.keys(template)
    except ValueError as error:
        yield Finding(place, "El texto no se entiende.", f"{error}.".capitalize())
        return
    known = OFFICE | CASE | own | next((names for key, names in OWN_VALUES.items() if key == kind), frozenset())
    for name in sorted(used - known):
        yield Finding(place, f"La carta «{kind}» no tiene el dato {shown(name)}.", suggestion(name, sorted(known)))


def _happens(place: str, message: Message, procedure: Procedure) -> Iterator[Finding]:
    tasks = {step.task for step in procedure.workflow.steps}
    lacks = {
        "papers_missing": (not procedure.requirements, "no hay requisitos", "Agregue [[requirements]]"),
        "slip_asked": (procedure.account is None, "no se paga en un banco", "Agregue [account]"),
        "invitation": (procedure.evaluation is None, "no hay evaluación", "Agregue [evaluation]"),
        "visit_cancelled": (procedure.evaluation is None, "no hay evaluación", "Agregue [evaluation]"),
        "confirmation": (procedure.confirmation is None, "no hay código que enviar", "Agregue [confirmation]"),
        "documents": (
            all("email" not in one.ways for one in procedure.results),
            "ningún documento se envía por correo",
            'Escriba delivery = "by_email", o delivery_by = ["in_person", "email"], en [[results]]',
        ),
        "ready": ("deliver" not in tasks, "no hay entrega", 'Declare un paso con task = "deliver"'),
    }
    lack, why, remedy = lacks.get(message.kind, (False, "", ""))
    if lack:
        yield Finding(
            f"{place}.kind", f"La carta «{message.kind}» no se enviaría nunca: {why}.", f"{remedy} o quítela."
        )
