"""The line of published stages, the sentence over the ruler and the next act, place by place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.terms import DueDate
from app.models.texts_es import long_date
from app.services.cases.stages import due_sentence
from tests.services.everywhere import Everywhere

STATES = {
    "lacking": "current ahead ahead ahead ahead ahead",
    "paused": "paused ahead ahead ahead ahead ahead",
    "pay": "done current ahead ahead ahead ahead",
    "invoice": "done done current ahead ahead ahead",
    "schedule": "done done done current ahead ahead",
    "evaluate": "done done done done current ahead",
    "requested": "done done done done done current",
    "printed": "done done done done done current",
    "delivered": "done done done done done done",
}
ACTS = {
    "lacking": ("papers", "Revisar requisitos"),
    "paused": ("amended", "Registrar subsanación"),
    "pay": ("payment", "Declarar pago"),
    "invoice": ("invoice", "Registrar factura"),
    "schedule": ("schedule", "Coordinar evaluación"),
    "evaluate": ("evaluate", "Llenar hoja"),
    "requested": ("issue", "Emitir documentos"),
    "printed": ("deliver", "Entregar"),
    "delivered": ("none", ""),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Everywhere]:
    opened = Everywhere(tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize("place", STATES)
def test_the_published_stages_show_where_the_case_stands(desk: Everywhere, place: str) -> None:
    view = desk.desk.cases.file(desk.clerk, desk.cases[place])
    assert " ".join(stage.state for stage in view.stages) == STATES[place]
    assert (view.act.task, view.act.label) == ACTS[place]


def test_a_stage_that_was_passed_tells_its_day_and_the_current_one_why_it_waits(desk: Everywhere) -> None:
    notes = [stage.note for stage in desk.desk.cases.file(desk.clerk, desk.cases["evaluate"]).stages]
    today = desk.clock.today()
    day = f"{today.day} {['oct', 'nov', 'dic'][today.month - 10]}"
    assert notes[:4] == [day] * 4
    assert notes[4].endswith("09h00, Quito")
    assert notes[5] == ""
    assert desk.desk.cases.file(desk.clerk, desk.cases["paused"]).stages[0].note == "en pausa"


def test_a_stage_does_not_tell_the_fact_of_another(desk: Everywhere) -> None:
    for place, here in (("invoice", 2), ("schedule", 3)):
        view = desk.desk.cases.file(desk.clerk, desk.cases[place])
        assert view.stages[here].note.startswith("desde ")
        assert view.line.next_reason.startswith("pagó ")
        assert view.stages[4].note == "sin fecha"


def test_a_late_case_is_overdue_and_a_paused_one_is_not(desk: Everywhere) -> None:
    desk.later(days=120)
    for place, state in (("lacking", "overdue"), ("paused", "paused"), ("delivered", "done")):
        view = desk.desk.cases.file(desk.clerk, desk.cases[place])
        assert view.stages[0].state == state
    late = desk.desk.cases.file(desk.clerk, desk.cases["lacking"])
    assert late.due_sentence.startswith("Venció el ")
    assert re.search(r"Lleva [45][0-9] días hábiles de atraso\.$", late.due_sentence)


@pytest.mark.parametrize(("place", "stage"), [("lacking", 0), ("invoice", 2), ("evaluate", 4), ("printed", 5)])
def test_a_withdrawn_case_stops_at_the_stage_it_had_reached(desk: Everywhere, place: str, stage: int) -> None:
    desk.desk.cases.move(desk.clerk, desk.cases[place], "desistido", "desiste")
    view = desk.desk.cases.file(desk.clerk, desk.cases[place])
    assert [one.state for one in view.stages] == ["done"] * stage + ["stopped"] + ["ahead"] * (5 - stage)
    assert view.due_sentence == f"Se cerró el {long_date(desk.clock.today())}."


def test_without_a_promise_there_is_no_date(desk: Everywhere) -> None:
    term = desk.desk.catalogue.procedure("mi-primer-certificado").term.model_copy(update={"term": "none"})
    view = desk.desk.cases.file(desk.clerk, desk.to_pay(term=term))
    assert view.due_sentence == "Este trámite no tiene plazo declarado."
    assert view.line.due_on is None


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (date(2026, 11, 6), "Vence el viernes 18 de diciembre de 2026. Va 1 de 30 días hábiles."),
        (date(2026, 12, 18), "Vence el viernes 18 de diciembre de 2026. Van 30 de 30 días hábiles."),
        (date(2026, 12, 19), "Venció el viernes 18 de diciembre de 2026. Pasaron los 30 días hábiles del plazo."),
    ],
)
def test_the_sentence_over_the_ruler(desk: Everywhere, today: date, text: str) -> None:
    line = desk.desk.cases.file(desk.clerk, desk.cases["issue"]).line
    assert due_sentence(line, today) == text


def test_a_promise_without_end_says_so(desk: Everywhere) -> None:
    line = desk.desk.cases.file(desk.clerk, desk.cases["pay"]).line
    nothing = DueDate(
        None, (), starts_on=None, assumption=None, received_on=date(2026, 11, 5), unit=line.account().unit
    )
    assert due_sentence(replace(line, account=lambda: nothing), date(2026, 11, 5)).endswith("no tiene plazo declarado.")


def test_a_pause_tells_how_many_days_it_gives_for_the_answer(desk: Everywhere) -> None:
    assert desk.desk.cases.file(desk.clerk, desk.cases["paused"]).pause_total == 10
    assert desk.desk.cases.file(desk.clerk, desk.cases["pay"]).pause_total == 0
