"""A clerk keeps minutes, finds them by any word, and a supervisor corrects them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.errors import Denied, UserError
from app.models.rows.archive import ArchiveFilter, ResolutionText, ScanIn
from app.services.sentences import sentence
from tests.services.minutes import ARCHIVE, SESSION, SHEETS, WORDS, Minutes, scan
from tests.support.files import jpg, pdf
from tests.support.minute_pdfs import minutes


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Minutes]:
    made = Minutes(tmp_path)
    yield made
    made.close()


def test_minutes_are_kept_with_everything_that_was_said_of_them(counter: Minutes) -> None:
    kept = counter.archive.record(counter.clerk, counter.add())
    assert kept.line.words == WORDS
    assert kept.record == SESSION
    assert (kept.line.pages, kept.has_text, kept.recorded_by) == (4, True, counter.clerk.name)
    assert counter.archive.content(counter.clerk, kept.line.id) == minutes(SHEETS)


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("012-2026", None), ("12", None), ("res-045", 0), ("aprobar", 0), ("quorum", 1), ("QUÓRUM", 1),
        ("presup investig", 2), ("vicerrec", 3), ("consejo vicerrectora", 3), ("renun", 3),
        ("sesion ordinaria 12 2026", 1),
    ],
)  # fmt: skip
def test_any_word_finds_minutes_and_tells_the_sheet(counter: Minutes, typed: str, page: int | None) -> None:
    counter.add()
    (line,) = counter.find(typed)
    assert (line.fragment.page if line.fragment else None) == page


def test_what_was_found_stands_out_in_its_sentence(counter: Minutes) -> None:
    counter.add()
    (line,) = counter.find("vicerrec")
    found = line.fragment
    assert found is not None
    assert found.text[found.start : found.end] == "vicerrec"
    assert found.text == "…de la señora vicerrectora"


def test_words_of_no_minutes_find_nothing(counter: Minutes) -> None:
    counter.add()
    assert counter.find("cosecha") == ()
    assert counter.find("012-2025") == ()


def test_the_list_is_filtered_by_body_kind_and_year(counter: Minutes) -> None:
    counter.add()
    other = replace(SESSION, body="comision", session_type="extraordinaria", held_on=date(2025, 3, 4), number="1")
    counter.add(other, ("otra cosa",))
    assert [one.number for one in counter.find("", body="comision")] == ["1-2025"]
    assert [one.number for one in counter.find("", session_type="ordinaria")] == ["012-2026"]
    assert [one.number for one in counter.find("sesion", year=2025)] == ["1-2025"]
    assert counter.archive.facts(counter.clerk, ARCHIVE).years == (2026, 2025)


def test_a_long_list_comes_page_by_page_newest_first(counter: Minutes) -> None:
    counter.many(7)
    seen, after = [], None
    for _ in range(3):
        page = counter.archive.page(counter.clerk, ArchiveFilter(ARCHIVE), after, limit=3)
        seen += [line.number for line in page.lines]
        after = page.after
        assert page.total == 7
    assert seen == [f"{place:03}-2026" for place in range(7, 0, -1)]
    assert after is None


@pytest.mark.parametrize("number", ["012-2026", "12", "0012", "12-2026", "2026-012"])
def test_the_same_minutes_are_not_kept_twice(counter: Minutes, number: str) -> None:
    counter.add()
    with pytest.raises(UserError) as refused:
        counter.add(replace(SESSION, number=number), ("otro escaneo",))
    assert refused.value.key == "archive.repeated"
    assert f"{WORDS} ya está en el archivo: la guardó {counter.clerk.name}" in sentence(refused.value)


def test_the_same_pdf_is_not_kept_under_two_numbers(counter: Minutes) -> None:
    counter.add()
    with pytest.raises(UserError) as refused:
        counter.add(replace(SESSION, number="13"))
    assert refused.value.key == "archive.same_file"
    assert WORDS in sentence(refused.value)


def test_a_correction_keeps_how_it_stood_and_why(counter: Minutes) -> None:
    key = counter.add()
    right = replace(SESSION, number="021-2026", resolutions=(ResolutionText("RES-046", "Negar la renuncia."),))
    counter.archive.correct(counter.supervisor, key, right, "El número estaba al revés", scan(("Hoja nueva",)))
    kept = counter.archive.record(counter.clerk, key)
    (former,) = kept.formers
    assert (kept.record, kept.line.pages, kept.line.version) == (right, 1, 2)
    assert (former.record, former.reason, former.replaced_by) == (
        SESSION, "El número estaba al revés", counter.supervisor.name,
    )  # fmt: skip
    assert counter.archive.former_content(counter.clerk, former.id) == minutes(SHEETS)
    assert counter.find("vicerrectora") == ()
    assert [line.id for line in counter.find("hoja nueva")] == [key]
    assert [line.id for line in counter.find("021")] == [key]


def test_a_correction_of_words_leaves_the_sheets_findable(counter: Minutes) -> None:
    key = counter.add()
    counter.archive.correct(counter.supervisor, key, replace(SESSION, title="Otro asunto"), "faltaba")
    assert [line.id for line in counter.find("vicerrectora")] == [key]
    assert counter.store.sweep_blobs() == 0


@pytest.mark.parametrize(
    ("change", "reason", "key"),
    [
        ({}, "porque sí", "archive.nothing_changed"),
        ({"title": "Otro"}, "  ", "archive.reason"),
        ({"body": "nadie"}, "error", "archive.body"),
        ({"session_type": ""}, "error", "archive.session_type"),
        ({"held_on": date(2027, 1, 1)}, "error", "archive.future"),
        ({"number": " "}, "error", "typed.empty"),
    ],
)
def test_a_correction_that_is_none_is_refused(
    counter: Minutes, change: dict[str, object], reason: str, key: str
) -> None:
    record = counter.add()
    with pytest.raises(UserError) as refused:
        counter.archive.correct(counter.supervisor, record, replace(SESSION, **change), reason)  # type: ignore[arg-type]
    assert refused.value.key == key
    assert counter.archive.record(counter.clerk, record).formers == ()


def test_a_clerk_does_not_correct_and_an_evaluator_does_not_read(counter: Minutes) -> None:
    key = counter.add()
    with pytest.raises(Denied):
        counter.archive.correct(counter.clerk, key, replace(SESSION, title="Otro"), "porque sí")
    with pytest.raises(Denied):
        counter.archive.content(counter.evaluator, key)


def test_photographs_of_sheets_become_one_pdf(counter: Minutes) -> None:
    files = tuple(ScanIn(f"hoja{place}.jpg", jpg(60 + place, 80)) for place in range(3))
    key = counter.archive.add(counter.clerk, SESSION, files)
    kept = counter.archive.record(counter.clerk, key)
    assert (kept.line.pages, kept.has_text) == (3, False)
    assert counter.archive.content(counter.clerk, key).startswith(b"%PDF")
    assert [line.id for line in counter.find("presupuesto")] == [key]


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ((), "archive.no_file"),
        ((ScanIn("a.pdf", pdf()), ScanIn("b.pdf", pdf())), "archive.mixed"),
        ((ScanIn("a.pdf", b"no soy un PDF"),), "file.wrong_format"),
        ((ScanIn("a.pdf", b""),), "file.empty"),
        ((ScanIn("a.pdf", pdf(password="clave")),), "file.encrypted"),
        ((ScanIn("a.pdf", minutes(SHEETS)[:1500]),), "file.damaged"),
    ],
    ids=["none", "two", "text", "empty", "encrypted", "half"],
)  # fmt: skip
def test_a_hostile_file_is_refused_and_nothing_is_kept(counter: Minutes, files: tuple[ScanIn, ...], key: str) -> None:
    with pytest.raises(UserError) as refused:
        counter.archive.add(counter.clerk, SESSION, files)
    assert refused.value.key == key
    assert counter.find("") == ()


def test_two_hundred_megabytes_are_refused(counter: Minutes) -> None:
    with pytest.raises(UserError) as refused:
        counter.archive.add(counter.clerk, SESSION, (ScanIn("a.pdf", b"%PDF-1.7\n" + bytes(200 * 2**20)),))
    assert refused.value.key == "file.too_big"
    assert counter.find("") == ()


def test_ten_thousand_pages_are_refused(counter: Minutes) -> None:
    with pytest.raises(UserError) as refused:
        counter.archive.add(counter.clerk, SESSION, (ScanIn("largo.pdf", pdf(pages=10_000)),))
    assert refused.value.key == "file.too_many_pages"


def test_the_journal_tells_of_what_was_kept_and_corrected(counter: Minutes) -> None:
    key = counter.add()
    counter.archive.correct(counter.supervisor, key, replace(SESSION, title="Otro"), "faltaba")
    acts = counter.store.read("SELECT action FROM journal WHERE subject = ? ORDER BY seq", (key,))
    assert [row["action"] for row in acts] == ["archive.add", "archive.correct"]
