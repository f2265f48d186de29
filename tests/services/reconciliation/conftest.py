"""What the stories of the reconciliation share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.reconciliation.bank import Bank


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    """An office with its account and no statement yet."""
    opened = Bank(tmp_path)
    yield opened
    opened.close()
