"""The look that every widget test starts from: light, 100 %."""

import pytest
from PySide6.QtWidgets import QApplication

from app.views.theme import Mode, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)
