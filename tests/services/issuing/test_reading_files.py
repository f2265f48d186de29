"""A paper comes as a file: a scan, a photograph or the PDF; its QR is read apart and answered about."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from app.models.errors import UserError
from app.services.issuing.reading_files import codes_in
from tests.services.papers import PaperDesk
from tests.support.files import jpg, pdf, png


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def photograph(paper: bytes, form: str, turned: int = 0) -> bytes:
    page = pypdfium2.PdfDocument(paper)[0]
    image = page.render(scale=2).to_pil().rotate(turned, expand=True, fillcolor="white")
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def test_pdf_scan_and_photograph_of_a_paper_are_answered_about(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    paper = counter.pdf(certificate)
    for name, content in (
        ("certificado.pdf", paper),
        ("foto.jpg", photograph(paper, "JPEG", turned=90)),
        ("captura.png", photograph(paper, "PNG")),
    ):
        answer = counter.desk.verification.read(counter.clerk, name, content)
        assert (answer.verdict, answer.document_id) == ("valid", certificate), name


def test_a_file_without_a_code_says_how_to_go_on(counter: PaperDesk) -> None:
    answer = counter.desk.verification.read(counter.clerk, "carta.pdf", pdf())
    assert (answer.verdict, answer.document_id) == ("unreadable", "")
    assert answer.sentence.startswith("No se ve un QR en el archivo.")
    assert counter.desk.verification.read(counter.clerk, "vacia.jpg", jpg()).verdict == "unreadable"


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("vacio.pdf", b"", "file.empty"),
        ("hoja.xlsx", b"PK\x03\x04" + b"x" * 99, "verify.not_a_picture"),
        ("cortado.jpg", jpg()[:200], "file.damaged"),
        ("cortada.png", png()[:40], "file.damaged"),
        ("falso.pdf", b"%PDF-1.7 nada", "file.damaged"),
    ],
)
def test_what_is_no_paper_is_refused_by_what_it_is(name: str, content: bytes, key: str) -> None:
    with pytest.raises(UserError) as caught:
        codes_in(name, content)
    assert caught.value.key == key


def test_a_file_of_twenty_megabytes_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        codes_in("enorme.pdf", b"%PDF-" + b"0" * (20 * 2**20))
    assert caught.value.key == "file.too_big"
