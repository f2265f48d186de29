"""Letters leave, wait or fail as the server says, and the server hears each of them as one letter."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parseaddr
from pathlib import Path

import pytest

from app.services.mail import retry
from app.services.mail.answers import KEYS, Answer, sentence
from app.services.mail.smtp import Line
from app.services.people import instant
from tests.services.post import PostDesk
from tests.support.mail_server import CERTIFICATE, MailServer, closed_port, rude_server


def test_a_letter_leaves_and_its_case_tells_so(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_complete()
    assert desk.letter()["state"] == "queued"
    assert desk.send().sent == 1
    letter = desk.letter()
    assert (letter["state"], letter["attempts"], letter["answer"]) == ("sent", 1, "accepted")
    (came,) = server.came
    assert came["Message-ID"] == letter["message_id"]
    assert parseaddr(str(came["To"])) == ("Rosa 1 Quishpe Lema", "rosa@ejemplo.ec")
    assert parseaddr(str(came["From"])) == ("Oficina de Atención Ñusta", "ventanilla@oficina.example")
    assert came["Reply-To"] == "atencion@oficina.example"
    assert server.recipients == ["rosa@ejemplo.ec"]
    assert desk.told(case_id, "Envió el correo: Recibimos su solicitud")[1] == "a rosa@ejemplo.ec"
    assert desk.send().sent == 0
    assert len(server.came) == 1


def test_a_server_that_asks_to_wait_hears_the_same_letter_later(desk: PostDesk, server: MailServer) -> None:
    server.rcpt.append("451 4.7.1 Greylisted, try again later")
    desk.to_complete()
    done = desk.send()
    assert (done.sent, done.waiting) == (0, 1)
    waiting = desk.letter()
    assert (waiting["state"], waiting["answer"], waiting["answer_code"]) == ("queued", "busy", 451)
    assert instant(waiting["next_at"]) == desk.clock.now() + retry.delay(waiting["id"], 1) == done.next_at
    assert desk.send().waiting == 0
    desk.clock.set(instant(waiting["next_at"]))
    assert desk.send().sent == 1
    assert server.came[0]["Message-ID"] == waiting["message_id"]
    assert desk.letter()["attempts"] == 2


def test_an_address_that_the_server_refuses_fails_at_once_and_says_what_to_do(
    desk: PostDesk, server: MailServer
) -> None:
    server.rcpt.append("550 5.1.1 No such user")
    case_id = desk.to_complete()
    assert desk.send().failed == 1
    line = desk.desk.outbox.page(desk.clerk).letters[0]
    assert line.state == "failed"
    assert line.told == (
        "El servidor no acepta esa dirección. Pregunte la correcta y reenvíelo. Respuesta: 550 5.1.1 No such user"
    )
    assert "Pregunte la correcta" in desk.told(case_id, "No se pudo enviar el correo")[1]
    desk.later(days=2)
    assert desk.send() == desk.send()
    assert server.came == []


def test_a_letter_refused_after_its_text_fails(desk: PostDesk, server: MailServer) -> None:
    server.data += ["554 5.7.1 Spam", "552 5.3.4 Too big"]
    desk.to_complete()
    desk.to_complete()
    assert desk.send().failed == 2
    assert [letter["answer"] for letter in desk.letters()] == ["rejected", "too_big"]


def test_one_bad_address_does_not_hold_up_the_others(desk: PostDesk, server: MailServer) -> None:
    server.rcpt.append("550 5.1.1 No such user")
    desk.to_complete()
    desk.to_complete()
    done = desk.send()
    assert (done.sent, done.failed) == (1, 1)


def test_nobody_listens(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path, closed_port())
    desk.to_complete()
    desk.to_complete()
    done = desk.send()
    assert (done.waiting, done.sent, done.failed) == (1, 0, 0)
    assert [letter["answer"] for letter in desk.letters()] == ["refused", ""]
    first = desk.letters()[0]
    assert done.next_at == instant(first["next_at"])
    assert desk.send().waiting == 0, "what the server refused a moment ago is not asked again for the next letter"
    desk.later(seconds=1)
    desk.to_complete()
    assert desk.send().waiting == 1, "a new letter is tried"
    desk.close()


def test_a_silent_server_is_left_and_asked_again(desk: PostDesk, server: MailServer) -> None:
    import threading

    server.hold = threading.Event()
    desk.to_complete()
    desk.send()
    assert (desk.letter()["state"], desk.letter()["answer"]) == ("queued", "timeout")
    server.hold.set()
    desk.later(minutes=5)
    assert desk.send().sent == 1
    assert {str(came["Message-ID"]) for came in server.came} == {desk.letter()["message_id"]}


@pytest.mark.parametrize("lines", [0, 1, 4, 6])
def test_a_server_that_hangs_up(tmp_path: Path, lines: int) -> None:
    """Before EHLO, after it, after DATA was accepted and in the middle of the text."""
    with rude_server(lines) as port:
        desk = PostDesk(tmp_path, port)
        desk.to_complete()
        assert desk.send().waiting == 1
    assert (desk.letter()["state"], desk.letter()["answer"]) == ("queued", "dropped")
    desk.close()


def test_starttls_is_never_done_without(desk: PostDesk, server: MailServer) -> None:
    desk.switch(port=server.port, server="localhost", security="starttls")
    desk.to_complete()
    desk.send()
    assert desk.letter()["answer"] == "no_tls"
    assert server.came == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, security: str) -> None:
    with MailServer(starttls=security == "starttls", tls=security == "tls") as server:
        desk = PostDesk(tmp_path, server.port, server="localhost", security=security)
        desk.to_complete()
        desk.send()
        assert (desk.letter()["state"], desk.letter()["answer"]) == ("queued", "certificate")
        assert "Configuración" in desk.desk.outbox.page(desk.clerk).letters[0].told
        desk.close()
    assert server.came == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_trusted_server_gets_the_letter_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with MailServer(starttls=security == "starttls", tls=security == "tls") as server:
        desk = PostDesk(tmp_path, server.port, server="localhost", security=security)
        desk.to_complete()
        assert desk.send().sent == 1
        desk.close()
    assert len(server.came) == 1


def test_a_port_that_speaks_no_tls(desk: PostDesk, server: MailServer) -> None:
    desk.switch(port=server.port, server="localhost", security="tls")
    desk.to_complete()
    desk.send()
    assert desk.letter()["answer"] == "tls"


def test_user_and_password(tmp_path: Path) -> None:
    with MailServer(login=("ventanilla", "la buena")) as server:
        desk = PostDesk(tmp_path, server.port, user="ventanilla", password="la mala")
        desk.to_complete()
        desk.to_complete()
        desk.send()
        assert [letter["answer"] for letter in desk.letters()] == ["auth", ""]
        assert server.logins == 2, "both ways of the first letter; a wrong password is not tried with every letter"
        desk.switch(port=server.port, user="ventanilla", password="la buena")
        desk.later(minutes=5)
        assert desk.send().sent == 2
        desk.switch(port=server.port, user="otra")
        desk.to_complete()
        desk.send()
        assert desk.letters()[-1]["answer"] == "auth", "another user does not inherit the password"
        desk.close()


def test_a_server_without_users_says_so(desk: PostDesk, server: MailServer) -> None:
    desk.switch(port=server.port, user="alguien", password="algo")
    desk.to_complete()
    desk.send()
    assert desk.letter()["answer"] == "no_auth"


def test_a_server_name_that_does_not_exist(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path, 25, server="no..hay")
    desk.to_complete()
    desk.send()
    assert desk.letter()["answer"] == "unreachable"
    desk.close()


def test_a_crash_in_the_middle_sends_the_same_letter_again(desk: PostDesk, server: MailServer) -> None:
    from app.models.tables.mail import Letter

    desk.to_complete()
    with desk.store.transaction(desk.program, "sender.deliver") as tx:
        tx.update(tx.get(Letter, desk.letter()["id"]), state="sending", attempts=1)
    assert desk.send().sent == 0, "nobody touches what may be on its way"
    assert desk.sender.recover(desk.program) == 1
    assert desk.letter()["answer"] == "interrupted"
    assert desk.send().sent == 1
    assert server.came[0]["Message-ID"] == desk.letter()["message_id"]
    assert desk.sender.recover(desk.program) == 0


def test_in_the_end_it_gives_up(desk: PostDesk, server: MailServer) -> None:
    from app.models.tables.mail import Letter

    server.rcpt.append("451 4.3.0 Try later")
    desk.to_complete()
    with desk.store.transaction(desk.program, "sender.deliver") as tx:
        tx.update(tx.get(Letter, desk.letter()["id"]), attempts=retry.MOST - 1)
    assert desk.send().failed == 1
    assert desk.letter()["answer"] == "tired"
    desk.desk.outbox.retry(desk.clerk, desk.letter()["id"])
    assert desk.send().sent == 1


def test_while_mail_is_off_what_waits_stays(desk: PostDesk, server: MailServer) -> None:
    desk.to_complete()
    desk.switch(on=False, port=server.port)
    assert desk.send().sent == 0
    assert desk.desk.outbox.page(desk.clerk).standing == "off"
    desk.switch(port=server.port)
    assert desk.send().sent == 1


def test_closing_cuts_the_letter_in_hand_and_leaves_it_for_later(desk: PostDesk, server: MailServer) -> None:
    desk.to_complete()
    desk.to_complete()
    server.data.append("451 later")
    desk.sender.stop()
    assert desk.send().sent == 0
    assert [letter["attempts"] for letter in desk.letters()] == [0, 0]


def test_delays_grow_up_to_a_cap_and_never_fall_together() -> None:
    waits = [retry.delay("carta", attempts) for attempts in range(1, 40)]
    assert timedelta(seconds=48) <= waits[0] <= timedelta(seconds=72)
    assert all(wait <= retry.LONGEST * 1.2 for wait in waits)
    assert all(wait >= retry.LONGEST * 0.8 for wait in waits[8:])
    assert all(later > earlier for earlier, later in zip(waits[:6:2], waits[2:8:2], strict=False))
    assert len({retry.delay(f"carta {number}", 1) for number in range(50)}) == 50
    assert retry.delay("carta", 3) == retry.delay("carta", 3)


@pytest.mark.parametrize("key", KEYS)
def test_every_answer_says_what_to_do(key: str) -> None:
    told = sentence(key, 421, "que espere")
    assert told[0].isupper()
    assert Answer(key).verdict in {"sent", "later", "never"}
    assert ("Respuesta: 421 que espere" in told) == (key != "accepted")


def test_a_server_that_drips_is_cut_in_the_end(tmp_path: Path, server: MailServer) -> None:
    import threading

    from app.services.mail.sender import Sender

    desk = PostDesk(tmp_path, server.port)
    server.hold = threading.Event()
    desk.to_complete()
    Sender(desk.store, desk.clerk.office, line=Line(silence=60, whole=0.3)).deliver(desk.program)
    assert desk.letter()["answer"] == "dropped"
    desk.close()
