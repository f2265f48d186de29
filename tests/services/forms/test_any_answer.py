"""Whatever comes as an answer becomes a typed one or a sentence: nothing that a draft holds breaks the form."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.models.catalogue.fields import Field
from app.services.forms.answers import Checker, is_empty, normalised
from app.services.forms.wording import answer_lines, answer_text
from tests.services.forms.test_answers import OPTIONS, TODAY, field
from tests.support.desk import declared

COLUMNS = [
    {"key": "cedula", "title": "Cédula", "kind": "identity", "unique": True, "allowed": ["cedula", "ruc", "passport"]},
    {"key": "nombres", "title": "Nombres", "pattern": "[A-Z a-z]+", "pattern_help": "Solo letras."},
    {"key": "cargo", "title": "Cargo", "kind": "choice", "options": OPTIONS},
    {"key": "aporte", "title": "Aporte", "kind": "money", "required": False},
    {"key": "ingreso", "title": "Ingreso", "kind": "date", "required": False},
    {"key": "correo", "title": "Correo", "kind": "email", "required": False},
    {"key": "telefono", "title": "Teléfono", "kind": "phone", "required": False},
    {"key": "pais", "title": "País", "kind": "country", "required": False},
    {"key": "hora", "title": "Hora", "kind": "time", "required": False},
    {"key": "anio", "title": "Año", "kind": "number", "required": False},
]
MORE: dict[str, dict[str, Any]] = {
    "choice": {"options": OPTIONS},
    "choices": {"options": OPTIONS},
    "table": {"columns": COLUMNS},
    "text": {"pattern": "[A-Z]{3}", "pattern_help": "Tres letras."},
    "ciiu": {"many": True},
    "process_code": {"strict": True},
    "person": {"contact": True, "max_count": 3},
}
KINDS = (
    "text",
    "long_text",
    "number",
    "money",
    "date",
    "choice",
    "choices",
    "yes_no",
    "identity",
    "phone",
    "email",
    "place",
    "address",
    "ciiu",
    "cpc",
    "process_code",
    "table",
    "file",
    "photo",
    "person",
    "country",
    "time",
)
SIGNS = st.text(st.sampled_from("aZñ0159.,-:/ ()$\n\t\x00\u200b\u202e\u0301\ud800۳²ß\U0001f600"), max_size=40)
TEXTS = st.one_of(SIGNS, st.text(max_size=60), st.sampled_from(["a" * 5000, "9" * 400, "cedula:", "ruc:٣", "2026-1-1"]))
PARTS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS)
KEYS = st.sampled_from(
    ["cedula", "nombres", "cargo", "code", "ciiu", "place", "street", "reference", "blob", "name", "original", "x"]
)
ANSWERS = st.recursive(
    PARTS, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=5)), max_leaves=12
)


def asked(kind: str, *, statistic: bool = False) -> Field:
    return field(kind, **MORE.get(kind, {}), statistic=statistic)


@pytest.mark.parametrize("kind", KINDS)
@given(value=ANSWERS)
@example(value={"blob": "a" * 64, "name": "x", "format": "pdf", "pages": 1, "size": 1})
@example(value=[{"cedula": "1710034065", "nombres": "Rosa", "cargo": "si", "anio": 3}])
@example(value="20261105")
def test_any_answer_is_stored_or_explained(kind: str, value: object) -> None:
    question = asked(kind)
    checker, territory = Checker(declared().territory, TODAY, declared().calendars.national().add), declared().territory
    fault = checker.fault(question, value)
    if fault is not None and fault.level == "error":
        assert fault.text.endswith((".", "?")), fault.text
        return
    stored = normalised(question, value)
    kept = json.loads(json.dumps(stored, ensure_ascii=False).encode("utf-8"))
    assert kept == stored
    assert is_empty(stored) or answer_text(question, kept, territory)
    assert is_empty(stored) or all(label for label, _text in answer_lines(question, kept, territory))


@pytest.mark.parametrize("kind", KINDS)
@given(value=ANSWERS)
def test_a_statistic_never_stops_anybody(kind: str, value: object) -> None:
    question = asked(kind, statistic=True)
    checker = Checker(declared().territory, TODAY, declared().calendars.national().add)
    fault = checker.fault(question, value)
    assert fault is None or fault.level == "warning"
    json.dumps(checker.kept(question, value), ensure_ascii=False).encode("utf-8")
