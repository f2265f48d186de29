"""`check-catalogue` answers for whatever the administrator points at."""

import argparse
import json
import shutil
from pathlib import Path

import pytest

from app.cli import check_catalogue
from app.cli.check_catalogue import check
from app.models.layout import Reading
from app.services import catalogue
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.filling import always
from app.services.issuing.vocabulary import PLACEHOLDERS
from tests.support.catalogue import INSTITUTION, PROCEDURE, RESOURCES, copy_resources, edit, first_procedure


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy_resources(tmp_path)
    shutil.copytree(RESOURCES / "documents", tmp_path / "documents")
    shutil.copytree(RESOURCES / "calendar", tmp_path / "calendar")
    return tmp_path


def answer(target: Path) -> dict[str, object]:
    code, text = check(target, as_json=True)
    found: dict[str, object] = json.loads(text)
    assert code == (0 if found["ok"] else 2)
    return found


def keys(target: Path) -> list[tuple[str, str]]:
    found = answer(target)["faults"]
    assert isinstance(found, list)
    return [(fault["file"], fault["key"]) for fault in found]


def test_what_the_program_brings_is_clean() -> None:
    procedures = len(list((RESOURCES / "procedures").rglob("*.toml")))
    institutions = len(list((RESOURCES / "institutions").glob("*.toml")))
    told = f"Sin fallas: {procedures} trámites, {institutions} instituciones."
    assert check(placeholders=PLACEHOLDERS) == (0, told)


def test_a_clean_folder_as_json(folder: Path) -> None:
    assert answer(folder) == {"ok": True, "procedures": 1, "institutions": 1, "faults": []}


def test_a_fault_as_json(folder: Path) -> None:
    edit(folder, PROCEDURE, 'task = "payment"', 'task = "pay"')
    found = answer(folder)
    lines = (folder / PROCEDURE).read_text(encoding="utf-8").splitlines()
    assert found["faults"] == [
        {
            "file": PROCEDURE,
            "line": lines.index('task = "pay"') + 1,
            "key": "workflow.steps[1].task",
            "problem": "En «pago»: «pay» no se admite en «task».",
            "remedy": "Quizá quiso escribir «payment». Se admite: papers, confirm, category, payment, invoice, "
            "schedule, evaluate, decide, outside, fill, issue, deliver, none.",
        }
    ]


def test_faults_in_words(folder: Path) -> None:
    edit(folder, PROCEDURE, 'summary = "', '# summary = "')
    edit(folder, INSTITUTION, 'code = "CUE"', 'code = "QUI"')
    code, text = check(folder)
    line = (folder / INSTITUTION).read_text(encoding="utf-8").splitlines().index('key = "inen-cuenca"') + 2
    assert code == 2
    assert text == (
        f"{INSTITUTION}\n  línea {line}, offices[2].code: Dos oficinas usan el código «QUI».\n"
        "    Cambie uno de los dos.\n\n"
        f'{PROCEDURE}\n  summary: Falta «summary».\n    Agregue summary = "…".\n\n'
        "2 fallas (1 trámite, 1 institución)."
    )


def test_one_definition_anywhere_on_the_disk(tmp_path: Path) -> None:
    draft = tmp_path / "mi-primer-certificado.toml"
    shutil.copy(RESOURCES / PROCEDURE, draft)
    assert answer(draft) == {"ok": True, "procedures": 1, "institutions": 0, "faults": []}
    edit(tmp_path, draft.name, 'layout = "convenio"', 'layout = "contrato"')
    assert keys(draft) == [("mi-primer-certificado.toml", "results[0].layout")]


def test_a_draft_may_not_take_the_series_of_another(tmp_path: Path) -> None:
    text = (RESOURCES / PROCEDURE).read_text(encoding="utf-8")
    draft = tmp_path / "segundo.toml"
    draft.write_text(text.replace('key = "mi-primer-certificado"', 'key = "segundo"'), encoding="utf-8")
    assert keys(draft)[0] == ("segundo.toml", "series")


def test_one_file_of_the_program(folder: Path) -> None:
    edit(folder, PROCEDURE, 'institution = "inen"', 'institution = "otra"')
    assert keys(folder / PROCEDURE) == [("mi-primer-certificado.toml", "institution")] * 2
    assert answer(folder / INSTITUTION)["institutions"] == 1


@pytest.mark.parametrize("name", ["procedures", "procedures/inen"])
def test_a_folder_of_procedures(folder: Path, name: str) -> None:
    assert answer(folder / name) == {"ok": True, "procedures": 1, "institutions": 0, "faults": []}
    edit(folder, PROCEDURE, 'institution = "inen"', 'institution = "inem"')
    assert {key for _, key in keys(folder / name)} == {"institution"}


def test_a_loose_folder_of_definitions(tmp_path: Path) -> None:
    shutil.copy(RESOURCES / PROCEDURE, tmp_path)
    assert answer(tmp_path) == {"ok": True, "procedures": 1, "institutions": 0, "faults": []}


def test_a_folder_of_institutions(folder: Path) -> None:
    assert answer(folder / "institutions") == {"ok": True, "procedures": 0, "institutions": 1, "faults": []}


def test_a_folder_that_brings_only_procedures(folder: Path) -> None:
    shutil.rmtree(folder / "institutions")
    assert answer(folder) == {"ok": True, "procedures": 1, "institutions": 0, "faults": []}


def test_a_folder_that_brings_only_institutions(folder: Path) -> None:
    shutil.rmtree(folder / "procedures")
    assert answer(folder)["institutions"] == 1


def test_layouts_calendar_and_territory_are_looked_at_too(folder: Path) -> None:
    edit(folder, "documents/convenio.toml", 'paper = "A4"', 'paper = "A9"')
    edit(folder, "calendar/national.toml", "[[holiday]]", "[[holiday]]\nzzz = 1")
    (folder / "territory" / "territory.csv").write_bytes(b"\xff\xfe")
    files = [file for file, _ in keys(folder)]
    assert files == ["documents/convenio.toml", "territory/territory.csv", "calendar/national.toml"]


@pytest.mark.parametrize("name", ["documents", "calendar"])
def test_a_file_beside_that_cannot_be_read(folder: Path, name: str) -> None:
    (folder / name / "roto.toml").write_text("x = " + "[" * 5000, encoding="utf-8")
    (folder / name / "carpeta.toml").mkdir()
    assert keys(folder) == [(f"{name}/carpeta.toml", ""), (f"{name}/roto.toml", "")]


@pytest.mark.parametrize("name", ["no", "vacía", "vuelta"])
def test_nothing_to_check_is_a_fault(tmp_path: Path, name: str) -> None:
    (tmp_path / "vacía").mkdir()
    (tmp_path / "vuelta").symlink_to("vuelta")
    assert [file for file, _ in keys(tmp_path / name)] == [str(tmp_path / name)]


def test_values_that_no_case_has_are_told(folder: Path) -> None:
    code, text = check(folder, placeholders=PLACEHOLDERS - {"holder.name", "evaluation.date"})
    assert code == 2
    assert (text.count("Nada llena «holder.name»"), text.count("Nada llena «evaluation.date»")) == (2, 2)


def test_the_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    check_catalogue.arguments(parser)
    assert check_catalogue.run(parser.parse_args([str(folder)])) == 0
    assert check_catalogue.run(parser.parse_args(["--json", str(folder / "no")])) == 2
    clean, faulty = capsys.readouterr().out.split("\n", 1)
    assert clean == "Sin fallas: 1 trámite, 1 institución."
    assert json.loads(faulty)["ok"] is False


def test_the_words_of_the_letters_are_checked_too(folder: Path) -> None:
    shutil.copytree(RESOURCES / "mail", folder / "mail")
    assert answer(folder)["ok"]
    edit(folder, "mail/ready.toml", "{ready.documents}", "{ready.papeles}")
    assert keys(folder) == [("mail/ready.toml", "texts[0].body")]


OPTIONAL_SCOPE = 'help = "Diga qué produce o qué servicio da. Saldrá así en el certificado."'


@pytest.mark.parametrize(
    ("old", "new", "key", "remedy"),
    [
        ('layout = "certificado-de-gestion"', 'layout = "credencial"', "results[1].code_pattern", "MPC-C-{year}"),
        (OPTIONAL_SCOPE, "optional = true", "results[0].texts.certificate.scope", "pregúntela siempre"),
        ('validity = "la del convenio"\nvalidity_months = 24', "", "results[1].validity", 'validity = "indefinida"'),
    ],
)
def test_what_a_layout_always_prints_is_asked_of_the_definition(
    folder: Path, old: str, new: str, key: str, remedy: str
) -> None:
    edit(folder, PROCEDURE, '"certificate.validity" = "convenio {number.convenio}"\n', "")
    edit(folder, PROCEDURE, old, new)
    found = answer(folder)["faults"]
    assert isinstance(found, list)
    ours = [fault["remedy"] for fault in found if fault["key"] == key]
    assert any(remedy in one for one in ours), found


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("institution.ruc", "Agregue ruc en institutions/inen.toml, o use otro diseño."),
        ("evaluation.number", "Use otro diseño, o declare [evaluation]."),
        ("attached.count", "Use otro diseño, o agregue attach."),
        ("certificate.until", "Agregue validity_months = 12, u otra vigencia."),
    ],
)
def test_a_document_has_only_what_its_definition_gives_it(name: str, remedy: str) -> None:
    known = catalogue.load(RESOURCES)
    home = known.institution("inen").model_copy(update={"ruc": None})
    bare = first_procedure().results[1].model_copy(update={"validity_months": None})
    procedure = first_procedure().model_copy(update={"evaluation": None, "results": (bare,)})
    around = Around(institution=home, readings={bare.layout: (Reading(frozenset({name}), frozenset(), unless=False),)})
    assert [found.remedy for found in always(procedure, around)] == [remedy]
