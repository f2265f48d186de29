"""A fault in resources/calendar is found at start, with file, key and remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services import territory
from app.services.calendar import Calendars, load, read
from tests.services.calendar.test_calendar_rules import RESOURCES

HOLIDAY = """
[[holiday]]
name = "Feria"
month = 3
day = 4
moves = "full"
valid_from = 2017-01-01
legal_basis = "ordenanza"
source = "prueba"
confidence = "prueba"
"""
LOCAL = HOLIDAY + 'canton = "1701"\n'
DECREE = """
[[decree]]
name = "luto"
kind = "day_off"
first_day = 2026-03-02
recoverable = false
legal_basis = "decreto"
source = "prueba"
confidence = "prueba"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RESOURCES, tmp_path / "calendar"))


def test_what_we_ship_has_no_faults() -> None:
    rows, faults = read(RESOURCES)
    assert faults == ()
    assert len(rows.holidays) > 40
    assert all(holiday.legal_basis and holiday.source and holiday.confidence for holiday in rows.holidays)


def test_every_place_we_ship_exists() -> None:
    known = territory.load(RESOURCES.parent / "territory" / "territory.csv").names
    places = {place for row in load(RESOURCES).holidays if (place := row.canton or row.province)}
    assert len(places) > 20
    assert places <= set(known)


@pytest.mark.parametrize(
    ("file", "text", "key", "problem"),
    [
        ("national.toml", HOLIDAY.replace("moves", "move"), "holiday[0].move", "no se conoce esta clave."),
        ("national.toml", HOLIDAY.replace('"full"', '"north"'), "holiday[0].moves", "no es ninguno de"),
        ("national.toml", HOLIDAY.replace("month = 3", "month = 13"), "holiday[0].month", "de 1 a 12"),
        ("national.toml", HOLIDAY.replace("day = 4", "day = true"), "holiday[0].day", "de 1 a 31"),
        (
            "national.toml",
            HOLIDAY.replace("day = 4", "day = 31").replace("month = 3", "month = 4"),
            "holiday[0]",
            "31/4",
        ),
        ("national.toml", HOLIDAY.replace("= 3", "= 2").replace("day = 4", "day = 29"), "holiday[0]", "29/2"),
        (
            "national.toml",
            HOLIDAY.replace("day = 4\n", ""),
            "holiday[0]",
            "necesita month y day, o solo easter.",
        ),
        ("national.toml", HOLIDAY + "easter = 3\n", "holiday[0]", "necesita month y day, o solo easter."),
        ("national.toml", HOLIDAY + "easter = 365\n", "holiday[0].easter", "de -100 a 100"),
        (
            "national.toml",
            HOLIDAY.replace("2017-01-01", '"2017-01-01"'),
            "holiday[0].valid_from",
            "sin comillas",
        ),
        (
            "national.toml",
            HOLIDAY.replace("2017-01-01", "2017-01-01T00:00:00"),
            "holiday[0].valid_from",
            "fecha",
        ),
        ("national.toml", HOLIDAY + "valid_to = 2016-01-01\n", "holiday[0]", "valid_to es anterior"),
        ("national.toml", HOLIDAY + 'pair = "x"\n', "holiday[0]", "van juntas"),
        ("national.toml", HOLIDAY.replace('"full"', '"pair"'), "holiday[0]", "van juntas"),
        ("national.toml", HOLIDAY.replace('"full"', '"pair"\npair = "x"'), "pair x", "no son dos días seguidos"),
        ("national.toml", HOLIDAY + 'canton = "1701"\n', "holiday[0].canton", "no se conoce esta clave."),
        ("national.toml", HOLIDAY.replace('name = "Feria"', 'name = " "'), "holiday[0].name", "no es un texto"),
        ("national.toml", HOLIDAY.replace('name = "Feria"', ""), "holiday[0].name", "falta."),
        ("national.toml", HOLIDAY.replace("[[holiday]]", "[[fiesta]]"), "fiesta", "no se conoce esta clave."),
        ("national.toml", 'holiday = "1 de enero"\n', "holiday", "no es una lista de filas."),
        ("national.toml", "holiday = [1, 2]\n", "holiday", "no es una lista de filas."),
        ("national.toml", "[[holiday]\n", "", "no se puede leer"),
        ("national.toml", HOLIDAY.replace("2017-01-01", "2017-02-31"), "", "no se puede leer"),
        ("local.toml", HOLIDAY, "holiday[0]", "necesita canton o province."),
        ("local.toml", LOCAL + 'province = "17"\n', "holiday[0]", "tiene cantón y provincia"),
        ("local.toml", LOCAL.replace("1701", "2501"), "holiday[0].canton", "no es un código INEC de 4 dígitos."),
        (
            "local.toml",
            LOCAL.replace('"1701"', "1701"),
            "holiday[0].canton",
            "no es un código INEC de 4 dígitos.",
        ),
        ("decrees.toml", DECREE.replace("day_off", "fiesta"), "decree[0].kind", "no es ninguno de"),
        ("decrees.toml", DECREE.replace("false", '"no"'), "decree[0].recoverable", "no es true ni false."),
        ("decrees.toml", DECREE + "last_day = 2026-03-01\n", "decree[0]", "last_day es anterior"),
        ("decrees.toml", DECREE + "last_day = 2027-03-01\n", "decree[0]", "dura más de 60 días."),
    ],
)
def test_a_fault_names_file_key_and_remedy(folder: Path, file: str, text: str, key: str, problem: str) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    _, faults = read(folder)
    found = [fault for fault in faults if fault.key == key]
    assert len(found) == 1, faults
    assert (found[0].file, bool(found[0].remedy)) == (file, True)
    assert problem in found[0].problem
    assert str(found[0]).startswith(f"{file}: {key}".removesuffix(": "))
    with pytest.raises(UserError) as refused:
        Calendars(folder)
    assert refused.value.key == "calendar.fault"
    assert refused.value.values["file"] == file


def test_a_pair_counted_from_easter_or_of_different_age_is_no_pair(folder: Path) -> None:
    first = HOLIDAY.replace('"full"', '"pair"\npair = "x"')
    by_easter = first.replace("month = 3\nday = 4", "easter = 1")
    for second in (
        by_easter,
        first.replace("day = 4", "day = 5").replace("2017", "2018"),
        first.replace("day = 4", "day = 6"),
    ):
        (folder / "national.toml").write_text(first + second, encoding="utf-8")
        assert [fault.key for fault in read(folder)[1]] == ["pair x"]
    (folder / "national.toml").write_text(first + first.replace("day = 4", "day = 5"), encoding="utf-8")
    assert read(folder)[1] == ()


def test_a_missing_file_and_one_that_is_not_text_are_faults(folder: Path) -> None:
    (folder / "local.toml").unlink()
    (folder / "decrees.toml").write_bytes(b"\xff\xfe[[decree]]")
    assert [(fault.file, fault.key) for fault in read(folder)[1]] == [
        ("local.toml", ""),
        ("decrees.toml", ""),
    ]


def test_every_fault_is_reported_at_once(folder: Path) -> None:
    (folder / "national.toml").write_text(
        HOLIDAY.replace("moves", "move") + HOLIDAY.replace("day = 4", "day = 40"), encoding="utf-8"
    )
    assert [fault.key for fault in read(folder)[1]] == [
        "holiday[0].move",
        "holiday[0].moves",
        "holiday[1].day",
    ]


def test_a_decree_of_several_days_and_one_of_a_single_day(folder: Path) -> None:
    (folder / "decrees.toml").write_text(DECREE + DECREE + "last_day = 2026-03-04\n", encoding="utf-8")
    single, several = load(folder).decrees
    assert (single.last_day.day, several.last_day.day) == (2, 4)
