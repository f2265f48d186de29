"""The invented office: sixty requests in every state, made by the real services, and removed whole."""

from __future__ import annotations

import sqlite3
from collections import Counter as Tally
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.models.identity import IdKind, check
from app.services.catalogue import load
from app.services.front import Front
from app.services.integrity import verify
from app.services.paths import RESOURCES, DataFolder
from app.services.sample import MARK, build, cast, remove
from app.services.sample.plan import PLAN
from tests.services.counter import Counter, refused
from tests.support.desk import MORNING

FACTS = (
    "SELECT number, person_name, person_identity, applicant_type, step, state, next_step, next_reason, received_at, "
    "due_on, paused, closed_at, closing_reason, sample, answers FROM case_file ORDER BY number",
    "SELECT number, title, state, issued_on FROM document ORDER BY number",
    "SELECT number, starts_at, state, result FROM evaluation ORDER BY number",
    "SELECT document, paid_on, amount_cents, state FROM slip ORDER BY document",
    "SELECT at, actor_name, text, detail FROM case_event ORDER BY at, text, detail",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = DataFolder(tmp_path_factory.mktemp("sample") / "data")
    build(made, now=MORNING)
    return made.root


@pytest.fixture
def rows(folder: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.row_factory = sqlite3.Row
    yield connection
    connection.close()


def told(folder: Path) -> list[list[tuple[object, ...]]]:
    connection = sqlite3.connect(DataFolder(folder).database)
    facts = [connection.execute(sql).fetchall() for sql in FACTS]
    connection.close()
    return facts


def test_sixty_requests_stand_in_every_state(rows: sqlite3.Connection) -> None:
    states = Tally(row["state"] for row in rows.execute("SELECT state FROM case_file"))
    assert sum(states.values()) == len(PLAN) == 60
    assert set(states) == {
        "registered",
        "awaiting_payment",
        "in_progress",
        "amending",
        "to_sign",
        "to_deliver",
        "granted",
        "denied",
        "withdrawn",
    }


def test_every_step_of_the_definition_has_somebody(rows: sqlite3.Connection) -> None:
    flow = load(RESOURCES).procedure("mi-primer-certificado").workflow
    assert {row["step"] for row in rows.execute("SELECT step FROM case_file")} == {step.key for step in flow.steps}


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("slip", "state", {"declared", "confirmed"}),
        ("charge", "state", {"pending", "declared", "settled", "difference"}),
        ("difference", "kind", {"short", "over"}),
        ("evaluation", "state", {"scheduled", "held"}),
        ("evaluation", "result", {"", "passed", "failed"}),
        ("document", "state", {"requested", "approved", "sent", "printed", "delivered"}),
        ("print_job", "outcome", {"", "good"}),
        ("delivery", "capacity", {"holder"}),
        ("requirement_item", "state", {"pending", "received", "verified_online"}),
    ],
)
def test_every_page_has_something_of_each_kind(
    rows: sqlite3.Connection, table: str, column: str, values: set[str]
) -> None:
    found = {row[0] for row in rows.execute(f"SELECT {column} FROM {table}")}  # noqa: S608  names of ours
    assert found >= values


def test_everybody_is_invented_and_marked(rows: sqlite3.Connection) -> None:
    assert {row["sample"] for row in rows.execute("SELECT sample FROM case_file")} == {1}
    people = list(rows.execute("SELECT id_kind, id_number, email FROM person"))
    assert all(check(IdKind(row["id_kind"]), row["id_number"]).accepted for row in people)
    assert len({row["id_number"] for row in people}) == len(people) == 60


def test_the_office_was_worked_within_its_days_and_never_tomorrow(rows: sqlite3.Connection) -> None:
    now = MORNING.astimezone(ZoneInfo("UTC")).isoformat()[:19].replace("T", " ")
    assert rows.execute("SELECT max(at) FROM journal").fetchone()[0].replace("T", " ")[:19] <= now
    assert rows.execute("SELECT max(received_at) FROM case_file").fetchone()[0].replace("T", " ")[:19] <= now


def test_its_bank_lists_are_of_no_bank_for_an_agency_may_declare_any(rows: sqlite3.Connection) -> None:
    assert {row["format"] for row in rows.execute("SELECT format FROM bank_import")} == {"tabla"}


def test_its_journal_is_whole(folder: Path) -> None:
    verdict = verify(DataFolder(folder))
    assert (verdict["ok"], verdict["entries"] > 400) == (True, True)


def test_the_same_moment_makes_the_same_office(folder: Path, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    again = DataFolder(tmp_path / "data")
    build(again, now=MORNING, progress=lambda done, total: steps.append((done, total)))
    assert told(again.root) == told(folder)
    assert steps[-1] == (60, 60)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_it_is_made_on_any_day_even_on_new_years_night(tmp_path: Path) -> None:
    now = datetime(2027, 1, 1, 0, 5, tzinfo=ZoneInfo("America/Guayaquil"))
    made = DataFolder(tmp_path / "data")
    build(made, now=now)
    states = {row[5] for row in told(made.root)[0]}
    assert len(told(made.root)[0]) == 60
    assert states >= {"granted", "to_deliver", "to_sign", "amending", "denied"}
    assert verify(made)["ok"]


def test_a_folder_with_data_is_not_filled(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    counter.close()
    data = DataFolder(tmp_path / "data")
    before = data.database.read_bytes()
    with refused("sample.not_empty"):
        build(data, now=MORNING)
    assert data.database.read_bytes() == before
    assert not (data.root / MARK).exists()


def test_a_real_office_is_never_removed(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    data = DataFolder(tmp_path / "data")
    with refused("sample.not_sample"):
        remove(data)
    assert Front(counter.store).installed()
    counter.close()
    with refused("sample.not_sample"):
        remove(DataFolder(tmp_path / "nothing"))


@pytest.mark.parametrize("office", [one.offices[-1].key for one in load(RESOURCES).institutions])
def test_every_institution_has_a_sample_of_all_it_offers(tmp_path: Path, office: str) -> None:
    made = DataFolder(tmp_path / "data")
    build(made, now=MORNING, office=office, plan=PLAN[::3])
    connection = sqlite3.connect(made.database)
    offered = {one.key for one in load(RESOURCES).for_office(office)}
    procedures = Tally(row[0] for row in connection.execute("SELECT procedure FROM case_file"))
    states = {row[0] for row in connection.execute("SELECT state FROM case_file")}
    connection.close()
    assert set(procedures) == offered
    assert sum(procedures.values()) == len(PLAN[::3])
    assert {"registered", "in_progress", "granted"} <= states


def test_no_sample_is_made_of_an_office_that_nobody_declares(tmp_path: Path) -> None:
    with refused("catalogue.unknown"):
        build(DataFolder(tmp_path / "data"), now=MORNING, office="luna")
    assert not (tmp_path / "data").exists()


def test_removing_the_sample_leaves_nothing(tmp_path: Path, folder: Path) -> None:
    import shutil

    copy = DataFolder(tmp_path / "copy")
    shutil.copytree(folder, copy.root)
    remove(copy)
    assert not copy.root.exists()


def test_a_folder_with_somebody_elses_files_is_not_filled(tmp_path: Path) -> None:
    (tmp_path / "tesis.odt").write_text("cuatro años")
    with refused("sample.not_empty"):
        build(DataFolder(tmp_path), now=MORNING)
    assert [file.name for file in tmp_path.iterdir()] == ["tesis.odt"]


def test_what_a_person_saved_beside_the_sample_stays(tmp_path: Path, folder: Path) -> None:
    import shutil

    copy = DataFolder(tmp_path / "copy")
    shutil.copytree(folder, copy.root)
    (copy.root / "lista.csv").write_text("Estado;Número")
    remove(copy)
    assert [file.name for file in copy.root.iterdir()] == ["lista.csv"]


def test_the_cast_never_gives_one_number_two_names() -> None:
    roles = cast.applicants(cast.script())
    first = [next(roles).applicant for _ in range(200)]
    assert len({one.id_number for one in first}) == 200
    assert {bool(one.legal_name) for one in first} == {True, False}
