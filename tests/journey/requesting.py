"""A new request in the window: the procedure is found, who asks is told, the form filled in, and it is registered."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.rows.intake import Registered
from app.models.rows.people import ApplicantIn
from app.views.pages.new_case.page import NewCasePage
from app.views.pages.new_case.sheet import Sheet
from tests.journey.filling import Filler
from tests.journey.hands import Hands


class Requesting:
    """Nuevo trámite, as a clerk works it."""

    def __init__(self, hands: Hands, papers: Path) -> None:
        self._hands, self._papers = hands, papers

    def register(self, procedure: str, told: Mapping[str, Any], answers: Mapping[str, Any]) -> Registered:
        """Go through the steps; `told` answers the first one, `answers` the form."""
        hands = self._hands
        hands.press("Ctrl+N")
        sheet = self._open(procedure)
        groups = _groups(sheet)
        for step in sheet.form.steps:
            if step in (sheet.form.applicant, sheet.form.request):
                Filler(hands, {**told, **answers}, groups, self._papers).fill(step)
                hands.until(lambda: not sheet.is_checking)
            hands.look(step.key)
            if step is not sheet.form.summary:
                self._go_on(sheet)
        hands.press("Return")
        page = self._page()
        hands.until(lambda: page.done or page.head.error_bar)
        assert page.done is not None, hands.read(lambda: page.head.error_bar and page.head.error_bar.accessibleName())
        hands.look("registrado")
        return page.done.registered

    def _page(self) -> NewCasePage:
        window = self._hands.program.window
        self._hands.until(lambda: window.findChild(NewCasePage))
        page = self._hands.read(lambda: window.findChild(NewCasePage))
        assert isinstance(page, NewCasePage)
        return page

    def _open(self, procedure: str) -> Sheet:
        """Choose by digit among few, by name among many; where there is only one its form opens by itself."""
        hands, page = self._hands, self._page()
        hands.until(lambda: page.sheet or page.choice)
        choice = page.choice
        if choice is not None and choice.boxes is not None:
            hands.press(str([one.option.key for one in choice.boxes.choices].index(procedure) + 1))
        elif choice is not None and choice.list is not None:
            model = choice.list.model
            hands.write(next(one.name for one in model.rows if one.key == procedure))
            hands.look("cual")
            place = [one.key for one in hands.read(lambda: model.rows)].index(procedure)
            hands.press(*["Down"] * place, "Return")
        hands.until(lambda: page.sheet)
        assert page.sheet is not None
        return page.sheet

    def _go_on(self, sheet: Sheet) -> None:
        hands, place = self._hands, sheet.place
        hands.press("Ctrl+Return")
        hands.until(lambda: sheet.place != place or (sheet.step.lacks() and not sheet.is_checking))
        assert sheet.place == place + 1, [lack.text for lack in hands.read(sheet.step.lacks)]


def _groups(sheet: Sheet) -> dict[QWidget, str]:
    """Name the choices of the first step."""
    applicant = sheet.form.applicant
    return {
        applicant.kinds: "applicant_type",
        applicant.choices.products: "product",
        applicant.choices.channels: "channel",
        applicant.choices.exemptions: "exemption",
        applicant.reserving.boxes: "reserve",
    }


def of_person(person: ApplicantIn) -> dict[str, str]:
    """Return who asks as the first step asks for it."""
    names = ("id_number", "legal_name", "surnames", "names", "email", "phone", "province", "canton", "address")
    return {f"person.{name}": getattr(person, name) for name in names}
