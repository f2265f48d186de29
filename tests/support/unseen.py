"""Procedures that nobody declared for the program, and the counter where one of them is attended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.services.paths import ROOT
from tests.support.desk import declared_in
from tests.support.stories import Teller, load

UNSEEN = ROOT / "tests" / "golden" / "unseen"


def told_of(key: str) -> dict[str, Any]:
    """Read the stories of a procedure."""
    return load(UNSEEN / "stories" / f"{key}.toml")


@contextmanager
def telling(folder: Path, key: str, *, begun: bool = False, declared: Path = UNSEEN) -> Iterator[Teller]:
    """Open a counter for the first story of a procedure; `begun` with its request already received."""
    told = told_of(key)
    one = Teller(folder, key, told["story"][0], declared_in(declared))
    try:
        if begun:
            assert one.begin(told["answers"]) == []
        yield one
    finally:
        one.office.close()
