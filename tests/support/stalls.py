"""Watches the event loop: a heart beats in the window's thread, and a gap between two beats is a stall."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

LIMIT_MS = 50.0
"""What the program promises on the machine of README's figures."""
TRIES = 5
_BEAT_MS = 2
_FLOOR_MS, _SLOWEST = 2.5, 3.0


class Heart(QObject):
    """Knows the longest stall so far, in milliseconds.

    A gap counts as long as the process was at work in it, and not while the window's thread stood ready in the queue of
    the processor (schedstat of Linux): on a shared machine other programs also make gaps, and those say nothing here.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self.beats = 0
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._queue = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._wall, self._work, self._queued = self._clocks()
        self._timer.start()

    def stop(self) -> None:
        """Take the last beat."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        wall, work, queued = self._clocks()
        gap = min(wall - self._wall - (queued - self._queued), work - self._work) * 1000
        self.worst = max(self.worst, gap)
        self.beats += 1
        self._wall, self._work, self._queued = wall, work, queued

    def _clocks(self) -> tuple[float, float, float]:
        """Read the seconds of the wall, of the process at work, and of this thread in the queue (0 where not told)."""
        queued = int(self._queue.read_text().split()[1]) / 1e9 if self._queue.exists() else 0.0
        return time.perf_counter(), time.process_time(), queued


@contextmanager
def watched() -> Iterator[Heart]:
    """Watch what is done inside, which has to let the loop run; the heart knows afterwards."""
    heart = Heart()
    yield heart
    heart.stop()
    assert heart.beats > 1, "the event loop did not run at all"


def slowness() -> float:
    """Tell how many times longer the same small widgets take here and now than on the machine of README's figures.

    1 to 3: a faster machine must keep the promise as it stands, and a stall of three times its length is one anywhere.
    """
    return min(max(median(_floor_ms() for _again in range(TRIES)) / _FLOOR_MS, 1.0), _SLOWEST)


def _is_short(stall_ms: float, limit_ms: float) -> bool:
    return stall_ms <= limit_ms or stall_ms <= limit_ms * slowness()


def _floor_ms() -> float:
    """Build a few dozen labels, lay them out and paint them; milliseconds of this thread at work."""
    begun = time.thread_time()
    sheet = QWidget()
    grid = QGridLayout(sheet)
    for place in range(60):
        grid.addWidget(QLabel(f"Trámite {place}"), place // 4, place % 4)
    sheet.grab()
    return (time.thread_time() - begun) * 1000


def assert_steady(attempt: Callable[[int], float], limit_ms: float = LIMIT_MS) -> None:
    """Fail if an act stalls the loop in every try, each in a window of its own; a try gives milliseconds.

    Whatever else runs on the machine can only add to a stall, to its processor time too (two threads share a core and
    its caches): the least of the tries is the act's own.
    """
    worst: list[float] = []
    for number in range(TRIES):
        worst.append(attempt(number))
        if _is_short(worst[-1], limit_ms):
            return
    raise AssertionError(f"the event loop stood still for {min(worst):.0f} ms in each of {TRIES} tries")


@contextmanager
def no_stall(limit_ms: float = LIMIT_MS) -> Iterator[Heart]:
    """Fail if what is done inside holds the event loop longer than the limit; it has to let the loop run."""
    with watched() as heart:
        yield heart
    assert _is_short(heart.worst, limit_ms), f"the event loop stood still for {heart.worst:.0f} ms"
