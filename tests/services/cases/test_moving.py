"""Acts that a definition declares: who may, when, what each prints, and what it does to the clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.catalogue.moves import Asks, Letter, Move, Pausing
from app.models.catalogue.workflow import Step, Workflow
from app.services.access import Actor
from tests.services.counter import PROCEDURE, refused
from tests.services.everywhere import MORE_TIME
from tests.services.papers import PaperDesk, text_of

BOTH = ("clerk", "supervisor")
ANSWER = Letter(
    title="Constancia de atención", text="Se atendió su solicitud sobre {answer.alcance}.", legal_basis="COA"
)
REPLY = Asks(label="Respuesta", help="Lo que leerá quien la pidió.")
REFUSAL = Letter(title="Se niega la solicitud", text="Esta oficina resuelve negarla.", legal_basis="COA, art. 98")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def step(key: str, task: str, outcome: str | None = None) -> Step:
    told = {"key": key, "title": key.capitalize(), "stage": "solicitud", "task": task, "next_step": "Seguir"}
    return Step.model_validate({**told, "outcome": outcome})


def deciding(counter: PaperDesk) -> Workflow:
    """A request is decided by a second person, may wait for a report, and its denial may be appealed."""
    flow = counter.desk.catalogue.procedure(PROCEDURE).workflow
    steps = (
        step("solicitud", "papers"),
        step("decision", "decide"),
        step("informe", "none"),
        step("revision", "decide"),
        step("atendido", "none", "granted"),
        step("negado", "none", "denied"),
        step("negado-en-apelacion", "none", "denied"),
        step("desistido", "none", "withdrawn"),
    )
    wait = Pausing(reason="informe de la Procuraduría", at_most="15 business_days", legal_basis="COA, art. 162")
    why = {"reason_required": True}
    moves = (
        Move(source="solicitud", target="decision", when=("papers_settled",)),
        Move(source="decision", target="atendido", label="Conceder", who=BOTH, decision="granted", letter=ANSWER),
        Move(source="informe", target="atendido", label="Responder", who=BOTH, letter=ANSWER, asks=REPLY, **why),
        Move(
            source="decision", target="negado", label="Negar", who=BOTH, four_eyes=True, decision="denied",
            letter=REFUSAL, grounds=("No cumple",), **why,
        ),
        Move(source="decision", target="informe", label="Pedir informe", who=BOTH, pauses=wait),
        Move(source="informe", target="decision", label="Recibir informe", who=BOTH, resumes=True),
        Move(source="decision", target="solicitud", label="Devolver", who=BOTH, returns=True, **why),
        Move(
            source="negado", target="revision", label="Presentar apelación", who=BOTH, appeal=True,
            within="10 business_days", term="1 months", **why,
        ),
        Move(source="revision", target="negado-en-apelacion", label="Ratificar", who=("supervisor",), **why),
        Move(source="revision", target="atendido", label="Aceptar", who=("supervisor",)),
        Move(
            source="solicitud", target="desistido", label="Declarar desistimiento", who=("supervisor",),
            when=("amendment_expired",), **why,
        ),
        Move(
            source="decision", target="desistido", label="Archivar", who=BOTH, after="5 business_days", **why
        ),
    )  # fmt: skip
    return Workflow.model_validate({**flow.model_dump(), "steps": steps, "moves": moves})


def offered(counter: PaperDesk, actor: Actor, case_id: str) -> dict[str, str]:
    """Return the acts of a case for somebody, each with what it waits for."""
    return {move.label: move.lacks for move in counter.desk.cases.file(actor, case_id).moves}


def to_decide(counter: PaperDesk) -> str:
    return counter.to_pay(workflow=deciding(counter))


def test_who_received_a_request_does_not_deny_it(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    assert "usted recibió el trámite" in offered(counter, counter.clerk, case_id)["Negar"]
    with refused("case.move_early"):
        counter.desk.cases.move(counter.clerk, case_id, "negado", "No cumple")
    assert offered(counter, counter.supervisor, case_id)["Negar"] == ""


def test_a_denial_prints_its_reason_and_how_to_appeal(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    with refused("case.reason_needed"):
        counter.desk.cases.move(counter.supervisor, case_id, "negado")
    paper = counter.desk.cases.move(counter.supervisor, case_id, "negado", "No presenta el registro")
    words = text_of(counter.pdf(paper))
    for said in ("Se niega la solicitud", "No presenta el registro", "COA, art. 98", "presentar apelación hasta el"):
        assert said in words
    assert counter.document(paper)["number"] == "RS-QUI-2026-0001"
    assert (counter.case(case_id)["state"], counter.case(case_id)["decision"]) == ("denied", "denied")


def test_what_is_written_has_its_own_name_in_dialog_history_and_paper(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    counter.desk.cases.move(counter.supervisor, case_id, "informe")
    reply = next(one for one in counter.desk.cases.file(counter.clerk, case_id).moves if one.label == "Responder")
    assert (reply.asks, reply.help) == ("Respuesta", "Lo que leerá quien la pidió.")
    with refused("case.unwritten"):
        counter.desk.cases.move(counter.clerk, case_id, "atendido")
    paper = counter.desk.cases.move(counter.clerk, case_id, "atendido", "El informe es favorable")
    assert counter.told(case_id, "Pasó a: Atendido")[1] == "Respuesta: El informe es favorable"
    words = text_of(counter.pdf(paper))
    assert "Respuesta" in words
    assert "Motivo" not in words


def test_an_answer_needs_no_other_document(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    paper = counter.desk.cases.move(counter.clerk, case_id, "atendido")
    assert "Se atendió su solicitud sobre elaboración de queso fresco." in text_of(counter.pdf(paper))
    assert counter.case(case_id)["state"] == "granted"


def test_an_appeal_opens_the_case_again_with_its_own_term(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    counter.desk.cases.move(counter.supervisor, case_id, "negado", "No presenta el registro")
    counter.later(days=4)
    view = counter.desk.cases.file(counter.clerk, case_id)
    assert [(move.label, move.lacks, str(move.until)) for move in view.moves] == [
        ("Presentar apelación", "", "2026-11-19")
    ]
    counter.desk.cases.move(counter.clerk, case_id, "revision", "Sí presentó el registro")
    case = counter.case(case_id)
    assert (case["is_open"], case["step"], case["due_on"], case["closed_at"]) == (1, "revision", "2026-12-10", None)
    assert counter.told(case_id, "Se abrió otra vez")[0] == "Se abrió otra vez: Presentar apelación"
    assert counter.told(case_id, "Pasó a: Negado") == ("Pasó a: Negado", "No presenta el registro")
    counter.desk.cases.move(counter.supervisor, case_id, "negado-en-apelacion", "Se ratifica")
    assert offered(counter, counter.clerk, case_id) == {}


def test_an_appeal_out_of_its_term_is_refused(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    counter.desk.cases.move(counter.supervisor, case_id, "negado", "No presenta el registro")
    counter.later(days=20)
    assert offered(counter, counter.clerk, case_id) == {
        "Presentar apelación": "el término terminó el jueves 19 de noviembre de 2026"
    }
    with refused("case.move_early"):
        counter.desk.cases.move(counter.clerk, case_id, "revision", "Llego tarde")
    assert counter.case(case_id)["is_open"] == 0


def test_the_clock_waits_for_a_report_and_goes_on(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    due = counter.case(case_id)["due_on"]
    counter.desk.cases.move(counter.clerk, case_id, "informe")
    case = counter.case(case_id)
    assert (case["paused"], case["state"], case["due_on"]) == (1, "in_progress", "2026-11-26")
    assert case["next_reason"] == "en pausa: informe de la Procuraduría"
    with refused("amend.not_paused"):
        counter.desk.checklist.amended(counter.clerk, case_id)
    counter.later(days=7)
    counter.desk.cases.move(counter.clerk, case_id, "decision")
    case = counter.case(case_id)
    assert (case["paused"], case["due_on"] > due) == (0, True)


def test_a_case_goes_back_to_the_citizen_with_a_letter(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    item = counter.rows("requirement_item", "case_id", case_id)[0]
    counter.desk.checklist.set_state(counter.clerk, item["id"], "to_amend", "no se lee la firma")
    letter = counter.desk.cases.move(counter.clerk, case_id, "solicitud", "El registro no se lee")
    assert "no se lee la firma" in text_of(counter.pdf(letter))
    assert counter.case(case_id)["state"] == "amending"


def test_a_person_declares_that_the_papers_did_not_come(counter: PaperDesk) -> None:
    case_id = counter.to_pay(workflow=deciding(counter).model_copy(update={"initial": "solicitud"}))
    item = counter.rows("requirement_item", "case_id", case_id)[0]
    counter.desk.checklist.set_state(counter.clerk, item["id"], "to_amend", "no se lee la firma")
    counter.desk.cases.move(counter.clerk, case_id, "solicitud", "No se lee")
    assert offered(counter, counter.supervisor, case_id) == {
        "Declarar desistimiento": "aún corre el término para completar"
    }
    counter.later(days=30)
    assert counter.case(case_id)["is_open"] == 1
    (line,) = counter.desk.home.board(counter.clerk).queue
    assert (line.id, line.next_reason) == (case_id, "venció el plazo para completar")
    counter.desk.cases.move(counter.supervisor, case_id, "desistido", "No completó hasta la fecha")
    assert counter.case(case_id)["state"] == "withdrawn"


def test_a_case_is_filed_away_only_after_its_wait(counter: PaperDesk) -> None:
    case_id = to_decide(counter)
    assert offered(counter, counter.clerk, case_id)["Archivar"].startswith("se puede desde el día siguiente al")
    counter.later(days=8)
    assert offered(counter, counter.clerk, case_id)["Archivar"] == ""


def test_the_term_is_extended_once_with_a_letter(counter: PaperDesk) -> None:
    case_id = counter.to_pay(extension=MORE_TIME)
    assert counter.case(case_id)["due_on"] == "2026-12-18"
    with refused("case.reason_needed"):
        counter.desk.extensions.extend(counter.clerk, case_id, " ")
    letter = counter.desk.extensions.extend(counter.clerk, case_id, "Falta el informe del laboratorio")
    assert (counter.case(case_id)["term"], counter.case(case_id)["due_on"]) == ("40 business_days", "2027-01-05")
    words = text_of(counter.pdf(letter))
    assert "Falta el informe del laboratorio" in words
    assert "5 de enero" in words
    with refused("extension.spent"):
        counter.desk.extensions.extend(counter.clerk, case_id, "Otra vez")
    with refused("extension.none"):
        counter.desk.extensions.extend(counter.clerk, counter.to_pay(), "Sin base")
