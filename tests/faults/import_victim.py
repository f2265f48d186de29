"""Imports statement after statement, joins and undoes, until it is killed; then the folder is looked at.

Run as `python -m tests.faults.import_victim FOLDER KILLS SEED`: forks one child a kill (see victim.py) and prints one
JSON line of what was found.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.models.errors import UserError
from app.services.access import Access, Actor
from app.services.clock import FixedClock
from app.services.desk import Declared, load_declared, open_desk
from app.services.integrity import verify
from app.services.paths import RESOURCES, DataFolder
from app.services.storage.store import Store
from tests.faults.victim import PATIENCE_SECONDS, _drain, _in_child, _listen, _tell
from tests.services.reconciliation.bank import OPENING, Entry, statement
from tests.support.desk import MORNING, OFFICE, STAFF

ROWS, WINDOW, STEP = 240, 60, 30
MOST_ACTS, MOST_MS = 14, 80
FULL_CHECK_EVERY = 8


def entries() -> list[Entry]:
    """Return the month: every row is told by its number, its twin by its balance."""
    return [Entry(f"45{place // 2 * 2:06d}") for place in range(ROWS)]


def statements() -> list[bytes]:
    """Cut the month into statements that overlap by half."""
    every = entries()
    return [
        statement(every[start : start + WINDOW], opening=OPENING + sum(one.cents for one in every[:start]))
        for start in range(0, ROWS - STEP, STEP)
    ]


def work(folder: DataFolder, declared: Declared, tell: Callable[[str, str], None]) -> None:
    """Import every statement, again and again, and undo what the rule did last; never ends by itself."""
    store = Store(folder, clock=FixedClock(MORNING), access=Access(RESOURCES / "access.toml"))
    store.open()
    desk = open_desk(store, declared=declared)
    people = {row["username"]: row["id"] for row in store.read("SELECT id, username FROM app_user")}
    clerk = Actor(people[STAFF[0][0]], STAFF[0][1], STAFF[0][2], OFFICE)
    told = desk.reconciliation
    account = told.accounts(clerk)[0].id
    tell("open", "")
    while True:
        for place, content in enumerate(statements()):
            look = told.look(clerk, f"{place}.csv", content)
            tell("looked", look.token)
            kept = told.keep(clerk, look.token, account)
            tell("import", kept.id or f"nothing-{place}")
            for line in told.board(clerk, account).rows[-2:]:
                with contextlib.suppress(UserError):
                    tell("left", told.not_ours(clerk, line.id, "Ajeno.").act_id)
                    tell("undone", told.undo(clerk).act_id)


def kill_once(folder: DataFolder, declared: Declared, acts: int, milliseconds: int) -> list[tuple[str, str]]:
    """Fork a worker, kill it so many acts and milliseconds after it opened, and return what it had called done."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(folder, declared, lambda kind, name: _tell(writing, kind, name))
        finally:
            os._exit(3)
    os.close(writing)
    told = _listen(reading, time.monotonic() + PATIENCE_SECONDS, lines=2 + acts)
    told += _listen(reading, time.monotonic() + milliseconds / 1000)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told += _drain(reading)
    return [(kind, name) for line in "".join(told).splitlines() for kind, _, name in [line.partition(" ")]]


_BROKEN = """
SELECT 'partial import ' || i.id FROM bank_import i
WHERE i.new + i.doubtful <> (SELECT count(*) FROM bank_row r WHERE r.import_id = i.id)
UNION ALL
SELECT 'row twice ' || identity FROM bank_row GROUP BY account_id, identity HAVING count(*) > 1
UNION ALL
SELECT 'row joined twice ' || row_id FROM bank_match WHERE state = 'standing' GROUP BY row_id HAVING count(*) > 1
UNION ALL
SELECT 'charge and slips differ ' || h.id FROM charge h WHERE h.confirmed_cents <>
  COALESCE((SELECT sum(s.received_cents) FROM slip s WHERE s.charge_id = h.id AND s.state = 'confirmed'), 0)
UNION ALL
SELECT 'confirmed without payment ' || m.id FROM bank_match m JOIN charge h ON h.id = m.charge_id
WHERE m.state = 'standing' AND m.confirmed AND h.confirmed_cents < m.amount_cents
UNION ALL
SELECT 'paid and still waiting ' || c.number FROM charge h JOIN case_file c ON c.id = h.case_id
WHERE h.state = 'settled' AND c.state = 'awaiting_payment'
UNION ALL
SELECT 'not ours without act ' || r.id FROM bank_row r WHERE r.state = 'not_ours' AND NOT EXISTS
  (SELECT 1 FROM bank_act a WHERE a.kind = 'not_ours' AND a.state = 'done' AND a.rows LIKE '%' || r.id || '%')
"""


def bad(folder: DataFolder, acknowledged: dict[str, set[str]], *, full: bool) -> list[str]:
    """Return every broken promise of the folder as it lies there after a kill."""
    opened = sqlite3.connect(folder.database)
    found = [str(row[0]) for row in opened.execute(_BROKEN)]
    found += [f"orphan {row}" for row in opened.execute("PRAGMA foreign_key_check").fetchall()]
    for row in opened.execute("SELECT blob FROM bank_import"):
        found += [f"no file {row[0]}"] * (not (folder.blobs / row[0][:2] / row[0][2:]).exists())
    acts = {row[0]: row[1] for row in opened.execute("SELECT id, state FROM bank_act")}
    imports = {row[0] for row in opened.execute("SELECT id FROM bank_import")}
    kept = {name for name in acknowledged["import"] if not name.startswith("nothing")}
    found += [f"lost import {name}" for name in kept - imports]
    found += [f"lost act {name}" for name in acknowledged["left"] - acts.keys()]
    found += [f"not undone {name}" for name in acknowledged["undone"] if acts.get(name) != "undone"]
    check = "integrity_check" if full else "quick_check"
    verdict = opened.execute(f"PRAGMA {check}").fetchone()[0]
    opened.close()
    found += [f"{check}: {verdict}"] * (verdict != "ok")
    if full and not (chain := verify(folder))["ok"]:
        found.append(f"journal {chain}")
    return found


def main(folder: DataFolder, kills: int, seed: int) -> dict[str, object]:
    """Kill so many times and return {"kills", "acknowledged", "bad"}."""
    declared = load_declared()
    chance = random.Random(seed)  # noqa: S311  not for secrets
    acknowledged: dict[str, set[str]] = {kind: set() for kind in ("open", "looked", "import", "left", "undone")}
    problems: list[str] = []
    for turn in range(kills):
        for kind, name in kill_once(folder, declared, chance.randint(0, MOST_ACTS), chance.randint(0, MOST_MS)):
            acknowledged[kind].add(name)
        full = turn % FULL_CHECK_EVERY == 0 or turn == kills - 1
        problems += _in_child(lambda: bad(folder, acknowledged, full=full))  # noqa: B023
    return {
        "kills": kills,
        "acknowledged": {kind: len(names) for kind, names in acknowledged.items()},
        "bad": problems,
    }


if __name__ == "__main__":
    print(json.dumps(main(DataFolder(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3]))))
