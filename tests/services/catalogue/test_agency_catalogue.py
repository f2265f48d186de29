"""What an agency declares in its own data folder is used beside what the program brings, and stops nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.check_catalogue import check_agency
from app.models.faults import Fault
from app.services.catalogue.agency import together
from app.services.desk import load_declared
from app.services.desk import open_desk as build
from app.services.issuing.vocabulary import PLACEHOLDERS
from app.services.paths import RESOURCES
from tests.support.desk import Office, open_desk
from tests.support.unseen import UNSEEN

OURS = RESOURCES / "procedures" / "inen" / "mi-primer-certificado.toml"
BRAND = "procedures/registro-propiedad-loja/certificado-gravamen.toml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return the folder of an agency that declares an institution and a procedure."""
    folder = tmp_path / "own" / "catalogue"
    for name in ("institutions/registro-propiedad-loja.toml", BRAND):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(UNSEEN / name, folder / name)
    return folder


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_desk(tmp_path / "office")
    yield opened
    opened.close()


def read(own: Path) -> tuple[set[str], tuple[Fault, ...]]:
    """Return the keys of the procedures that may be used, and the faults."""
    found = together(RESOURCES, own, placeholders=PLACEHOLDERS)
    return {one.key for one in found.catalogue.procedures}, found.faults


def test_its_procedures_stand_beside_those_of_the_program(own: Path) -> None:
    keys, faults = read(own)
    assert {"certificado-gravamen", "mi-primer-certificado"} <= keys
    assert faults == ()


def test_a_folder_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    keys, faults = read(tmp_path / "nothing")
    assert "mi-primer-certificado" in keys
    assert faults == ()


def test_a_faulty_file_is_explained_and_left_out_and_the_rest_is_used(own: Path) -> None:
    brand = (own / BRAND).read_text(encoding="utf-8")
    (own / "procedures" / "registro-propiedad-loja" / "otra-marca.toml").write_text(
        brand.replace('key = "certificado-gravamen"', 'key = "otra-marca"').replace("series = ", "serie = "),
        encoding="utf-8",
    )
    (own / "procedures" / "registro-propiedad-loja" / "rota.toml").write_text("key = ", encoding="utf-8")
    keys, faults = read(own)
    assert "certificado-gravamen" in keys
    assert not {"otra-marca", "rota"} & keys
    files = {fault.file for fault in faults}
    assert files == {
        "catalogue/procedures/registro-propiedad-loja/otra-marca.toml",
        "catalogue/procedures/registro-propiedad-loja/rota.toml",
    }
    assert all(fault.remedy for fault in faults)


def test_an_institution_with_a_fault_takes_its_procedures_with_it(own: Path) -> None:
    file = own / "institutions" / "registro-propiedad-loja.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("name = ", "nombre = ", 1), encoding="utf-8")
    keys, faults = read(own)
    assert "certificado-gravamen" not in keys
    assert "mi-primer-certificado" in keys
    assert "catalogue/institutions/registro-propiedad-loja.toml" in {fault.file for fault in faults}


def test_a_procedure_of_the_program_is_replaced_only_by_a_newer_version(own: Path) -> None:
    folder = own / "procedures" / "inen"
    folder.mkdir()
    shutil.copy(OURS, folder / OURS.name)
    _, faults = read(own)
    (fault,) = faults
    assert (fault.key, fault.remedy.startswith("Escriba version = 2")) == ("version", True)
    (folder / OURS.name).unlink()
    text = OURS.read_text(encoding="utf-8")
    began = next(line for line in text.splitlines() if line.startswith("valid_from"))
    newer = text.replace("version = 1", "version = 2", 1).replace(began, "valid_from = 2026-12-01", 1)
    (folder / "mi-primer-certificado.v2.toml").write_text(newer, encoding="utf-8")
    found = together(RESOURCES, own, placeholders=PLACEHOLDERS)
    assert found.faults == ()
    assert [one.version for one in found.catalogue.versions("mi-primer-certificado")] == [1, 2]


def test_names_of_the_program_are_not_taken(own: Path) -> None:
    shutil.copy(RESOURCES / "institutions" / "inen.toml", own / "institutions" / "inen.toml")
    (own / "documents").mkdir()
    shutil.copy(RESOURCES / "documents" / "resolucion.toml", own / "documents" / "resolucion.toml")
    _, faults = read(own)
    assert {fault.file for fault in faults} == {
        "catalogue/institutions/inen.toml", "catalogue/documents/resolucion.toml"
    }  # fmt: skip


def test_a_layout_of_its_own_is_used_by_its_procedures(own: Path) -> None:
    (own / "documents").mkdir()
    layout = (RESOURCES / "documents" / "documento-general.toml").read_text(encoding="utf-8")
    (own / "documents" / "titulo-propio.toml").write_text(
        layout.replace('key = "documento-general"', 'key = "titulo-propio"', 1), encoding="utf-8"
    )
    file = own / BRAND
    text = file.read_text(encoding="utf-8").replace('layout = "documento-general"', 'layout = "titulo-propio"')
    file.write_text(text, encoding="utf-8")
    found = together(RESOURCES, own, placeholders=PLACEHOLDERS)
    assert found.faults == ()
    assert "titulo-propio" in found.layouts


def test_the_desk_reads_it_at_its_start_and_again_when_asked(office: Office) -> None:
    own = office.store.folder.catalogue
    (own / "institutions").mkdir(parents=True)
    shutil.copy(
        UNSEEN / "institutions" / "registro-propiedad-loja.toml", own / "institutions" / "registro-propiedad-loja.toml"
    )
    shutil.copytree(UNSEEN / "procedures" / "registro-propiedad-loja", own / "procedures" / "registro-propiedad-loja")
    desk = build(office.store, declared=load_declared(own))
    assert desk.catalogue.procedure("certificado-gravamen").institution == "registro-propiedad-loja"
    assert desk.declarations.faults(office.administrator) == ()
    (own / BRAND).write_text("key = ", encoding="utf-8")
    again = desk.declarations.reread(office.administrator)
    assert (again.used, [fault.file for fault in again.faults]) == (True, [f"catalogue/{BRAND}"])
    assert desk.declarations.faults(office.supervisor) == again.faults
    assert "certificado-gravamen" not in {one.key for one in desk.catalogue.procedures}
    assert desk.catalogue.procedure("mi-primer-certificado")


def test_the_command_explains_it(own: Path) -> None:
    assert check_agency(own.parent, placeholders=PLACEHOLDERS) == (0, "Sin fallas: 1 trámite, 1 institución.")
    (own / BRAND).write_text("key = ", encoding="utf-8")
    code, text = check_agency(own.parent, placeholders=PLACEHOLDERS)
    assert code == 2
    assert f"catalogue/{BRAND}" in text
