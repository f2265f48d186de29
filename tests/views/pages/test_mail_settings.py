"""Correo in Configuración: the account is typed, refused at its field, saved, and tried with a real letter."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt

from app.models.catalogue.messages import MessageKind
from app.services.mail.sender import Sender, the_program
from app.views.pages.settings.mail import MailSection
from app.views.pages.settings.page import SettingsPage
from app.views.widgets.inputs import FieldState
from tests.support.desk import Office
from tests.support.mail_server import MailServer
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

Opened = PageWindow[SettingsPage]


@pytest.fixture
def window(office: Office, windows: Windows) -> Opened:
    return windows.come(SettingsPage, office.desk, office.administrator, "mail")


def section(window: Opened) -> MailSection:
    found = window.page.section
    assert isinstance(found, MailSection)
    return found


def fill(window: Opened, **texts: str) -> MailSection:
    form = section(window)
    for key, text in texts.items():
        form.editors[key].setText(text)
    return form


def test_an_account_is_saved_and_tried(window: Opened, office: Office) -> None:
    with MailServer() as server:
        form = fill(window, server="127.0.0.1", sender_address="ventanilla@oficina.example")
        form.security.set_key("none")
        form.editors["port"].setText(str(server.port))
        form.on.setChecked(True)
        window.key("primary")
        window.settle()
        assert window.said.toasts == ["Guardó el correo de la oficina."]
        account = office.desk.mail.facts(office.supervisor).account
        assert (account.on, account.port, account.security) == (True, server.port, "none")
        assert set(account.kinds) == set(get_args(MessageKind)), "a new account begins with every kind"
        form.trial_to.setText("prueba@oficina.example")
        form.trial.click()
        window.settle()
        assert form.answer.isVisible()
        Sender(office.store, office.clerk.office).deliver(the_program(office.clerk.office))
        form.reload()
        window.settle()
        assert "prueba@oficina.example: El servidor lo recibió." in words(form)
        assert len(server.came) == 1


def test_a_refusal_stands_at_its_field(window: Opened) -> None:
    form = fill(window, server="smtp.oficina.example", sender_address="oficina")
    form.on.setChecked(True)
    window.key("primary")
    assert form.editors["sender_address"].state is FieldState.ERROR
    form.editors["sender_address"].setText("ventanilla@oficina.example")
    form.editors["port"].setText("muchos")
    window.key("primary")
    assert form.editors["port"].state is FieldState.ERROR


def test_the_password_is_kept_and_not_shown(window: Opened, office: Office) -> None:
    form = fill(window, server="smtp.oficina.example", user="ana", sender_address="ventanilla@oficina.example")
    form.password.setText("una clave de correo")
    window.key("primary")
    window.settle()
    assert form.password.text() == ""
    assert form.password.placeholderText() == "la guardada"
    assert office.store.folder.mail_password.read_text(encoding="utf-8") == "una clave de correo"


def test_the_usual_port_follows_the_security(window: Opened) -> None:
    form = section(window)
    form.security.choose(1)
    assert form.editors["port"].text() == "465"
    form.editors["port"].setText("2525")
    form.security.choose(0)
    assert form.editors["port"].text() == "2525"


def test_what_is_being_typed_survives_a_change_elsewhere(window: Opened, office: Office) -> None:
    form = fill(window, server="smtp.a-medias")
    office.desk.settings.put_signers(office.supervisor, {"direccion": "Iván Buitrón"})
    window.page.reload()
    window.settle()
    assert form.editors["server"].text() == "smtp.a-medias"


def test_a_trial_without_an_account_says_what_to_do_first(window: Opened) -> None:
    form = section(window)
    form.trial_to.setText("prueba@oficina.example")
    form.try_out()
    window.settle()
    assert [error.key for error in window.said.refused] == ["mail.not_set"]
    form.trial_to.setText("prueba")
    form.try_out()
    window.settle()
    assert form.trial_to.state is FieldState.ERROR


def test_tab_comes_to_the_kinds_of_letters_where_they_stand(window: Opened) -> None:
    form = section(window)
    form.editors["reply_to"].setFocus()
    walked = []
    for _kind in form.kinds:
        window.press(Qt.Key.Key_Tab)
        walked.append(window.focused())
    assert walked == list(form.kinds.values())
    window.press(Qt.Key.Key_Tab)
    assert form.language.isAncestorOf(window.focused()) or window.focused() is form.language


def test_a_clerk_reads_that_it_is_not_for_them(office: Office, windows: Windows) -> None:
    form = section(windows.come(SettingsPage, office.desk, office.clerk, "mail"))
    assert not form.save.isEnabled()
    assert not form.trial.isEnabled()
    assert "supervisa o administra" in words(form)
