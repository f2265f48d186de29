"""Lists are read in the order that an index keeps, whatever their length: no OFFSET, no LIKE '%words%', no sorting."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.rows.cases import CaseFilter, CasePage
from app.models.tables.cases import CaseFile
from app.services.access import Actor
from app.services.front import Front
from app.services.paths import ROOT
from tests.services.counter import Counter

CASES = 7
TODAY = date(2026, 11, 5)
FILTERS = (
    CaseFilter(),
    CaseFilter(states=("registered",)),
    CaseFilter(states=("granted",), only_open=False),
    CaseFilter(due_until=TODAY, running=True),
    CaseFilter(due_from=TODAY, due_until=TODAY),
    CaseFilter(procedure="another"),
    CaseFilter(only_open=False),
    CaseFilter(only_open=False, order="received"),
)


def literals(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_query_skips_rows_or_looks_inside_words() -> None:
    found = [
        (str(file.relative_to(ROOT)), text)
        for file in sorted((ROOT / "app").rglob("*.py"))
        for text in literals(file)
        if re.search(r"\bOFFSET\b|\bLIKE\s+'%", text)
    ]
    assert found == []


class Spy:
    """Stands between the lists and the store and keeps what was asked."""

    def __init__(self, counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[str, Any]] = []
        self._read = counter.store.read
        monkeypatch.setattr(counter.store, "read", self.read)

    def read(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> Any:
        self.asked.append((sql, values))
        return self._read(sql, values)

    def plans(self) -> Iterator[str]:
        for sql, values in self.asked:
            yield from (row["detail"] for row in self._read(f"EXPLAIN QUERY PLAN {sql}", values))


@pytest.mark.parametrize("want", FILTERS, ids=repr)
def test_every_list_follows_an_index(counter: Counter, want: CaseFilter, monkeypatch: pytest.MonkeyPatch) -> None:
    counter.to_pay()
    spy = Spy(counter, monkeypatch)
    counter.desk.cases.page(counter.clerk, want)
    counter.desk.cases.page(counter.clerk, want, ("2026-11-05", "x"))
    plans = list(spy.plans())
    assert len(plans) >= 3
    assert [step for step in plans if "TEMP B-TREE" in step] == []
    assert [step for step in plans if step.startswith("SCAN") and "subquery" not in step] == []
    of_cases = [step for step in plans if step.startswith("SEARCH c ")]
    assert of_cases
    assert [step for step in of_cases if "office=?" not in step] == []


def test_the_door_walks_no_journal(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred thousand entries, some years of an office, would hold it for seconds."""
    spy = Spy(counter, monkeypatch)
    front = Front(counter.store)
    assert front.staff()
    assert front.last_entry()
    plans = [step for step in spy.plans() if "journal" in step or step.split()[1] == "j"]
    assert len(plans) >= 2
    assert all("USING COVERING INDEX" in step for step in plans)


def test_search_begins_with_the_words(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    counter.to_pay()
    spy = Spy(counter, monkeypatch)
    assert len(counter.desk.cases.search(counter.clerk, "quis")) == 1
    plans = list(spy.plans())
    assert "VIRTUAL TABLE" in plans[0]
    assert [step for step in plans if "TEMP B-TREE" in step or step.startswith("SCAN c")] == []


def cases(counter: Counter) -> list[str]:
    """Register cases; every other promises nothing, and two are due the same day."""
    ids = [counter.to_pay() for _ in range(CASES)]
    system = Actor("system", "Ventanilla", "system", counter.clerk.office)
    with counter.store.transaction(system, "setup.install") as tx:
        for place, case_id in enumerate(ids):
            due = None if place % 2 else TODAY + timedelta(days=place // 4)
            tx.update(tx.get(CaseFile, case_id), due_on=due)
    return ids


def read_through(counter: Counter, want: CaseFilter, size: int) -> list[CasePage]:
    pages = [counter.desk.cases.page(counter.clerk, want, limit=size)]
    while pages[-1].after is not None:
        pages.append(counter.desk.cases.page(counter.clerk, want, pages[-1].after, limit=size))
    return pages


@pytest.mark.parametrize("size", range(1, CASES + 2))
def test_pages_of_any_size_give_every_case_once_and_the_undated_last(counter: Counter, size: int) -> None:
    ids = cases(counter)
    pages = read_through(counter, CaseFilter(), size)
    lines = [line for page in pages for line in page.lines]
    assert sorted(line.id for line in lines) == ids
    assert [(line.due_on or date.max, line.id) for line in lines] == sorted(
        (line.due_on or date.max, line.id) for line in lines
    )
    assert [page.total for page in pages] == [CASES] * len(pages)


def test_the_newest_come_first_when_asked(counter: Counter) -> None:
    ids = cases(counter)
    pages = read_through(counter, replace(CaseFilter(), order="received"), 3)
    assert [line.id for page in pages for line in page.lines] == ids[::-1]
