"""The checklist at the counter: states with reasons, files, the letter that asks for what lacks and the pause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.models.errors import Denied
from app.models.rows.cases import ItemLine
from app.services.checklist import STATE_WORDS, needs_reason, settles
from tests.services.counter import refused
from tests.services.everywhere import Everywhere, next_morning
from tests.services.papers import PaperDesk, text_of
from tests.support.files import jpg, pdf, png

QUITO = ZoneInfo("America/Guayaquil")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def line(desk: PaperDesk, case_id: str, label: str) -> ItemLine:
    items = desk.desk.cases.file(desk.clerk, case_id).items
    return next(item for item in items if item.label == label)


def at(desk: PaperDesk, day: date, hour: int = 10) -> None:
    desk.clock.set(datetime(day.year, day.month, day.day, hour, 30, tzinfo=QUITO))


def blobs(desk: PaperDesk) -> int:
    return len([file for file in desk.store.folder.blobs.rglob("*") if file.is_file()])


# -- states ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", STATE_WORDS)
def test_every_state_is_told_with_who_and_why(desk: PaperDesk, state: str) -> None:
    case_id = desk.to_complete()
    item = line(desk, case_id, "1")
    desk.desk.checklist.set_state(desk.clerk, item.id, state, " falta la\nfirma ", sheets=3)
    changed = line(desk, case_id, "1")
    assert (changed.state, changed.reason, changed.sheets) == (state, "falta la firma", 3)
    assert (changed.settled, changed.changed_by) == (settles(state), "Nelly Chimbolema")
    assert desk.told(case_id, f"{STATE_WORDS[state]}: ")[1] == "falta la firma"


@pytest.mark.parametrize("state", [state for state in STATE_WORDS if needs_reason(state)])
@pytest.mark.parametrize("reason", ["", "   ", "\u200b", "\n"])
def test_what_needs_a_reason_is_not_taken_without_one(desk: PaperDesk, state: str, reason: str) -> None:
    item = line(desk, desk.to_complete(), "1")
    before = desk.entries()
    with refused("item.reason_needed"):
        desk.desk.checklist.set_state(desk.clerk, item.id, state, reason)
    assert desk.entries() == before


def test_some_states_need_a_reason_and_others_do_not() -> None:
    assert {state for state in STATE_WORDS if needs_reason(state)} == {"not_applicable", "on_file", "to_amend"}
    assert {state for state in STATE_WORDS if settles(state)} == {
        "received",
        "verified_online",
        "on_file",
        "not_applicable",
    }


def test_what_the_state_holds_is_looked_up_and_never_received_as_a_copy(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    looked_up = line(desk, case_id, "2")
    assert looked_up.how == "verify"
    with refused("item.never_paper"):
        desk.desk.checklist.set_state(desk.clerk, looked_up.id, "received")
    desk.desk.checklist.attach(desk.clerk, case_id, looked_up.id, "consulta.pdf", pdf())
    assert line(desk, case_id, "2").state == "pending", "a copy of what the State holds settles nothing"
    desk.desk.checklist.set_state(desk.clerk, looked_up.id, "verified_online")
    assert line(desk, case_id, "2").settled


def test_a_state_nobody_declared_a_lost_line_and_a_long_reason_are_refused(desk: PaperDesk) -> None:
    item = line(desk, desk.to_complete(), "1")
    with refused("item.unknown_state"):
        desk.desk.checklist.set_state(desk.clerk, item.id, "perdido")
    with refused("store.not_found"):
        desk.desk.checklist.set_state(desk.clerk, "0" * 36, "received")
    with refused("typed.long"):
        desk.desk.checklist.set_state(desk.clerk, item.id, "to_amend", "a" * 501)
    desk.desk.checklist.set_state(desk.clerk, item.id, "to_amend", "a" * 500, sheets=-4)
    assert line(desk, str(desk.row("requirement_item", "id", item.id)["case_id"]), "1").sheets == 0


def test_the_case_moves_on_when_the_last_paper_is_settled(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    assert desk.case(case_id)["next_reason"] == "faltan 2 requisitos"
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "1").id, "received", sheets=2)
    assert (desk.case(case_id)["step"], desk.case(case_id)["next_reason"]) == ("solicitud", "falta 1 requisito")
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "2").id, "not_applicable", "recién constituida")
    assert (desk.case(case_id)["step"], desk.case(case_id)["state"]) == ("pago", "awaiting_payment")


# -- files -------------------------------------------------------------------------------------------------------


def test_a_file_receives_its_line_and_comes_back_as_it_was(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    content = pdf(pages=3)
    first = line(desk, case_id, "1").id
    added = desk.desk.checklist.attach(desk.clerk, case_id, first, "solicitud firmada.pdf", content)
    item = line(desk, case_id, "1")
    assert (item.state, item.sheets) == ("received", 3)
    assert [file.id for file in item.attachments] == [added]
    told, back = desk.desk.checklist.content(desk.evaluator, added)
    assert (told.name, told.format, told.pages, back) == ("solicitud firmada.pdf", "pdf", 3, content)


def test_a_file_does_not_undo_what_was_said_of_its_line(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    item = line(desk, case_id, "1")
    desk.desk.checklist.set_state(desk.clerk, item.id, "illegible")
    desk.desk.checklist.attach(desk.clerk, case_id, item.id, "otra.jpg", jpg())
    assert line(desk, case_id, "1").state == "illegible"


def test_a_file_of_the_case_as_a_whole_stands_apart(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    desk.desk.checklist.attach(desk.clerk, case_id, None, "oficio.pdf", pdf())
    view = desk.desk.cases.file(desk.clerk, case_id)
    assert [file.name for file in view.attachments] == ["oficio.pdf"]
    assert all(not item.attachments for item in view.items)


def test_the_same_bytes_are_taken_once_in_each_place(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    item, content = line(desk, case_id, "1"), pdf()
    first = desk.desk.checklist.attach(desk.clerk, case_id, item.id, "a.pdf", content)
    with refused("file.already_here"):
        desk.desk.checklist.attach(desk.clerk, case_id, item.id, "b.pdf", content)
    desk.desk.checklist.attach(desk.clerk, case_id, None, "a.pdf", content)
    assert blobs(desk) == 1
    desk.desk.checklist.remove(desk.clerk, first, "era de otra persona")
    desk.desk.checklist.attach(desk.clerk, case_id, item.id, "a.pdf", content)


def test_a_removed_file_is_gone_from_the_case_and_stays_in_its_history(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    added = desk.desk.checklist.attach(desk.clerk, case_id, None, "equivocado.pdf", pdf())
    with refused("case.reason_needed"):
        desk.desk.checklist.remove(desk.clerk, added, "  ")
    desk.desk.checklist.remove(desk.clerk, added, "es de otro trámite")
    assert desk.desk.cases.file(desk.clerk, case_id).attachments == ()
    assert desk.told(case_id, "Quitó equivocado.pdf") == ("Quitó equivocado.pdf", "es de otro trámite")
    with refused("store.not_found"):
        desk.desk.checklist.content(desk.clerk, added)
    with refused("store.not_found"):
        desk.desk.checklist.remove(desk.clerk, "0" * 36, "no está")
    before = desk.desk.cases.file(desk.clerk, case_id).events
    with refused("store.not_found"):
        desk.desk.checklist.remove(desk.clerk, added, "otra vez")
    assert desk.desk.cases.file(desk.clerk, case_id).events == before, "it is told once"


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("vacio.pdf", b"", "file.empty"),
        ("foto.jpg", png(), "file.wrong_format"),
        ("contrato.pdf", b"MZ" + b"\0" * 4000, "file.wrong_format"),
        ("cortado.pdf", pdf()[:200], "file.damaged"),
        ("clave.pdf", pdf(password="secreta"), "file.encrypted"),
    ],
)
def test_a_file_that_is_not_what_it_says_leaves_nothing(desk: PaperDesk, name: str, content: bytes, key: str) -> None:
    case_id = desk.to_complete()
    before = desk.entries(), blobs(desk)
    with refused(key):
        desk.desk.checklist.attach(desk.clerk, case_id, line(desk, case_id, "1").id, name, content)
    assert (desk.entries(), blobs(desk)) == before


def test_a_file_goes_to_a_line_of_its_own_case_only(desk: PaperDesk) -> None:
    mine, other = desk.to_complete(), desk.to_complete()
    for item_id in (line(desk, other, "1").id, "0" * 36):
        with refused("store.not_found"):
            desk.desk.checklist.attach(desk.clerk, mine, item_id, "a.pdf", pdf())
    assert line(desk, other, "1").state == "pending"
    assert blobs(desk) == 0


def test_who_may_not_attach_leaves_no_bytes_behind(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    with pytest.raises(Denied):
        desk.desk.checklist.attach(desk.administrator, case_id, None, "a.pdf", pdf())
    assert blobs(desk) == 0


# -- the letter and the pause ------------------------------------------------------------------------------------


def test_the_letter_lists_only_what_lacks_and_the_clock_stops(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "1").id, "to_amend", "falta la firma en la foja 3")
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "2").id, "verified_online")
    letter = desk.desk.checklist.request_amendment(desk.clerk, case_id, "Traiga también su cédula para mostrarla.")
    said = text_of(desk.pdf(letter))
    assert "Solicitud de certificado" in said
    assert "falta la firma en la foja 3" in said
    assert "Traiga también su cédula" in said
    assert line(desk, case_id, "2").title not in said
    case = desk.case(case_id)
    assert (case["paused"], case["state"], case["next_step"]) == (1, "amending", "Completar papeles")
    assert desk.document(letter)["number"] == "OF-QUI-2026-0001"
    pause = desk.row("pause", "case_id", case_id)
    assert (pause["started_on"], pause["answer_by"], pause["ended_on"]) == ("2026-11-06", "2026-11-19", None)


def test_nothing_is_asked_for_twice_or_when_nothing_lacks(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    with refused("amend.already_paused"):
        desk.desk.checklist.request_amendment(desk.clerk, case_id)
    whole = desk.to_invoice()
    with refused("amend.nothing_lacks"):
        desk.desk.checklist.request_amendment(desk.clerk, whole)
    with refused("amend.not_paused"):
        desk.desk.checklist.amended(desk.clerk, whole)


def test_a_paused_case_says_what_it_waits_for(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    assert desk.case(case_id)["next_reason"] == "faltan 3 requisitos"
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "1").id, "received")
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "2").id, "verified_online")
    assert desk.case(case_id)["next_reason"] == "falta 1 requisito"
    desk.desk.checklist.set_state(desk.clerk, line(desk, case_id, "3").id, "on_file", "en el trámite anterior")
    assert desk.case(case_id)["next_reason"] == "ya trajo todo: registre la subsanación"
    desk.desk.checklist.amended(desk.clerk, case_id)
    assert desk.case(case_id)["state"] == "awaiting_payment"


STORY = {
    "the same day": (date(2026, 10, 20), 15, "2026-11-26", 0),
    "the next day": (date(2026, 10, 21), 10, "2026-11-27", 1),
    "the next day after closing": (date(2026, 10, 21), 17, "2026-11-30", 2),
    "on a Saturday": (date(2026, 10, 24), 10, "2026-12-02", 4),
    "between two holidays": (date(2026, 11, 2), 10, "2026-12-10", 9),
    "as the mock-up tells": (date(2026, 11, 5), 10, "2026-12-11", 10),
}


@pytest.mark.parametrize("when", STORY)
def test_paused_days_move_the_due_date_and_are_seen_on_the_ruler(desk: PaperDesk, when: str) -> None:
    """Filed on 13 October, asked on the 20th: mock-up expediente.png ends on 11 December."""
    came, hour, due, paused = STORY[when]
    at(desk, date(2026, 10, 13))
    case_id = desk.to_complete()
    assert desk.case(case_id)["due_on"] == "2026-11-26"
    at(desk, date(2026, 10, 20))
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    at(desk, came, hour)
    desk.desk.checklist.amended(desk.clerk, case_id)
    assert desk.case(case_id)["due_on"] == due
    view = desk.desk.cases.file(desk.clerk, case_id)
    account = view.line.account()
    assert account.due is not None
    assert (account.due.isoformat(), account.total) == (due, 30)
    stopped = [day.date for day in account.days if day.paused]
    assert len(stopped) == paused, stopped
    assert [day for day in stopped if not desk.desk.promise.calendar.is_business(day)] == []
    assert sum(day.counts for day in account.days) == 30


def test_the_open_pause_is_told_as_if_the_papers_came_today(desk: PaperDesk) -> None:
    at(desk, date(2026, 10, 13))
    case_id = desk.to_complete()
    at(desk, date(2026, 10, 20))
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    at(desk, date(2026, 11, 5))
    view = desk.desk.cases.file(desk.clerk, case_id)
    due = "Vence el viernes 11 de diciembre de 2026 si hoy completa lo que falta."
    assert view.due_sentence == f"{due} Van 5 de 30 días hábiles."
    assert (view.act.task, view.act.label) == ("amended", "Registrar subsanación")
    assert view.line.account().estimated


def test_two_pauses_add_up(desk: PaperDesk) -> None:
    case_id = desk.to_complete()
    assert desk.case(case_id)["due_on"] == "2026-12-18"
    for asked, came in ((date(2026, 11, 9), date(2026, 11, 10)), (date(2026, 11, 16), date(2026, 11, 17))):
        at(desk, asked)
        desk.desk.checklist.request_amendment(desk.clerk, case_id)
        at(desk, came)
        desk.desk.checklist.amended(desk.clerk, case_id)
    assert desk.case(case_id)["due_on"] == "2026-12-22"


def test_a_closed_case_takes_nothing_more(tmp_path: Path) -> None:
    desk = Everywhere(tmp_path)
    case_id = desk.cases["delivered"]
    item = desk.rows("requirement_item", "case_id", case_id)[0]["id"]
    number = desk.number(case_id)
    before = desk.entries()
    visit = desk.evaluator.user_id, "Quito", next_morning(desk)
    checklist = desk.desk.checklist
    for act in (
        lambda: checklist.set_state(desk.clerk, item, "illegible"),
        lambda: checklist.attach(desk.clerk, case_id, None, "a.pdf", pdf()),
        lambda: checklist.request_amendment(desk.clerk, case_id),
        lambda: checklist.amended(desk.clerk, case_id),
        lambda: desk.desk.cases.move(desk.clerk, case_id, "desistido", "ya no quiere"),
        lambda: desk.desk.issuing.request(desk.clerk, case_id),
        lambda: desk.evaluations.schedule(desk.clerk, case_id, *visit),
        lambda: desk.bill(case_id),
    ):
        with refused("case.closed") as caught:
            act()
        assert caught.value.values["number"] == number
    assert desk.entries() == before
    desk.close()
