"""What every test needs before Qt is imported: no screen, and the folder for sockets that a login would have made."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:
    runtime = Path(tempfile.gettempdir()) / f"runtime-{os.getuid()}"
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)

# Several suites share two cores: an example that waits for the processor is not a fault.
# A run of CI repeats itself; at the desk every run tries other examples.
settings.register_profile(
    "counter", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("counter")

_TESTS_OF_A_SWEEP = 20
_done = count(1)


@pytest.fixture(autouse=True)
def sweep() -> Iterator[None]:
    """Collect in this thread alone, as views/session/sweeping.py does: no widget may die in the thread of a lane."""
    gc.disable()
    yield
    if next(_done) % _TESTS_OF_A_SWEEP == 0:
        gc.unfreeze()
        gc.collect()


def pytest_sessionfinish() -> None:
    """Let widgets and what was copied die before Qt's own objects do: the interpreter ends in no order of theirs."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
    gc.unfreeze()
    gc.collect()
