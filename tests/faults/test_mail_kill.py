"""Killed between the server's acceptance and our commit, the same letter goes again: never another, never none."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

from app.services.integrity import verify
from app.services.paths import ROOT
from tests.services.post import PostDesk
from tests.support.mail_server import MailServer

PATIENCE = 60.0
CHILD = """
import sys
from pathlib import Path
from app.services.access import Access
from app.services.clock import SystemClock
from app.services.mail.sender import Sender, the_program
from app.services.paths import RESOURCES, DataFolder
from app.services.settings import office_facts
from app.services.storage.store import Store
store = Store(DataFolder(Path(sys.argv[1])), clock=SystemClock(), access=Access(RESOURCES / "access.toml"))
store.open()
office = office_facts(store).office
Sender(store, office).deliver(the_program(office))
"""


def test_killed_while_the_server_holds_the_letter(tmp_path: Path) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port)
        desk.to_complete()
        desk.close()
        server.hold = threading.Event()
        folder = desk.store.folder.root
        with subprocess.Popen([sys.executable, "-c", CHILD, str(folder)], cwd=ROOT) as child:
            assert server.arrived.wait(PATIENCE)
            child.send_signal(signal.SIGKILL)
        server.hold.set()
        again = PostDesk(tmp_path, server.port)
        assert again.letter()["state"] == "sending"
        assert again.sender.recover(again.program) == 1
        assert again.send().sent == 1
        assert [str(came["Message-ID"]) for came in server.came] == [again.letter()["message_id"]] * 2
        assert again.letter()["attempts"] == 2
        again.close()
    assert verify(again.store.folder)["ok"]
