"""What is wrong with an answer, kind by kind; how it is stored and how it reads."""

from __future__ import annotations

import re
import tomllib
from datetime import date, time
from typing import Any

import pytest
from pydantic import TypeAdapter

from app.models.catalogue.fields import Field, Section
from app.models.synthetic import synthetic_cedula
from app.services.forms.answers import Checker, normalised
from app.services.forms.wording import answer_text
from app.services.paths import I18N
from tests.services.counter import PROCEDURE
from tests.support.desk import declared

TODAY = date(2026, 11, 5)
OPTIONS = [{"key": "si", "title": "Sí, siempre"}, {"key": "no", "title": "No todavía"}]
FIELDS: TypeAdapter[Field] = TypeAdapter(Field)


def field(kind: str, **more: Any) -> Field:
    return FIELDS.validate_python({"key": "campo", "label": "El campo", "kind": kind, **more})


def judge(asked: Field, value: object) -> tuple[str, str] | None:
    fault = Checker(declared().territory, TODAY, declared().calendars.national().add).fault(asked, value)
    return (fault.level, fault.text) if fault else None


CEDULA = synthetic_cedula(40)
ROSA = {"identity": f"cedula: {CEDULA}", "name": "Rosa  Quishpe"}
KEPT = {"identity": f"cedula:{CEDULA}", "name": "Rosa Quishpe", "email": "", "phone": ""}
GOOD: list[tuple[Field, object, object, str]] = [
    (field("text"), "  queso   fresco ", "queso fresco", "queso fresco"),
    (field("long_text"), "uno\ndos\n", "uno\ndos", "uno\ndos"),
    (
        field("long_text"),
        "pe\xadga\u200bdo\tde \u202eWord\n--\nn\u0303",
        "pegado de Word\n--\nñ",
        "pegado de Word\n--\nñ",
    ),
    (field("number", minimum=-5), " -3 ", -3, "-3"),
    (field("number", decimals=2, maximum=10), " 9,250 ", "9,25", "9,25"),
    (field("number", decimals=2), "9.5", "9,5", "9,5"),
    (field("number", decimals=3), "1.234,567", "1234,567", "1234,567"),
    (field("number", decimals=3), "1,234.5", "1234,5", "1234,5"),
    (field("number", decimals=1), "1.234.567", "1234567", "1234567"),
    (field("number", decimals=1, minimum=-2), "-0,0", "0", "0"),
    (field("money"), "1.234,56", 123456, "$1.234,56"),
    (field("date"), "2026-11-05", "2026-11-05", "5 de noviembre de 2026"),
    (field("date", not_before=date(2026, 1, 1)), "2026-01-01", "2026-01-01", "1 de enero de 2026"),
    (field("choice", options=OPTIONS), "si", "si", "Sí, siempre"),
    (field("choices", options=OPTIONS), ("si", "no"), ["si", "no"], "Sí, siempre, No todavía"),
    (field("choices", options=OPTIONS), "no", ["no"], "No todavía"),
    (field("yes_no"), True, True, "Sí"),
    (field("yes_no"), False, False, "No"),
    (field("identity"), f"cedula:{CEDULA}", f"cedula:{CEDULA}", f"Cédula {CEDULA}"),
    (field("phone"), "0991234567", "0991234567", "0991234567"),
    (field("email"), " taller@correo.ec ", "taller@correo.ec", "taller@correo.ec"),
    (field("place", level="province"), "17", "17", "Pichincha"),
    (field("place"), "1701", "1701", "Quito, Pichincha"),
    (field("text", optional=True), "", None, ""),
    (field("choices", options=OPTIONS, optional=True), (), None, ""),
    (field("country"), "españa", "ES", "España"),
    (field("country", only=["ES", "IT"]), "it", "IT", "Italia"),
    (field("time"), "8h", "08:00", "08h00"),
    (field("time", not_before=time(18, 30), not_after=time(18, 30)), "18:30", "18:30", "18h30"),
    (field("person"), ROSA, [KEPT], f"Rosa Quishpe, cédula {CEDULA}"),
    (field("person", max_count=2), [ROSA, {"identity": "", "name": " "}], [KEPT], f"Rosa Quishpe, cédula {CEDULA}"),
    (
        field("person", identified=False, contact=True, max_count=2),
        [ROSA, {"name": "Luz", "email": "luz@ejemplo.ec", "phone": "0991234567"}],
        [KEPT, {"identity": "", "name": "Luz", "email": "luz@ejemplo.ec", "phone": "0991234567"}],
        f"Rosa Quishpe, cédula {CEDULA}; Luz",
    ),
]


@pytest.mark.parametrize(("asked", "value", "stored", "read"), GOOD)
def test_a_good_answer_is_stored_and_reads_back(asked: Field, value: object, stored: object, read: str) -> None:
    assert judge(asked, value) is None
    assert normalised(asked, value) == stored
    assert answer_text(asked, stored, declared().territory) == read


BAD: list[tuple[Field, object, str, str]] = [
    (field("text"), "", "error", "Falta: el campo."),
    (field("text"), "uno\ndos", "error", "field.one_line"),
    (field("text", max_length=5), "demasiado", "error", "name.too_long"),
    (field("text"), "\u200b\u202e", "error", "name.empty"),
    (field("long_text", max_length=5), "demasiado", "error", "field.too_long"),
    (field("long_text"), "uno\x00dos", "error", "field.hidden_characters"),
    (field("long_text"), "uno\ud800", "error", "field.hidden_characters"),
    (field("number"), "doce", "error", "decimal.whole"),
    (field("number"), "1,5", "error", "decimal.whole"),
    (field("number"), "٣", "error", "decimal.whole"),
    (field("number"), "9" * 13, "error", "decimal.whole"),
    (field("number"), "--5", "error", "decimal.whole"),
    (field("number", decimals=2), "9,256", "error", "decimal.many"),
    (field("number", decimals=2, maximum=9.99), "10", "error", "field.out_of_range"),
    (field("number", decimals=2), "1.234", "error", "decimal.ambiguous"),
    (field("number", decimals=2), "9,2,5", "error", "decimal.not_a_number"),
    (field("number", decimals=2), "nueve", "error", "decimal.not_a_number"),
    (field("number", minimum=1, maximum=9), "10", "error", "field.out_of_range"),
    (field("money"), "1.234", "error", "amount.ambiguous"),
    (field("money"), "gratis", "error", "amount.not_a_number"),
    (field("date"), "05/11/2026", "error", "field.not_a_date"),
    (field("date"), "2026-02-30", "error", "field.not_a_date"),
    (field("date", future=False), "2026-11-06", "error", "field.date_future"),
    (field("date", past=False), "2026-11-04", "error", "field.date_past"),
    (field("date", not_before=date(2026, 1, 1)), "2025-12-31", "error", "field.date_before"),
    (field("choice", options=OPTIONS), "tal vez", "error", "field.not_an_option"),
    (field("choices", options=OPTIONS), ("si", "tal vez"), "error", "field.not_an_option"),
    (field("yes_no"), "sí", "error", "field.not_an_option"),
    (field("identity", allowed=["cedula"]), "passport:AB123456", "error", "field.not_an_option"),
    (field("identity"), "cedula:123", "error", ""),
    (field("phone"), "9" * 61, "error", "field.too_long"),
    (field("phone"), "no tiene", "warning", "No parece un teléfono."),
    (field("phone"), "0999", "warning", "Revise el número"),
    (field("email"), "taller", "error", "field.email_at"),
    (field("email"), "taller@", "error", "field.email_after"),
    (field("email"), "taller@correo", "error", "field.email_wrong"),
    (field("country"), "Atlántida", "error", "country.unknown"),
    (field("country", only=["IT"]), "ES", "error", "country.unknown"),
    (field("time"), "25h00", "error", "time.wrong"),
    (field("time"), "tarde", "error", "time.wrong"),
    (field("time"), "1830", "error", "time.wrong"),
    (field("time", not_before=time(8)), "7h59", "error", "time.early"),
    (field("time", not_after=time(16, 30)), "16h31", "error", "time.late"),
    (field("person"), [], "error", "Falta: el campo."),
    (field("person", min_count=2, max_count=2), [ROSA], "error", "field.too_few_people"),
    (field("person"), [ROSA, {"name": "Luz"}], "error", "field.too_many_people"),
    (field("person", max_count=2), [ROSA, ROSA], "error", "field.person_twice"),
    (field("person"), [{"name": "Luz"}], "error", "field.person_identity"),
    (field("person"), [{"identity": f"cedula:{CEDULA}"}], "error", "name.empty"),
    (field("person", allowed=["ruc"]), [ROSA], "error", "field.not_an_option"),
    (field("person", contact=True), [{**ROSA, "email": "rosa"}], "error", "field.email_at"),
    (field("person", contact=True), [{**ROSA, "phone": "0999"}], "warning", "Revise el número"),
    (field("person"), [{**ROSA, "identity": "cedula:123"}], "error", ""),
    (field("person"), "Rosa", "error", "field.not_text"),
    (field("place"), "9999", "error", "field.place_unknown"),
    (field("place"), "17", "error", "field.place_unknown"),
    (field("place", level="parish"), "1701", "error", "field.place_unknown"),
]
TEXTS = tomllib.loads((I18N / "errors.es.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("asked", "value", "level", "said"), BAD)
def test_a_doubtful_answer_is_told_beside_its_field(asked: Field, value: object, level: str, said: str) -> None:
    found = judge(asked, value)
    assert found is not None
    assert found[0] == level
    assert found[1].endswith(".")
    parts = re.split(r"\{\w+\}", TEXTS.get(said, said))
    assert [part for part in parts if part not in found[1]] == []


def test_a_number_with_a_wrong_digit_asks_for_a_warning_not_a_stop() -> None:
    wrong = CEDULA[:9] + str((int(CEDULA[9]) + 1) % 10)
    found = judge(field("identity"), f"cedula:{wrong}")
    assert found is not None
    assert found[0] == "warning"


def test_fields_that_do_not_apply_are_not_asked() -> None:
    procedure = declared().catalogue.procedure(PROCEDURE)
    checker = Checker(declared().territory, TODAY, declared().calendars.national().add)
    keys = {fault.key for fault in checker.faults(procedure, "microempresa", {})}
    assert "alcance" in keys
    assert "destinos" not in keys


def test_what_was_kept_of_an_old_definition_still_reads() -> None:
    gone = field("choice", options=OPTIONS)
    assert answer_text(gone, "retirada", declared().territory) == "retirada"
    assert answer_text(field("place"), "9999", declared().territory) == "9999"


@pytest.mark.parametrize(
    ("limits", "day", "told"),
    [
        ({"ahead": "10 business_days"}, "2026-11-19", ""),
        (
            {"ahead": "10 business_days"},
            "2026-11-18",
            "10 días hábiles de anticipación: desde el 19 de noviembre de 2026",
        ),
        ({"ahead": "10 calendar_days"}, "2026-11-15", ""),
        ({"ahead": "10 calendar_days"}, "2026-11-14", "10 días de anticipación"),
        ({"ahead": "3 months"}, "2027-02-04", "desde el 5 de febrero de 2027"),
        ({"not_older": "6 months"}, "2026-05-05", ""),
        ({"not_older": "6 months"}, "2026-05-04", "no puede pasar de 6 meses"),
        ({"least_years": 18}, "2008-11-05", ""),
        ({"least_years": 18}, "2008-11-06", "Deben haberse cumplido 18 años"),
        ({"least_years": 18, "most_years": 29}, "1996-11-05", "más de 29 años"),
        ({"most_years": 17}, "2008-11-06", ""),
        ({"not_older": "30 calendar_days"}, "2026-10-05", "Vale desde el 6 de octubre de 2026"),
    ],
)
def test_a_date_keeps_its_distance_from_the_filing_day(limits: dict[str, object], day: str, told: str) -> None:
    fault = judge(field("date", **limits), day)
    assert (fault is None) == (not told)
    assert told in (fault or ("", ""))[1]


def test_the_last_day_of_february_is_three_months_before_the_end_of_may() -> None:
    asked = field("date", not_older="3 months")
    checker = Checker(declared().territory, date(2026, 5, 31), declared().calendars.national().add)
    assert checker.fault(asked, "2026-02-28") is None
    assert checker.fault(asked, "2026-02-27") is not None


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        ("2026-12-12", "2026-12-13", ""),
        ("2026-12-12", "2026-12-12", ""),
        ("2026-12-12", "2026-12-11", "No puede ser antes de «primer día»."),
        ("", "2026-12-11", ""),
        ("ayer", "2026-12-11", ""),
    ],
)
def test_a_date_is_not_before_the_one_that_it_follows(begins: str, ends: str, told: str) -> None:
    first = {"key": "inicio", "label": "Primer día", "kind": "date", "optional": True}
    last = {"key": "fin", "label": "Último día", "kind": "date", "from_field": "inicio"}
    section = Section.model_validate({"key": "evento", "title": "El evento", "fields": (first, last)})
    procedure = declared().catalogue.procedure(PROCEDURE).model_copy(update={"sections": (section,)})
    checker = Checker(declared().territory, TODAY, declared().calendars.national().add)
    faults = checker.faults(procedure, "", {"inicio": begins, "fin": ends})
    ours = [fault.text for fault in faults if fault.key == "fin"]
    assert [told in text for text in ours] == ([True] if told else [])
