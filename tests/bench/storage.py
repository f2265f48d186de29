"""One request registered by the service, against raw sqlite3 writing the same rows: one durable COMMIT each."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.models.rows.intake import Intake
from app.services.storage.door import connect
from tests.bench.figures import Figure, figure, seconds
from tests.bench.requests import request
from tests.support.desk import Office, open_desk

CASES = 60
WARM_UP = 30
BOUND = 0.14
PACE = timedelta(seconds=5)
Statement = tuple[str, Sequence[Sequence[Any]]]


def measure(rounds: int) -> dict[str, Figure]:
    """Register in rounds, and after each round write the same rows again into a twin of the database."""
    with tempfile.TemporaryDirectory() as folder:
        office = open_desk(Path(folder))
        _register(office, 0, WARM_UP)
        twin = _twin(office, Path(folder) / "twin.db")
        told = [_round(office, twin, 1 + number) for number in range(rounds)]
        twin.close()
        office.close()
    ours, floors = [one[0] for one in told], [one[1] for one in told]
    ratios = [floor / our for our, floor in told]
    return {"one case": figure(floors, ours, ratios, bound=BOUND, must="at least")}


def _round(office: Office, twin: sqlite3.Connection, number: int) -> tuple[float, float]:
    before = _last(office)
    ours = _register(office, number * 1000, CASES)
    written = [list(_statements(office, seq)) for seq in range(before + 1, _last(office) + 1)]
    floor = seconds(lambda: _write_all(twin, written))
    return ours / CASES, floor / CASES


def _register(office: Office, first: int, count: int) -> float:
    wanted = [request(first + place) for place in range(count)]
    return seconds(lambda: _register_all(office, wanted))


def _register_all(office: Office, wanted: Sequence[Intake]) -> None:
    for intake in wanted:
        office.clock.advance(PACE)
        office.desk.intake.register(office.clerk, intake)


def _last(office: Office) -> int:
    return int(office.store.read("SELECT max(seq) FROM journal")[0][0])


def _twin(office: Office, file: Path) -> sqlite3.Connection:
    """Copy the database, and open the copy with the same settings."""
    copy = sqlite3.connect(file)
    origin = connect(office.store.folder.database, read_only=True)
    origin.backup(copy)
    origin.close()
    copy.close()
    return connect(file)


def _statements(office: Office, seq: int) -> Iterator[Statement]:
    """Give what one COMMIT wrote, each row once as it was left, in the order of the references."""
    entry = office.store.read("SELECT * FROM journal WHERE seq = ?", (seq,))[0]
    rows: dict[str, dict[str, Sequence[Any]]] = {}
    for table, row_id, _version, _mark in json.loads(entry["rows"]):
        found = office.store.read(f"SELECT * FROM {table} WHERE id = ?", (row_id,))[0]  # noqa: S608  names of ours
        rows.setdefault(table, {})[row_id] = tuple(found)
    (counter,) = office.store.read("SELECT last, version, id FROM series WHERE id = ?", tuple(rows.pop("series")))
    yield "UPDATE series SET last = ?, version = ? WHERE id = ?", [tuple(counter)]
    for table, many in rows.items():
        yield _insert(table, many)
    text = office.store.read("SELECT no, case_id, body FROM case_text WHERE case_id = ?", (entry["subject"],))[0]
    yield "INSERT INTO case_text VALUES (?, ?, ?)", [tuple(text)]
    yield "INSERT INTO case_search (rowid, body) VALUES (?, ?)", [(text["no"], text["body"])]
    yield _insert("journal", {"": tuple(entry)})


def _insert(table: str, rows: dict[str, Sequence[Any]]) -> Statement:
    many = list(rows.values())
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(many[0]))})", many  # noqa: S608  names of ours


def _write_all(twin: sqlite3.Connection, written: Sequence[Sequence[Statement]]) -> None:
    for statements in written:
        _write(twin, statements)


def _write(twin: sqlite3.Connection, statements: Sequence[Statement]) -> None:
    twin.execute("BEGIN IMMEDIATE")
    for sql, rows in statements:
        if len(rows) == 1:
            twin.execute(sql, rows[0])
        else:
            twin.executemany(sql, rows)
    twin.execute("COMMIT")
