"""Correos: what did not leave is seen, understood and dealt with by keyboard."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.catalogue.messages import Confirmation
from app.services.access import Actor
from app.views.dialogs.resend import Resend
from app.views.pages.outbox.page import OutboxPage
from tests.services.counter import PAPERS
from tests.services.post import PostDesk
from tests.support.mail_server import MailServer
from tests.support.saving import lines_of, save_as
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

Opened = PageWindow[OutboxPage]


class Outbox:
    """An office with letters of every state, and the window of whoever looks at them."""

    def __init__(self, desk: PostDesk, windows: Windows, server: MailServer) -> None:
        self.desk, self._windows = desk, windows
        self.desk.to_complete()
        self.desk.send()
        self.desk.later(minutes=3)
        server.rcpt.append("550 5.1.1 No such user")
        self.failed = self.desk.to_complete()
        self.desk.send()
        self.desk.later(minutes=3)
        server.rcpt.append("451 4.7.1 Greylisted")
        self.desk.to_complete()
        self.desk.send()

    def come(self, argument: object = None, actor: Actor | None = None, size: tuple[int, int] = (1366, 768)) -> Opened:
        return self._windows.come(OutboxPage, self.desk.desk, actor or self.desk.clerk, argument, size=size)


@pytest.fixture
def outbox(desk: PostDesk, windows: Windows, server: MailServer) -> Outbox:
    return Outbox(desk, windows, server)


def states(window: Opened) -> list[str]:
    rows = [window.page.model.row_at(place) for place in range(window.page.model.rowCount())]
    return [row.state for row in rows if row is not None]


def test_every_letter_with_its_state_and_what_the_server_said(outbox: Outbox) -> None:
    window = outbox.come()
    assert states(window) == ["queued", "failed", "sent"]
    assert "Se intentará otra vez. Respuesta: 451 4.7.1 Greylisted" in words(window.page.detail)
    window.press(Qt.Key.Key_Down)
    told = words(window.page.detail)
    assert window.page.detail._state.accessibleName() == "No salió"
    assert "Pregunte la correcta y reenvíelo. Respuesta: 550 5.1.1 No such user" in told
    assert "rosa@ejemplo.ec" in told


def test_the_lists_by_their_keys(outbox: Outbox) -> None:
    window = outbox.come()
    for keys, expected in ((2, ["queued"]), (3, ["failed"]), (4, ["sent"]), (1, ["queued", "failed", "sent"])):
        window.key(f"list{keys}")
        assert states(window) == expected


def test_opened_on_a_case_it_shows_only_its_letters_until_f4(outbox: Outbox) -> None:
    window = outbox.come(outbox.failed)
    assert states(window) == ["failed"]
    assert outbox.desk.number(outbox.failed) in words(window.page)
    assert window.key("all")
    assert len(states(window)) == 3


def test_a_failed_letter_is_sent_again_with_one_key(outbox: Outbox) -> None:
    window = outbox.come("failed")
    assert window.key("retry")
    assert window.said.toasts == ["Se envía ahora a rosa@ejemplo.ec."]
    assert outbox.desk.row("outbox", "case_id", outbox.failed)["state"] == "queued"


def test_a_corrected_address_is_typed_and_sent(outbox: Outbox) -> None:
    window = outbox.come("failed")

    def type_address() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Resend)
        QTest.keyClicks(dialog.address.editor, "rosa.quishpe@ejemplo.ec")
        dialog.submit()

    QTimer.singleShot(0, type_address)
    assert window.key("resend")
    window.settle()
    assert window.said.toasts == ["Queda en cola con la dirección nueva."]
    sent = [row["recipient"] for row in outbox.desk.letters() if row["state"] == "queued"]
    assert "rosa.quishpe@ejemplo.ec" in sent


def test_saved_as_a_file_and_told_as_sent(outbox: Outbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    window = outbox.come("failed")
    target = tmp_path / "carta.eml"
    monkeypatch.setattr(window.page.doing, "ask_where_to_save", lambda _name: target)
    assert window.key("save")
    assert message_from_bytes(target.read_bytes())["Message-ID"] == outbox.desk.letters()[1]["message_id"]
    assert window.key("by_hand")
    assert outbox.desk.letters()[1]["by_hand"] == outbox.desk.clerk.name
    monkeypatch.setattr(window.page.doing, "ask_where_to_save", lambda _name: tmp_path / "no" / "carta.eml")
    window.key("list1")
    window.key("save")
    assert [error.key for error in window.said.refused] == ["file.not_written"]


def test_cancelled_only_after_a_question(outbox: Outbox) -> None:
    window = outbox.come("failed")
    window.said.agrees = False
    window.key("cancel")
    assert outbox.desk.letters()[1]["state"] == "failed"
    window.said.agrees = True
    window.key("cancel")
    assert outbox.desk.letters()[1]["state"] == "cancelled"
    assert window.said.asked == ["¿Cancelar el correo a rosa@ejemplo.ec?"] * 2


def test_enter_opens_the_case(outbox: Outbox) -> None:
    window = outbox.come("failed")
    window.press(Qt.Key.Key_Return)
    assert window.gone == [("case", outbox.failed)]


def test_what_left_can_only_be_sent_to_another_address_or_saved(outbox: Outbox) -> None:
    window = outbox.come("sent")
    assert {name for name in window.page.detail.buttons if window.page.detail.may(name)} == {"case", "resend", "save"}


def test_an_evaluator_only_looks(outbox: Outbox) -> None:
    window = outbox.come("failed", outbox.desk.evaluator)
    assert {name for name in window.page.detail.buttons if window.page.detail.may(name)} == {"case"}


def test_a_code_is_never_on_the_screen(outbox: Outbox) -> None:
    outbox.desk.confirm_addresses(Confirmation())
    case_id = outbox.desk.desk.intake.register(outbox.desk.clerk, outbox.desk.request(PAPERS)).case_id
    window = outbox.come(case_id)
    secret = outbox.desk.letters("confirmation")[0]["secret"]
    window.press(Qt.Key.Key_Home)
    shown = [words(window.page.detail)]
    window.press(Qt.Key.Key_Down)
    shown.append(words(window.page.detail))
    assert secret not in "".join(shown)
    assert "•••" in "".join(shown)
    assert not any(window.page.detail.may("save") for _ in (0,) if window.page.detail.letter is None)


def test_an_office_without_mail_says_so(outbox: Outbox) -> None:
    outbox.desk.switch(on=False)
    window = outbox.come()
    assert window.page.off.isVisible()
    assert "Esta oficina no envía correos." in words(window.page)


def test_nothing_to_show_says_what_will_be_here(desk: PostDesk, windows: Windows) -> None:
    window = windows.come(OutboxPage, desk.desk, desk.clerk, "failed")
    assert "Todo salió" in words(window.page)
    assert not any(window.page.detail.may(name) for name in window.page.detail.buttons)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_it_fits_without_a_horizontal_scroll_bar(outbox: Outbox, size: tuple[int, int]) -> None:
    window = outbox.come(size=size)
    bar = window.page.table.horizontalScrollBar()
    assert bar.maximum() == 0
    assert window.frame.width() == size[0]


def test_the_letters_go_to_a_file(outbox: Outbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = outbox.come("failed")
    save_as(tmp_path / "correos.csv", monkeypatch)

    window.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    heads, *rows = lines_of(tmp_path / "correos.csv")
    assert heads[0] == "Estado"
    assert [row[0] for row in rows] == ["No salió"]
    assert window.said.toasts == ["Exportó 1 correo a correos.csv."]
