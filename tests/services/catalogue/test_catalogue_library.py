"""What the desk asks of the catalogue: procedures, offices, fees, and the version a case began with."""

from datetime import date

import pytest

from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.services import catalogue
from app.services.sentences import sentence
from tests.support.catalogue import RESOURCES, first_procedure

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def known() -> catalogue.Catalogue:
    return catalogue.load(RESOURCES)


def with_fees(*lines: dict[str, object]) -> Procedure:
    return first_procedure().model_copy(
        update={"fees": tuple(type(first_procedure().fees[0]).model_validate(one) for one in lines)}
    )


def line(amount: int, start: date, end: date | None = None, *types: str) -> dict[str, object]:
    return {
        "amount_cents": amount,
        "valid_from": start,
        "valid_to": end,
        "applicant_types": types,
        "legal_basis": "Resolución de ejemplo",
    }


def test_everything_is_found_by_its_key(known: catalogue.Catalogue) -> None:
    procedure = known.procedure(first_procedure().key)
    assert known.procedure(procedure.key) is procedure
    entry = known.office(procedure.offices[0])
    assert entry.institution is known.institution(procedure.institution)
    assert (entry.office.code, entry.office.canton) == ("QUI", "1701")
    assert known.for_office(procedure.offices[0]) == (procedure,)
    assert known.for_office("otra") == ()


def test_an_unknown_key_says_what_there_is(known: catalogue.Catalogue) -> None:
    with pytest.raises(UserError) as office:
        known.office("quito")
    offices = ", ".join(sorted(one.key for home in known.institutions for one in home.offices))
    assert sentence(office.value) == (f"No hay quito en el catálogo. Elija entre: {offices}.")
    with pytest.raises(UserError, match=r"catalogue\.unknown"):
        known.procedure("otro")
    with pytest.raises(UserError, match=r"catalogue\.unknown"):
        known.institution("otra")


def test_parts_of_a_definition_are_found_by_key() -> None:
    procedure = first_procedure()
    assert procedure.field("alcance").label == "Alcance que se evalúa"
    assert procedure.applicant_type("microempresa").short == "Microempresa"
    assert procedure.requirement("solicitud").kind == "form"
    assert procedure.result_of("convenio").series == "CV"
    assert procedure.workflow.step("pago").task == "payment"
    with pytest.raises(KeyError):
        procedure.field("otro")


def test_the_fee_in_force(known: catalogue.Catalogue) -> None:
    procedure = with_fees(
        line(5000, date(2024, 1, 1)), line(6000, date(2026, 1, 1), date(2026, 12, 31)), line(7000, date(2027, 1, 1))
    )
    amounts = [known.fee(procedure, None, day) for day in (date(2025, 12, 31), TODAY, date(2027, 1, 1))]
    assert [fee.amount_cents for fee in amounts if fee] == [5000, 6000, 7000]


def test_a_fee_is_of_its_applicant_type(known: catalogue.Catalogue) -> None:
    procedure = first_procedure()
    fees = {one.key: known.fee(procedure, one.key, TODAY) for one in procedure.applicant_types}
    assert {key: fee.amount_cents for key, fee in fees.items() if fee} == {
        "economia-popular-solidaria": 5000,
        "productor-individual": 5000,
        "artesano-calificado": 5000,
        "unidad-economica-popular": 5000,
        "microempresa": 5000,
        "pequena-empresa": 7500,
        "mediana-empresa": 10000,
    }


def test_a_procedure_without_fee_is_free(known: catalogue.Catalogue) -> None:
    assert known.fee(with_fees(), None, TODAY) is None


def test_a_day_without_fee_is_said_and_not_guessed(known: catalogue.Catalogue) -> None:
    procedure = with_fees(line(5000, date(2024, 1, 1), date(2025, 12, 31)))
    for day in (date(2023, 12, 31), TODAY):
        with pytest.raises(UserError) as refused:
            known.fee(procedure, None, day)
        assert day.strftime("%d/%m/%Y") in sentence(refused.value)


def test_a_case_keeps_the_version_it_began_with() -> None:
    procedure = first_procedure()
    packed = catalogue.pack(procedure)
    assert catalogue.unpack(packed) == procedure
    assert catalogue.pack(catalogue.unpack(packed)) == packed
    assert len(catalogue.digest(procedure)) == 64
    assert catalogue.digest(procedure) == catalogue.digest(catalogue.unpack(packed))
    assert catalogue.digest(procedure) != catalogue.digest(procedure.model_copy(update={"version": 2}))


def test_a_packed_definition_of_an_older_program_is_still_read() -> None:
    packed = catalogue.pack(first_procedure()).replace('{"account"', '{"abandoned":{"x":1},"account"', 1)
    assert catalogue.unpack(packed) == first_procedure()


@pytest.mark.parametrize("text", ["", "{}", "null", "[]", "no"])
def test_what_is_not_a_packed_definition(text: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        catalogue.unpack(text)
