"""The window tells what ends soon, and begins the request that renews it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.models.rows.cases import CaseFilter
from app.views.pages.cases.page import CasesPage
from app.views.pages.home.page import HomePage
from app.views.pages.new_case.applying import Applying
from app.views.theme import Theme
from tests.services.cases.test_renewals import issued
from tests.views.pages.case_window import CaseWindow
from tests.views.pages.page_window import PageWindow


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CaseWindow]:
    made = CaseWindow(qtbot, tmp_path)
    yield made
    made.close()


def acts(window: CaseWindow) -> list[str]:
    menu: QMenu = window.page._menu()
    words = [action.text() for action in menu.actions()]
    menu.deleteLater()
    return words


def test_the_case_offers_to_renew_only_in_its_days(window: CaseWindow) -> None:
    case_id = issued(window.counter)
    window.open(case_id)
    assert "Renovar…" not in acts(window)
    window.counter.later(days=35)
    window.page.reload()
    window.settle()
    assert "Renovar…" in acts(window)
    window.page.acts.renew()
    assert window.gone[-1] == ("new_case", Applying("mi-primer-certificado", renews=case_id))
    window.page.choose(1)
    rows = {row.label: row.text for row in window.page.sections.facts.model.rows}
    assert rows["Puede renovarse"].endswith(" vence el 4 de enero de 2027")


def test_the_first_page_leads_to_the_list_of_what_ends(window: CaseWindow, qtbot: QtBot) -> None:
    case_id = issued(window.counter)
    window.counter.later(days=35)
    home = PageWindow(qtbot, window.folder, window.counter.desk, window.counter.clerk, HomePage)
    page = home.open(None)
    assert page.renewals.isVisible()
    page.renewals.link.click()
    place, wanted = home.gone[-1]
    assert (place, wanted) == ("cases", CaseFilter(only_open=False, renewable=True))
    home.close()
    cases = PageWindow(qtbot, window.folder, window.counter.desk, window.counter.clerk, CasesPage)
    listed = cases.open(wanted)
    assert [row.line.id for row in listed.model.rows] == [case_id]
    assert listed.filters.sentence() == "por renovar"
    cases.close()
