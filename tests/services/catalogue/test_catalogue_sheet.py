"""The first definition says what its published sheet says, word for word and row for row."""

import re

from app.services import catalogue
from tests.support.catalogue import GOLDEN, RESOURCES, first_procedure

SHEET = (GOLDEN / "mi-primer-certificado.sheet.txt").read_text(encoding="utf-8")
SHEET_WORDS = " ".join(SHEET.split())
MONTHS = re.findall(r"^(\d{4})\t(\d{2})\t(\d+)\t(\d+)$", SHEET, re.MULTILINE)
COSTS = re.findall(r"^(.+)\t\\\$(\d+),(\d{2})$", SHEET, re.MULTILINE)


def said(row: str) -> str:
    found = re.search(rf"^{re.escape(row)}\t(.+)$", SHEET, re.MULTILINE)
    assert found, row
    return found[1]


def test_the_costs_are_the_published_ones_in_their_order() -> None:
    procedure = first_procedure()
    fees = [
        (one.title, fee.amount_cents)
        for one in procedure.applicant_types
        for fee in procedure.fees
        if one.key in fee.applicant_types
    ]
    assert fees == [(name, int(dollars) * 100 + int(cents)) for name, dollars, cents in COSTS]
    assert len(fees) == 7


def test_the_history_is_the_published_one_with_its_zeros() -> None:
    rows = [
        (str(one.year), f"{one.month:02}", str(one.complaints), str(one.attentions))
        for one in first_procedure().history
    ]
    assert rows == MONTHS
    assert len(rows) == 58
    assert ("2021", "05", "0", "0") in rows
    assert ("2020", "09", "1", "11") in rows


def test_the_words_are_the_published_ones() -> None:
    procedure = first_procedure()
    assert procedure.official_name == said("Nombre Trámite")
    assert procedure.description == said("Descripción")
    assert catalogue.load(RESOURCES).institution(procedure.institution).name.upper() == said("Institución")
    account = procedure.account
    assert account is not None
    exact = [
        *procedure.audience,
        *procedure.directed_to,
        procedure.result_type,
        procedure.result,
        *(channel.words for channel in procedure.channels),
        procedure.attention,
        account.published,
        *(stage.published for stage in procedure.workflow.stages),
        *(requirement.published for requirement in procedure.requirements),
        procedure.contact.unit,
        procedure.contact.email,
        procedure.contact.phone,
    ]
    assert [text for text in exact if text not in SHEET_WORDS] == []


def test_stages_and_requirements_are_all_of_the_published_ones() -> None:
    procedure = first_procedure()
    how = SHEET.split("¿Cómo hago el trámite?")[1].split("Canales de atención")[0]
    assert [stage.published for stage in procedure.workflow.stages] == re.findall(r"^\d\. (.+)$", how, re.MULTILINE)
    needed = re.findall(r"\d\. ?([^<]+)</?", said("¿Qué necesito para hacer el trámite?") + "<")
    assert [one.published for one in procedure.requirements] == [
        text.strip() for text in re.split(r"<ol[^>]*>1\. |[23]\. ", said("¿Qué necesito para hacer el trámite?"))[1:]
    ]
    assert needed


def test_the_account_is_the_published_one() -> None:
    account = first_procedure().account
    assert account is not None
    assert (account.bank, account.number, account.sub_line) == ("Banco Pichincha", "3245330504", "140399")
    assert (account.holder, account.ruc) == ("Servicio Ecuatoriano de Normalización", "1768046530001")


def test_the_offices_are_the_published_ones() -> None:
    offices = catalogue.load(RESOURCES).institution("inen").offices
    assert [(one.name, one.code, one.canton) for one in offices] == [
        ("Quito", "QUI", "1701"),
        ("Guayaquil", "GYE", "0901"),
        ("Cuenca", "CUE", "0101"),
    ]
    for office in offices:
        assert f"{office.name}: {office.phone}, {office.email}." in SHEET_WORDS
        assert (f"{office.opens:%Hh%M}", f"{office.closes:%Hh%M}") == ("08h00", "16h30")


def test_the_sheet_promises_no_term_and_the_definition_says_so() -> None:
    term = first_procedure().term
    assert (term.term, term.published) == ("30 business_days", "")
    assert "COA, art. 207" in term.assumed


def test_the_evaluation_is_marked_as_an_example() -> None:
    sheet = first_procedure().evaluation
    assert sheet is not None
    assert sheet.example
    assert "ejemplo" in sheet.note
