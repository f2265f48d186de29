"""What is stamped over a paper tells a draft, an annulled paper and invented data from the real thing."""

from __future__ import annotations

import pytest

from app.services.issuing.render import Marks
from tests.services.issuing.render.papers import KEYS, codes_of, printed, sample, sheets_of, text_of


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    ("marks", "word"),
    [
        (Marks(copy="ORIGINAL", draft=True), "BORRADOR"),
        (Marks(copy="ORIGINAL", voided=True), "ANULADO"),
        (Marks(copy="ORIGINAL", sample=True), "MUESTRA · datos inventados · sin validez"),
    ],
)
def test_every_sheet_carries_the_mark(key: str, marks: Marks, word: str) -> None:
    pdf = printed(key, marks=marks)
    assert text_of(pdf).count(word) == sheets_of(pdf)
    assert word not in text_of(printed(key))


def test_an_annulled_draft_says_annulled() -> None:
    text = text_of(printed("certificado-de-gestion", marks=Marks(copy="ORIGINAL", draft=True, voided=True)))
    assert "ANULADO" in text
    assert "BORRADOR" not in text


@pytest.mark.parametrize("copy", ["ORIGINAL", "DUPLICADO", "REIMPRESIÓN 2"])
def test_the_copy_is_named_in_plain_text(copy: str) -> None:
    assert copy in text_of(printed("certificado-de-gestion", marks=Marks(copy=copy)))


def test_the_code_reads_under_the_word_draft() -> None:
    pdf = printed("certificado-de-gestion", marks=Marks(copy="ORIGINAL", draft=True, sample=True))
    assert codes_of(pdf) == [sample("certificado-de-gestion")["check.qr"]]


def test_marks_change_nothing_else_in_the_text() -> None:
    plain = text_of(printed("certificado-de-gestion"))
    marked = text_of(printed("certificado-de-gestion", marks=Marks(copy="ORIGINAL", sample=True)))
    assert marked.replace("MUESTRA · datos inventados · sin validez", "").split() == plain.split()
