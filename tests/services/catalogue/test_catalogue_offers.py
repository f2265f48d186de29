"""An administrator declares channels, products, prices, terms and categories; every mistake is told with its remedy."""

import tomllib
from pathlib import Path

import pytest

from app.models.catalogue.chosen import COUNTER, Chosen
from app.models.catalogue.conditions import Condition
from app.models.catalogue.offer import key_of
from app.services import catalogue
from tests.support.catalogue import GOLDEN, PROCEDURE, SAMPLE, copy_resources, edit, faults, with_sample

MISTAKES = tomllib.loads((GOLDEN / "offer_mistakes.toml").read_text(encoding="utf-8"))["mistake"]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["name"])
def test_a_mistake_is_explained(tmp_path: Path, mistake: dict[str, str]) -> None:
    folder = with_sample(tmp_path)
    edit(folder, SAMPLE, mistake["old"], mistake["new"])
    ours = [fault for fault in faults(folder) if fault.key == mistake["key"]]
    assert ours, [str(fault) for fault in faults(folder)]
    assert all(fault.file == SAMPLE and fault.line for fault in ours)
    assert any(mistake["remedy"] in fault.remedy for fault in ours), [fault.remedy for fault in ours]


def test_everything_that_can_be_said_is_accepted(tmp_path: Path) -> None:
    folder = with_sample(tmp_path)
    assert faults(folder) == ()
    procedure = catalogue.load(folder).procedure("copia-de-prueba")
    assert [one.key for one in procedure.ways()] == [COUNTER, "correo-electronico", "en-linea"]
    assert [one.words for one in procedure.channels] == ["Correo electrónico", "En línea (Portal Web)"]
    assert procedure.product("certificada").responsible == "Secretaría"


def test_the_term_is_the_products_else_the_channels_else_the_procedures(tmp_path: Path) -> None:
    procedure = catalogue.load(with_sample(tmp_path)).procedure("copia-de-prueba")
    assert procedure.term_for(Chosen(product="certificada", channel="en-linea")).term == "3 business_days"
    assert procedure.term_for(Chosen(channel="en-linea")).term == "immediate"
    assert procedure.term_for(Chosen()).term == "5 business_days"


def test_a_condition_may_ask_for_channel_and_product() -> None:
    condition = Condition(channels=("en-linea",), products=("simple",))
    assert condition.holds(Chosen(channel="en-linea", product="simple"), {})
    assert not condition.holds(Chosen(channel="en-linea"), {})
    assert not condition.holds("persona", {})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("En línea (Sitio / Portal Web)", "en-linea-sitio-portal-web"),
        ("Correo electrónico", "correo-electronico"),
        ("Trámite Rápido", "tramite-rapido"),
        ("palabra " * 20, "palabra-palabra-palabra-palabra-palabra-palabra-palabra"),
    ],
)
def test_a_plain_channel_gets_a_key(text: str, key: str) -> None:
    assert key_of(text) == key


def second_version(folder: Path, *, version: int = 2, begins: str = "2026-12-01", name: str = "v2") -> str:
    first = (folder / SAMPLE).read_text(encoding="utf-8")
    text = first.replace("version = 1", f"version = {version}", 1).replace("2026-01-01", begins, 1)
    file = SAMPLE.replace(".toml", f".{name}.toml")
    (folder / file).write_text(text, encoding="utf-8")
    return file


def test_versions_stand_side_by_side_and_the_one_in_force_is_offered(tmp_path: Path) -> None:
    from datetime import date

    folder = with_sample(tmp_path)
    second_version(folder)
    assert faults(folder) == ()
    known = catalogue.load(folder)
    key = "copia-de-prueba"
    assert [one.version for one in known.versions(key)] == [1, 2]
    assert known.procedure(key, date(2026, 11, 30)).version == 1
    assert known.procedure(key, date(2026, 12, 1)).version == 2
    assert known.procedure(key).version == 2
    assert [one.version for one in known.for_office("inen-quito", date(2026, 11, 30)) if one.key == key] == [1]
    assert [one.key for one in known.current(date(2025, 1, 1))] == ["mi-primer-certificado"]


@pytest.mark.parametrize(
    ("changes", "key", "remedy"),
    [
        ({"version": 1, "name": "v1"}, "version", "version = 2"),
        ({"begins": "2026-01-01"}, "valid_from", "Cambie una de las dos fechas."),
        ({"name": "v3"}, "key", "copia-de-prueba.v2.toml"),
    ],
)
def test_versions_that_contradict_each_other(tmp_path: Path, changes: dict[str, object], key: str, remedy: str) -> None:
    folder = with_sample(tmp_path)
    file = second_version(folder, **changes)  # type: ignore[arg-type]
    assert [(one.file, one.key) for one in faults(folder) if remedy in one.remedy] == [(file, key)]


def test_a_version_of_another_institution_is_another_procedure(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    other = folder / "institutions" / "otra.toml"
    text = (folder / "institutions" / "inen.toml").read_text(encoding="utf-8")
    other.write_text(text.replace('key = "inen', 'key = "otra').replace("QUI", "OQU"), encoding="utf-8")
    (folder / "procedures" / "otra").mkdir()
    first = (
        (folder / PROCEDURE)
        .read_text(encoding="utf-8")
        .replace('"inen', '"otra')
        .replace("version = 1", "version = 2", 1)
    )
    (folder / "procedures" / "otra" / "mi-primer-certificado.v2.toml").write_text(first, encoding="utf-8")
    assert any("identifica en todo el catálogo" in one.remedy for one in faults(folder))
