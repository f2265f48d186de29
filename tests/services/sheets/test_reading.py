"""Sheets as agencies publish them, and what a person at the desk would say that each part is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.models.errors import UserError
from app.models.sheets import Sheet
from app.services.sheets.reading import read
from app.services.sheets.telling import told
from tests.services.sheets.accounting import GOLDEN, SOURCES, source_of

PLACES = ("Quito", "Riobamba", "Ibarra", "Loja")
LEFT_OUT = ("lines", "furniture")


def sheet(name: str) -> Sheet:
    return read(source_of(GOLDEN / name), cantons=PLACES)


def answer(one: Sheet) -> dict[str, Any]:
    text = json.dumps({key: part for key, part in told(one).items() if key not in LEFT_OUT}, ensure_ascii=False)
    parsed: dict[str, Any] = json.loads(text)
    return parsed


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.name))
def test_every_part_of_a_sheet_is_what_a_person_read_in_it(path: Path) -> None:
    expected = json.loads((path.parent / f"{path.name}.json").read_text(encoding="utf-8"))
    assert answer(read(source_of(path), cantons=PLACES)) == expected


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.name))
def test_windows_lines_marks_and_other_accents_change_nothing(path: Path) -> None:
    text = source_of(path)
    assert answer(read(text.replace("\n", "\r\n"), cantons=PLACES)) == answer(read(text, cantons=PLACES))


def test_a_law_that_broke_into_the_history_is_a_law() -> None:
    one = sheet("wrapped-pdf.txt")
    assert one.legal_basis == (
        "Código de Plazas y Ferias Inventadas. Art. Artículo 56. "
        "https://leyes.example/Documento_C%C3%B3digo-Plazas.pdf",
    )
    assert [(row.year, row.month) for row in one.transparency][2:5] == [(2023, 11), (2023, 10), (2023, 9)]


def test_a_label_whose_end_stands_below_what_broke_in_is_one_label() -> None:
    one = sheet("wrapped-pdf.txt")
    assert [office.name for office in one.offices] == ["Matriz - Plaza Norte", "Agencia Sur - Plaza Redonda"]
    assert one.attention[1].startswith("Si desea ayuda con el croquis")


def test_each_channel_keeps_its_steps() -> None:
    one = sheet("markdown-and-html.txt")
    assert [(part.channel, len(part.steps)) for part in one.steps] == [
        ("Canal de atención en línea", 2),
        ("Canal de atención por correo electrónico", 2),
    ]


def test_each_product_row_is_a_service_even_after_a_page_break() -> None:
    one = sheet("charter.txt")
    assert [(row.name, row.product, row.term, row.responsible) for row in one.services] == [
        ("Solicitar copia de mapa", "Copias de mapas sueltos", "5 business_days", "Dirección de Archivo"),
        ("Solicitar copia de mapa", "Copias de atlas completos", "10 business_days", "Dirección de Archivo"),
        ("Solicitar copia de mapa", "Constancias de consulta", "1 business_days", "Dirección de Archivo"),
        ("Solicitar restauración de libro", "Libros restaurados", "30 business_days", "Dirección de Archivo"),
    ]
    assert {row.audience for row in one.services} == {"Docente"}


def test_a_row_that_lost_its_empty_cells_finds_its_columns_by_its_term() -> None:
    text = source_of(GOLDEN / "charter.txt").replace("\t\tCopias de atlas", "Copias de atlas")
    assert [row.product for row in read(text).services][1] == "Copias de atlas completos"


def test_channels_that_stand_together_are_parted_by_what_other_rows_say() -> None:
    assert [row.channels for row in sheet("service-table.txt").services] == [
        ("Portal del Agua",),
        ("Chat en línea", "Ventanilla Ágil"),
        ("Ventanilla Ágil",),
        ("Correo electrónico",),
    ]


def test_a_table_that_says_nothing_of_a_term_promises_none() -> None:
    assert [row.term for row in sheet("service-table.txt").services] == ["immediate", "immediate", "72 hours", None]


def test_what_nobody_knows_is_listed_and_not_dropped() -> None:
    text = source_of(GOLDEN / "tabs-and-html.txt")
    broken = text.replace("Base Legal\n", "Horóscopo del trámite: favorable\n\nBase Legal\n", 1)
    extra = f"Una línea suelta\n{broken}\nOtra línea al final"
    one = read(extra, cantons=PLACES)
    assert [part.text for part in one.unplaced] == ["Una línea suelta", "Otra línea al final"]
    assert "Horóscopo del trámite" in json.dumps(answer(one), ensure_ascii=False)


@pytest.mark.parametrize(
    "text", ["hola", "uno dos tres\ncuatro cinco\n", "1\t2\t3\n4\t5\t6\n", "¿Qué hora es?\nLas tres."]
)
def test_what_is_no_sheet_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        read(text)
    assert refused.value.key == "sheet.nothing"
