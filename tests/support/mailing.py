"""Fixtures of an office that sends e-mail, for the services and for the windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.post import PostDesk
from tests.support.mail_server import MailServer


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path, server: MailServer) -> Iterator[PostDesk]:
    made = PostDesk(tmp_path, server.port)
    yield made
    made.close()
