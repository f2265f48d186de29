"""Provinces, cantons and parishes as a clerk chooses them."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from app.services import territory
from app.services.paths import RESOURCES


@pytest.fixture(scope="module")
def ecuador() -> territory.Territory:
    return territory.load(RESOURCES / "territory" / "territory.csv")


def test_the_country_has_its_divisions(ecuador: territory.Territory) -> None:
    provinces = ecuador.provinces()
    assert (provinces[0].name, provinces[23].name, provinces[24].code) == ("Azuay", "Santa Elena", "90")
    cantons = [canton for province in provinces for canton in ecuador.cantons(province.code)]
    parishes = [parish for canton in cantons for parish in ecuador.parishes(canton.code)]
    assert (len(provinces), len(cantons), len(parishes)) == (25, 224, 1040)


def test_a_place_is_written_from_the_smallest(ecuador: territory.Territory) -> None:
    assert ecuador.label("0507") == "Sigchos, Cotopaxi"
    assert ecuador.label("170550") == "Sangolqui, Rumiñahui, Pichincha"
    assert ecuador.label("17") == "Pichincha"
    assert ecuador.label("9001") == "Las Golondrinas"
    assert ecuador.name("1703") == "Mejía"


def test_a_code_of_nowhere(ecuador: territory.Territory) -> None:
    with pytest.raises(KeyError):
        ecuador.label("9999")


def test_a_country_without_undivided_zones(tmp_path: Path) -> None:
    path = tmp_path / "territory.csv"
    path.write_text("code,level,name\n01,province,Azuay\n0101,canton,Cuenca\n", encoding="utf-8")
    assert territory.load(path).provinces() == (territory.Division("01", "Azuay"),)
    assert territory.canton_codes(path) == {"0101"}


def test_every_name_is_clean(ecuador: territory.Territory) -> None:
    odd = [name for name in ecuador.names.values() if name != name.strip() or "  " in name or "ð" in name]
    assert odd == []


def test_the_list_of_the_program_has_no_fault_and_says_its_source() -> None:
    folder = RESOURCES / "territory"
    assert territory.faults(folder / "territory.csv") == ()
    told = tomllib.loads((folder / "territory.toml").read_text(encoding="utf-8"))
    assert told["source"]
    assert isinstance(told["recorded_on"], date)
    assert (folder / told["file"]).is_file()


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        ("01,province,Azuay\n01,province,Azuay\n", 3, "dos veces"),
        ("01,province,Azuay\n1,canton,Cuenca\n", 3, "no tiene 4 dígitos"),
        ("01,province,Azuay\n0201,canton,Guaranda\n", 3, "dentro de ningún lugar"),
        ("01,province,\n", 2, "no tiene nombre"),
        ("01,país,Ecuador\n", 2, "nivel «país»"),
        ("", 0, "vacío"),
    ],
)
def test_a_wrong_line_is_pointed_at(tmp_path: Path, rows: str, line: int, words: str) -> None:
    path = tmp_path / "territory.csv"
    path.write_text(f"code,level,name\n{rows}", encoding="utf-8")
    (found,) = territory.faults(path)
    assert found[0] == line
    assert words in found[1]


def test_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    assert territory.faults(tmp_path / "none.csv") == ((0, "No se entiende."),)
