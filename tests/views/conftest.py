"""What every widget test starts from: light, 100 %, and the patience of a busy machine."""

import pytest
from PySide6.QtWidgets import QApplication

from app.views.theme import Mode, Theme
from tests.support.patience import PatientBot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Wait as long as a busy machine needs."""
    return PatientBot(request)
