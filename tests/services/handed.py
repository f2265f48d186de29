"""A request that goes from its papers straight to its documents, declared to be delivered in one way or another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.models.rows.papers import DeliveryIn
from tests.services.counter import PROCEDURE
from tests.services.papers import PaperDesk, Tray
from tests.services.post import ACCOUNT

TEXTS = {"act.title": "Constancia", "act.text": "Se atendió su solicitud."}


def to_deliver(counter: PaperDesk, *ways: dict[str, Any]) -> tuple[str, list[str]]:
    """Bring a case to the point where its approved documents are to be delivered; ways: what each one declares."""
    first = counter.desk.catalogue.procedure(PROCEDURE)
    results = tuple(
        first.results[0].model_copy(
            update={"key": f"constancia-{place}", "layout": "resolucion", "texts": TEXTS, **way}
        )
        for place, way in enumerate(ways)
    )
    moves = tuple(
        one.model_copy(update={"target": "emision"}) if "papers_settled" in one.when else one
        for one in first.workflow.moves
    )
    flow = first.workflow.model_copy(update={"moves": moves})
    counter.desk.mail.put(counter.supervisor, replace(ACCOUNT, kinds=("documents",)))
    case_id = counter.to_pay(results=results, workflow=flow)
    papers = list(counter.issuing.request(counter.clerk, case_id))
    counter.issuing.approve_case(counter.supervisor, case_id)
    return case_id, papers


def print_all(counter: PaperDesk, papers: list[str]) -> None:
    """Print documents on a tray."""
    printing = counter.printing(Tray())
    for paper in papers:
        printing.confirm(counter.clerk, printing.send(counter.clerk, paper, "bandeja"), "good")


def holder(counter: PaperDesk, case_id: str) -> DeliveryIn:
    """Say that the applicant takes the papers."""
    person = counter.row("person", "id", counter.case(case_id)["person_id"])
    return DeliveryIn("Rosa Quishpe Lema", person["id_kind"], person["id_number"], "holder")
