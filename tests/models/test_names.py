"""Names as they are typed, pasted, searched and printed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.names import PersonName, clean, fold, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Ñandú-Peña,  S.A. ", "nandu pena s a"),
        ("GUAMUSHIG", "guamushig"),
        ("Straße", "strasse"),
        ("Jose\u0301", "jose"),
        ("MPC-QUI-2026-0401", "mpc qui 2026 0401"),
        ("ﬁrma", "firma"),
        ("·…", ""),
    ],
)
def test_search_ignores_case_marks_and_signs(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_the_alphabet_is_spanish() -> None:
    names = ["Ñato", "Nuñez", "Nunez", "Óscar", "Zea", "nuñez b", "Peña", "Penz", "Ana"]
    assert sorted(names, key=sort_key) == ["Ana", "Nunez", "Nuñez", "nuñez b", "Ñato", "Óscar", "Penz", "Peña", "Zea"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  María   José ", "María José"),
        ("Mari\u0301a", "María"),
        ("Ana\tLucía\nde\u00a0Jesús", "Ana Lucía de Jesús"),
        ("\u202eJuan\u202c", "Juan"),
        ("Zo\u200bila\ufeff", "Zoila"),
        ("\u0301Ana", "Ana"),
        ("Z\u0335\u0336\u0337\u0338alo", "Z\u0335\u0336alo"),
        ("Guarani\u0303 g\u0303", "Guaranĩ g\u0303"),
        ("Ana\ud800", "Ana"),
        ("O’Higgins", "O’Higgins"),
    ],
)
def test_a_name_is_kept_without_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize("typed", ["", "   ", "\u202e\u200b", "-.", "\u0301"])
def test_a_name_without_letters_is_missing(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        clean(typed)
    assert refused.value.key == "name.empty"


def test_a_name_longer_than_the_paper_is_refused() -> None:
    assert clean("a" * 100)
    with pytest.raises(UserError) as refused:
        clean("a" * 101)
    assert (refused.value.key, refused.value.values) == ("name.too_long", {"limit": 100, "length": 101})
    assert clean("b" * 300, limit=300)


def test_lists_letters_and_badges_word_a_person_differently() -> None:
    clerk = PersonName.typed("Chimbolema  Tene", "Nadia Belén")
    assert clerk.listed == "Chimbolema Tene Nadia Belén"
    assert clerk.written == "Nadia Belén Chimbolema Tene"
    assert clerk.short == "N. Chimbolema"
    assert clerk.initials == "NC"


@pytest.mark.parametrize(
    ("surnames", "given", "short", "initials"),
    [
        ("De la Torre Quishpe", "María", "M. De la Torre", "MT"),
        ("San Martín de los Ríos y Peralta", "ana", "A. San Martín", "AM"),
        ("Okafor", "Chidi", "C. Okafor", "CO"),
        ("De La", "Luis", "L. De La", "LL"),
    ],
)
def test_compound_surnames_stay_whole(surnames: str, given: str, short: str, initials: str) -> None:
    person = PersonName.typed(surnames, given)
    assert (person.short, person.initials) == (short, initials)


@given(st.text(max_size=80).filter(fold))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text, limit=500)
    assert clean(once, limit=500) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once.encode("utf-8")
    assert fold(fold(once)) == fold(once)
