"""At every door through which a file comes, a hostile one is refused within five seconds and leaves no trace."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.field_tables import TableField
from app.models.errors import UserError
from app.services.sentences import sentence
from tests.services.counter import Counter
from tests.services.tables.test_reading import HOSTILE
from tests.support.files import pdf, png

ACT = FileField.model_validate({"key": "acta", "label": "Acta", "kind": "file", "formats": ("pdf", "jpg")})
PHOTO = PhotoField(key="foto", label="Foto", kind="photo")
MEMBERS = TableField.model_validate(
    {"key": "socios", "label": "Socios", "kind": "table", "columns": ({"key": "nombre", "title": "Nombre"},)}
)
SECONDS = 5
PAGES = 10_000

Door = Callable[[Counter, Path, bytes], object]


def form(counter: Counter, folder: Path, content: bytes) -> object:
    del folder
    return counter.desk.answer_files.keep(counter.clerk, ACT, "papel.pdf", content)


def picture(counter: Counter, folder: Path, content: bytes) -> object:
    del folder
    return counter.desk.answer_files.photo(counter.clerk, PHOTO, "foto.jpg", content)


def checklist(counter: Counter, folder: Path, content: bytes) -> object:
    del folder
    (case,) = counter.store.read("SELECT id FROM case_file")
    return counter.desk.checklist.attach(counter.clerk, case["id"], None, "papel.jpg", content)


def members(counter: Counter, folder: Path, content: bytes) -> object:
    del folder
    return counter.desk.lists.read(counter.clerk, MEMBERS, "lista.xlsx", content)


def published(counter: Counter, folder: Path, content: bytes) -> object:
    file = folder / "ficha"
    file.write_bytes(content)
    return counter.desk.sheets.read(counter.supervisor, file)


DOORS: dict[str, Door] = {
    "form": form,
    "picture": picture,
    "checklist": checklist,
    "members": members,
    "published": published,
}


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    office = Counter(tmp_path / "office")
    office.to_complete()
    yield office
    office.close()


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The hostile ones: what a spreadsheet may hide, a picture under another name, papers nobody reads, noise."""
    return {
        **HOSTILE,
        "png": png(),
        "long": pdf(pages=PAGES),
        "locked": pdf(password="clave"),
        "fifty": b"x" * (50 * 2**20),
        "noise": bytes(range(256)) * 4000,
    }


def traces(counter: Counter) -> object:
    """Everything that could have been kept: the files on the disk and the journal."""
    kept = sorted(file.name for file in counter.store.folder.blobs.rglob("*") if file.is_file())
    return kept, counter.store.read("SELECT count(*), max(hash) FROM journal")[0][0]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("name", [*HOSTILE, "png", "long", "locked", "fifty", "noise"])
def test_it_is_refused_with_a_reason_and_nothing_is_kept(
    counter: Counter, files: dict[str, bytes], tmp_path: Path, door: str, name: str
) -> None:
    before, began = traces(counter), time.monotonic()
    with pytest.raises(UserError) as refused:
        DOORS[door](counter, tmp_path, files[name])
    assert time.monotonic() - began < SECONDS
    assert len(sentence(refused.value)) > len(refused.value.key)
    assert traces(counter) == before
