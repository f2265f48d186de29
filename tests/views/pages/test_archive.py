"""A clerk finds minutes by a word, reads the sheet where it stands, adds others and a supervisor corrects them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.access import Actor
from app.views.attaching import from_paths
from app.views.pages.archive.page import ArchivePage
from app.views.pages.archive.record_sheet import RecordSheet
from app.views.places import rail
from tests.services.minutes import SESSION, WORDS, Minutes
from tests.support.minute_pdfs import minutes
from tests.support.saving import lines_of, save_as
from tests.views.pages.page_window import PageWindow, words


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Minutes]:
    made = Minutes(tmp_path)
    yield made
    made.close()


class Opened:
    """The page in somebody's window."""

    def __init__(self, bot: QtBot, folder: Path, counter: Minutes, actor: Actor) -> None:
        self.counter, self.bot = counter, bot
        self.window = PageWindow(bot, folder, counter.desk, actor, ArchivePage)
        self.page = self.window.page
        self.window.open()

    def search(self, text: str) -> None:
        self.window.key("search")
        self.window.type(text)
        self.bot.waitUntil(lambda: self.page.filters.want.text == text)
        self.window.settle()

    def sheet(self, key: str) -> RecordSheet:
        self.window.key(key)
        dialog = self.window.dialog()
        assert isinstance(dialog, RecordSheet)
        return dialog

    def keep(self, sheet: RecordSheet) -> None:
        QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.window.settle()


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path, counter: Minutes) -> Iterator[Opened]:
    counter.add()
    counter.many(3)
    made = Opened(qtbot, tmp_path, counter, counter.clerk)
    yield made
    made.window.close()


@pytest.fixture
def supervisor(qtbot: QtBot, tmp_path: Path, counter: Minutes) -> Iterator[Opened]:
    counter.add()
    made = Opened(qtbot, tmp_path, counter, counter.supervisor)
    yield made
    made.window.close()


def test_the_newest_minutes_stand_first_and_are_read_beside(clerk: Opened) -> None:
    assert [one.number for one in clerk.page.model.rows] == ["012-2026", "003-2026", "002-2026", "001-2026"]
    assert WORDS in words(clerk.page.detail)
    assert clerk.page.detail.preview.page_count == 4


def test_a_word_brings_its_minutes_at_its_sheet(clerk: Opened) -> None:
    clerk.search("vicerrec")
    assert [one.number for one in clerk.page.model.rows] == ["012-2026"]
    assert clerk.page.detail.preview.page == 2
    clerk.search("cosecha")
    assert clerk.page.model.rows == ()
    assert clerk.page.detail.preview.page_count == 0


def test_minutes_are_added_without_leaving_the_keyboard(clerk: Opened, tmp_path: Path) -> None:
    file = tmp_path / "trece.pdf"
    file.write_bytes(minutes(("Se elige la directiva",)))
    sheet = clerk.sheet("add")
    sheet.whose.set_value("comision")
    sheet.session.set_value("extraordinaria")
    sheet.number.set_value("13")
    sheet.held.set_value("2026-06-02")
    sheet.agenda.set_value("Elegir la directiva\nVarios")
    sheet.resolutions.set_value("RES-050: Elegir a la directiva.")
    sheet.files.editor.take(from_paths([file]))
    clerk.keep(sheet)
    assert clerk.window.said.toasts == ["Guardado en el archivo."]
    kept = clerk.page.detail.view
    assert kept is not None
    assert kept.line.words.startswith("Acta 13-2026 de la sesión extraordinaria de la Comisión Académica")
    assert (kept.record.agenda, kept.record.resolutions[0].number) == (("Elegir la directiva", "Varios"), "RES-050")


def test_what_is_there_already_is_said_at_the_number(clerk: Opened, tmp_path: Path) -> None:
    file = tmp_path / "otra.pdf"
    file.write_bytes(minutes(("Otro escaneo",)))
    sheet = clerk.sheet("add")
    sheet.whose.set_value(SESSION.body)
    sheet.session.set_value(SESSION.session_type)
    sheet.number.set_value("12")
    sheet.held.set_value(SESSION.held_on.isoformat())
    sheet.files.editor.take(from_paths([file]))
    clerk.keep(sheet)
    assert sheet.isVisible()
    assert sheet.number.fault is not None
    assert f"{WORDS} ya está en el archivo" in sheet.number.fault.text
    sheet.reject()


def test_a_correction_shows_how_it_stood(supervisor: Opened) -> None:
    sheet = supervisor.sheet("correct")
    sheet.subject.set_value("Presupuesto")
    sheet.reason.set_value("Sobraba una palabra")
    supervisor.keep(sheet)
    supervisor.page.detail.tabs.choose(1)
    assert "Sobraba una palabra" in words(supervisor.page.detail)


def test_a_clerk_does_not_correct(clerk: Opened) -> None:
    assert not clerk.page.detail.correct.isVisible()
    assert not clerk.window.key("correct")


def test_the_rail_names_the_archive_only_where_there_is_one() -> None:
    assert "archive" in {one.key for one in rail(lambda _call: True)}
    assert "archive" not in {one.key for one in rail(lambda _call: True, frozenset({"archive"}))}


def test_the_records_found_go_to_a_file(clerk: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(tmp_path / "archivo.csv", monkeypatch)

    clerk.window.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    heads, *rows = lines_of(tmp_path / "archivo.csv")
    assert heads[0] == "Número"
    assert len(rows) == 4
