"""Lists and search over 100,000 cases through the services, against sqlite3 alone giving the same rows."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from app.models.rows.cases import COUNTED, CaseFilter, CaseLine
from app.services.cases.caselist import BROAD, COLUMNS
from app.services.storage.door import connect
from tests.bench.archive import CASES, copied
from tests.bench.figures import Figure, figure, p95, seconds
from tests.support.desk import OFFICE, Office, open_desk

BOUND = 3.0
TYPED = 200
PAGE = 100
DEEP = 500
_SEARCH = (
    f"SELECT {COLUMNS} FROM case_search s CROSS JOIN case_text t ON t.no = s.rowid "  # noqa: S608  names of ours
    "CROSS JOIN case_file c ON c.id = t.case_id WHERE s.body MATCH ? AND c.office = ? ORDER BY s.rowid DESC LIMIT 50"
)
Values = Sequence[Any]


@dataclass(frozen=True)
class Question:
    """One thing to ask: through the services, and as the statements that give the same rows."""

    ours: Callable[[], Sequence[CaseLine]]
    floor: Sequence[tuple[str, Values]]


def measure(rounds: int) -> dict[str, Figure]:
    """Ask everything in turn, rounds times, and compare what 95 of 100 answers keep."""
    with tempfile.TemporaryDirectory() as folder:
        office = open_desk(copied(Path(folder)))
        raw = connect(office.store.folder.database, read_only=True)
        told = {name: _asked(list(questions), raw, rounds) for name, questions in _groups(office, raw).items()}
        raw.close()
        office.close()
    return told


def _asked(questions: Sequence[Question], raw: sqlite3.Connection, rounds: int) -> Figure:
    """Take the median of each question over the rounds, since others use the computer too, then what 95 of 100 keep."""
    _require_same(questions, raw)
    told = [[_both(question, raw) for question in questions] for _ in range(rounds)]
    floors = [statistics.median(pair[0] for pair in of_one) for of_one in zip(*told, strict=True)]
    ours = [statistics.median(pair[1] for pair in of_one) for of_one in zip(*told, strict=True)]
    floor, our = p95(floors), p95(ours)
    return {**figure([floor], [our], [our / floor], bound=BOUND, must="at most"), "rounds": rounds}


def _both(question: Question, raw: sqlite3.Connection) -> tuple[float, float]:
    return seconds(partial(_floor, raw, question.floor)), seconds(question.ours)


def _require_same(questions: Sequence[Question], raw: sqlite3.Connection) -> None:
    for question in questions:
        sql, values = question.floor[0]
        ids = [row[0] for row in raw.execute(sql, values)]
        if ids[:PAGE] != [line.id for line in question.ours()]:
            raise RuntimeError(f"the list is not what the statement gives: {sql} {values}")


def _floor(raw: sqlite3.Connection, statements: Sequence[tuple[str, Values]]) -> None:
    for sql, values in statements:
        raw.execute(sql, values).fetchall()


def _groups(office: Office, raw: sqlite3.Connection) -> dict[str, Iterator[Question]]:
    return {
        "first page": _pages(office, [CaseFilter()] * TYPED),
        "filtered": _pages(office, _filters(office) * 10),
        "500 pages deep": _deep(office, raw),
        "search as typed": _searches(office, raw),
        "broad word in the list": _broad(office, raw),
    }


def _filters(office: Office) -> list[CaseFilter]:
    today = office.clock.today()
    states = ("registered", "awaiting_payment", "in_progress", "amending", "to_sign", "to_deliver")
    return [
        *(CaseFilter(states=(state,)) for state in states),
        *(CaseFilter(states=(state,), only_open=False) for state in ("granted", "denied", "withdrawn")),
        *(CaseFilter(due_until=today + timedelta(days=days), running=True) for days in (-1, 0, 5, 30)),
        *(CaseFilter(procedure=f"procedure-{number}") for number in range(1, 17, 3)),
    ]


def _pages(office: Office, filters: Sequence[CaseFilter]) -> Iterator[Question]:
    for want in filters:
        yield Question(partial(_lines, office, want), _page(want))


def _lines(office: Office, want: CaseFilter, after: tuple[str, str] | None = None) -> Sequence[CaseLine]:
    return office.desk.cases.page(office.clerk, want, after).lines


def _page(want: CaseFilter, after: tuple[str, str] | None = None) -> list[tuple[str, Values]]:
    """Return what a programmer would write by hand for this page: its rows, and the count that the window shows."""
    where, values = _where(want)
    beyond = " AND (c.due_on, c.id) > (?, ?)" if after else ""
    rows = f"SELECT {COLUMNS} FROM case_file c WHERE {where} AND c.due_on IS NOT NULL{beyond} "  # noqa: S608
    count = f"SELECT count(*) FROM (SELECT 1 FROM case_file c WHERE {where} LIMIT {COUNTED})"  # noqa: S608
    return [(f"{rows} ORDER BY c.due_on, c.id LIMIT {PAGE + 1}", [*values, *(after or ())]), (count, values)]


def _where(want: CaseFilter) -> tuple[str, list[Any]]:
    told: list[tuple[str, Any]] = [("c.office = ?", OFFICE)]
    told += [("c.is_open = ?", 1)] if want.only_open else []
    told += [("c.state = ?", want.states[0])] if want.states else []
    told += [("c.procedure = ?", want.procedure)] if want.procedure else []
    told += [("c.paused = ?", 0)] if want.running else []
    told += [("c.due_on <= ?", want.due_until.isoformat())] if want.due_until else []
    return " AND ".join(sql for sql, _value in told), [value for _sql, value in told]


def _deep(office: Office, raw: sqlite3.Connection) -> Iterator[Question]:
    """Go on from the last row of page 500, and of the hundred after it, in the list of all cases."""
    want = CaseFilter(only_open=False)
    rows = raw.execute(
        "SELECT due_on, id FROM case_file WHERE office = ? AND due_on IS NOT NULL ORDER BY due_on, id LIMIT ?",
        (OFFICE, (DEEP + 100) * PAGE),
    ).fetchall()
    for number in range(DEEP, DEEP + 100):
        after = rows[number * PAGE - 1]
        yield Question(partial(_lines, office, want, after), _page(want, after))


def _searches(office: Office, raw: sqlite3.Connection) -> Iterator[Question]:
    for typed, match in _typed(raw):
        search = partial(office.desk.cases.search, office.clerk, typed)
        yield Question(search, [(_SEARCH, (match, OFFICE))])


def _broad(office: Office, raw: sqlite3.Connection) -> Iterator[Question]:
    """Filter the list by beginnings of words that thousands of cases have, against the join one would write by hand."""
    for match, many in _beginnings(raw):
        if many >= BROAD:
            for want in (CaseFilter(text=match), CaseFilter(text=match, only_open=False)):
                where, values = _where(want)
                rows = (
                    f"SELECT {COLUMNS} FROM case_search s CROSS JOIN case_text t ON t.no = s.rowid "  # noqa: S608
                    "CROSS JOIN case_file c ON c.id = t.case_id WHERE s.body MATCH ? "
                    f"AND {where} AND c.due_on IS NOT NULL ORDER BY c.due_on, c.id LIMIT {PAGE + 1}"
                )
                yield Question(partial(_lines, office, want), [(rows, (f'"{match}"*', *values))])


def _beginnings(raw: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Give the first letters of names and how many cases have them."""
    words = {row[0].split()[5][:3] for row in raw.execute("SELECT body FROM case_text WHERE no % 500 = 3")}
    for word in sorted(words):
        yield word, raw.execute("SELECT count(*) FROM case_search WHERE body MATCH ?", (f'"{word}"*',)).fetchone()[0]


def _typed(raw: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Give what people type, with the words that FTS5 looks for: beginnings of names, numbers and identity numbers."""
    chance = random.Random(7)  # noqa: S311  a story, not a secret
    for place in range(TYPED):
        body = raw.execute("SELECT body FROM case_text WHERE no = ?", (chance.randint(2, CASES),)).fetchone()[0]
        words = body.split()
        number, surname, given, identity = words[4], words[5], words[7], words[9]
        typed = [surname[: 3 + place % 3], f"{surname} {given[:3]}", number, identity[:6]][place % 4]
        yield typed, " ".join(f'"{word}"*' for word in typed.split())
