"""Numbers go up by one in each office, series and year, whoever takes them and however often it is undone."""

import multiprocessing
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.services.access import Access, Actor
from app.services.clock import SystemClock
from app.services.issuing import numbering
from app.services.paths import RESOURCES, DataFolder
from app.services.storage.database import Database
from tests.support.desk import Office, open_desk

DAY = date(2026, 11, 5)
PROCESSES, EACH = 4, 25


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = open_desk(tmp_path)
    yield found
    found.close()


def take(office: Office, series: str = "CV", code: str = "QUI", on: date = DAY, actor: Actor | None = None) -> str:
    with office.store.transaction(actor or office.supervisor, "issuing.approve") as tx:
        return numbering.take(tx, series, code, on)


def test_each_series_office_and_year_counts_by_itself(office: Office) -> None:
    assert [take(office), take(office)] == ["CV-QUI-2026-0001", "CV-QUI-2026-0002"]
    assert take(office, "MPC-C") == "MPC-C-QUI-2026-0001"
    assert take(office, on=date(2027, 1, 4)) == "CV-QUI-2027-0001"
    cuenca = Actor("1", "Ofelia", "supervisor", "inen-cuenca")
    assert take(office, code="CUE", actor=cuenca) == "CV-CUE-2026-0001"
    assert take(office) == "CV-QUI-2026-0003"


def test_a_number_of_an_act_that_failed_is_given_again(office: Office) -> None:
    with pytest.raises(ZeroDivisionError), office.store.transaction(office.supervisor, "issuing.approve") as tx:
        assert numbering.take(tx, "CV", "QUI", DAY) == "CV-QUI-2026-0001"
        raise ZeroDivisionError
    assert take(office) == "CV-QUI-2026-0001"


def test_the_ten_thousandth_number_has_one_digit_more() -> None:
    assert numbering.written("CV", "QUI", 2026, 9_999) == "CV-QUI-2026-9999"
    assert numbering.written("CV", "QUI", 2026, 10_000) == "CV-QUI-2026-10000"


def _take_many(file: Path, results: Path, actor: Actor) -> None:
    """Take numbers as another program on the same file would."""
    database = Database(file, clock=SystemClock(), access=Access(RESOURCES / "access.toml"))
    taken = []
    for _ in range(EACH):
        with database.transaction(actor, "issuing.approve") as tx:
            taken.append(numbering.take(tx, "CV", "QUI", DAY))
    database.close()
    results.write_text("\n".join(taken), encoding="ascii")


def test_several_programs_on_one_file_repeat_no_number_and_skip_none(tmp_path: Path) -> None:
    office = open_desk(tmp_path)
    actor = office.supervisor
    office.close()
    file = DataFolder(tmp_path / "data").database
    spawn = multiprocessing.get_context("spawn")
    results = [tmp_path / f"taken-{place}" for place in range(PROCESSES)]
    programs = [spawn.Process(target=_take_many, args=(file, result, actor)) for result in results]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert [program.exitcode for program in programs] == [0] * PROCESSES
    taken = [number for result in results for number in result.read_text(encoding="ascii").split()]
    assert sorted(taken) == [f"CV-QUI-2026-{number:04d}" for number in range(1, PROCESSES * EACH + 1)]
