"""The first use: an empty folder becomes an office, once."""

from __future__ import annotations

import pytest

from app.services.desk import open_desk
from app.services.front import Front
from app.services.integrity import verify
from app.services.office.setup import Setup
from app.services.storage.store import Store
from tests.services.counter import refused
from tests.support.desk import OFFICE, PASSWORD, declared


@pytest.fixture
def setup(store: Store) -> Setup:
    return Setup(store, declared().catalogue)


def test_every_declared_office_is_offered_with_its_institution(setup: Setup) -> None:
    found = setup.offices()
    declared_ones = [(home.key, office.key) for home in declared().catalogue.institutions for office in home.offices]
    assert [(one.institution.key, one.office.key) for one in found] == declared_ones
    assert [one.office.key for one in found][:3] == ["inen-quito", "inen-guayaquil", "inen-cuenca"]


def test_an_office_begins_with_its_supervisor(store: Store, setup: Setup) -> None:
    with refused("office.not_installed"):
        open_desk(store, declared=declared())
    made = setup.install(OFFICE, "Edison Yacelga", "eyacelga", PASSWORD)
    assert (made.role, made.office, made.name) == ("supervisor", OFFICE, "Edison Yacelga")
    assert Front(store).login("eyacelga", PASSWORD) == made
    desk = open_desk(store, declared=declared())
    assert [one.username for one in desk.users.list(made)] == ["eyacelga"]
    assert not desk.office.sample
    assert store.read("SELECT count(*) FROM journal")[0][0] == 1, "one transaction"
    assert verify(store.folder)["ok"]


def test_a_second_first_use_is_refused(store: Store, setup: Setup) -> None:
    setup.install(OFFICE, "Edison Yacelga", "eyacelga", PASSWORD)
    for office in (OFFICE, "inen-cuenca"):
        with refused("office.already_installed"):
            setup.install(office, "Otra Persona", "otra", PASSWORD)
    assert [one.username for one in Front(store).staff()] == ["eyacelga"]
    assert Front(store).office().office == OFFICE


@pytest.mark.parametrize(
    ("office", "name", "username", "password", "key"),
    [
        ("otra-oficina", "Edison Yacelga", "eyacelga", PASSWORD, "catalogue.unknown"),
        (OFFICE, "   ", "eyacelga", PASSWORD, "name.empty"),
        (OFFICE, "a" * 101, "eyacelga", PASSWORD, "name.too_long"),
        (OFFICE, "Edison Yacelga", "e y", PASSWORD, "user.bad_name"),
        (OFFICE, "Edison Yacelga", "eyacelga", "corta", "password.short"),
    ],
)
def test_a_first_use_with_a_mistake_leaves_the_folder_empty(
    store: Store, setup: Setup, office: str, name: str, username: str, password: str, key: str
) -> None:
    with refused(key):
        setup.install(office, name, username, password)
    assert not Front(store).installed()
    assert store.read("SELECT count(*) FROM journal")[0][0] == 0


def test_a_sample_office_says_so(store: Store, setup: Setup) -> None:
    setup.install(OFFICE, "Edison Yacelga", "eyacelga", PASSWORD, sample=True)
    assert open_desk(store, declared=declared()).office.sample
    assert store.read("SELECT sample FROM app_user")[0][0] == 1
