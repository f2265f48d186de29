"""Dates, hours, counts and numbers as the counter writes them."""

from __future__ import annotations

from datetime import date, time

import pytest

from app.models import numbers_es, texts_es
from app.models.money import Money

FRIDAY = date(2026, 12, 11)


def test_a_date_for_each_place() -> None:
    assert texts_es.short_date(FRIDAY) == "vie 11 dic"
    assert texts_es.short_date_year(date(2026, 11, 5)) == "jue 5 nov 2026"
    assert texts_es.weekday_date(FRIDAY) == "viernes 11 de diciembre"
    assert texts_es.long_date(FRIDAY) == "viernes 11 de diciembre de 2026"
    assert texts_es.plain_date(date(2024, 2, 27)) == "27 de febrero de 2024"
    assert texts_es.day_month(date(2026, 12, 6)) == "6 dic"
    assert texts_es.day_month_year(date(2026, 3, 1)) == "1 mar 2026"
    assert texts_es.numeric_date(date(2024, 2, 7)) == "07/02/2024"


def test_a_span_of_one_day_is_that_day() -> None:
    start = date(2026, 10, 1)
    assert texts_es.plain_span(start, FRIDAY) == "del 1 de octubre de 2026 al 11 de diciembre de 2026"
    assert texts_es.plain_span(start, start) == "del 1 de octubre de 2026"
    assert texts_es.short_span(start, FRIDAY) == "del 1 oct 2026 al 11 dic 2026"
    assert texts_es.short_span(start, start) == "del 1 oct 2026"


def test_the_week_and_the_year() -> None:
    week = [texts_es.short_weekday(date(2026, 11, day)) for day in range(16, 23)]
    assert week == ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
    year = [texts_es.short_month(date(2026, month, 1)) for month in range(1, 13)]
    assert year == ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]


def test_a_sentence_ends_once() -> None:
    assert texts_es.ended("Aprobado: Registro de Rosa Quishpe") == "Aprobado: Registro de Rosa Quishpe."
    assert texts_es.ended("Aprobado: Registro de Quimiag Cía. Ltda.") == "Aprobado: Registro de Quimiag Cía. Ltda."


def test_hours_counts_and_distances() -> None:
    assert texts_es.hour(time(8, 2)) == "08h02"
    assert texts_es.grouped(1_234_567) == "1.234.567"
    assert texts_es.plural(1, "foja", "fojas") == "1 foja"
    assert texts_es.plural(0, "foja", "fojas") == "0 fojas"
    assert texts_es.business_days(1_000) == "1.000 días hábiles"
    assert [texts_es.since_or_until(days) for days in (-2, -1, 0, 1, 3)] == [
        "hace 2 días hábiles",
        "hace 1 día hábil",
        "hoy",
        "en 1 día hábil",
        "en 3 días hábiles",
    ]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "cero"),
        (3, "tres"),
        (16, "dieciséis"),
        (21, "veintiuno"),
        (30, "treinta"),
        (31, "treinta y uno"),
        (100, "cien"),
        (101, "ciento uno"),
        (555, "quinientos cincuenta y cinco"),
        (1_000, "mil"),
        (1_001, "mil uno"),
        (21_000, "veintiún mil"),
        (31_021, "treinta y un mil veintiuno"),
        (100_000, "cien mil"),
        (1_000_000, "un millón"),
        (2_000_016, "dos millones dieciséis"),
        (21_300_000, "veintiún millones trescientos mil"),
        (
            999_999_999,
            "novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve",
        ),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert numbers_es.number_words(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "una"),
        (3, "tres"),
        (21, "veintiuna"),
        (200, "doscientas"),
        (531, "quinientas treinta y una"),
        (201_001, "doscientas una mil una"),
    ],
)
def test_sheets_are_feminine(number: int, words: str) -> None:
    assert numbers_es.number_words(number, feminine=True) == words


@pytest.mark.parametrize("number", [-1, 1_000_000_000])
def test_numbers_without_words(number: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        numbers_es.number_words(number)


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (7_500, "setenta y cinco dólares con 00/100"),
        (100, "un dólar con 00/100"),
        (2_105, "veintiún dólares con 05/100"),
        (10_199, "ciento un dólares con 99/100"),
        (100_000_000, "un millón de dólares con 00/100"),
        (50, "cero dólares con 50/100"),
    ],
)
def test_money_in_words(cents: int, words: str) -> None:
    assert numbers_es.money_words(Money(cents)) == words
