"""The door: who comes in, how long a mistake costs, and what is shown before anybody is in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import argon2
import pytest

from app.services.clock import FixedClock
from app.services.front import Front, passwords_of_nobody
from app.services.office.throttle import FREE_TRIES, LONGEST_WAIT, Throttle
from app.services.storage.backup import back_up
from tests.services.counter import Counter, refused
from tests.support.desk import MORNING, OFFICE, PASSWORD, open_store
from tests.support.watch import Watch

WRONG = "no es esta clave"


def test_who_works_here_comes_in(counter: Counter) -> None:
    front = Front(counter.store)
    assert front.login("nchimbolema", PASSWORD) == counter.clerk
    assert front.login("  NChimbolema ", PASSWORD) == counter.clerk


def test_the_door_shows_the_office_and_who_may_come_in(counter: Counter) -> None:
    front = Front(counter.store)
    counter.dismiss(counter.evaluator)
    counter.to_pay()
    staff = front.staff()
    assert front.installed()
    assert front.office().office == OFFICE
    assert [one.full_name for one in staff] == sorted(one.full_name for one in staff)
    assert "morbe" not in {one.username for one in staff}
    seen = {one.username: one.last_seen for one in staff}
    assert seen["nchimbolema"] == MORNING.astimezone(UTC)
    assert seen["spilamunga"] is None
    assert front.last_entry() == MORNING.astimezone(UTC)


def test_before_the_first_use_there_is_no_office(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    front = Front(store)
    assert (front.installed(), front.staff(), front.last_entry(), front.last_backup()) == (False, (), None, None)
    with refused("office.not_installed"):
        front.office()
    with refused("login.wrong"):
        front.login("nadie", PASSWORD)
    store.close()


def test_the_newest_backup_is_told(counter: Counter) -> None:
    folder = counter.store.folder
    file = back_up(folder.database, folder.backups, at=MORNING, why="hand")
    told = Front(counter.store).last_backup()
    assert told == datetime.fromtimestamp(file.stat().st_mtime, UTC)


@pytest.mark.parametrize("username", ["nchimbolema", "x" * 300])
def test_a_wrong_word_and_an_unknown_name_are_told_alike(counter: Counter, username: str, watch: Watch) -> None:
    front = Front(counter.store)
    for _ in range(FREE_TRIES + 1):
        with refused("login.wrong") as caught:
            front.login(username, WRONG)
        assert caught.value.values == {}
    with refused("login.wait") as caught:
        front.login(username, WRONG)
    assert caught.value.values == {"seconds": 6}
    assert watch.seconds == 50.0


def test_the_password_of_nobody_costs_a_whole_verification() -> None:
    """An unknown name that answered at once would tell which names exist."""
    with pytest.raises(argon2.exceptions.VerifyMismatchError):
        argon2.PasswordHasher().verify(passwords_of_nobody(), PASSWORD)
    nobody, somebody = (
        argon2.extract_parameters(one) for one in (passwords_of_nobody(), argon2.PasswordHasher().hash("x"))
    )
    assert nobody == somebody


def test_an_account_that_was_closed_is_as_unknown(counter: Counter) -> None:
    counter.dismiss(counter.clerk)
    with refused("login.wrong"):
        Front(counter.store).login("nchimbolema", PASSWORD)


def test_the_wait_doubles_up_to_five_minutes(counter: Counter, watch: Watch) -> None:
    waits = []
    guard = Throttle(counter.store)
    for _ in range(14):
        guard.check("u")
        guard.failed("u")
        begun = watch.seconds
        while True:
            try:
                guard.check("u")
                break
            except Exception as error:  # noqa: BLE001  the seconds it tells are looked at below
                watch.seconds += error.values["seconds"]  # type: ignore[attr-defined]
        waits.append(int(watch.seconds - begun))
    assert waits[:FREE_TRIES] == [0] * FREE_TRIES
    assert [abs(wait - right) <= 1 for wait, right in zip(waits[3:10], (5, 10, 20, 40, 80, 160, 300), strict=True)] == [
        True
    ] * 7
    assert max(waits) <= LONGEST_WAIT + 1


def test_the_counter_survives_a_restart_and_the_wait_begins_anew(tmp_path: Path, watch: Watch) -> None:
    counter = Counter(tmp_path)
    front = Front(counter.store)
    for _ in range(FREE_TRIES + 2):
        with refused("login.wrong"):
            front.login("nchimbolema", WRONG)
        watch.seconds += 1000
    counter.close()
    again = open_store(tmp_path / "data", FixedClock(MORNING + timedelta(days=400)))
    front = Front(again)
    with refused("login.wait") as caught:
        front.login("nchimbolema", PASSWORD)
    assert caught.value.values == {"seconds": 11}, "turning the wall clock unlocks nothing"
    watch.seconds += 11
    assert front.login("nchimbolema", PASSWORD).role == "clerk"
    assert again.read("SELECT count(*) FROM login_failure")[0][0] == 0
    again.close()


def test_coming_in_forgets_the_mistakes(counter: Counter, watch: Watch) -> None:
    front = Front(counter.store)
    for _ in range(FREE_TRIES):
        with refused("login.wrong"):
            front.login("nchimbolema", WRONG)
    front.login("nchimbolema", PASSWORD)
    with refused("login.wrong"):
        front.login("nchimbolema", WRONG)
    front.login("nchimbolema", PASSWORD)
    assert watch.seconds == 50.0


def test_one_persons_mistakes_do_not_keep_another_out(counter: Counter, watch: Watch) -> None:
    front = Front(counter.store)
    for _ in range(FREE_TRIES + 1):
        with refused("login.wrong"):
            front.login("nchimbolema", WRONG)
    assert front.login("eyacelga", PASSWORD) == counter.supervisor
    assert watch.seconds == 50.0
