"""An administrator keeps the declared procedures in a real window."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import catalogue
from app.services.office.declarations import Declarations
from app.services.paths import RESOURCES
from app.views.pages.declared.page import DeclaredPage
from tests.services.copies import KEY, Copies
from tests.support.catalogue import SAMPLE, edit, with_sample
from tests.views.pages.page_window import PageWindow


class Keeper:
    """The page over a copy of the resources that a test may break."""

    def __init__(self, qtbot: QtBot, folder: Path, role: str = "administrator") -> None:
        self.copies = Copies(folder)
        self.resources = with_sample(folder / "resources")
        for name in ("documents", "calendar"):
            shutil.copytree(RESOURCES / name, self.resources / name)
        desk = self.copies.desk
        desk.catalogue.renew(catalogue.load(self.resources))
        declarations = Declarations(
            self.copies.store, catalogue=desk.catalogue, office=desk.office, layouts={}, folder=self.resources
        )
        actor = {"administrator": self.copies.administrator, "supervisor": self.copies.supervisor}[role]
        changed = replace(desk, declarations=declarations)
        self.window = PageWindow(qtbot, folder, changed, actor, DeclaredPage)
        self.page = self.window.page
        self.window.open()

    def settle(self) -> None:
        """Wait until the lane has answered everything."""
        self.window.settle()

    def close(self) -> None:
        self.window.close()
        self.copies.close()


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(qtbot, tmp_path)
    yield made
    made.close()


def test_every_procedure_says_whether_it_is_attended(keeper: Keeper) -> None:
    states = {one.key: one.state for one in keeper.page.model.rows}
    assert states[KEY] == "attended"
    keeper.page.table.go_to(KEY)
    keeper.settle()
    assert keeper.page.detail.form is not None
    assert "copias" in keeper.page.detail.form.asked
    assert not keeper.page.detail.form.isEnabled()


def test_an_office_stops_attending_a_procedure(keeper: Keeper) -> None:
    keeper.page.table.go_to(KEY)
    keeper.settle()
    keeper.page.detail.attended.set_key("no")
    assert keeper.window.key("save")
    keeper.settle()
    assert {one.key: one.state for one in keeper.page.model.rows}[KEY] == "off"
    assert keeper.window.said.toasts == ["Desde esa fecha la oficina no atiende Copia de prueba."]


def test_a_faulty_file_is_explained_in_the_page(keeper: Keeper) -> None:
    edit(keeper.resources, SAMPLE, 'field = "copias"', 'field = "copia"')
    assert keeper.window.key("read")
    keeper.settle()
    (fault,) = keeper.page.fault_model.rows
    assert (fault.key, fault.line) == ("fees[0].per.field", 74)
    assert keeper.page.bar.isVisibleTo(keeper.page)
    edit(keeper.resources, SAMPLE, 'field = "copia"', 'field = "copias"')
    assert keeper.window.key("read")
    keeper.settle()
    assert list(keeper.page.fault_model.rows) == []
    assert keeper.window.said.toasts[-1].startswith("Leyó los archivos")


def test_what_a_new_version_changes_is_told(keeper: Keeper) -> None:
    first = (keeper.resources / SAMPLE).read_text(encoding="utf-8")
    second = first.replace("version = 1", "version = 2", 1).replace("2026-01-01", "2026-11-20", 1)
    second = second.replace("each_cents = 200", "each_cents = 300", 1)
    (keeper.resources / SAMPLE.replace(".toml", ".v2.toml")).write_text(second, encoding="utf-8")
    assert keeper.window.key("read")
    keeper.settle()
    keeper.page.table.go_to(KEY)
    keeper.settle()
    assert keeper.window.key("tab")
    assert keeper.page.detail.tabs.key() == "changes"
    assert next((one.before, one.after) for one in keeper.page.detail.model.rows) == ("1", "2")


def test_who_supervises_looks_and_does_not_switch(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = Keeper(qtbot, tmp_path, "supervisor")
    assert not keeper.page.read_again.isVisibleTo(keeper.page)
    assert not keeper.page.detail.save.isVisibleTo(keeper.page)
    keeper.close()
