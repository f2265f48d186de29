"""The administrator turns a published sheet into a draft, with both side by side."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest

from app.services.access import Actor
from app.views.pages.catalogue.page import CataloguePage
from app.views.pages.sheet_import.page import SheetImportPage
from app.views.pages.sheet_import.saving import where_to_save
from tests.services.sheets.accounting import GOLDEN, source_of
from tests.support.desk import Office
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

Opened = PageWindow[SheetImportPage]
Open = Callable[..., Opened]
SHEET = GOLDEN / "tabs-and-html.txt"


@pytest.fixture
def opened(office: Office, windows: Windows) -> Open:
    def come(sheet: Path | None = SHEET, actor: Actor | None = None) -> Opened:
        argument = str(sheet) if sheet else None
        window = windows.come(SheetImportPage, office.desk, actor or office.administrator, argument)
        window.settle()
        return window

    return come


def with_a_lost_line(tmp_path: Path) -> Path:
    file = tmp_path / "ficha.txt"
    file.write_text(f"Ley de Ferias, art. 3\n{source_of(SHEET)}", encoding="utf-8")
    return file


def go_to_line(window: Opened, line: int) -> None:
    view = window.page.source
    view.setFocus()
    view.setTextCursor(QTextCursor(view.document().findBlockByNumber(line - 1)))


def test_before_a_sheet_the_page_says_how_to_begin(opened: Open) -> None:
    window = opened(None)
    assert "Todavía no hay una ficha" in words(window.page)
    assert not window.page.save_button.isEnabled()
    assert not window.key("save")


def test_a_part_makes_its_lines_stand_out_and_a_line_shows_its_part(opened: Open) -> None:
    window = opened()
    page = window.page
    page.parts.go_to("fees")
    assert page.source.marked == frozenset(page.sheet.lines_of("fees") if page.sheet else ())
    assert "Taller con empleados: $35,50" in page.parts.editor.text()
    line = next(number for number, text in enumerate(source_of(SHEET).splitlines(), 1) if "[12 Ley" in text)
    go_to_line(window, line)
    assert page.parts.here == "legal_basis"
    assert line in page.source.marked


def test_a_changed_part_changes_the_draft(opened: Open) -> None:
    window = opened()
    page = window.page
    page.parts.go_to("fees")
    window.press(Qt.Key.Key_Return)
    page.parts.editor.setText("Taller familiar: $25,00\nTaller con empleados: $35,50")
    page.parts.settle()
    window.settle()
    told = tomllib.loads(page.drafts[0].text)
    assert [fee["amount_cents"] for fee in told["fees"]] == [2500, 3550]
    assert "amount_cents = 2500" in page.draft_view.text.toPlainText()


def test_what_is_typed_stays_as_it_is_typed(opened: Open) -> None:
    window = opened()
    page = window.page
    page.parts.go_to("description")
    page.parts.editor.setFocus()
    page.parts.editor.setText("Uno  \n\n dos")
    page.parts.settle()
    window.settle()
    assert page.parts.editor.text() == "Uno  \n\n dos"
    assert page.sheet is not None
    assert page.sheet.description == "Uno dos"


def test_a_lost_line_is_given_its_part_by_keyboard(opened: Open, tmp_path: Path) -> None:
    window = opened(with_a_lost_line(tmp_path))
    page = window.page
    assert page.tabs.key() == "loose"
    assert "Sin colocar: 1 línea." in words(page)
    page.loose.choice.set_key("legal_basis")
    assert window.key("place")
    window.settle()
    assert page.sheet is not None
    assert page.sheet.unplaced == ()
    assert "Ley de Ferias, art. 3" in tomllib.loads(page.drafts[0].text)["legal_basis"]
    assert "Todo quedó colocado" in words(page)


def test_without_a_part_nothing_is_placed(opened: Open, tmp_path: Path) -> None:
    window = opened(with_a_lost_line(tmp_path))
    page = window.page
    page.loose.give()
    assert page.sheet is not None
    assert len(page.sheet.unplaced) == 1


def test_a_line_without_a_place_is_found_from_the_sheet(opened: Open, tmp_path: Path) -> None:
    window = opened(with_a_lost_line(tmp_path))
    page = window.page
    page.tabs.choose(0)
    go_to_line(window, 1)
    assert page.tabs.key() == "loose"


def test_the_draft_is_written_where_the_person_says(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    out = tmp_path / "talleres.toml"
    monkeypatch.setattr(window.page, "ask_where_to_save", lambda _drafts: out)
    assert window.key("save")
    window.settle()
    assert tomllib.loads(out.read_text(encoding="utf-8"))["key"] == "talleres"
    assert str(out) in window.said.toasts[0]


def test_who_turns_back_writes_nothing(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    monkeypatch.setattr(window.page, "ask_where_to_save", lambda _drafts: None)
    assert window.key("save")
    window.settle()
    assert window.said.toasts == []


def test_a_charter_gives_a_file_for_each_service(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(GOLDEN / "charter.txt")
    page = window.page
    assert page.parts.here == "services"
    assert page.parts.editor.editor.isReadOnly()
    assert len(page.drafts) == 2
    folder = tmp_path / "carta"
    folder.mkdir()
    monkeypatch.setattr(page, "ask_where_to_save", lambda _drafts: folder)
    page.save()
    window.settle()
    assert len(list(folder.glob("*.toml"))) == 2
    page.save()
    window.settle()
    assert [error.key for error in window.said.refused] == ["sheet.exists"]


def test_what_is_no_sheet_is_refused_and_the_one_before_stays(opened: Open, tmp_path: Path) -> None:
    window = opened()
    noise = tmp_path / "ruido.txt"
    noise.write_bytes(b"\x89PNG" + bytes(400))
    window.page.read(noise)
    window.settle()
    assert [error.key for error in window.said.refused] == ["sheet.binary"]
    assert window.page.sheet is not None
    assert window.page.sheet.name.startswith("REGISTRO DE TALLERES")


def test_a_sheet_is_dropped_on_the_page(opened: Open) -> None:
    window = opened(None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SHEET))])
    nowhere = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nowhere)
    window.page.dropEvent(drop)
    window.settle()
    assert window.page.sheet is not None


def test_the_three_views_are_walked_with_one_key(opened: Open) -> None:
    window = opened()
    seen = []
    for _ in range(3):
        assert window.key("tab")
        seen.append(window.page.tabs.key())
    assert seen == ["loose", "draft", "parts"]
    assert window.key("back")
    assert window.gone == [("catalogue", None)]


def test_the_lines_of_the_sheet_are_numbered_and_a_click_chooses(opened: Open) -> None:
    window = opened()
    view = window.page.source
    lines = view.visible_lines()
    assert lines[0][0] == 1
    place = next(rect for line, rect in lines if line == 6)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, int(place.center().y())))
    assert window.page.parts.here == "institution"


def test_only_who_answers_for_the_office_comes_here_from_the_catalogue(office: Office, windows: Windows) -> None:
    for actor, may in (
        (office.administrator, True),
        (office.supervisor, True),
        (office.clerk, False),
        (office.evaluator, False),
    ):
        window = windows.come(CataloguePage, office.desk, actor)
        assert window.page.import_button.isVisible() is may
        window.page.doing.import_sheet()
        assert (("sheet_import", None) in window.gone) is may


def test_the_dialogs_name_the_file_and_a_suffix_is_added(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    window = opened()
    asked = []

    def where(_parent: object, title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "sin-sufijo"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    assert where_to_save(window.page, window.page.drafts) == tmp_path / "sin-sufijo.toml"
    assert asked == ["registro-talleres-luteria-oficios-madera.toml"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _parent, _title: "")
    assert where_to_save(window.page, window.page.drafts * 2) is None


def test_what_was_left_is_offered_again_as_it_stood(opened: Open, tmp_path: Path) -> None:
    window = opened(with_a_lost_line(tmp_path))
    page = window.page
    page.parts.go_to("name")
    page.parts.editor.setText("Permiso de feria corregido")
    page.parts.settle()
    window.settle()
    before = page.sheet
    assert before is not None
    later = opened(None)
    assert later.page.left.isVisible()
    assert "Dejó a medias una ficha" in words(later.page)
    later.page.left.go_on.click()
    later.settle()
    assert later.page.sheet == before
    assert not later.page.left.isVisible()
    assert [one.key for one in later.page.drafts] == [one.key for one in page.drafts]


def test_what_is_thrown_away_or_written_is_not_offered_again(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened()
    thrown = opened(None)
    thrown.page.left.drop.click()
    thrown.settle()
    assert not opened(None).page.left.isVisible()
    window = opened()
    monkeypatch.setattr(window.page, "ask_where_to_save", lambda _drafts: tmp_path / "borrador.toml")
    window.page.save()
    window.settle()
    assert (tmp_path / "borrador.toml").is_file()
    assert not opened(None).page.left.isVisible()


def test_a_file_that_is_no_reading_is_not_offered(opened: Open, office: Office) -> None:
    opened()
    (file,) = office.store.folder.readings.glob("*.json")
    file.write_text("{", encoding="utf-8")
    assert not opened(None).page.left.isVisible()
