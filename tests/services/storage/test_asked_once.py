"""A transaction that asks the same twice gets what stands, whatever was written in between."""

from __future__ import annotations

from app.models.tables.offices import Setting
from app.services.access import Actor
from app.services.storage.store import Store
from tests.support.desk import OFFICE

SYSTEM = Actor("system", "Ventanilla", "system", OFFICE)
CALL = "setup.install"


def test_what_was_added_or_changed_since_is_answered(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        assert tx.all(Setting) == []
        first = tx.add(Setting, key="a", value="1")
        assert tx.all(Setting) == [first]
        second = tx.add(Setting, key="b", value="1")
        assert tx.all(Setting, value="1", order="key") == [first, second]
        changed = tx.update(first, value="2")
        assert tx.find(Setting, key="a") == changed
        assert tx.all(Setting, value="1", order="key") == [second]


def test_an_answer_that_the_caller_takes_apart_stays_whole(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        added = tx.add(Setting, key="a", value="1")
        tx.all(Setting).clear()
        assert tx.all(Setting) == [added]


def test_the_next_transaction_asks_again(store: Store) -> None:
    with store.transaction(SYSTEM, CALL) as tx:
        read = tx.add(Setting, key="a", value="1")
        assert tx.find(Setting, id=read.id) == read
    with store.transaction(SYSTEM, CALL) as tx:
        tx.update(read, value="2")
    with store.transaction(SYSTEM, CALL) as tx:
        assert [row.value for row in tx.all(Setting)] == ["2"]
