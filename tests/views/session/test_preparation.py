"""What is loaded behind the log-in, in a program of its own: here every module has been loaded before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.services.clock import FixedClock
from app.services.paths import ROOT
from tests.support.desk import MORNING, install, open_store

PROGRAM = """
import builtins, sys, threading
from pathlib import Path
build, elsewhere = builtins.__build_class__, []

def seen(body, name, *bases, **words):
    made = build(body, name, *bases, **words)
    if threading.current_thread() is not threading.main_thread() and issubclass(made, Object):
        elsewhere.append(name)
    return made

from PySide6.QtWidgets import QApplication
from shiboken6 import Object
from app.services.paths import DataFolder
from app.views.session import crash, start
from app.views.session.session import Session
builtins.__build_class__ = seen
app = QApplication([])
folder = DataFolder(Path(sys.argv[1]))
session = Session(app, start.opened(folder), crash.watch(folder.root / "log"))
session.begin()
while "app.views.pages.verify.verdicts" not in sys.modules or session.lane.busy:
    app.processEvents()
session.close()
print(*elsewhere)
"""


def test_no_widget_is_defined_beside_the_thread_of_the_window(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    install(store)
    store.close()

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stdout.split(), done.stderr) == (0, [], "")
