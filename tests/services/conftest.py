"""What the tests of the services share: an office, its mail server, and the counter of a procedure nobody declared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.services.clock import FixedClock
from app.services.storage.store import Store
from tests.services.counter import Counter
from tests.support.desk import MORNING, open_store
from tests.support.mailing import server
from tests.support.stories import Teller
from tests.support.unseen import telling, told_of
from tests.support.watch import Watch

__all__ = ["counter", "server", "store", "teller", "told", "watch"]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """An office with its people and no case yet."""
    opened = Counter(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A data folder as the first opening leaves it."""
    opened = open_store(tmp_path / "data", FixedClock(MORNING))
    yield opened
    opened.close()


@pytest.fixture
def told(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The stories of the procedure that the module calls KEY."""
    return told_of(request.module.KEY)


@pytest.fixture
def teller(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Teller]:
    """The counter of that procedure, where nobody has come yet."""
    with telling(tmp_path, request.module.KEY) as one:
        yield one


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The watch by which the door counts its waits."""
    made = Watch()
    monkeypatch.setattr("app.services.office.throttle.time.monotonic", made)
    return made
