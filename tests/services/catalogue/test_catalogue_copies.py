"""The loader refuses a paper that the State already holds (LOOETA, art. 23.1), and only that."""

from pathlib import Path

import pytest

from app.services.catalogue.rules.requirements import asks_for_copy
from tests.support.catalogue import PROCEDURE, copy_resources, edit, faults

ASKED = [
    "Copia de cédula",
    "Copia a color de la cédula de ciudadanía",
    "COPIA DE CÉDULA Y PAPELETA DE VOTACIÓN",
    "Fotocopia simple del certificado de votación",
    "Cédula de identidad escaneada",
    "Cédula de ciudadanía",
    "Original de la papeleta de votación",
    "Presentar cédula y certificado de votación",
    "Copia de C.I.",
    "Copia del RUC",
    "RUC",
    "Registro Único de Contribuyentes",
    "Copia del Registro Único de Contribuyentes (RUC) actualizado",
    "Copia de la escritura, del RUC y del nombramiento",
    "Copias de las cédulas de los socios",
    "Imagen de la cédula, en PDF",
]
ALLOWED = [
    "RUC activo",
    "RUC activo, con actividad de producción",
    "Número de cédula del solicitante",
    "Solicitud con número de RUC",
    "Nombramiento del representante legal",
    "Copia de la escritura de constitución",
    "Copia del pasaporte",
    "Cédula profesional",
    "Copia del instructivo",
    "Copia de la resolución del Ministerio de Producción",
    "Fotografía en formato JPG",
    "Certificado de gestión",
    "Procedimiento escrito",
    "Código C.I.I.U. de la actividad, con copia del permiso",
    "Copia de la escritura. El RUC se verifica en línea",
]


@pytest.mark.parametrize("text", ASKED)
def test_a_title_that_asks_for_it(text: str) -> None:
    assert asks_for_copy(text, is_title=True)


@pytest.mark.parametrize("text", ALLOWED)
def test_a_title_that_does_not(text: str) -> None:
    assert not asks_for_copy(text, is_title=True)


def test_help_may_name_the_paper_but_not_ask_for_its_copy() -> None:
    assert not asks_for_copy("Cédula o pasaporte de quien firma, solo para mirar.", is_title=False)
    assert not asks_for_copy("No pida copia de la cédula (LOOETA, art. 23.1).", is_title=False)
    assert asks_for_copy("Adjunte una copia de su cédula.", is_title=False)


def test_the_refusal_names_the_article(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, 'title = "Nombramiento del representante legal"', 'title = "Copia de cédula"')
    (fault,) = faults(folder)
    assert "LOOETA, art. 23.1" in fault.problem
    edit(folder, PROCEDURE, 'how = "paper"\nnote = "Solo', 'how = "verify"\nsource = "Registro Civil"\nnote = "Solo')
    assert faults(folder) == ()


def test_a_published_text_may_ask_for_it_when_the_office_looks_it_up(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, 'published = "Documento habilitante', 'published = "Copia de cédula. Documento habilitante')
    (fault,) = faults(folder)
    assert fault.key == "requirements[1].published"
    text = (
        (folder / PROCEDURE).read_text(encoding="utf-8").replace('how = "paper"', 'how = "verify"\nsource = "Registro"')
    )
    (folder / PROCEDURE).write_text(text, encoding="utf-8")
    assert faults(folder) == ()
