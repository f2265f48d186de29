"""What tests of accounts and of the door share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.counter import Counter
from tests.support.watch import Watch


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """An office with its people and no case yet."""
    opened = Counter(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The watch by which the door counts its waits."""
    made = Watch()
    monkeypatch.setattr("app.services.throttle.time.monotonic", made)
    return made
