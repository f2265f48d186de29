"""The letters of Ecuador's names: they come back from the paper exactly as they were written, and long ones fit."""

from __future__ import annotations

import unicodedata

import pytest

from app.models.layout_style import Style
from app.services.issuing.render.typeset import Typesetter
from app.services.issuing.render.values import Source
from tests.services.issuing.render.papers import layouts, printed, sample, words_of

NAMES = [
    "José Ñáñez Güillermo Öberg",
    "María de los Ángeles de la Torre y Ponce de León Quiñónez Yánez",
    "Nantip Tsamaraint Chíriap Unkuch",
    "D’Alessandro–O'Brien, Çağla",
    "Compañía «Andina» S. A. n.º 4 € ½ … №",
    "ÁÉÍÓÚÜÑ áéíóúüñ ¿? ¡!",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_comes_back_letter_by_letter(name: str) -> None:
    assert name in words_of(printed("certificado-de-gestion", sample("certificado-de-gestion", holder__name=name)))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_typed_with_loose_accents_prints_composed(name: str) -> None:
    loose = unicodedata.normalize("NFD", name)
    assert name in words_of(printed("acta-de-entrega", sample("acta-de-entrega", recipient__name=loose)))


def test_an_accent_without_a_composed_letter_still_prints() -> None:
    name = "Wao\u0303 Kemq\u0303eri"
    expected = unicodedata.normalize("NFC", name)
    assert expected in words_of(printed("certificado-de-gestion", sample("certificado-de-gestion", holder__name=name)))


def test_blanks_of_every_kind_print_as_one() -> None:
    values = sample("acta-de-entrega", recipient__name="  María\u2003de \t los\nÁngeles  ")
    assert "María de los Ángeles" in words_of(printed("acta-de-entrega", values))


def sizes(width: float, words: str, most: int = 2) -> list[float]:
    """The sizes of the lines that a text of the certificate takes in that width, as shares of its size."""
    layout = layouts()["certificado-de-gestion"]
    style = Style(font="serif", weight="semibold", size=20)
    source = Source(layout, {"holder.name": words}, {})
    return [line.size / 20 for line in Typesetter(layout.styles, None).fit(source, "{holder.name}", style, width, most)]


def test_a_text_keeps_its_size_then_shrinks_then_takes_two_lines() -> None:
    words = "Rosa Elvira Quishpe Ñacata"
    natural = Typesetter({}, None).face("serif-semibold").width(words, 20)
    assert sizes(natural + 1, words) == [1.0]
    assert sizes(natural * 0.9, words) == [pytest.approx(0.9)]
    assert sizes(natural * 0.851, words) == [pytest.approx(0.851)]
    assert sizes(natural * 0.8, words) == [1.0, 1.0]


def test_a_date_and_an_article_do_not_end_their_line_in_the_middle() -> None:
    text = printed("convenio", sample("convenio", agreement__from="5 de noviembre de 2026"))
    assert "art.\n" not in words_of(text)
    layout = layouts()["certificado-de-gestion"]
    letters = Typesetter(layout.styles, None)
    source = Source(layout, {"certificate.legal_basis": "la ley, art. 207"}, {})
    style = Style(size=10)
    width = letters.face("sans-regular").width("la ley, art. ", 10)
    [lines] = letters.wrap(source, "{certificate.legal_basis}", style, width)
    assert ["".join(span.text for span in line.spans) for line in lines] == ["la ley,", "art.\xa0207"]
