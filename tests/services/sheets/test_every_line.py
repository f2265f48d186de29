"""Whatever comes, no word of it disappears: it is in a field, recognised as layout, or listed as unplaced."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.sheets.reading import read_anything
from tests.services.sheets.accounting import SOURCES, lost, silent_lines, source_of
from tests.services.sheets.mutating import MUTATIONS

TEXTS = [source_of(path) for path in SOURCES]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.name))
def test_every_word_of_a_published_sheet_is_told(path: Path) -> None:
    text = source_of(path)
    sheet = read_anything(text)
    assert lost(sheet, text) == []
    assert silent_lines(sheet) == []


@given(
    st.sampled_from(TEXTS),
    st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=4, unique=True),
    st.integers(min_value=0, max_value=10_000),
)
def test_every_word_of_a_damaged_sheet_is_told(text: str, damage: list[object], seed: int) -> None:
    random = Random(seed)  # noqa: S311 (the same damage every time)
    for one in MUTATIONS:
        if one in damage:
            text = one(text, random)
    sheet = read_anything(text)
    assert lost(sheet, text) == []
    assert silent_lines(sheet) == []


@given(st.text(max_size=400))
def test_every_word_of_any_text_is_told(text: str) -> None:
    sheet = read_anything(text)
    assert silent_lines(sheet) == []
