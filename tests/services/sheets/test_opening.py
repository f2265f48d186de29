"""What people hand in as a sheet: their text whatever the program that saved it, and what is refused at once."""

from __future__ import annotations

import hashlib
import io
import time
import zipfile
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.sheets import opening
from app.services.sheets.importing import read_content, read_file
from app.services.sheets.opening import text_in
from app.services.sheets.reading import read_anything
from tests.services.sheets.accounting import GOLDEN

SHEET = (GOLDEN / "tabs-and-html.txt").read_text(encoding="utf-8")
BEGIN = "Nombre Trámite\tPermiso de prueba\n\n¿Cómo hago el trámite?\n"
LATIN = (GOLDEN / "capitals-and-colons.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_spelling_of_the_letters_is_read(codec: str) -> None:
    assert text_in("ficha.txt", SHEET.encode(codec)).lstrip("\ufeff") == SHEET


def test_windows_letters_are_read() -> None:
    assert text_in("ficha.txt", LATIN.encode("cp1252")) == LATIN


def docx(body: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return packed.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(text: str) -> str:
    return f"<w:tc>{paragraph(text)}</w:tc>"


def test_a_word_file_gives_its_paragraphs_and_tables() -> None:
    rows = [("Nombre Trámite", "Permiso de prueba"), ("Institución", "Entidad &amp; Cía.")]
    table = "".join(f"<w:tr>{cell(left)}{cell(right)}</w:tr>" for left, right in rows)
    body = f"<w:tbl>{table}</w:tbl>{paragraph('¿Cómo hago el trámite?')}{paragraph('1. Pedirlo')}"
    one = read_content("ficha.docx", docx(body))
    assert (one.name, one.institution, one.all_steps()) == ("Permiso de prueba", "Entidad & Cía.", ("Pedirlo",))


def test_a_pdf_gives_its_text(tmp_path: Path) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    file = tmp_path / "ficha.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    lines = (GOLDEN / "wrapped-pdf.txt").read_text(encoding="utf-8").splitlines()
    for page in range(0, len(lines), 50):
        canvas.setFont("Helvetica", 8)
        for place, line in enumerate(lines[page : page + 50]):
            canvas.drawString(40, 800 - 15 * place, line)
        canvas.showPage()
    canvas.save()
    one = read_file(file)
    assert one.name == "EMISIÓN DE PERMISO PARA FERIAS DE BARRIO"
    assert [office.name for office in one.offices] == ["Matriz - Plaza Norte", "Agencia Sur - Plaza Redonda"]
    assert len(one.transparency) == 8


NO_SHEETS = {
    "nothing": (b"", "sheet.empty"),
    "only white space": (b"  \r\n\t ", "sheet.empty"),
    "only a mark of the letters": (b"\xef\xbb\xbf", "sheet.empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "sheet.binary"),
    "every byte": (bytes(range(256)) * 40, "sheet.binary"),
    "scattered bytes": (b"\x00\xd8" + hashlib.shake_256(b"noise").digest(60_000), "sheet.binary"),
    "a pdf of noise": (b"%PDF-1.7\n" + b"ruido " * 400, "file.damaged"),
    "half a word file": (docx("")[:60], "file.damaged"),
    "letters of another world": ("\u4e2d\u6587".encode() * 300, "sheet.noise"),
    "signs": (b"#$%&/()=" * 400, "sheet.noise"),
    "words that say nothing": (b"hola mundo " * 20, "sheet.nothing"),
    "one line without end": (b"x " * 2**20, "sheet.too_big"),
    "lines without end": (b"a\n" * 20_000, "sheet.too_big"),
}


@pytest.mark.parametrize("what", NO_SHEETS)
def test_what_is_no_sheet_is_refused_at_once(what: str) -> None:
    content, key = NO_SHEETS[what]
    began = time.monotonic()
    with pytest.raises(UserError) as refused:
        read_content("ficha", content)
    assert refused.value.key == key
    assert time.monotonic() - began < 5


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "grande.txt"
    with file.open("wb") as big:
        big.truncate(50 * 2**20)
    with pytest.raises(UserError) as refused:
        read_file(file)
    assert (refused.value.key, refused.value.values["limit"]) == ("sheet.too_big", opening.MAX_BYTES // 2**20)


@pytest.mark.parametrize(
    "sign", ["¿a ", "<b>", "a\t", "| a ", "• a", "1. A ", "<td>a", "[a](", "<!--", "USD 4 ", "2023 01 0 1 "]
)
def test_a_hostile_line_takes_no_longer_than_a_person_waits(sign: str) -> None:
    text = BEGIN + sign * (100_000 // len(sign))
    began = time.monotonic()
    one = read_anything(text)
    assert one.name.startswith("Permiso de prueba")
    assert time.monotonic() - began < 5


def test_a_word_file_that_unpacks_without_end_is_refused() -> None:
    began = time.monotonic()
    with pytest.raises(UserError) as refused:
        read_content("ficha.docx", docx(paragraph("a" * 40_000_000)))
    assert refused.value.key == "file.damaged"
    assert time.monotonic() - began < 5
