"""A file becomes rows, or a sentence within five seconds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.errors import UserError
from app.services.sentences import sentence
from app.services.tables.reading import read
from tests.services.counter import refused
from tests.support.files import jpg, pdf
from tests.support.workbooks import Dated, Formula, package, shared_texts, sheet, workbook

ROWS = (("Cédula", "Nombres"), ("0102030405", "Rosa Quishpe"))


@pytest.mark.parametrize("shared", [False, True])
def test_a_workbook_is_read_from_its_first_visible_sheet(shared: bool) -> None:  # noqa: FBT001 parametrised
    content = workbook([["Cédula", "Nombres"], [None], ["0102030405", "Rosa Quishpe"]], shared=shared)
    assert read("lista.xlsx", content).rows == ROWS


def test_numbers_days_and_yes_are_read_as_a_person_writes_them() -> None:
    content = workbook([[1710034065, 12.5, 1.5e11, 0.1 + 0.2, Dated(45349)]])
    assert read("x.xlsx", content).rows == (("1710034065", "12.5", "150000000000", "0.3", "2024-02-27"),)


@pytest.mark.parametrize(
    "text",
    [
        "Cédula;Nombres\n0102030405;Rosa Quishpe\n",
        "Cédula,Nombres\r\n0102030405,Rosa Quishpe\r\n",
        "Cédula\tNombres\n\n0102030405\tRosa Quishpe\n",
        'Cédula;Nombres\n="0102030405";"Rosa Quishpe"\n;;;\n',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_text_of_any_spreadsheet_is_read(text: str, encoding: str) -> None:
    assert read("lista.csv", text.encode(encoding)).rows == ROWS


def named(value: object) -> str:
    """Name an example by its sentence, not by its bytes."""
    return value if isinstance(value, str) else "bytes"


def wide() -> bytes:
    cells = "".join("<c><v>1</v></c>" for _ in range(1_000_000))
    return package({"xl/worksheets/sheet1.xml": sheet(f"<row>{cells}</row>")})


def deep() -> bytes:
    return package({"xl/worksheets/sheet1.xml": sheet("<a>" * 200_000 + "</a>" * 200_000)})


def test_a_sheet_of_nothing_but_depth_is_empty() -> None:
    assert read("x.xlsx", deep()).rows == ()


def entities() -> bytes:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
    return package({"xl/worksheets/sheet1.xml": bomb + sheet("<row><c><v>&b;</v></c></row>")})


def lying_bomb() -> bytes:
    """A part that says it is small and unpacks to a hundred megabytes."""
    content = bytearray(package({"xl/sharedStrings.xml": shared_texts(" " * 100_000_000)}))
    size = len(shared_texts(" " * 100_000_000)).to_bytes(4, "little")
    assert content.count(size) == 2
    return bytes(content.replace(size, (1000).to_bytes(4, "little")))


HOSTILE = {
    "file.empty": b"  \n ",
    "file.too_big": b"a;b\n" * 13_000_000,
    "file.not_a_table": b"%PDF-1.7" + b"0" * 5000,
    "file.old_office": b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 5000,
    "file.macros": package({"xl/vbaProject.bin": b"\0"}),
    "file.formulas": workbook([["a", Formula('=HYPERLINK("http://x")|pulse aquí')]]),
    "file.links": workbook([["a"]], xl__externalLinks__externalLink1__xml="<externalLink/>"),
    "file.bomb": package({"xl/sharedStrings.xml": shared_texts(" " * 100_000_000)}),
    "file.too_many_columns": wide(),
    "file.too_many_rows": ("a;b\n" * 20_001).encode(),
    "file.damaged": b"PK\x03\x04" + b"\x00" * 5000,
}


@pytest.mark.parametrize("key", HOSTILE)
def test_what_nobody_should_open_is_refused_within_five_seconds(key: str) -> None:
    began = time.monotonic()
    with refused(key):
        read("lista.xlsx", HOSTILE[key])
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("file.damaged", entities()),
        ("file.damaged", lying_bomb()),
        ("file.damaged", workbook([["a"]])[:-40]),
        ("file.not_a_table", package({"xl/workbook.xml": "<workbook/>", "xl/_rels/workbook.xml.rels": "<R/>"})),
        ("file.not_a_table", jpg()),
        ("file.not_a_table", pdf()),
        ("file.not_a_table", bytes(range(256)) * 40),
        ("file.too_many_columns", (";".join("a" * 300) + "\n").encode()),
        ("file.damaged", b'a;"' + b"b" * 200_000),
    ],
    ids=named,
)
def test_other_hostile_files(key: str, content: bytes) -> None:
    with refused(key):
        read("lista", content)


def test_a_document_that_is_an_archive_is_no_list() -> None:
    with refused("file.not_a_table"):
        read("carta.docx", package({"word/document.xml": "<x/>"}).replace(b"xl/workbook.xml", b"xl/workbook.txt"))


@given(st.binary(max_size=3000))
@settings(max_examples=60)
def test_any_bytes_are_rows_or_a_sentence(content: bytes) -> None:
    said = ""
    rows: tuple[tuple[str, ...], ...] = ()
    try:
        rows = read("lista.csv", content.removeprefix(b"PK")).rows
    except UserError as error:
        said = sentence(error)
    assert said or all(row and row[-1] for row in rows)
