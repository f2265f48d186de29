"""Process start to the log-in painted, and Enter to Inicio painted, beside a bare PySide6 window (performance.md 1).

Every round runs all variants in turn, so that a busy machine is busy for all of them: quote the ratios.
Run: python -m tests.bench.startup [ROUNDS] [--json]
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.archive import edition
from tests.bench.figures import Figure, figure, met

ROOT = Path(__file__).resolve().parents[2]
LOGIN_BOUND, HOME_BOUND = 1.5, 2.5
TYPING_SECONDS = 2.5
"""What a person needs for a password of twelve characters or more; the desk is loaded meanwhile."""

BARE = r"""
import os, sys, time
from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 100
    def columnCount(self, parent=None): return 6
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()},{index.column()}" if role == Qt.ItemDataRole.DisplayRole else None
def end():
    os.write(1, str(time.monotonic()).encode()); os._exit(0)
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint: QTimer.singleShot(0, end)
        return False
app = QApplication(sys.argv[:1])
window, view, model, painted = QMainWindow(), QTableView(), Model(), Painted()
view.setModel(model); window.setCentralWidget(view); window.resize(1366, 768)
view.viewport().installEventFilter(painted); window.show(); app.exec()
"""

OURS = r"""
import os, sys, time
from app.views.session import start
folder, username, password, typing = sys.argv[1:5]
told = []
def watch(app):
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    class Painted(QObject):
        def __init__(self, widget, then, counts=lambda: True):
            super().__init__(widget); self.then, self.counts = then, counts; widget.installEventFilter(self)
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and self.then is not None and self.counts():
                QTimer.singleShot(0, self.then); self.then = None
            return False
    door = next(one for one in app.topLevelWidgets() if one.objectName() == "door")
    def login_painted():
        told.append(time.monotonic())
        people = door.findChild(QObject, "page.login").form.people
        people.choose([choice.option.key for choice in people.choices].index(username))
        QTimer.singleShot(round(float(typing) * 1000), type_password)
    def type_password():
        from PySide6.QtTest import QTest
        form = door.findChild(QObject, "page.login").form
        form.password_edit.setText(password)
        told.append(time.monotonic())
        QTest.keyClick(form.password_edit, Qt.Key.Key_Return)
        wait.start()
    def look():
        window = next((one for one in app.topLevelWidgets() if one.objectName() == "window"), None)
        page = window.findChild(QObject, "page.home") if window is not None else None
        if page is not None:
            wait.stop(); watch.inner = Painted(page.queue.table.viewport(), home_painted, lambda: page.queue.rows)
    def home_painted():
        told.append(time.monotonic())
        os.write(1, " ".join(map(str, told)).encode()); app.quit()
    wait = QTimer(interval=1); wait.timeout.connect(look); watch.wait = wait
    watch.outer = Painted(door, login_painted)
original = start._run
def run(app, store):
    app.exec, loop = (lambda: (watch(app), loop())[1]), app.exec
    return original(app, store)
start._run = run
start.open_window(["--data", folder])
"""


def measure(rounds: int, *, typing: float = TYPING_SECONDS) -> dict[str, Figure]:
    """Return "login" (process start to painted) and "home" (Enter to painted); the first round only warms up."""
    with tempfile.TemporaryDirectory(prefix="ventanilla-bench-") as place:
        folder = Path(place) / "data"
        username, password = _sample(folder)
        found: dict[str, list[float]] = {"bare": [], "login": [], "home": []}
        for turn in range(rounds + 1):
            bare = _bare()
            login, home = _ours(folder, username, password, typing)
            if turn:
                for key, value in (("bare", bare), ("login", login), ("home", home)):
                    found[key].append(value)
        return {"login": _told(found, "login", LOGIN_BOUND), "home": _told(found, "home", HOME_BOUND)}


def _told(found: dict[str, list[float]], key: str, bound: float) -> Figure:
    pairs = list(zip(found[key], found["bare"], strict=True))
    return figure(found["bare"], found[key], [ours / bare for ours, bare in pairs], bound=bound, must="at most")


def _bare() -> float:
    begun = time.monotonic()
    return float(_run(["-c", BARE])) - begun


def _ours(folder: Path, username: str, password: str, typing: float) -> tuple[float, float]:
    """Return process start to log-in and Enter to Inicio, of a window that never remembers another page."""
    folder.joinpath("window.ini").unlink(missing_ok=True)
    begun = time.monotonic()
    login, entered, home = map(float, _run(["-c", OURS, str(folder), username, password, str(typing)]).split())
    return login - begun, home - entered


def _run(words: list[str]) -> str:
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its compiled files
    done = subprocess.run(
        [sys.executable, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    return done.stdout.decode()


def _sample(folder: Path) -> tuple[str, str]:
    """Fill a sample office and return the clerk's user name and password; kept for the day and schema."""
    from app.services.paths import DataFolder
    from app.services.sample import build
    from app.services.sample.cast import script

    now = datetime.now(UTC)
    kept = Path(tempfile.gettempdir()) / f"ventanilla-bench-sample-{os.getuid()}-{now:%Y%m%d}-{edition()}"
    if not (kept / "MUESTRA").exists():
        shutil.rmtree(kept, ignore_errors=True)
        build(DataFolder(kept), now=now)
    shutil.copytree(kept, folder)
    told = script()
    return str(next(login for login, _name, role in told["officials"] if role == "clerk")), str(told["password"])


def table(told: dict[str, Figure]) -> str:
    """Return the figures as a person reads them."""
    words = {"login": "process start to log-in painted", "home": "Enter to Inicio painted"}
    lines = [f"bare PySide6 window painted      {told['login']['floor_ms']:7.1f} ms"]
    lines += [
        f"{words[key]:32} {one['ours_ms']:7.1f} ms   x{one['ratio']:.2f} (at most {one['bound']})"
        for key, one in told.items()
    ]
    return "\n".join(lines)


def main(words: list[str]) -> int:
    """Measure and print; the exit code tells whether a bound is broken."""
    numbers = [word for word in words if word.isdigit()]
    told = measure(int(numbers[0]) if numbers else 7)
    print(json.dumps(told) if "--json" in words else table(told))
    return int(not all(met(one) for one in told.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
