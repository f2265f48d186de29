"""A data folder with 100,000 cases of invented persons, built once per schema and kept in the temporary folder."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from app.models.names import fold
from app.models.synthetic import synthetic_cedula
from app.services.paths import ROOT
from app.services.storage.door import connect
from tests.bench.requests import request
from tests.support.desk import MORNING, open_desk

CASES = 100_000
SURNAMES, NAMES, PROCEDURES = 1_500, 400, 17
OPEN_SHARE = 0.2
YEARS = 6
_OPEN = ("registered", "awaiting_payment", "in_progress", "amending", "to_sign", "to_deliver")
_CLOSED = ("granted", "granted", "granted", "granted", "denied", "withdrawn")
_HEADS = ("Qui", "Gua", "Cha", "Lla", "Mo", "Pi", "Ta", "Sa", "Ye", "Cu", "To", "Iza", "Ñau", "Bel", "Vi", "Ro")
_TAILS = ("shpe", "mán", "luisa", "tipán", "rreño", "lema", "cela", "mbo", "ra", "toa", "guano", "chi", "ndo", "lez")
_SOURCES = (Path(__file__), ROOT / "app/services/storage/migrations/versions", ROOT / "app/models/tables")
Columns = dict[str, Any]


def prepared() -> Path:
    """Return a folder in which the archive is `data`; building it takes some seconds the first time."""
    folder = Path(tempfile.gettempdir()) / f"ventanilla-bench-{edition()}"
    if not folder.exists():
        half = Path(tempfile.mkdtemp(prefix="ventanilla-bench-"))
        _build(half)
        half.rename(folder)
    return folder


def edition() -> str:
    """Return a mark of the schema, and of this file."""
    files = [file for source in _SOURCES for file in ([source] if source.is_file() else sorted(source.glob("*.py")))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def _build(folder: Path) -> None:
    """Register one request as a pattern, then write the others beside it without the services."""
    office = open_desk(folder)
    pattern = office.desk.intake.register(office.clerk, request(1)).case_id
    found = [office.store.read(f"SELECT * FROM {table} LIMIT 1")[0] for table in ("person", "case_file")]  # noqa: S608
    person, case = (dict(row) for row in found)
    office.close()
    assert case["id"] == pattern
    connection = connect(folder / "data" / "ventanilla.db")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    for table, columns in (
        ("person", person),
        ("case_file", case),
        ("case_text", {"no": 0, "case_id": "", "body": ""}),
    ):
        marks = ", ".join(f":{name}" for name in columns)
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", _rows(table, person, case))  # noqa: S608
    connection.execute("INSERT INTO case_search (rowid, body) SELECT no, body FROM case_text WHERE no > 1")
    connection.execute("COMMIT")
    connection.execute("INSERT INTO case_search (case_search) VALUES ('optimize')")
    connection.close()


def _rows(table: str, person: Columns, case: Columns) -> Iterator[Columns]:
    """Give the rows of one table; the same seed tells the same story to each."""
    chance = random.Random(20_261_105)  # noqa: S311  a story, not a secret
    words = _Words(chance)
    for place in range(2, CASES + 1):
        someone = _person(person, place, words)
        asked = _case(case, place, someone, chance)
        body = fold(f"{asked['number']} {place} {asked['person_name']} {someone['id_number']} {asked['tracking_code']}")
        yield {"person": someone, "case_file": asked, "case_text": {"no": place, "case_id": asked["id"], "body": body}}[
            table
        ]


class _Words:
    """Surnames and names, a few of them common and most rare, as in any register."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        parts = [head + tail for head in _HEADS for tail in _TAILS]
        self._surnames = [parts[n % len(parts)] + ("" if n < len(parts) else _TAILS[n % 13]) for n in range(SURNAMES)]
        self._names = [(parts[-1 - n % len(parts)] + "aeio"[n % 4]).capitalize() for n in range(NAMES)]
        self._common = [list(accumulate(1 / (n + 3) for n in range(count))) for count in (SURNAMES, NAMES)]

    def surnames(self) -> str:
        return " ".join(self._chance.choices(self._surnames, cum_weights=self._common[0], k=2))

    def names(self) -> str:
        return " ".join(self._chance.choices(self._names, cum_weights=self._common[1], k=2))


def _person(pattern: Columns, place: int, words: _Words) -> Columns:
    told = {"id": f"01900000-0000-7000-8000-{place:012x}", "id_number": synthetic_cedula(place)}
    return {**pattern, **told, "surnames": words.surnames(), "names": words.names()}


def _case(pattern: Columns, place: int, person: Columns, chance: random.Random) -> Columns:
    received = _received(place)
    is_open = chance.random() < OPEN_SHARE
    procedure = int(PROCEDURES * chance.random() ** 2)
    return {
        **pattern,
        "id": f"01900000-0001-7000-8000-{place:012x}",
        "number": f"MPC-QUI-{received.year}-{place:06d}",
        "procedure": pattern["procedure"] if procedure == 0 else f"procedure-{procedure}",
        "person_id": person["id"],
        "person_name": f"{person['surnames']} {person['names']}",
        "person_identity": person["id_number"],
        "state": chance.choice(_OPEN if is_open else _CLOSED),
        "is_open": is_open,
        "received_at": received.strftime("%Y-%m-%d %H:%M:%S.%f"),
        "due_on": _due(received, chance),
        "tracking_code": f"{place:09X}",
    }


def _received(place: int) -> datetime:
    span = timedelta(days=365 * YEARS)
    return (MORNING - span * (1 - place / CASES)).replace(tzinfo=None)


def _due(received: datetime, chance: random.Random) -> str | None:
    """Give the due date; a few procedures promise nothing."""
    days = chance.randint(5, 90)
    return None if days == 90 else date.isoformat(received.date() + timedelta(days=days))


def copied(folder: Path) -> Path:
    """Return the folder with a copy of the archive that may be opened."""
    shutil.copytree(prepared() / "data", folder / "data")
    return folder
