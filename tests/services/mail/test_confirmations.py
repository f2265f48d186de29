"""A code goes to the applicant's address; whoever has it proves that the address is theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.catalogue.messages import Confirmation
from app.models.errors import Denied
from tests.services.counter import PAPERS, refused
from tests.services.post import KINDS, PostDesk
from tests.support.mail_server import MailServer


@pytest.fixture
def desk(tmp_path: Path, server: MailServer) -> Iterator[PostDesk]:
    made = PostDesk(tmp_path, server.port)
    made.confirm_addresses(Confirmation(hours=48, attempts=3, by_hand=True))
    yield made
    made.close()


def begin(desk: PostDesk) -> str:
    return desk.desk.intake.register(desk.clerk, desk.request(PAPERS)).case_id


def code_in(server: MailServer) -> str:
    body = server.came[-1].get_body()
    assert body is not None
    found = re.search(r"código de confirmación es: (.+)", str(body.get_content()))
    assert found is not None
    return found[1].strip()


def test_the_citizen_tells_the_code_and_the_case_moves_on(desk: PostDesk, server: MailServer) -> None:
    case_id = begin(desk)
    assert desk.case(case_id)["step"] == "confirmar"
    desk.send()
    code = code_in(server)
    assert re.fullmatch(r"\d{3} \d{3}", code)
    view = desk.desk.confirmations.of_case(desk.clerk, case_id)
    assert (view.state, view.tries_left, view.signs, view.told) == ("waiting", 3, 6, "El servidor lo recibió.")
    desk.desk.confirmations.register(desk.clerk, case_id, f" {code.replace(' ', '-')} ")
    assert desk.case(case_id)["step"] == "pago"
    assert desk.told(case_id, "Confirmó el correo rosa@ejemplo.ec")[1] == "lo dictó el solicitante"
    done = desk.desk.confirmations.of_case(desk.clerk, case_id)
    assert (done.state, done.confirmed_by) == ("confirmed", desk.clerk.name)
    with refused("confirm.already"):
        desk.desk.confirmations.send(desk.clerk, case_id)


def test_eight_signs_in_small_letters(desk: PostDesk, server: MailServer) -> None:
    desk.confirm_addresses(Confirmation(code="signs"))
    case_id = begin(desk)
    desk.send()
    code = code_in(server)
    assert re.fullmatch(r"[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}", code)
    desk.desk.confirmations.register(desk.clerk, case_id, code.lower(), "answered")
    assert desk.told(case_id, "Confirmó el correo")[1] == "respondió el correo"


def test_only_a_digest_is_kept_once_the_letter_left(desk: PostDesk, server: MailServer) -> None:
    begin(desk)
    desk.send()
    code = code_in(server)
    tables = ("outbox", "confirmation", "case_event", "journal", "setting")
    kept = repr([tuple(row) for table in tables for row in desk.store.read(f"SELECT * FROM {table}")])  # noqa: S608
    assert "$argon2id$" in kept
    assert code not in kept
    assert not re.search(rf"(?<!\d){code.replace(' ', '')}(?!\d)", kept)


def test_wrong_codes_are_counted_and_end_it(desk: PostDesk, server: MailServer) -> None:
    case_id = begin(desk)
    desk.send()
    right = code_in(server)
    wrong = "000 000" if right != "000 000" else "111 111"
    for left in (2, 1):
        with refused("confirm.wrong") as caught:
            desk.desk.confirmations.register(desk.clerk, case_id, wrong)
        assert caught.value.values["left"] == left
    with refused("confirm.wrong_last"):
        desk.desk.confirmations.register(desk.clerk, case_id, wrong)
    told = [one.detail for one in desk.desk.cases.file(desk.clerk, case_id).events if one.action == "confirm.wrong"]
    assert told == ["no quedan intentos", "queda 1 intento", "quedan 2 intentos"]
    with refused("confirm.spent"):
        desk.desk.confirmations.register(desk.clerk, case_id, right)
    assert desk.desk.confirmations.of_case(desk.clerk, case_id).state == "spent"
    assert desk.case(case_id)["step"] == "confirmar"
    desk.desk.confirmations.send(desk.clerk, case_id)
    desk.send()
    desk.desk.confirmations.register(desk.clerk, case_id, code_in(server))
    assert desk.case(case_id)["step"] == "pago"


def test_a_code_expires_as_declared(desk: PostDesk, server: MailServer) -> None:
    case_id = begin(desk)
    desk.send()
    desk.later(hours=48)
    assert desk.desk.confirmations.of_case(desk.clerk, case_id).state == "expired"
    with refused("confirm.expired"):
        desk.desk.confirmations.register(desk.clerk, case_id, code_in(server))


def test_an_earlier_code_no_longer_counts_and_does_not_leave(desk: PostDesk, server: MailServer) -> None:
    case_id = begin(desk)
    desk.later(minutes=1)
    desk.desk.confirmations.send(desk.clerk, case_id, "rosa.quishpe@ejemplo.ec")
    done = desk.send()
    assert (done.sent, server.recipients[-1]) == (2, "rosa.quishpe@ejemplo.ec")
    assert [letter["answer"] for letter in desk.letters("confirmation")] == ["outdated", "accepted"]
    assert desk.row("person", "id", desk.case(case_id)["person_id"])["email"] == "rosa.quishpe@ejemplo.ec"
    desk.desk.confirmations.register(desk.clerk, case_id, code_in(server))


def test_a_code_of_another_case_is_wrong(desk: PostDesk, server: MailServer) -> None:
    first, second = begin(desk), begin(desk)
    desk.send()
    code = code_in(server)
    other = (
        first if desk.row("outbox", "message_id", str(server.came[-1]["Message-ID"]))["case_id"] == second else second
    )
    with refused("confirm.wrong"):
        desk.desk.confirmations.register(desk.clerk, other, code)


def test_a_supervisor_answers_for_an_address_that_no_letter_reaches(desk: PostDesk) -> None:
    desk.switch(on=False)
    case_id = begin(desk)
    view = desk.desk.confirmations.of_case(desk.clerk, case_id)
    assert (view.state, view.by_hand) == ("none", True)
    assert view.cannot_send == "Esta oficina no envía correos. Actívelos en Configuración, Correo."
    with refused("confirm.none"):
        desk.desk.confirmations.register(desk.clerk, case_id, "123 456")
    with pytest.raises(Denied):
        desk.desk.confirmations.by_hand(desk.clerk, case_id, "Sin internet.")
    with refused("typed.empty"):
        desk.desk.confirmations.by_hand(desk.supervisor, case_id, " ")
    desk.desk.confirmations.by_hand(desk.supervisor, case_id, "No hay internet en la parroquia.")
    assert desk.case(case_id)["step"] == "pago"
    assert desk.told(case_id, "Confirmó el correo")[1] == "No hay internet en la parroquia."


def test_where_it_is_not_declared_nobody_answers_for_it(desk: PostDesk) -> None:
    desk.confirm_addresses(Confirmation())
    case_id = begin(desk)
    with refused("confirm.not_by_hand"):
        desk.desk.confirmations.by_hand(desk.supervisor, case_id, "Sin internet.")


def test_a_kind_that_is_off_is_said(desk: PostDesk) -> None:
    desk.switch(kinds=tuple(kind for kind in KINDS if kind != "confirmation"))
    with refused("confirm.kind_off"):
        desk.desk.confirmations.send(desk.clerk, begin(desk))


def test_a_case_that_asks_for_no_code(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path)
    case_id = desk.to_pay()
    for act in (desk.desk.confirmations.of_case, desk.desk.confirmations.send):
        with refused("confirm.not_asked"):
            act(desk.clerk, case_id)
    with refused("confirm.channel"):
        desk.desk.confirmations.register(desk.clerk, case_id, "1", "oído")
    desk.close()
