"""The journal of one case: whole as it was written, and broken where somebody reached into the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.errors import Denied
from tests.services.everywhere import Everywhere


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Everywhere]:
    opened = Everywhere(tmp_path)
    yield opened
    opened.close()


def by_hand(desk: Everywhere, statement: str, *values: object) -> None:
    """Write to the file beside the program, as nobody should."""
    desk.store.leave()
    with sqlite3.connect(desk.store.folder.database) as file:
        file.execute("PRAGMA foreign_keys=OFF")
        for verb in ("update", "delete"):
            file.execute(f"DROP TRIGGER IF EXISTS journal_no_{verb}")
        file.execute(statement, values)
    file.close()


def entries_of(desk: Everywhere, case_id: str) -> list[int]:
    return [row["seq"] for row in desk.store.read("SELECT seq FROM journal WHERE subject = ? ORDER BY seq", (case_id,))]


@pytest.mark.parametrize("place", ["lacking", "paused", "evaluate", "printed", "delivered"])
def test_a_case_that_only_the_program_wrote_is_whole(desk: Everywhere, place: str) -> None:
    case_id = desk.cases[place]
    found = desk.desk.cases.chain(desk.clerk, case_id)
    assert (found.first_bad, found.entries) == (None, len(entries_of(desk, case_id)))
    assert found.entries > 0


def test_a_changed_row_is_told_by_the_entry_that_wrote_it(desk: Everywhere) -> None:
    case_id = desk.cases["delivered"]
    by_hand(desk, "UPDATE case_event SET text = 'otra cosa' WHERE case_id = ?", case_id)
    bad = desk.desk.cases.chain(desk.clerk, case_id).first_bad
    assert bad in entries_of(desk, case_id)


def test_a_removed_row_is_missed(desk: Everywhere) -> None:
    case_id = desk.cases["delivered"]
    by_hand(desk, "DELETE FROM invoice WHERE case_id = ?", case_id)
    assert desk.desk.cases.chain(desk.clerk, case_id).first_bad in entries_of(desk, case_id)


def test_a_changed_entry_breaks_the_chain_there(desk: Everywhere) -> None:
    case_id = desk.cases["delivered"]
    _, second, *_ = entries_of(desk, case_id)
    by_hand(desk, "UPDATE journal SET actor = 'otra' WHERE seq = ?", second)
    assert desk.desk.cases.chain(desk.clerk, case_id).first_bad == second


def test_a_removed_entry_leaves_a_neighbour_that_follows_nothing(desk: Everywhere) -> None:
    case_id = desk.cases["delivered"]
    _, second, third, *_ = entries_of(desk, case_id)
    by_hand(desk, "DELETE FROM journal WHERE seq = ?", second)
    assert desk.desk.cases.chain(desk.clerk, case_id).first_bad in {second + 1, third}


def test_other_cases_stay_whole(desk: Everywhere) -> None:
    by_hand(desk, "UPDATE case_event SET text = 'otra' WHERE case_id = ?", desk.cases["pay"])
    assert desk.desk.cases.chain(desk.clerk, desk.cases["delivered"]).first_bad is None


def test_the_case_of_another_office_is_not_verified_here(desk: Everywhere) -> None:
    desk.of_another_office()
    with pytest.raises(Denied):
        desk.desk.cases.chain(desk.clerk, desk.cases["pay"])
