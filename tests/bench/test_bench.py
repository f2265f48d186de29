"""The benches compare like with like. Nothing is timed here."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.bench import storage
from tests.bench.__main__ import ROUNDS
from tests.bench.figures import figure, met, p95
from tests.support.desk import open_desk


def test_raw_sqlite_writes_exactly_what_the_service_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "CASES", 3)
    office = open_desk(tmp_path)
    storage._register(office, 0, 1)
    twin = storage._twin(office, tmp_path / "twin.db")
    storage._round(office, twin, 1)
    tables = [row[0] for row in twin.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: [tuple(row) for row in twin.execute(f"SELECT * FROM {name}")] for name in tables}  # noqa: S608
    ours = {name: [tuple(row) for row in office.store.read(f"SELECT * FROM {name}")] for name in tables}  # noqa: S608
    told = {"person", "case_file", "requirement_item", "charge", "case_event", "case_text", "journal"}
    assert all(len(rows[name]) >= 4 for name in told)
    index = {name for name in tables if name.startswith("case_search_")}  # FTS5 merges its segments as it likes
    assert {name: rows[name] for name in tables if name not in index} == {
        name: ours[name] for name in tables if name not in index
    }
    found = "SELECT rowid FROM case_search WHERE body MATCH 'quishpe' ORDER BY rowid"
    assert [row[0] for row in twin.execute(found)] == [row[0] for row in office.store.read(found)] == [1, 2, 3, 4]
    twin.close()
    office.close()


def test_a_bound_is_kept_from_its_own_side() -> None:
    slow = figure([1.0], [2.0], [2.0], bound=1.5, must="at most")
    assert not met(slow)
    assert met({**slow, "must": "at least"})
    assert (slow["floor_ms"], slow["ours_ms"], slow["rounds"]) == (1000.0, 2000.0, 1)


def test_five_of_a_hundred_may_be_slower() -> None:
    assert p95([float(number) for number in range(100)]) == 95.0
    assert p95([3.0]) == 3.0


@pytest.mark.parametrize("name", ROUNDS)
def test_every_bench_measures_and_is_told_of(name: str) -> None:
    assert callable(import_module(f"tests.bench.{name}").measure)
    assert f"| {name}, " in (Path(__file__).parent / "README.md").read_text("utf-8")
