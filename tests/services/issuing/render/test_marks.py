"""What is stamped over a paper tells a draft, an annulled paper and invented data from the real thing."""

from __future__ import annotations

import pypdfium2
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


STATES = ("received", "verified_online", "on_file", "not_applicable", "pending", "illegible", "expired", "to_amend")


def test_each_kind_of_state_has_its_own_shape_in_grey() -> None:
    """Done, checked, open, alert and not applicable are told apart without colour."""
    shapes = {state: mark_of(state) for state in STATES}
    assert len(set(shapes.values())) == 5
    assert shapes["verified_online"] == shapes["on_file"]
    assert shapes["illegible"] == shapes["expired"] == shapes["to_amend"]


def mark_of(state: str) -> bytes:
    """The printed mark beside the only paper of a receipt, as grey pixels."""
    values = sample("comprobante-de-ingreso", items=[{"name": "Solicitud", "state": state, "note": "nota"}])
    page = pypdfium2.PdfDocument(printed("comprobante-de-ingreso", values))[0]
    text = page.get_textpage()
    left, bottom, _, top = text.get_charbox(text.get_text_range().index("Solicitud nota"))
    scale = 200 / 72
    picture = page.render(scale=scale, grayscale=True).to_pil()
    foot = page.get_height()
    area = ((left - 16) * scale, (foot - top - 4) * scale, (left - 2) * scale, (foot - bottom + 4) * scale)
    return bytes(picture.crop(tuple(round(edge) for edge in area)).tobytes())
