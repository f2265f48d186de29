"""Provinces, cantons and parishes as a clerk chooses them."""

from pathlib import Path

import pytest

from app.services import territory
from app.services.paths import RESOURCES


@pytest.fixture(scope="module")
def ecuador() -> territory.Territory:
    return territory.load(RESOURCES / "territory.csv")


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
