"""Costs, terms and months in the words of agencies, and the history that a person should look at twice."""

from __future__ import annotations

import pytest

from app.models.sheets import SheetMonth
from app.services.sheets.history import anomalies
from app.services.sheets.reading import read
from app.services.sheets.terms import is_bare_days, term_of

BEGIN = "Nombre Trámite\tPrueba\nInstitución\tEntidad\n¿Cuál es el costo del trámite?\n"


def fees(text: str) -> list[tuple[str, int | None, str]]:
    return [(fee.applicant_type, fee.amount_cents, fee.percent) for fee in read(BEGIN + text).fees]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("USD 4,00", [("", 400, "")]),
        ("$ 12.50", [("", 1250, "")]),
        (r"\$50,00", [("", 5000, "")]),
        ("4 dólares", [("", 400, "")]),
        ("50 centavos", [("", 50, "")]),
        ("1.234,56 USD", [("", 123456, "")]),
        ("El costo del trámite es de USD 18,00.", [("", 1800, "")]),
        ("1% del avalúo", [("", None, "1")]),
        ("$1.500", [("", None, "")]),
        ("Visa corta: USD 50\nVisa larga: USD 250,00", [("Visa corta", 5000, ""), ("Visa larga", 25000, "")]),
        ("• Primera vez $ 5\n• Duplicado $ 8,50", [("Primera vez", 500, ""), ("Duplicado", 850, "")]),
        ("USD 4,00 por primera vez y USD 6,00 por duplicado", [("primera vez", 400, ""), ("duplicado", 600, "")]),
        ("Tipo\tValor\nMoto\t10,00\nAuto\t25.5", [("Moto", 1000, ""), ("Auto", 2550, "")]),
        ("| Clase | Tarifa |\n|---|---|\n| A | USD 3 |\n| B | Gratuito |", [("A", 300, ""), ("B", 0, "")]),
        ("El trámite no tiene costo", []),
        ("Trámite gratuito.", []),
        ("El trámite no tiene costo. Monto máximo a devolver en el año: USD 90,00 (5 % SBU).", []),
        (
            "Extranjero: USD 50,00 por proyecto y USD 10,00 por cada miembro del equipo.",
            [("Extranjero", 5000, ""), ("cada miembro del equipo", 1000, "")],
        ),
        ("Cuenta corriente del Banco Prueba Nro. 1234567890", []),
    ],
)  # fmt: skip
def test_costs_are_read_as_they_are_written(text: str, found: list[tuple[str, int | None, str]]) -> None:
    assert fees(text) == found


def test_nothing_to_pay_is_said_apart_from_saying_nothing() -> None:
    assert read(f"{BEGIN}El trámite no tiene costo").free
    assert not read(f"{BEGIN}Consulte en ventanilla").free


def test_exemptions_and_accounts_are_kept_beside_the_costs() -> None:
    one = read(f"{BEGIN}USD 10\nLas personas con discapacidad del 30% están exentas.\nDeposite en el Banco Prueba.")
    assert [fee.amount_cents for fee in one.fees] == [1000]
    assert one.exemptions == ("Las personas con discapacidad del 30% están exentas.",)
    assert one.payment == ("Deposite en el Banco Prueba.",)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Inmediato", "immediate"),
        ("72 horas", "72 hours"),
        ("5 días hábiles", "5 business_days"),
        ("1 día hábil", "1 business_days"),
        ("de 3 a 5 días laborables", "5 business_days"),
        ("cinco (5) días hábiles", "5 business_days"),
        ("10 días término", "10 business_days"),
        ("15 días", "15 calendar_days"),
        ("15 días calendario", "15 calendar_days"),
        ("2 semanas", "14 calendar_days"),
        ("1 mes", "1 months"),
        ("2 años", "24 months"),
        ("30 minutos", "1 hours"),
        ("Inmediato o 24 horas", "24 hours"),
        ("", None),
        ("No aplica", None),
        ("Según agenda", None),
        ("99999 días hábiles", None),
    ],
)
def test_terms_are_spelled_as_the_definitions_spell_them(text: str, term: str | None) -> None:
    assert term_of(text) == term


def test_days_of_no_kind_wait_for_a_person() -> None:
    assert is_bare_days("15 días")
    assert not is_bare_days("15 días hábiles")


def months(*attentions: int, start: tuple[int, int] = (2024, 6)) -> list[SheetMonth]:
    first = start[0] * 12 + start[1] - 1
    return [SheetMonth((first - back) // 12, (first - back) % 12 + 1, 0, n) for back, n in enumerate(attentions)]


def test_what_repeats_lacks_or_leaps_is_noted_and_nothing_is_changed() -> None:
    rows = months(10, 88, 88, 88, 12, 0, 0, 11, 900, 13)
    del rows[4]
    told = [(one.kind, one.year, one.month) for one in anomalies(rows)]
    assert ("repeated", 2024, 3) in told
    assert ("missing", 2024, 2) in told
    assert ("zeros", 2023, 12) in told
    assert ("spike", 2023, 10) in told


def test_a_month_told_twice_and_a_row_out_of_order_are_noted() -> None:
    rows = [*months(5, 6, 7), SheetMonth(2024, 6, 0, 5)]
    assert {one.kind for one in anomalies(rows)} == {"duplicate", "order"}


def test_an_even_history_has_nothing_to_look_at() -> None:
    assert anomalies(months(5, 6, 7, 8, 7, 6)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Año\tMes\tVolumen de Quejas\tVolumen de Atenciones\n2024\tEnero\t1\t1.234\n2023\tdic\t0\t7",
        "Mes\tAño\tVolumen de Atenciones\tVolumen de Quejas\n01\t2024\t1234\t1\n12\t2023\t7\t0",
        "| Año | Mes | Quejas | Atenciones |\n|--|--|--|--|\n| 2024 | 1 | 1 | 1234 |\n| 2023 | 12 | 0 | 7 |",
        "Año Mes Volumen de Quejas Volumen de Atenciones 2024 01 1 1234 2023 12 0 7",
        "Año Mes Volumen de Quejas Volumen de Atenciones\n\n 2024 01 1 1234\n\n2023 12 0 7",
    ],
)  # fmt: skip
def test_months_are_read_by_name_or_number_in_any_order_of_columns(text: str) -> None:
    one = read(f"Nombre Trámite\tPrueba\nTransparencia\n{text}")
    assert one.transparency == (SheetMonth(2024, 1, 1, 1234), SheetMonth(2023, 12, 0, 7))
