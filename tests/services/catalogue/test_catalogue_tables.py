"""Two published tables of services are in the definitions, row for row and cell for cell."""

from __future__ import annotations

import re
from itertools import groupby

import pytest

from app.models.catalogue.procedure import Procedure
from app.services import catalogue
from tests.support.catalogue import GOLDEN, RESOURCES

KNOWN = catalogue.load(RESOURCES)
TABLE = (GOLDEN / "sercop.table.txt").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.split("\t")] for line in TABLE.splitlines()][1:]
CHARTER = (GOLDEN / "unemi.charter.txt").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Take the remains of HTML off a cell."""
    return " ".join(re.sub(r"</?p>", "", text).split())


def of(institution: str) -> list[Procedure]:
    return [one for one in KNOWN.procedures if one.institution == institution]


def cells(procedure: Procedure) -> list[str]:
    """Return what a definition keeps of its row."""
    how = " ".join(stage.published for stage in procedure.workflow.stages if stage.published)
    ways = " ".join(channel.words for channel in procedure.channels)
    return [procedure.official_name, how, ways, procedure.term.published]


def test_every_row_of_the_table_of_online_services_is_one_definition() -> None:
    assert len(ROWS) == 10
    assert sorted(cells(one) for one in of("sercop")) == sorted(ROWS)


@pytest.mark.parametrize("procedure", of("sercop"), ids=lambda one: one.key)
def test_terms_are_the_published_ones_and_silence_is_told(procedure: Procedure) -> None:
    terms = {"Inmediato": "immediate", "72 horas": "72 hours", "": "30 business_days"}
    assert procedure.term.term == terms[procedure.term.published]
    assert ("COA, art. 207" in procedure.term.assumed) == (not procedure.term.published)
    assert procedure.fees == ()


@pytest.mark.parametrize("procedure", of("sercop"), ids=lambda one: one.key)
def test_papers_are_asked_in_the_words_of_the_row(procedure: Procedure) -> None:
    told = cells(procedure)[1]
    assert [one.key for one in procedure.requirements if one.published not in told] == []


def charter_rows() -> list[list[str]]:
    """Return (profile, service, description, product, term, who answers) of every product, as published."""
    rows: list[list[str]] = []
    profile, held = "", ["", "", ""]
    for line in CHARTER.splitlines():
        if found := re.search(r"perfil \*\*(\w+)\*\*", line):
            profile = found[1]
        parts = [plain(part) for part in line.split("\t")]
        if len(parts) < 5 or not re.search(r"\d días? hábil", parts[3]):
            continue
        if parts[0]:
            held = [re.sub(r"^\d\. ", "", parts[0]), parts[1], parts[4]]
        rows.append([profile, held[0], held[1], parts[2], parts[3], held[2]])
    return rows


def declared_rows() -> list[list[str]]:
    return [
        [
            *procedure.audience,
            procedure.official_name,
            procedure.description,
            product.published,
            product.term.published if product.term else "",
            product.responsible,
        ]
        for procedure in of("unemi")
        for product in procedure.products
    ]


def test_every_product_of_the_charter_is_declared_with_its_own_term() -> None:
    assert len(charter_rows()) == 12
    assert sorted(declared_rows()) == sorted(charter_rows())
    grouped = groupby(sorted(charter_rows()), key=lambda row: row[1])
    assert {service: len(list(rows)) for service, rows in grouped} == {
        "Solicitar copia de Acta de sesión": 4,
        "Solicitar certificado personalizado": 3,
        "Solicitar certificación": 4,
        "Solicitar sellado de certificados": 1,
    }


def test_terms_of_products_count_what_they_say() -> None:
    for procedure in of("unemi"):
        for product in procedure.products:
            assert product.term is not None
            assert product.term.term.split()[0] == product.term.published.split()[0]
        longest = max(int(product.term.term.split()[0]) for product in procedure.products if product.term)
        assert procedure.term.term == f"{longest} business_days"


def test_the_charter_its_norm_and_its_indicators() -> None:
    head = {
        (one.charter.code, one.charter.edition, f"{one.charter.date:%d/%m/%Y}") for one in of("unemi") if one.charter
    }
    assert head == {("CS_UNEMI_DSG", "1ª", "27/02/2024")}
    assert "CÓDIGO: CS_UNEMI_DSG" in CHARTER
    assert "EDICIÓN: 1ª" in CHARTER.replace("1^a", "1ª")
    assert "FECHA: 27/02/2024" in CHARTER
    assert {text for one in of("unemi") for text in one.legal_basis} == set(
        re.findall(r"^REGLAMENTO .+$", CHARTER, re.MULTILINE)
    )
    counted = {indicator.published for one in of("unemi") for indicator in one.indicators}
    assert counted == set(re.findall(r"^- (Número .+)$", CHARTER, re.MULTILINE))
    assert len(counted) == 4
