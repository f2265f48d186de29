"""Files that citizens bring are taken for what they are."""

from __future__ import annotations

import pytest

from app.services.files import MAX_BYTES, inspect
from tests.services.counter import refused
from tests.support.files import jpg, pdf, png

BOTH = ("pdf", "jpg")


def test_a_pdf_and_a_jpg_are_taken_whatever_they_are_called() -> None:
    assert (inspect("x.doc", pdf(pages=4), BOTH).pages, inspect("foto", jpg(), BOTH).format) == (4, "jpg")


def test_a_file_beyond_the_limit_is_refused() -> None:
    with refused("file.too_big"):
        inspect("a.pdf", b"%PDF-" + b"0" * MAX_BYTES, BOTH)


def test_a_name_is_cleaned_and_never_leads_outside() -> None:
    assert inspect("../../etc/\u202epasswd\x00.pdf", pdf(), BOTH).name == "passwd.pdf"
    assert inspect("C:\\papeles\\n\u0303.jpg", jpg(), BOTH).name == "ñ.jpg"
    assert inspect("///", jpg(), BOTH).name == "archivo"


@pytest.mark.parametrize(
    ("key", "name", "content", "formats"),
    [
        ("file.empty", "a.pdf", b"", BOTH),
        ("file.wrong_format", "foto.jpg", png(), BOTH),
        ("file.wrong_format", "hoja.pdf", b"PK\x03\x04 something", BOTH),
        ("file.wrong_format", "foto.pdf", jpg(), ("pdf",)),
        ("file.wrong_format", "texto.pdf", "pagué el martes".encode(), BOTH),
        ("file.damaged", "medio.pdf", pdf()[:-200], BOTH),
        ("file.damaged", "medio.jpg", jpg(400, 400)[:-300], BOTH),
        ("file.damaged", "falso.pdf", b"%PDF-1.7\n" + b"\xff" * 5000, BOTH),
        ("file.damaged", "falso.jpg", b"\xff\xd8\xff" + b"\x00" * 5000, BOTH),
        ("file.encrypted", "clave.pdf", pdf(password="secreta"), BOTH),
        ("file.too_many_pages", "tomo.pdf", pdf(pages=501), BOTH),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(
    key: str, name: str, content: bytes, formats: tuple[str, ...]
) -> None:
    with refused(key):
        inspect(name, content, formats)


def test_an_image_of_too_many_points_is_refused_before_it_is_opened() -> None:
    small = bytearray(jpg(64, 64))
    frame = small.index(b"\xff\xc0")
    small[frame + 5 : frame + 9] = (60_000).to_bytes(2, "big") * 2
    with refused("file.too_large_image"):
        inspect("mapa.jpg", bytes(small), BOTH)
