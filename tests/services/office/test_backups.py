"""A copy by hand before the week ends, and the proof that what was written is whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.models.errors import Denied
from tests.support.desk import Office, open_desk


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_desk(tmp_path)
    yield opened
    opened.close()


def test_a_copy_made_by_hand_is_whole_and_is_the_last(office: Office) -> None:
    backups = office.desk.backups
    assert backups.last(office.clerk) is None
    copy = backups.now(office.supervisor)
    assert copy.parent == office.store.folder.backups
    assert copy.name == "ventanilla-20261105T154200000000-hand.db"
    assert backups.last(office.clerk) is not None
    with closing(sqlite3.connect(copy)) as read:
        assert read.execute("SELECT count(*) FROM app_user").fetchone() == (5,)


def test_the_chain_of_an_open_office_is_told(office: Office) -> None:
    assert office.desk.backups.chain(office.administrator) == {"entries": 2, "ok": True, "first_bad": None}
    with closing(sqlite3.connect(office.store.folder.database)) as hand, hand:
        hand.execute("UPDATE app_user SET role = 'administrator' WHERE username = 'nchimbolema'")
    assert office.desk.backups.chain(office.administrator)["ok"] is False


def test_the_counter_does_not_copy_the_data(office: Office) -> None:
    for call in (office.desk.backups.now, office.desk.backups.chain):
        with pytest.raises(Denied):
            call(office.clerk)
    assert not office.store.folder.backups.exists()
