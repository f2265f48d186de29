"""Files and folders that are not what they should be: each is a fault with a remedy, never a traceback."""

import os
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services import catalogue
from app.services.sentences import sentence
from tests.support.catalogue import INSTITUTION, PROCEDURE, copy_resources, edit, faults

WHOLE = {
    "empty": (b"", None, "El archivo está vacío."),
    "only spaces": (b" \n\n", None, "El archivo está vacío."),
    "byte order mark": (b'\xef\xbb\xbfkey = "x"\n', None, "Empieza con una marca BOM."),
    "UTF-16": ('key = "x"\n'.encode("utf-16"), 1, "El archivo no está en UTF-8."),
    "Latin-1": ('key = "x"\nname = "gestión"\n'.encode("latin-1"), 2, "El archivo no está en UTF-8."),
    "too big": (b"# " + b"x" * 1_000_000, None, "El archivo pasa de 1 MB."),
    "noise": (bytes(range(1, 128)) * 20, 1, "El archivo no se entiende."),
    "zero bytes": (b"\x00" * 64, 1, "El archivo no se entiende."),
    "open string": (b'key = "x\nname = "y"\n', 1, "El texto no se cierra en su línea."),
    "no value": (b'key = "x"\nname =\n', 2, "El valor no se entiende."),
    "no quotes": (b'key = "x"\nname = INEN\n', 2, "El valor no se entiende."),
    "key twice": (b'key = "x"\nkey = "y"\n', 2, "Una clave está escrita dos veces."),
    "table twice": (b'[contact]\nunit = "x"\n[contact]\nunit = "y"\n', 3, "Una tabla está declarada dos veces."),
    "no equals": (b'key "x"\n', 1, "Falta el signo = después de la clave."),
    "two on a line": (b'key = "x" name = "y"\n', 1, "Sobra texto después del valor."),
    "day that does not exist": (b"valid_from = 2026-02-30\n", 1, "La fecha u hora no existe."),
    "open list": (b'offices = ["a",\n', 2, "El valor no se entiende."),
    "loose backslash": (b'key = "C:\\x"\n', 1, "Hay una barra invertida suelta."),
    "too deep": (b"key = " + b"[" * 5000 + b"]" * 5000, None, "Hay demasiadas listas una dentro de otra."),
    "key without end": (b"version = 1\n" + b"a.b." * 200_000 + b"c = 1", 2, "Una clave tiene demasiadas partes."),
    "number without end": (b"version = " + b"9" * 5000, None, "El archivo no se entiende."),
}


@pytest.mark.parametrize(("content", "line", "problem"), WHOLE.values(), ids=WHOLE)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes, line: int | None, problem: str) -> None:
    folder = copy_resources(tmp_path)
    (folder / PROCEDURE).write_bytes(content)
    (fault,) = faults(folder)
    assert (fault.file, fault.line, fault.key, fault.problem) == (PROCEDURE, line, "", problem)
    assert fault.remedy.endswith(".")


def test_a_link_that_turns_in_circles(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / "procedures/inen/vuelta.toml").symlink_to("vuelta.toml")
    (folder / "procedures/giro").symlink_to("giro")
    (fault,) = faults(folder)
    assert fault.file == "procedures/inen/vuelta.toml"
    assert "el enlace da vueltas" in fault.problem


def test_a_link_to_nothing(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / "procedures/inen/nada.toml").symlink_to("falta.toml")
    (fault,) = faults(folder)
    assert "no existe" in fault.problem


def test_a_folder_and_a_pipe_in_the_place_of_files(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / "procedures/inen/carpeta.toml").mkdir()
    os.mkfifo(folder / "institutions/tubo.toml")
    assert [fault.problem for fault in faults(folder)] == ["No es un archivo corriente."] * 2


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    assert [Path(fault.file).name for fault in faults(tmp_path / "no")] == ["institutions", "procedures"]


def test_folders_without_files(tmp_path: Path) -> None:
    (tmp_path / "institutions").mkdir()
    (tmp_path / "procedures").mkdir()
    (fault,) = faults(tmp_path)
    assert fault.problem == "No hay ninguna definición."


def test_a_definition_outside_its_institution(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / PROCEDURE).rename(folder / "procedures/mi-primer-certificado.toml")
    (fault,) = faults(folder)
    assert fault.remedy == "Muévalo a procedures/<institución>/."


def test_files_that_are_not_declarations_are_left_alone(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    for name in ("LÉAME.md", "mi-primer-certificado.toml~", ".#copia.toml", "copia.toml.bak"):
        (folder / "procedures/inen" / name).write_text("x", encoding="utf-8")
    assert faults(folder) == ()


def test_a_broken_institution_is_not_blamed_on_its_procedures(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / INSTITUTION).write_text("key = ", encoding="utf-8")
    assert [fault.file for fault in faults(folder)] == [INSTITUTION]


def test_a_copy_under_another_institution_repeats_key(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    (folder / "procedures/otra").mkdir()
    text = (folder / PROCEDURE).read_text(encoding="utf-8").replace('institution = "inen"', 'institution = "otra"')
    (folder / "procedures/otra/mi-primer-certificado.toml").write_text(text, encoding="utf-8")
    home = (folder / INSTITUTION).read_text(encoding="utf-8").replace('key = "inen"', 'key = "otra"')
    (folder / "institutions/otra.toml").write_text(home, encoding="utf-8")
    found = {(fault.file, fault.key) for fault in faults(folder)}
    assert found == {
        ("institutions/otra.toml", "offices[0].key"),
        ("institutions/otra.toml", "offices[1].key"),
        ("institutions/otra.toml", "offices[2].key"),
        ("procedures/otra/mi-primer-certificado.toml", "key"),
    }


def test_two_procedures_of_one_institution_do_not_share_a_series(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    text = (folder / PROCEDURE).read_text(encoding="utf-8")
    text = text.replace('key = "mi-primer-certificado"', 'key = "segundo"').replace('series = "MPC"', 'series = "SEG"')
    (folder / "procedures/inen/segundo.toml").write_text(text, encoding="utf-8")
    assert [fault.key for fault in faults(folder)] == [
        "evaluation.number_series",
        "results[0].series",
        "results[1].series",
    ]


def test_loading_refuses_everything_and_says_the_first_fault(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, "series = ", "serie = 1\nseries = ")
    with pytest.raises(UserError) as refused:
        catalogue.load(folder)
    assert isinstance(refused.value, catalogue.CatalogueError)
    assert [fault.key for fault in refused.value.faults] == ["serie"]
    assert "Quizá quiso escribir «series»." in sentence(refused.value)


def test_a_file_of_noise_is_told_in_part(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    noise = "".join(f"x{number} = 1\n" for number in range(2000))
    (folder / PROCEDURE).write_text(noise + (folder / PROCEDURE).read_text(encoding="utf-8"), encoding="utf-8")
    found = faults(folder)
    assert len(found) == 301
    assert [fault.problem for fault in found if not fault.key] == ["Hay 1.700 fallas más en este archivo."]


def test_a_list_without_end_is_refused(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, "# The official list", "[[workflow.moves]]\nsource = 'a'\ntarget = 'b'\n" * 600 + "# The")
    (fault,) = faults(folder)
    assert (fault.key, fault.problem) == ("workflow.moves", "«moves» pasa de 600.")
