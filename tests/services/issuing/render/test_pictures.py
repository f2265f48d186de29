"""A photograph fills its place, no denser than paper shows; a scale points at the value that holds."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from app.models.errors import UserError
from app.services.issuing.render import Marks, render
from app.services.issuing.render.pictures import fitted
from tests.services.issuing.render.papers import layouts, printed, sample, sheets_of, text_of
from tests.support.photos import photo


@pytest.mark.parametrize(
    ("pixels", "made"),
    [((708, 944), (273, 364)), ((2000, 1000), (273, 364)), ((150, 200), (150, 200)), ((150, 900), (150, 200))],
)
def test_a_picture_is_cut_to_its_place_at_300_dots_an_inch_at_most(
    pixels: tuple[int, int], made: tuple[int, int]
) -> None:
    with Image.open(BytesIO(fitted(photo(*pixels), 23.1, 30.8, 300))) as picture:
        assert (picture.size, picture.format) == (made, "JPEG")
        assert not picture.getexif()


def test_a_card_without_its_photograph_is_refused_by_name() -> None:
    with pytest.raises(UserError) as caught:
        render(layouts()["credencial"], sample("credencial"), marks=Marks(copy="ORIGINAL"))
    assert (caught.value.key, caught.value.values["field"]) == ("document.missing_value", "fotografía del titular")


def test_a_card_has_two_sides() -> None:
    pdf = printed("credencial")
    front, back = text_of(pdf).split("\f")
    assert sheets_of(pdf) == 2
    assert ("MDT-CI-2026-0183" in front, "9RXD-41PV-T" in front, "9RXD-41PV-T" in back) == (True, False, True)


@pytest.mark.parametrize("share", ["0.000", "0.500", "1.000"])
def test_the_pointer_of_a_scale_says_its_value_wherever_it_stands(share: str) -> None:
    values = sample("certificado-rum")
    values["category.scale"][1]["share"] = share
    assert text_of(printed("certificado-rum", values)).count("$612.480,00") == 2
