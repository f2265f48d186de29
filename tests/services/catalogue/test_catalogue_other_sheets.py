"""Two more definitions say what their published sheets say: every line of a sheet is placed, and its figures agree."""

import re
from itertools import chain

import pytest

from app.models.catalogue.procedure import Procedure
from app.services import catalogue
from tests.support.catalogue import GOLDEN, RESOURCES

KEYS = ("registro-unico-mipymes", "credencial-capacitador-independiente")
MONTH = re.compile(r"^[ \t]*(\d{4})[ \t]+(\d{2})[ \t]+(\d+)[ \t]+(\d+)[ \t]*$", re.MULTILINE)
LABELS = re.compile(
    r"\b(Información de Trámite|Nombre Trámite|Institución|Descripción|Dirigido a|Tipo de Resultado|"
    r"Resultado a obtener|Requisitos Generales|Canal(es)? de atención( en línea| por correo electrónico)?|"
    r"Base Legal|atención\?|Funcionario/Dependencia|Correo Electrónico|Teléfono|Transparencia|"
    r"Año Mes Volumen de Quejas Volumen de Atenciones)"
)
QUESTIONS = (
    "¿A quién está dirigido?",
    "¿Qué obtendré si completo satisfactoriamente el trámite?",
    "¿Qué necesito para hacer el trámite?",
    "¿Cómo hago el trámite?",
    "¿Cuál es el costo del trámite?",
    "¿Dónde y cuál es el horario de atención?",
    "¿Dónde y cuál es el horario de",
    "Contacto para atención ciudadana",
)
NOT_DATA = {
    # no fees in the definition say that it is free
    "El trámite no tiene costo",
    # the official's name and address are left out, in the copy of the sheet too
    "(nombre omitido)",
    "(correo personal omitido)",
    # how to ask for help: the address is the contact's, and the phone its own
    "Nota: En caso de requerir asistencia técnica comunicarse al correo electrónico",
    # the address of a law on the internet
    "https://www.gob.ec/sites/default/files/regulations/2018-09/"
    "Documento_C%C3%B3digo-Org%C3%A1nico-Producci%C3%B3n-Comercio-Inversiones-COPCI.pdf",
}


def sheet_of(key: str) -> str:
    return (GOLDEN / f"{key}.sheet.txt").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """One line without markup, so that a sentence is found wherever its lines end."""
    bare = re.sub(r"<[^>]+>|\*\*|\]\([^)]*\)|[#\[•]", " ", re.sub(r"\\+(?=_)", "", text))
    return " ".join(bare.split())


def declared(key: str) -> Procedure:
    return catalogue.load(RESOURCES).procedure(key)


def told(procedure: Procedure) -> list[str]:
    """Everything that the definition and its institution print word for word."""
    home = catalogue.load(RESOURCES).institution(procedure.institution)
    offices = (
        f"{one.name}: {one.address}; Lunes a viernes de {one.opens:%Hh%M} a {one.closes:%Hh%M}" for one in home.offices
    )
    return [
        *chain(procedure.audience, procedure.directed_to, procedure.legal_basis, offices),
        *(one.words for one in procedure.channels),
        *(one.published for one in procedure.requirements),
        *(one.published for one in procedure.workflow.stages),
        *(procedure.official_name, procedure.description, procedure.result_type, procedure.result),
        *procedure.attention.split(". "),
        *(procedure.contact.unit, procedure.contact.email, procedure.contact.phone, home.name.upper()),
    ]


@pytest.mark.parametrize("key", KEYS)
def test_every_line_of_the_sheet_is_placed(key: str) -> None:
    rest = plain(MONTH.sub(" ", sheet_of(key)))
    procedure = declared(key)
    words = {plain(one).rstrip(".") for one in (*told(procedure), *QUESTIONS, *NOT_DATA)}
    for one in sorted(words, key=len, reverse=True):
        rest = rest.replace(one, " | ")
    rest = LABELS.sub(" | ", rest)
    left = [part for part in re.split(r"[|.,;:\s•-]+|\d\.|\b\d\b", rest) if part]
    assert left == []


@pytest.mark.parametrize(("key", "months"), [(KEYS[0], 61), (KEYS[1], 39)])
def test_the_history_is_the_published_one(key: str, months: int) -> None:
    rows = [
        (str(one.year), f"{one.month:02}", str(one.complaints), str(one.attentions)) for one in declared(key).history
    ]
    assert rows == MONTH.findall(sheet_of(key))
    assert len(rows) == months


def test_the_oddities_of_the_history_stay() -> None:
    rows = {(one.year, one.month): (one.complaints, one.attentions) for one in declared(KEYS[0]).history}
    assert [rows[2022, 10], rows[2022, 5], rows[2019, 1], rows[2019, 2]] == [(150, 400), (22, 127), (0, 935), (0, 935)]
    assert [rows[2020, month] for month in (2, 3, 4)] == [(0, 88)] * 3
    months = {(one.year, one.month) for one in declared(KEYS[1]).history}
    assert not months & {(2019, 2), (2020, 7), (2021, 5)}


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_charged_and_no_term_is_invented(key: str) -> None:
    procedure = declared(key)
    assert (procedure.fees, procedure.account) == ((), None)
    assert (procedure.term.published, procedure.term.term) == ("", "30 business_days")
    assert "COA, art. 207" in procedure.term.assumed


@pytest.mark.parametrize("key", KEYS)
def test_an_institution_whose_ruc_is_not_published_has_none(key: str) -> None:
    known = catalogue.load(RESOURCES)
    assert known.institution(known.procedure(key).institution).ruc is None


def test_conditions_are_looked_up_and_never_asked_as_papers() -> None:
    assert {one.kind for one in declared(KEYS[0]).requirements} == {"verify"}


def test_what_is_not_certain_says_so() -> None:
    [rule] = declared(KEYS[0]).rules
    assert all(table.note for table in rule.tables)
    assert [table.prevails for table in rule.tables] == ["ventas", "ventas"]
