"""One service call, one transaction: all of it or nothing, and the journal tells of it."""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from app.models.errors import Denied, Stale, UserError
from app.models.tables.offices import Setting
from app.models.tables.people import Person
from app.services.access import Access, Actor
from app.services.clock import SystemClock
from app.services.issuing import numbering
from app.services.paths import RESOURCES
from app.services.storage.database import Database
from app.services.storage.store import Store
from tests.support.desk import MORNING, OFFICE

SYSTEM = Actor("system", "Ventanilla", "system", OFFICE)
CALL = "setup.install"


def person(number: str) -> dict[str, str]:
    return {"id_kind": "passport", "id_number": number, "surnames": "Guañuna Lliguín", "names": "Tomasa"}


def entries(store: Store) -> list[dict[str, object]]:
    return [dict(row) for row in store.read("SELECT * FROM journal ORDER BY seq")]


def test_what_a_call_writes_is_there_with_its_journal_entry(store: Store) -> None:
    with store.transaction(SYSTEM, CALL, subject="one") as tx:
        added = tx.add(Person, **person("A1"))
    (row,) = store.read("SELECT id, version, office FROM person")
    assert tuple(row) == (added.id, 1, OFFICE)
    (entry,) = entries(store)
    assert (entry["seq"], entry["action"], entry["actor"], entry["subject"]) == (1, CALL, "system", "one")
    ((table, row_id, version, mark),) = json.loads(str(entry["rows"]))
    assert (table, row_id, version, len(mark)) == ("person", added.id, 1, 32)


def test_a_call_that_fails_half_way_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError, match="power"), store.transaction(SYSTEM, CALL) as tx:
        tx.add(Person, **person("A1"))
        numbering.take(tx, "CV", "QUI", MORNING.date())
        raise RuntimeError("power")
    assert store.read("SELECT count(*) FROM person")[0][0] == 0
    assert store.read("SELECT count(*) FROM series")[0][0] == 0
    assert entries(store) == []


def test_who_looks_sees_one_moment_whatever_is_saved_meanwhile(store: Store) -> None:
    with store.looking(SYSTEM, CALL) as tx:
        assert tx.all(Person) == []
        with store.transaction(SYSTEM, CALL) as other:
            made = other.add(Person, **person("A1"))
        assert tx.find(Person, id=made.id) is None
    with store.looking(SYSTEM, CALL) as tx:
        assert tx.get(Person, made.id) == made


def test_a_second_thread_that_looks_waits_for_its_turn(store: Store) -> None:
    def look() -> list[Person]:
        with store.looking(SYSTEM, CALL) as tx:
            return tx.all(Person)

    with ThreadPoolExecutor(1) as pool, store.looking(SYSTEM, CALL) as tx:
        other = pool.submit(look)
        done, _ = wait([other], timeout=0.2)
        assert (tx.all(Person), done) == ([], set())
    assert other.result(timeout=10) == []


def test_the_journal_holds_no_personal_data(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        tx.add(Person, **person("A1"), email="tomasa@correo.ec")
    told = json.dumps(entries(store), default=str)
    assert "Guañuna" not in told
    assert "tomasa" not in told


def test_two_equal_rows_have_unlike_digests(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        tx.add(Setting, key="a", value="1")
        tx.add(Setting, key="b", value="1")
    first, second = json.loads(str(entries(store)[0]["rows"]))
    assert first[3] != second[3]


def test_a_stale_row_is_refused_and_nothing_is_overwritten(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        read_by_both = tx.add(Person, **person("A1"))
    with store.transaction(SYSTEM, CALL) as tx:
        tx.update(read_by_both, phone="0990000001")
    with pytest.raises(Stale), store.transaction(SYSTEM, CALL) as tx:
        tx.update(read_by_both, phone="0990000002")
    (row,) = store.read("SELECT phone, version FROM person")
    assert tuple(row) == ("0990000001", 2)


def test_a_row_of_another_office_is_not_touched(store: Store) -> None:
    with store.transaction(Actor("system", "Ventanilla", "system", "inen-cuenca"), CALL) as tx:
        theirs = tx.add(Person, **person("A1"))
    with pytest.raises(Denied), store.transaction(SYSTEM, CALL) as tx:
        tx.get(Person, theirs.id)
    with pytest.raises(Denied), store.transaction(SYSTEM, CALL) as tx:
        tx.update(theirs, phone="1")


def test_who_may_not_call_reads_nothing(store: Store) -> None:
    clerk = Actor("x", "Nelly", "clerk", OFFICE)
    with pytest.raises(Denied), store.transaction(clerk, CALL):
        pytest.fail("the transaction opened")


def test_values_are_checked_before_they_are_written(store: Store) -> None:
    with pytest.raises(ValueError, match="id_kind"), store.transaction(SYSTEM, CALL) as tx:
        tx.add(Person, **{**person("A1"), "id_kind": "library card"})
    assert store.read("SELECT count(*) FROM person")[0][0] == 0


def test_listeners_hear_of_a_commit_and_never_of_a_rollback(store: Store) -> None:
    heard: list[frozenset[str]] = []
    store.on_commit(heard.append)
    with store.transaction(SYSTEM, CALL) as tx:
        tx.add(Person, **person("A1"))
        assert heard == []
    with pytest.raises(UserError), store.transaction(SYSTEM, CALL) as tx:
        tx.add(Person, **person("A2"))
        raise UserError("store.busy")
    assert heard == [frozenset({"person"})]


def _take_numbers(file: str, count: int) -> None:
    database = Database(Path(file), clock=SystemClock(), access=Access(RESOURCES / "access.toml"))
    for _ in range(count):
        with database.transaction(SYSTEM, CALL) as tx:
            number = numbering.take(tx, "CV", "QUI", MORNING.date())
            tx.add(Setting, key=number, value="1")
    database.close()


def test_several_programs_at_once_take_every_number_once(store: Store) -> None:
    """Deferred transactions fail here at once: 775 of 800 (reliability.md section 4)."""
    context = multiprocessing.get_context("spawn")
    file = str(store.folder.database)
    workers = [context.Process(target=_take_numbers, args=(file, 25)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)
    assert [worker.exitcode for worker in workers] == [0] * 4
    numbers = [row[0] for row in store.read("SELECT key FROM setting ORDER BY key")]
    assert numbers == [f"CV-QUI-2026-{place:04d}" for place in range(1, 101)]
    assert [row[0] for row in store.read("SELECT seq FROM journal ORDER BY seq")] == list(range(1, 101))
