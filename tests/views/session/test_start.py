"""From the command line to the first window: what a person is told when it does not open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.clock import FixedClock
from app.services.paths import ROOT
from app.views.session import screen
from app.views.session.start import asked_folder
from tests.support.desk import MORNING, install, open_store

HEAVY = ("sqlalchemy", "sqlmodel", "pydantic", "alembic", "reportlab", "qtawesome", "pikepdf", "PIL", "argon2")


def open_program(*words: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m app` without a display unless the changes bring one."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in hidden} | changes
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        capture_output=True,
        text=True,
        env=env,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    """Return what was said, once it is one sentence line and exit code 2."""
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line and "propagateSizeHints" not in line]
    assert len(lines) == 1
    return lines[0]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    install(store)
    store.close()
    return tmp_path / "data"


def test_without_a_screen_it_says_so_and_how_to_get_pictures(tmp_path: Path) -> None:
    said = one_sentence(open_program("--data", str(tmp_path / "data")))

    assert "pantalla" in said
    assert "make screenshots" in said
    assert not (tmp_path / "data").exists()


def test_a_screen_that_does_not_answer_is_no_screen(tmp_path: Path) -> None:
    said = one_sentence(open_program("--data", str(tmp_path / "data"), DISPLAY=":94"))

    assert "make screenshots" in said


def test_it_refuses_words_it_does_not_know() -> None:
    said = one_sentence(open_program("--data", QT_QPA_PLATFORM="offscreen"))

    assert "--help" in said


def test_a_second_start_says_who_has_the_folder(office: Path) -> None:
    store = open_store(office, FixedClock(MORNING))
    try:
        said = one_sentence(open_program("--data", str(office), QT_QPA_PLATFORM="offscreen"))
    finally:
        store.close()

    assert f"proceso {os.getpid()}" in said


def test_a_database_that_is_not_one_is_told(office: Path) -> None:
    (office / "ventanilla.db").write_bytes(b"not a database at all, but long enough to look like one" * 40)

    assert "respaldo" in one_sentence(open_program("--data", str(office), QT_QPA_PLATFORM="offscreen"))


def test_more_than_one_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        asked_folder(["--data", str(tmp_path), "more"])

    assert refused.value.key == "window.words"


def test_the_folder_is_asked_for_in_two_ways(tmp_path: Path) -> None:
    assert asked_folder(["--data", str(tmp_path)]).root == tmp_path
    assert asked_folder([f"--data={tmp_path}"]).root == tmp_path


def test_nothing_heavy_is_imported_before_the_log_in_is_painted(office: Path) -> None:
    child = f"""
import sys
from pathlib import Path
from app.services.paths import DataFolder
from app.views.session import crash, start
from app.views.session.session import Session
app = start._application()
store = start.opened(DataFolder(Path({str(office)!r})))
session = Session(app, store, crash.watch(Path({str(office)!r}) / "log"))
session.door.painted.disconnect(session._on_painted)
session.door.painted.connect(app.quit)
session.begin()
app.exec()
print([name for name in {HEAVY!r} if name in sys.modules], session.gate is not None)
session.close()
"""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", child], capture_output=True, text=True, env=env, cwd=ROOT, timeout=60, check=True
    )

    assert done.stdout.strip() == "[] True"


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_missing_system_libraries_are_named(no_display: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_display.setenv("DISPLAY", ":0")

    with pytest.raises(UserError) as refused:
        screen.require_libraries(tmp_path)

    assert refused.value.key == "window.no_library"


def test_a_platform_without_a_screen_needs_no_libraries(no_display: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_display.setenv("QT_QPA_PLATFORM", "offscreen")

    screen.require_screen()
    screen.require_libraries(tmp_path)
    assert screen.platform() == "offscreen"
