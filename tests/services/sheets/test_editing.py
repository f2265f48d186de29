"""A person finishes a sheet that was read: changes a part, and gives a lost line its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.sheets import Sheet
from app.services.sheets import editing
from app.services.sheets.reading import read
from tests.services.sheets.accounting import GOLDEN, SOURCES, source_of

SHEETS = [path for path in SOURCES if not read(source_of(path)).services]


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: str(path.name))
def test_writing_back_what_is_there_changes_nothing(path: Path) -> None:
    one = read(source_of(path))
    for field in editing.FIELDS:
        told = editing.text_of(one, field)
        again = editing.with_text(one, field, told)
        assert editing.text_of(again, field) == told, field
    assert set(editing.FIELDS) | {"cost"} == {*editing.SCALARS, *editing.LISTS, *editing.SHAPED}


def sheet(extra: str = "") -> Sheet:
    return read(f"{extra}{source_of(GOLDEN / 'tabs-and-html.txt')}")


def test_a_lost_line_goes_where_a_person_says() -> None:
    one = sheet("Ley de Ferias, art. 3\n")
    (lost,) = one.unplaced
    after = editing.assign(one, lost, "legal_basis")
    assert after.unplaced == ()
    assert after.legal_basis[-1] == "Ley de Ferias, art. 3"
    assert editing.field_of_line(after, 1) == "legal_basis"


def test_parts_with_a_shape_are_written_as_lines() -> None:
    one = sheet()
    one = editing.with_text(one, "fees", "Taller familiar: USD 25\nTaller grande: USD 40,50")
    assert [(fee.applicant_type, fee.amount_cents) for fee in one.fees] == [
        ("Taller familiar", 2500),
        ("Taller grande", 4050),
    ]
    one = editing.with_text(one, "requirements", "Solicitud\n[Requisitos Especiales]\nPlano del local")
    assert [(part.group, part.text) for part in one.requirements] == [
        ("", "Solicitud"),
        ("Requisitos Especiales", "Plano del local"),
    ]
    one = editing.with_text(one, "steps", "[En línea]\nPedir\n[Presencial]\nPedir\nRetirar")
    assert [(part.channel, part.steps) for part in one.steps] == [
        ("En línea", ("Pedir",)),
        ("Presencial", ("Pedir", "Retirar")),
    ]
    one = editing.with_text(one, "offices", "Ibarra | 08h00 a 16h30 | Calle A\nCalle B")
    assert [(part.name, part.hours, part.text) for part in one.offices] == [
        ("Ibarra", "08h00 a 16h30", "Calle A"),
        ("", "", "Calle B"),
    ]
    one = editing.with_text(one, "term", "5 días hábiles")
    assert one.term.term == "5 business_days"
    one = editing.with_text(one, "contact", "Dependencia: Unidad Nueva\nTeléfono: 02 2000 000")
    assert (one.contact.unit, one.contact.email, one.contact.phone) == ("Unidad Nueva", "", "02 2000 000")
    one = editing.with_text(one, "directed_to", "Persona Natural - Ecuatoriana")
    assert one.audience[-1] == "Persona Natural - Ecuatoriana"
    assert editing.with_text(one, "transparency", "2024 01 0 5\nruido").transparency[0].attentions == 5
