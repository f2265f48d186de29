"""The account: what is refused, where the password lies, and the letter of trial."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.rows.mail import MailAccount
from app.services.clock import FixedClock
from app.services.desk import open_desk
from app.services.office.backups import Backups
from app.services.office.setup import Setup
from tests.services.counter import Counter, refused
from tests.services.post import ACCOUNT, PostDesk
from tests.support.desk import MORNING, OFFICE, PASSWORD, declared, open_store
from tests.support.mail_server import MailServer


def test_an_office_begins_without_mail(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    facts = counter.desk.mail.facts(counter.administrator)
    assert facts.account == MailAccount()
    assert (facts.has_password, facts.tried) == (False, None)
    assert facts.languages == ("es", "en")
    assert {kind.title for kind in facts.kinds} >= {"Solicitud recibida", "Listo para retirar"}
    with refused("mail.not_set"):
        counter.desk.mail.try_out(counter.administrator, "prueba@oficina.example")
    counter.close()


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"server": " "}, "mail.server"),
        ({"port": 0}, "mail.port"),
        ({"port": 65536}, "mail.port"),
        ({"security": "quizá"}, "mail.security"),
        ({"server": "smtp.oficina.example", "user": "ana"}, "mail.clear_password"),
        ({"sender_address": ""}, "mail.sender"),
        ({"sender_address": "oficina"}, "field.email_at"),
        ({"reply_to": "atención@"}, "field.email_after"),
        ({"kinds": ("received", "otra")}, "mail.kind"),
        ({"language": "xx"}, "mail.kind"),
        ({"sender_name": "x" * 121}, "typed.long"),
    ],
)
def test_an_account_that_cannot_be(tmp_path: Path, changes: dict[str, object], key: str) -> None:
    desk = PostDesk(tmp_path)
    before = desk.desk.mail.facts(desk.supervisor)
    with refused(key):
        desk.desk.mail.put(desk.supervisor, replace(ACCOUNT, **changes))  # type: ignore[arg-type]
    assert desk.desk.mail.facts(desk.supervisor) == before
    desk.close()


def test_the_password_lies_in_a_file_of_its_own_and_in_no_copy(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path, security="starttls", user="ana", password="una clave de correo")
    file = desk.store.folder.mail_password
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert desk.desk.mail.facts(desk.supervisor).has_password
    copy = Backups(desk.store).now(desk.supervisor)
    desk.close()
    for kept in (desk.store.folder.database, copy):
        assert b"una clave de correo" not in kept.read_bytes()


def test_the_new_server_never_hears_the_password_of_the_former(tmp_path: Path) -> None:
    """The thread that sends wakes with the commit, and the power may go right after it."""
    desk = PostDesk(tmp_path, security="starttls", user="ana", password="la de antes")
    file, lay = desk.store.folder.mail_password, []
    desk.store.on_commit(lambda _tables: lay.append(file.read_text() if file.exists() else ""))
    desk.switch(server="smtp.otra.example", security="starttls", user="ana", password="la de ahora")
    assert (lay, file.read_text()) == ([""], "la de ahora")
    desk.switch(server="smtp.tercera.example", security="starttls", user="ana")
    assert (lay, file.exists()) == (["", ""], False)
    desk.close()


def test_another_server_or_user_never_gets_the_password(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path, security="starttls", user="ana", password="una clave de correo")
    desk.switch(security="starttls", user="ana", port=2525)
    assert desk.desk.mail.facts(desk.supervisor).has_password
    desk.switch(security="starttls", user="ana", server="otro.oficina.example")
    assert not desk.desk.mail.facts(desk.supervisor).has_password
    desk.close()


def test_the_trial_is_sent_once_also_while_mail_is_off(tmp_path: Path) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port, on=False)
        server.rcpt.append("451 4.7.1 Later")
        for _ in range(2):
            desk.desk.mail.try_out(desk.administrator, "prueba@oficina.example")
            desk.send()
        assert [letter["state"] for letter in desk.letters()] == ["failed", "sent"]
        tried = desk.desk.mail.facts(desk.administrator).tried
        assert tried is not None
        assert tried.told == "El servidor lo recibió."
        assert server.came[0]["Subject"] == "Correo de prueba de Ventanilla"
        desk.close()


def test_the_sample_office_never_sends(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    boss = Setup(store, declared().catalogue).install(OFFICE, "Edison Yacelga", "eyacelga", PASSWORD, sample=True)
    desk = open_desk(store, declared=declared())
    with refused("mail.sample"):
        desk.mail.put(boss, ACCOUNT)
    desk.mail.put(boss, replace(ACCOUNT, on=False))
    with refused("mail.sample"):
        desk.mail.try_out(boss, "prueba@oficina.example")
    store.close()
