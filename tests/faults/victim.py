"""Works at full speed until it is killed; what it called done it tells first (reliability.md R1b).

Run as `python -m tests.faults.victim FOLDER KILLS SEED`: a warm process that has imported everything forks one child a
kill, because a connection must never cross a fork (howtocorrupt, 2.6), and prints one JSON line of what was found.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.models.rows.papers import Printer
from app.services.access import Access, Actor
from app.services.clock import FixedClock
from app.services.desk import Declared, Desk, load_declared, open_desk
from app.services.integrity import verify
from app.services.paths import RESOURCES, DataFolder
from app.services.sample import cast
from app.services.sample.cast import Staff
from app.services.sample.walker import Walker
from app.services.storage.store import Store
from tests.support.desk import MORNING, OFFICE, STAFF

PATIENCE_SECONDS = 20.0
MOST_ACTS, MOST_MS = 6, 60
FULL_CHECK_EVERY = 20
KINDS = ("open", "draft", "case", "step", "document", "delivered")


class Tray:
    """A printer whose paper nobody keeps: what is tried here is our own record of it."""

    def printers(self) -> tuple[Printer, ...]:
        return (Printer("bandeja", "Bandeja", default=True, ready=True, status=""),)

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:
        return f"{printer}-{len(pdf)}"


def work(folder: DataFolder, declared: Declared, tell: Callable[[str, str], None], seed: int) -> None:
    """Attend one request after another, from intake to delivery, until the process dies."""
    clock = FixedClock(MORNING)
    store = Store(folder, clock=clock, access=Access(RESOURCES / "access.toml"))
    store.open()
    desk = open_desk(store, declared=declared, port=Tray())
    people = {row["username"]: row["id"] for row in store.read("SELECT id, username FROM app_user")}
    clerk, supervisor, second, evaluator = (Actor(people[name], full, role, OFFICE) for name, full, role in STAFF[:4])
    walker = Walker(desk, Staff(clerk, supervisor, second, evaluator), "Banco Pichincha")
    walker.begin_at(seed)
    attend = Attending(store, desk, walker, clock, clerk)
    tell("open", "")
    for place, role in enumerate(cast.applicants(cast.script())):
        for kind, name in attend.go_on():
            tell(kind, name)
        tell("draft", desk.drafts.save(clerk, "", "p", role.trade, "{}"))
        made = desk.intake.register(clerk, cast.intake(desk.catalogue.for_office(OFFICE)[0], role, place))
        tell("case", made.number)


class Attending:
    """Does the next thing of the oldest open cases, so that what one kill interrupted the next life goes on with."""

    def __init__(self, store: Store, desk: Desk, walker: Walker, clock: FixedClock, clerk: Actor) -> None:
        self._store = store
        self._desk = desk
        self._walker = walker
        self._clock = clock
        self._clerk = clerk

    def go_on(self) -> Iterator[tuple[str, str]]:
        """Give what was done and acknowledged: (kind, name)."""
        for row in self._store.read("SELECT id FROM case_file WHERE is_open ORDER BY id LIMIT 2"):
            yield from self._next(row["id"])

    def _next(self, case_id: str) -> Iterator[tuple[str, str]]:
        task = self._walker.view(case_id).act.task
        if task in {"papers", "payment", "invoice", "schedule"}:
            getattr(self._walker, task)(case_id)
            yield "step", case_id
        elif task == "evaluate":
            self._clock.set(self._walker.starts(case_id))
            self._walker.evaluate(case_id)
            self._clock.set(MORNING)
            yield "step", case_id
        elif task == "issue":
            yield from self._issue(case_id)
        else:
            yield from self._hand_over(case_id)

    def _issue(self, case_id: str) -> Iterator[tuple[str, str]]:
        if not any(one.state == "requested" for one in self._walker.view(case_id).documents):
            self._walker.ask(case_id)
        self._walker.approve(case_id)
        for document in self._walker.view(case_id).documents:
            yield "document", document.number

    def _hand_over(self, case_id: str) -> Iterator[tuple[str, str]]:
        for question in self._desk.printing.questions(self._clerk):
            self._desk.printing.confirm(self._clerk, question.job_id, "good")
        self._walker.send(case_id)
        self._walker.deliver(case_id)
        yield "delivered", case_id


def kill_once(folder: DataFolder, declared: Declared, after: tuple[int, int], seed: int) -> list[tuple[str, str]]:
    """Fork a worker, kill it so many acts and milliseconds after it opened, and return what it had called done.

    Acts, not only time: on a busy computer a worker gets as far as on an idle one before it dies.
    """
    acts, milliseconds = after
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(folder, declared, lambda kind, name: _tell(writing, kind, name), seed)
        finally:
            os._exit(3)
    os.close(writing)
    told = _listen(reading, time.monotonic() + PATIENCE_SECONDS, lines=1 + acts)
    told += _listen(reading, time.monotonic() + milliseconds / 1000)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    told += _drain(reading)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the worker ended by itself with {status}")
    return [(kind, name) for line in "".join(told).splitlines() for kind, _, name in [line.partition(" ")]]


def _tell(pipe: int, kind: str, name: str) -> None:
    os.write(pipe, f"{kind} {name}\n".encode())


def _listen(pipe: int, until: float, lines: int = 10**9) -> list[str]:
    """Return what the worker tells until then, or until it told so many lines."""
    told: list[str] = []
    while (left := until - time.monotonic()) > 0 and "".join(told).count("\n") < lines:
        ready, _, _ = select.select([pipe], [], [], left)
        if not ready:
            break
        text = os.read(pipe, 65536).decode()
        if not text:
            raise RuntimeError("the worker died by itself")
        told.append(text)
    return told


def _drain(pipe: int) -> list[str]:
    told = []
    while text := os.read(pipe, 65536).decode():
        told.append(text)
    os.close(pipe)
    return told


def bad(folder: DataFolder, acknowledged: dict[str, set[str]], *, full: bool) -> list[str]:
    """Return every broken promise of the folder as it lies there after a kill."""
    found: list[str] = []
    opened = sqlite3.connect(folder.database)
    check = "integrity_check" if full else "quick_check"
    verdict = opened.execute(f"PRAGMA {check}").fetchone()[0]
    found += [f"{check}: {verdict}"] * (verdict != "ok")
    found += [f"orphan {row}" for row in opened.execute("PRAGMA foreign_key_check").fetchall()]
    kept = {
        "case": "SELECT number FROM case_file",
        "document": "SELECT number FROM document WHERE number IS NOT NULL",
        "draft": "SELECT id FROM draft",
        "delivered": "SELECT id FROM case_file WHERE NOT is_open",
    }
    for kind, sql in kept.items():
        lost = acknowledged[kind] - {row[0] for row in opened.execute(sql)}
        found += [f"lost {kind} {name}" for name in sorted(lost)]
    found += _numbers(opened)
    found += [f"half {row}" for row in opened.execute(_HALF_DONE)]
    found += [f"no blob {row[0][:8]}" for row in opened.execute(_BLOBS) if not _blob(folder, row[0]).exists()]
    opened.close()
    if full and not (chain := verify(folder))["ok"]:
        found.append(f"journal {chain}")
    return found


_HALF_DONE = """
SELECT c.number, 'no items' FROM case_file c LEFT JOIN requirement_item i ON i.case_id = c.id WHERE i.id IS NULL
UNION ALL
SELECT c.number, 'no history' FROM case_file c LEFT JOIN case_event e ON e.case_id = c.id WHERE e.id IS NULL
UNION ALL
SELECT c.number, 'not findable' FROM case_file c LEFT JOIN case_text t ON t.case_id = c.id WHERE t.no IS NULL
UNION ALL
SELECT id, 'issued without number' FROM document WHERE state <> 'requested' AND (number IS NULL OR blob = '')
UNION ALL
SELECT c.id, 'closed without delivery' FROM case_file c LEFT JOIN delivery d ON d.case_id = c.id
WHERE NOT c.is_open AND d.id IS NULL
"""
_BLOBS = "SELECT blob FROM document WHERE blob <> '' UNION SELECT blob FROM print_job UNION SELECT blob FROM attachment"


def _blob(folder: DataFolder, name: str) -> Path:
    return folder.blobs / name[:2] / name[2:]


def _numbers(opened: sqlite3.Connection) -> list[str]:
    """Every series counts from one to its last number without a gap or a repetition."""
    given = [
        row[0]
        for row in opened.execute(
            "SELECT number FROM case_file UNION ALL SELECT number FROM document WHERE number IS NOT NULL "
            "UNION ALL SELECT number FROM evaluation"
        )
    ]
    found = [] if len(given) == len(set(given)) else ["a number was given twice"]
    for name, year, last in opened.execute("SELECT name, year, last FROM series"):
        taken = sorted(int(number.rpartition("-")[2]) for number in given if _of(number, name, year))
        if taken != list(range(1, last + 1)):
            found.append(f"gap in {name} {year}: {len(taken)} of {last}")
    return found


def _of(number: str, series: str, year: int) -> bool:
    head, _, _ = number.rpartition("-")
    return head.startswith(f"{series}-") and head.endswith(f"-{year}") and head.count("-") == series.count("-") + 2


def main(folder: DataFolder, kills: int, seed: int) -> dict[str, object]:
    """Kill so many times and return {"kills", "acknowledged", "bad"}."""
    declared = load_declared()
    chance = random.Random(seed)  # noqa: S311  not for secrets
    acknowledged: dict[str, set[str]] = {
        kind: set() for kind in ("open", "draft", "case", "step", "document", "delivered")
    }
    problems: list[str] = []
    for turn in range(kills):
        for kind, name in kill_once(
            folder, declared, (chance.randint(0, MOST_ACTS), chance.randint(0, MOST_MS)), seed * 1000 + turn
        ):
            acknowledged[kind].add(name)
        problems += _in_child(lambda: bad(folder, acknowledged, full=turn % FULL_CHECK_EVERY == 0 or turn == kills - 1))  # noqa: B023
    counts = {kind: len(names) for kind, names in acknowledged.items()}
    return {"kills": kills, "acknowledged": counts, "bad": problems}


def _in_child(look: Callable[[], list[str]]) -> list[str]:
    """Look in a process of its own, so that this one never has a connection."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            answer = look()
        except BaseException as error:  # noqa: BLE001  a check that breaks is a finding
            answer = [f"check broke: {error!r}"]
        os.write(writing, json.dumps(answer).encode())
        os._exit(0)
    os.close(writing)
    told = "".join(_drain(reading))
    os.waitpid(child, 0)
    return list(json.loads(told))


if __name__ == "__main__":
    print(json.dumps(main(DataFolder(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3]))))
