"""Accounts: made, closed, given new passwords; and the supervisor who authorises in place."""

from __future__ import annotations

import pytest

from app.models.errors import Denied
from app.services.front import Front
from app.services.office import passwords
from tests.services.counter import Counter, refused
from tests.services.everywhere import OTHER_OFFICE
from tests.support.desk import PASSWORD
from tests.support.watch import Watch

FRESH = "otras cuatro palabras raras"


def names(counter: Counter) -> list[str]:
    return [one.username for one in counter.desk.users.list(counter.supervisor)]


def test_an_account_is_made_and_its_owner_comes_in(counter: Counter) -> None:
    made = counter.desk.users.create(counter.administrator, "  RPaz ", "Rosa  Paz", "clerk", FRESH)
    row = counter.row("app_user", "id", made)
    assert (row["username"], row["full_name"], row["role"], row["active"]) == ("rpaz", "Rosa Paz", "clerk", 1)
    assert FRESH not in row["password_hash"]
    assert "rpaz" in names(counter)
    assert Front(counter.store).login("rpaz", FRESH).user_id == made


@pytest.mark.parametrize(
    ("username", "role", "key"),
    [
        ("ab", "clerk", "user.bad_name"),
        ("", "clerk", "user.bad_name"),
        ("9paz", "clerk", "user.bad_name"),
        ("rosa paz", "clerk", "user.bad_name"),
        ("ñandu", "clerk", "user.bad_name"),
        ("a" * 41, "clerk", "user.bad_name"),
        ("rpaz\n--", "clerk", "user.bad_name"),
        ("rpaz", "system", "user.bad_role"),
        ("rpaz", "", "user.bad_role"),
        ("nchimbolema", "clerk", "user.taken"),
        ("NChimbolema", "clerk", "user.taken"),
    ],
)
def test_an_account_that_cannot_be_is_not_made(counter: Counter, username: str, role: str, key: str) -> None:
    before = counter.entries()
    with refused(key):
        counter.desk.users.create(counter.administrator, username, "Rosa Paz", role, FRESH)
    assert counter.entries() == before


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("corta", "password.short"),
        ("once letras", "password.short"),
        ("a" * 129, "password.long"),
        ("aaaaaaaaaaaaa", "password.common"),
        ("123456123456", "password.common"),
        ("passwordpassword", "password.common"),
        ("Contraseña123456", "password.common"),
        ("ventanilla ecuador", "password.common"),
    ],
)
def test_a_password_that_is_guessed_at_once_is_refused(password: str, key: str) -> None:
    with refused(key):
        passwords.hashed(password)


@pytest.mark.parametrize("password", ["doce letras!", "a b c d e f g", "x" * 100 + "abcdefg", "contraseña de ñandú"])
def test_a_password_needs_no_signs_nor_capitals(password: str) -> None:
    passwords.check(password)


def test_a_password_fits_however_its_accents_were_typed() -> None:
    kept = passwords.hashed("el camio\u0301n pequen\u0303o")
    assert passwords.fits(kept, "el camión pequeño")
    assert not passwords.fits(kept, "el camion pequeno")
    assert not passwords.fits(kept, "el cami\ud800n")
    assert not passwords.fits("-", "el camión pequeño")


def test_a_new_password_replaces_the_old_one(counter: Counter) -> None:
    front = Front(counter.store)
    counter.desk.users.set_password(counter.supervisor, counter.clerk.user_id, FRESH)
    assert front.login("nchimbolema", FRESH).user_id == counter.clerk.user_id
    with refused("login.wrong"):
        front.login("nchimbolema", PASSWORD)


def test_a_new_password_forgets_the_wrong_tries(counter: Counter, watch: Watch) -> None:
    front = Front(counter.store)
    for _ in range(4):
        with refused("login.wrong"):
            front.login("nchimbolema", "no es esta clave")
    with refused("login.wait"):
        front.login("nchimbolema", PASSWORD)
    counter.desk.users.set_password(counter.supervisor, counter.clerk.user_id, FRESH)
    assert front.login("nchimbolema", FRESH).user_id == counter.clerk.user_id
    assert watch.seconds == 50.0


def test_ones_own_password_is_changed_by_who_knows_it(counter: Counter) -> None:
    with refused("login.wrong"):
        counter.desk.users.change_own_password(counter.clerk, "no es esta clave", FRESH)
    with refused("password.short"):
        counter.desk.users.change_own_password(counter.clerk, PASSWORD, "corta")
    counter.desk.users.change_own_password(counter.clerk, PASSWORD, FRESH)
    assert passwords.fits(counter.row("app_user", "id", counter.clerk.user_id)["password_hash"], FRESH)


def test_a_closed_account_stays_in_the_list_and_out_of_the_office(counter: Counter) -> None:
    counter.desk.users.set_active(counter.supervisor, counter.clerk.user_id, active=False)
    listed = counter.desk.users.list(counter.administrator)
    assert [one.username for one in listed if not one.active] == ["nchimbolema"]
    assert listed[-1].username == "nchimbolema"
    with refused("login.wrong"):
        Front(counter.store).login("nchimbolema", PASSWORD)
    counter.desk.users.set_active(counter.supervisor, counter.clerk.user_id, active=True)
    assert Front(counter.store).login("nchimbolema", PASSWORD).role == "clerk"


def test_the_last_supervisor_stays(counter: Counter) -> None:
    counter.hire("supervisor", "Lejana", office=OTHER_OFFICE)
    counter.desk.users.set_active(counter.administrator, counter.second.user_id, active=False)
    with refused("user.last_supervisor"):
        counter.desk.users.set_active(counter.administrator, counter.supervisor.user_id, active=False)
    counter.desk.users.set_active(counter.administrator, counter.second.user_id, active=True)
    counter.desk.users.set_active(counter.administrator, counter.supervisor.user_id, active=False)


def test_people_of_another_office_are_not_listed_nor_touched(counter: Counter) -> None:
    other = counter.hire("clerk", "Lejana", office=OTHER_OFFICE)
    assert "lejana" not in names(counter)
    with pytest.raises(Denied):
        counter.desk.users.set_active(counter.supervisor, other.user_id, active=False)


def test_a_supervisor_authorises_in_place(counter: Counter) -> None:
    assert counter.desk.users.authorise(counter.clerk, "eyacelga", PASSWORD) == counter.supervisor
    with refused("user.not_supervisor"):
        counter.desk.users.authorise(counter.clerk, "morbe", PASSWORD)
    with refused("login.wrong"):
        counter.desk.users.authorise(counter.clerk, "eyacelga", "no es esta clave")


def test_a_supervisor_who_mistyped_authorises_once_the_wait_is_over(counter: Counter, watch: Watch) -> None:
    for _ in range(4):
        with refused("login.wrong"):
            counter.desk.users.authorise(counter.clerk, "eyacelga", "no es esta clave")
    with refused("login.wait"):
        counter.desk.users.authorise(counter.clerk, "eyacelga", PASSWORD)
    watch.seconds += 6
    assert counter.desk.users.authorise(counter.clerk, "eyacelga", PASSWORD) == counter.supervisor
