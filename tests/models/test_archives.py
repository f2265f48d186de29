"""Numbers and sheets of records, as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.archives import number_key, pages_of, pages_text, pages_words, record_words, shown_number
from app.models.errors import UserError
from app.models.names import fold
from app.services.archive.words import folded, fragment


@pytest.mark.parametrize(
    ("text", "pages"),
    [("", ()), ("Todas", ()), ("3", (3,)), ("3-5, 8", (3, 4, 5, 8)), ("3 a 5 y 8", (3, 4, 5, 8)), ("2;1;2", (1, 2))],
)
def test_sheets_are_read_as_people_write_them(text: str, pages: tuple[int, ...]) -> None:
    assert pages_of(text, 9) == pages


@pytest.mark.parametrize("text", ["0", "10", "5-3", "8-10", "1-", "a", "1 2", "1,,2", "-1"])
def test_sheets_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        pages_of(text, 9)


@given(st.sets(st.integers(1, 400), min_size=1))
def test_sheets_read_back_as_they_were_written(pages: set[int]) -> None:
    inside = tuple(sorted(pages))
    assert pages_of(pages_text(inside), 400) == inside
    assert pages_of(pages_words(inside).partition(" ")[2], 400) == inside


@given(st.integers(1, 9999), st.integers(1990, 2040), st.sampled_from(["{0}", "{0:03}", "{0:04}-{1}", "{0}-{1}"]))
def test_one_number_has_one_key_however_it_is_written(number: int, year: int, shape: str) -> None:
    assert number_key(shape.format(number, year), year) == str(number)


def test_a_record_is_told_in_one_breath() -> None:
    assert record_words("Acta", "12", date(2026, 5, 5), session="Ordinaria", after="del Consejo") == (
        "Acta 12-2026 de la sesión ordinaria del Consejo, 5 de mayo de 2026"
    )
    assert shown_number("RES-2026-12", 2026) == "RES-2026-12"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=200)


@given(TEXTS, TEXTS)
def test_whatever_word_the_index_keeps_is_shown_where_it_stands(before: str, after: str) -> None:
    """What search folds, the fragment finds again: no sign moves the place of what was found."""
    text = f"{before} Resolución {after}"
    found = fragment([(1, text)], "RESOLUCION")
    assert "resolucion" in folded([text])
    assert found is not None
    assert fold(found.text[found.start : found.end]) == "resolucion"


@given(TEXTS)
def test_every_word_of_a_sheet_finds_it(text: str) -> None:
    for word in fold(text).split():
        assert fragment([(1, text)], word) is not None
