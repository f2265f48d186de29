"""What a person does with a letter that did not leave, and what the list tells of it."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest

from app.models.catalogue.messages import Confirmation
from app.models.tables.mail import Letter
from tests.services.counter import PAPERS, refused
from tests.services.everywhere import next_morning
from tests.services.mail.test_queueing import files
from tests.services.post import PostDesk
from tests.support.mail_server import MailServer


@pytest.fixture
def failed(desk: PostDesk, server: MailServer) -> str:
    """A letter whose address the server refused."""
    server.rcpt.append("550 5.1.1 No such user")
    desk.to_complete()
    desk.send()
    return str(desk.letter()["id"])


def test_the_list_tells_states_newest_first(desk: PostDesk, failed: str) -> None:
    later = desk.to_complete()
    page = desk.desk.outbox.page(desk.clerk)
    assert [(line.state, line.title) for line in page.letters] == [
        ("queued", "Solicitud recibida"),
        ("failed", "Solicitud recibida"),
    ]
    assert page.counts == {"failed": 1, "queued": 1}
    assert [line.id for line in desk.desk.outbox.page(desk.clerk, "failed").letters] == [failed]
    assert [line.case_id for line in desk.desk.outbox.page(desk.clerk, case_id=later).letters] == [later]
    assert page.letters[0].queued_by == desk.clerk.name


def test_home_tells_of_letters_that_failed(desk: PostDesk, failed: str) -> None:
    assert desk.desk.home.board(desk.clerk).failed_letters == 1
    desk.desk.outbox.cancel(desk.clerk, failed)
    assert desk.desk.home.board(desk.clerk).failed_letters == 0


def test_a_failed_letter_is_tried_again_by_hand(desk: PostDesk, server: MailServer, failed: str) -> None:
    desk.desk.outbox.retry(desk.clerk, failed)
    assert desk.send().sent == 1
    with refused("mail.left"):
        desk.desk.outbox.retry(desk.clerk, failed)


def test_a_waiting_letter_is_tried_at_once_although_the_server_was_gone(desk: PostDesk, server: MailServer) -> None:
    server.rcpt.append("451 later")
    desk.to_complete()
    desk.send()
    desk.later(seconds=5)
    desk.desk.outbox.retry(desk.clerk, desk.letter()["id"])
    assert desk.send().sent == 1


def test_a_cancelled_letter_never_leaves(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_complete()
    desk.desk.outbox.cancel(desk.clerk, desk.letter()["id"])
    assert desk.send().sent == 0
    assert server.came == []
    desk.told(case_id, "Canceló el correo: Recibimos su solicitud")
    with refused("mail.ended"):
        desk.desk.outbox.cancel(desk.clerk, desk.letter()["id"])


def test_what_is_on_its_way_is_left_alone(desk: PostDesk) -> None:
    desk.to_complete()
    letter_id = desk.letter()["id"]
    with desk.store.transaction(desk.program, "sender.deliver") as tx:
        tx.update(tx.get(Letter, letter_id), state="sending")
    for act in (desk.desk.outbox.cancel, desk.desk.outbox.retry, desk.desk.outbox.sent_by_hand):
        with refused("mail.on_its_way"):
            act(desk.clerk, letter_id)


def test_a_corrected_address_gets_the_same_words_and_files(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_schedule()
    desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    desk.send()
    wrong = desk.letters("invitation")[0]
    made = desk.desk.outbox.resend(desk.clerk, wrong["id"], " rosa.quishpe@ejemplo.ec ")
    desk.send()
    first, second = server.came[-2:]
    assert (second["Subject"], files(second)) == (first["Subject"], files(first))
    assert second["Message-ID"] != first["Message-ID"]
    assert server.recipients[-1] == "rosa.quishpe@ejemplo.ec"
    assert desk.row("outbox", "id", wrong["id"])["state"] == "sent", "what left, left"
    assert desk.row("outbox", "id", made)["state"] == "sent"
    assert desk.row("person", "id", desk.case(case_id)["person_id"])["email"] == "rosa.quishpe@ejemplo.ec"


def test_a_failed_letter_that_is_sent_to_another_address_is_settled(desk: PostDesk, failed: str) -> None:
    with refused("field.email_at"):
        desk.desk.outbox.resend(desk.clerk, failed, "rosa")
    desk.desk.outbox.resend(desk.clerk, failed, "rosa2@ejemplo.ec")
    assert [letter["state"] for letter in desk.letters()] == ["cancelled", "queued"]


def test_a_letter_as_a_file_is_the_letter_that_would_travel(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_complete()
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    letter = desk.letters("papers_missing")[0]
    saved = message_from_bytes(desk.desk.outbox.eml(desk.clerk, letter["id"]), policy=default)
    desk.desk.outbox.sent_by_hand(desk.clerk, letter["id"])
    assert desk.send().sent == 1, "only the other one"
    assert saved["Message-ID"] == letter["message_id"]
    assert list(files(saved)) == [desk.desk.outbox.page(desk.clerk, "sent").letters[0].files[0]]
    by_hand = desk.row("outbox", "id", letter["id"])
    assert (by_hand["state"], by_hand["by_hand"]) == ("sent", desk.clerk.name)
    desk.told(case_id, "Envió por su cuenta el correo")


def test_a_code_is_shown_to_nobody_and_carried_only_by_a_supervisor(desk: PostDesk) -> None:
    desk.confirm_addresses(Confirmation())
    desk.desk.intake.register(desk.clerk, desk.request(PAPERS))
    letter = desk.letters("confirmation")[0]
    line = desk.desk.outbox.page(desk.clerk).letters[0]
    assert letter["secret"]
    assert letter["secret"] not in repr(line)
    assert "•••" in line.body
    with refused("mail.code_kept"):
        desk.desk.outbox.eml(desk.clerk, letter["id"])
    assert letter["secret"] in desk.desk.outbox.coded_eml(desk.supervisor, letter["id"]).decode()
    with refused("mail.code_resend"):
        desk.desk.outbox.resend(desk.clerk, letter["id"], "otra@ejemplo.ec")


def test_without_a_sender_there_is_no_file(desk: PostDesk) -> None:
    desk.to_complete()
    desk.switch(on=False, sender_address="")
    with refused("mail.no_sender"):
        desk.desk.outbox.eml(desk.clerk, desk.letter()["id"])
