"""Fixture of the printer of an office, for the pages that print and for whole journeys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.cups import PdfQueue, pdf_queue


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PdfQueue]:
    """A real scheduler with one queue, the only one that the program sees."""
    with pdf_queue(tmp_path / "paper") as queue:
        monkeypatch.setenv("CUPS_SERVER", queue.server)
        yield queue
