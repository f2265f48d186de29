"""The sample office is thrown away from its own window, whole, and only there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.clock import FixedClock
from app.services.office.setup import Setup
from app.services.sample import MARK
from app.views.dialogs.ask import Ask
from app.views.pages.settings.data import DataSection
from app.views.pages.settings.page import SettingsPage
from app.views.theme import Theme
from tests.support.desk import MORNING, OFFICE, PASSWORD, declared, open_store
from tests.views.program import SUPERVISOR, Program


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    store = open_store(folder, FixedClock(MORNING))
    Setup(store, declared().catalogue).install(OFFICE, "Edison Yacelga", SUPERVISOR, PASSWORD, sample=True)
    store.close()
    return folder


def data_of(program: Program) -> DataSection:
    program.window.go("settings", "data")
    program.settle()
    page = program.window.findChild(SettingsPage)
    assert page is not None
    assert isinstance(page.section, DataSection)
    return page.section


def answer(program: Program, *, sure: bool) -> None:
    """Answer the question as soon as it stands over the window."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Ask)
        if sure:
            dialog.act.click()
        else:
            dialog.reject()

    QTimer.singleShot(0, program.window, press)


def test_the_sample_goes_away_after_asking(qtbot: QtBot, theme: Theme, tmp_path: Path, sample: Path) -> None:
    (sample / MARK).touch()
    program = Program(qtbot, tmp_path)
    program.log_in(SUPERVISOR)
    section = data_of(program)
    answer(program, sure=False)
    section.leave_sample.click()
    assert sample.exists()
    answer(program, sure=True)
    section.leave_sample.click()
    assert not sample.exists()
    program.close()
    assert not sample.exists()


def test_a_folder_without_the_mark_is_never_removed(qtbot: QtBot, theme: Theme, tmp_path: Path, sample: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.log_in(SUPERVISOR)
    section = data_of(program)
    answer(program, sure=True)
    section.leave_sample.click()
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    assert [bar.accessibleName() for bar in leaf.bars] == ["Esta no es la oficina de muestra: no se quita nada."]
    assert sample.exists()
    program.close()
