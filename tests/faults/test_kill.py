"""Killing the process at any moment loses nothing that was called saved (reliability.md R1b)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.running import told_by
from tests.support.desk import open_desk

KILLS = 105


@pytest.mark.parametrize("seed", [1, 2])
def test_a_killed_desk_keeps_every_promise(tmp_path: Path, seed: int) -> None:
    """Two hundred and ten kills over the whole journey, the same file all along."""
    office = open_desk(tmp_path)
    posts = [sign.key for one in office.desk.catalogue.procedures for made in one.results for sign in made.signatures]
    office.desk.settings.put_signers(office.supervisor, dict.fromkeys(posts, "Martina Oleas Sarzosa"))
    office.close()
    told = told_by("victim", str(office.store.folder.root), str(KILLS), str(seed))
    assert told["kills"] == KILLS
    assert told["acknowledged"]["case"] > 5
    assert told["acknowledged"]["document"] > 5
    assert told["acknowledged"]["delivered"] > 2
