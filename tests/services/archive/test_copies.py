"""Somebody asks for minutes and takes a certified copy of the sheets they asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.models.errors import UserError
from app.models.rows.archive import ScanIn
from app.services.sentences import sentence
from tests.services.minutes import SESSION, WORDS, Minutes, scan
from tests.support.minute_pdfs import minutes


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Minutes]:
    made = Minutes(tmp_path)
    yield made
    made.close()


def texts(pdf: bytes) -> list[str]:
    """Return what each sheet says, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_the_request_tells_the_minutes_and_their_sheets(counter: Minutes) -> None:
    case_id = counter.ask((counter.add(), "2-3"))
    answers = {one.label: one for one in counter.desk.cases.file(counter.clerk, case_id).answers}
    assert answers["Actas que pide"].text == f"{WORDS}, fojas 2 a 3"


def test_the_copy_is_the_certification_and_its_stamped_sheets(counter: Minutes) -> None:
    document = counter.copy(counter.ask((counter.add(), "2-3")))
    row = counter.store.read("SELECT * FROM document WHERE id = ?", (document,))[0]
    first, second, third = texts(counter.store.blobs.get(row["blob"]))
    assert f"las 2 (dos) fojas que siguen son fiel copia de {WORDS}, fojas 2 a 3" in first
    assert "presupuesto de investigación" in second
    assert "vicerrectora" in third
    for number, sheet in enumerate((second, third), 1):
        assert f"COPIA CERTIFICADA, foja {number} de 2" in sheet
        assert f"Código {row['code']}" in sheet
        assert f"página {number + 1} del archivo" in sheet


def test_every_letter_of_the_stamps_is_inside_the_file(counter: Minutes) -> None:
    document = counter.copy(counter.ask((counter.add(), "1")))
    with pikepdf.open(pikepdf_bytes(counter, document)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
        embedded = ["/FontFile2" in font.FontDescriptor for font in fonts if "/FontDescriptor" in font]
    assert embedded
    assert all(embedded)


def pikepdf_bytes(counter: Minutes, document: str) -> Path:
    """Write a paper where pikepdf opens it."""
    blob = counter.store.read("SELECT blob FROM document WHERE id = ?", (document,))[0]["blob"]
    file = counter.store.folder.root / "copia.pdf"
    file.write_bytes(counter.store.blobs.get(blob))
    return file


def test_without_sheets_the_whole_record_is_copied(counter: Minutes) -> None:
    other = counter.archive.add(
        counter.clerk,
        replace(SESSION, number="13", held_on=date(2026, 6, 2)),
        (ScanIn("trece.pdf", minutes(("Plano del edificio", "Firmas"), lying=(1,))),),
    )
    document = counter.copy(counter.ask((counter.add(), ""), (other, "")))
    with pikepdf.open(pikepdf_bytes(counter, document)) as pdf:
        sizes = [(round(page.mediabox[2]), round(page.mediabox[3])) for page in pdf.pages]
    assert sizes == [(595, 842)] * 5 + [(842, 595), (595, 842)]


def test_a_reprint_says_what_the_original_said_though_the_archive_was_corrected(counter: Minutes) -> None:
    key = counter.add()
    document = counter.copy(counter.ask((key, "2")))
    counter.archive.correct(counter.supervisor, key, SESSION, "otro escaneo", scan(("Otra hoja", "Otra más")))
    counter.desk.issuing.void(counter.supervisor, document, "se dañó")
    _, sheet = texts(counter.desk.issuing.preview(counter.clerk, document))
    assert "presupuesto de investigación" in sheet
    assert "Otra más" not in sheet
    assert "ANULADO" in sheet


def test_a_paper_tells_the_minutes_as_the_archive_does_today(counter: Minutes) -> None:
    key = counter.add()
    case_id = counter.ask((key, ""))
    counter.archive.correct(counter.supervisor, key, replace(SESSION, number="021-2026"), "número al revés")
    document = counter.copy(case_id)
    first, *_ = texts(counter.desk.issuing.preview(counter.clerk, document))
    assert "Acta 021-2026 de la sesión ordinaria" in first


def test_a_draft_shows_the_sheets_without_a_code(counter: Minutes) -> None:
    case_id = counter.ask((counter.add(), "4"))
    (document,) = counter.desk.issuing.request(counter.clerk, case_id)
    _, sheet = texts(counter.desk.issuing.preview(counter.clerk, document))
    assert "BORRADOR" in sheet
    assert "Código por asignar" in sheet


@pytest.mark.parametrize(("pages", "key"), [("5", "archive.pages_beyond"), ("tres", "archive.pages_unclear")])
def test_sheets_that_are_not_there_are_refused_with_the_request(counter: Minutes, pages: str, key: str) -> None:
    record = counter.add()
    with pytest.raises(UserError) as refused:
        counter.ask((record, pages))
    assert refused.value.key == "intake.incomplete"
    assert "fojas" in sentence(refused.value), key


def test_minutes_that_are_not_in_the_archive_are_refused(counter: Minutes) -> None:
    record = counter.add()
    answer = [{**counter.answer((record, ""))[0], "record": "otra"}]
    from app.models.rows.intake import Intake, ItemIn
    from tests.services.copies import PERSON
    from tests.services.minutes import KEY

    intake = Intake(KEY, PERSON, answers={"actas": answer}, items=(ItemIn("solicitud", "", "received"),))
    with pytest.raises(UserError) as refused:
        counter.desk.intake.register(counter.clerk, intake)
    assert refused.value.key == "archive.gone"
