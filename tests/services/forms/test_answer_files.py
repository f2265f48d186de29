"""A photograph for a credential and a document: what is taken, what is kept, and what is refused within seconds."""

from __future__ import annotations

import io
import json
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.fields import Section
from app.models.rows.photos import Cut
from app.services.forms.answers import Checker
from app.services.paths import DataFolder
from app.services.storage.blobs import Blobs
from tests.services.counter import PROCEDURE, Counter, refused
from tests.services.tables.test_reading import named
from tests.support.files import jpg, pdf, png
from tests.support.photos import enormous, moving, photo, print_colours
from tests.support.workbooks import workbook

PHOTO = PhotoField(key="foto", label="Foto", kind="photo")
ACT = FileField(key="acta", label="Acta", kind="file", formats=("pdf",), max_mb=1)


def test_a_photograph_is_turned_cleaned_cut_and_kept_beside_its_original(counter: Counter) -> None:
    files, came = counter.desk.answer_files, photo(turned=True)
    upright = files.photo(counter.clerk, PHOTO, "rosa.jpg", came)
    assert (upright.width, upright.height) == (600, 800)
    with Image.open(io.BytesIO(upright.content)) as shown:
        red = shown.convert("RGB").getpixel((300, 100))
        assert isinstance(red, tuple)
        assert red[0] > 150 > red[2]
        assert not shown.getexif()
    answer = files.cut(counter.clerk, PHOTO, upright, Cut(0, 0, 600, 800))
    assert (answer["width"], answer["height"], answer["name"]) == (600, 800, "rosa.jpg")
    assert files.content(counter.clerk, str(answer["original"])) == came
    kept = files.content(counter.clerk, str(answer["blob"]))
    assert b"Rosa" not in kept
    with Image.open(io.BytesIO(kept)) as cut:
        assert cut.info["dpi"] == (300, 300)
    checker = Checker(counter.desk.territory, counter.clock.today(), counter.desk.promise.calendar.add)
    assert checker.fault(PHOTO, answer) is None


def test_the_paper_decides_how_many_pixels_a_photograph_needs(counter: Counter) -> None:
    assert PHOTO.least_pixels() == (296, 395)
    with refused("file.photo_small"):
        counter.desk.answer_files.photo(counter.clerk, PHOTO, "x.jpg", jpg(200, 300))
    small = {"blob": "a" * 64, "original": "b" * 64, "name": "x.jpg", "width": 150, "height": 200, "size": 9}
    desk = counter.desk
    fault = Checker(desk.territory, counter.clock.today(), desk.promise.calendar.add).fault(PHOTO, small)
    assert fault is not None
    assert "296 × 395" in fault.text


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("file.wrong_format", png()),
        ("file.wrong_format", moving()),
        ("file.too_large_image", enormous()),
        ("file.damaged", photo()[:-2000]),
        ("file.print_colours", print_colours()),
        ("file.two_in_one", photo() + workbook([["a"]])),
        ("file.two_in_one", b"\xff\xd8\xff\xfe\x00\x0d%PDF-1.7 \n" + photo()[2:]),
        ("file.two_in_one", b"\xff\xd8\xff\xfe\x00\x20<HTML><SCRIPT>x()</SCRIPT>      " + photo()[2:]),
        ("file.too_big", jpg() + b"0" * (11 * 2**20)),
        ("file.empty", b""),
    ],
    ids=named,
)
def test_what_is_no_plain_photograph_is_refused_within_five_seconds(counter: Counter, key: str, content: bytes) -> None:
    began = time.monotonic()
    with refused(key):
        counter.desk.answer_files.photo(counter.clerk, PHOTO, "foto.jpg", content)
    assert time.monotonic() - began < 5
    assert counter.store.sweep_blobs() == 0


def test_a_png_called_jpg_is_called_by_its_name(counter: Counter) -> None:
    with refused("file.wrong_format") as caught:
        counter.desk.answer_files.photo(counter.clerk, PHOTO, "foto.jpg", png())
    assert caught.value.values["found"] == "PNG"


def test_a_document_is_kept_while_its_draft_lives_and_filed_with_its_case(counter: Counter) -> None:
    section = Section.model_validate({"key": "anexos", "title": "Anexos", "fields": [ACT, PHOTO]})
    definition = counter.desk.catalogue.procedure(PROCEDURE)
    intake = counter._intake({"sections": (*definition.sections, section)})
    act = counter.desk.answer_files.keep(counter.clerk, ACT, "acta.pdf", pdf(pages=3))
    upright = counter.desk.answer_files.photo(counter.clerk, PHOTO, "rosa.jpg", photo())
    face = counter.desk.answer_files.cut(counter.clerk, PHOTO, upright, Cut(0, 0, 600, 800))
    draft = counter.desk.drafts.save(counter.clerk, "", PROCEDURE, "Rosa", json.dumps({"acta": act, "foto": face}))
    assert counter.store.sweep_blobs() == 0
    asked = counter.request()
    registered = intake.register(
        counter.clerk, replace(asked, answers={**asked.answers, "acta": act, "foto": face}, draft_id=draft)
    )
    view = counter.desk.cases.file(counter.clerk, registered.case_id)
    assert [(one.name, one.pages) for one in view.attachments] == [
        ("acta.pdf", 3),
        ("Foto.jpg", 1),
        ("Foto, original.jpg", 1),
    ]
    told = {one.label: one.text for one in view.answers}
    assert told["Acta"] == "acta.pdf (PDF, 3 páginas)"
    assert told["Foto"] == "rosa.jpg (600 × 800 puntos)"
    assert counter.store.sweep_blobs() == 0


def test_a_portrait_leaves_the_disk_when_its_draft_is_thrown_away_and_the_office_closes(tmp_path: Path) -> None:
    """She changes her mind: what nobody asked for is not kept; the next one's half-typed request still has its own."""
    morning = Counter(tmp_path)
    drafts, clerk = morning.desk.drafts, morning.clerk
    hers, his = (
        morning.desk.answer_files.photo(clerk, PHOTO, f"{name}.jpg", photo(side)).original
        for name, side in (("rosa", 800), ("luis", 900))
    )
    given_up = drafts.save(clerk, "", PROCEDURE, "Rosa", json.dumps({"foto": hers}))
    drafts.save(clerk, "", PROCEDURE, "Luis", json.dumps({"foto": his}))
    drafts.drop(clerk, given_up)
    morning.close()

    blobs = Blobs(DataFolder(tmp_path / "data").blobs)
    with refused("store.blob_lost"):
        blobs.get(hers)
    assert blobs.get(his)


def test_an_answer_that_names_a_lost_file_registers_nothing(counter: Counter) -> None:
    section = Section.model_validate({"key": "anexos", "title": "Anexos", "fields": [ACT]})
    definition = counter.desk.catalogue.procedure(PROCEDURE)
    intake = counter._intake({"sections": (*definition.sections, section)})
    lost = {"blob": "0" * 64, "name": "acta.pdf", "format": "pdf", "pages": 1, "size": 9}
    asked = counter.request()
    with refused("store.blob_lost"):
        intake.register(counter.clerk, replace(asked, answers={**asked.answers, "acta": lost}))
    assert counter.store.read("SELECT count(*) FROM case_file")[0][0] == 0


@pytest.mark.parametrize(
    ("key", "name", "content"),
    [
        ("file.wrong_format", "acta.pdf", jpg()),
        ("file.too_big", "acta.pdf", pdf() + b"0" * 2**20),
        ("file.encrypted", "acta.pdf", pdf(password="x")),
        ("file.too_many_pages", "acta.pdf", pdf(pages=501)),
    ],
    ids=named,
)
def test_a_document_that_cannot_be_used_is_refused(counter: Counter, key: str, name: str, content: bytes) -> None:
    with refused(key):
        counter.desk.answer_files.keep(counter.clerk, ACT, name, content)


def test_a_list_is_compared_with_the_one_of_the_same_applicant(counter: Counter) -> None:
    told = {"key": "socios", "label": "Socios", "kind": "table", "columns": [{"key": "n", "title": "Nombre"}]}
    section = Section.model_validate({"key": "lista", "title": "Lista", "fields": [told]})
    definition = counter.desk.catalogue.procedure(PROCEDURE)
    intake = counter._intake({"sections": (*definition.sections, section)})
    field, asked = section.fields[0], counter.request()
    assert field.kind == "table"
    who = (asked.applicant.id_kind, asked.applicant.id_number)
    assert counter.desk.lists.earlier(counter.clerk, PROCEDURE, field, *who) is None
    rows = [{"n": "Rosa"}, {"n": "  "}, {"n": "Luz"}]
    registered = intake.register(counter.clerk, replace(asked, answers={**asked.answers, "socios": rows}))
    found = counter.desk.lists.earlier(counter.clerk, PROCEDURE, field, *who)
    assert found is not None
    assert (found.case_number, found.rows) == (registered.number, ({"n": "Rosa"}, {"n": "Luz"}))
    read = counter.desk.lists.read(counter.clerk, field, "lista.csv", "nombre\nInés\n".encode())
    assert read.rows == ({"n": "Inés"},)
    other = counter.request().applicant
    assert counter.desk.lists.earlier(counter.clerk, PROCEDURE, field, other.id_kind, other.id_number) is None
    view = counter.desk.cases.file(counter.clerk, registered.case_id)
    told_lines = [(one.label, one.text) for one in view.answers if one.section == "Lista"]
    assert told_lines == [("Socios", "2 filas"), ("Socios, fila 1", "Rosa"), ("Socios, fila 2", "Luz")]


def test_an_archive_in_the_tail_needs_an_entry_to_be_one(counter: Counter) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as empty:
        assert empty.namelist() == []
    upright = counter.desk.answer_files.photo(counter.clerk, PHOTO, "x.jpg", photo() + out.getvalue())
    assert upright.width == 600
