"""Fills in whatever form is in front: reads which field has the focus, answers it as its kind wants, presses Intro."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from app.models.catalogue.field_files import PhotoField
from app.models.identity import IdKind
from app.views.forms.addresses import AddressAsked
from app.views.forms.asked import Asked
from app.views.forms.attached.asked import FileAsked, PhotoAsked
from app.views.forms.attached.crop_sheet import CropSheet
from app.views.forms.choosing import ChoicesAsked, YesNoAsked
from app.views.forms.lines import DateAsked
from app.views.forms.lists.asked import ListAsked
from app.views.forms.papers import IdentityAsked
from app.views.forms.places import LEVELS, PlaceAsked
from app.views.forms.records import RecordsAsked
from app.views.widgets.checks import CheckBox
from app.views.widgets.choices import ChoiceGroup
from app.views.widgets.combo import ComboBox
from tests.journey.hands import Hands
from tests.support.files import pdf
from tests.support.photos import photo

W = TypeVar("W", bound=QWidget)
MOST = 120
"""More fields than any form has: past them somebody walks in a circle."""
_CUTS = (2, 4, 6)


class Filler:
    """Somebody who copies `answers` (by key of the field) into a form. `groups` names the choices that are no field."""

    def __init__(self, hands: Hands, answers: Mapping[str, Any], groups: Mapping[QWidget, str], papers: Path) -> None:
        self._hands, self._answers, self._groups, self._papers = hands, answers, groups, papers
        self._ways: Sequence[tuple[type[QWidget], Callable[[Any, QWidget, Any], None]]] = (
            (PlaceAsked, self._place),
            (AddressAsked, self._address),
            (IdentityAsked, self._identity),
            (DateAsked, self._date),
            (ChoicesAsked, self._check),
            (YesNoAsked, self._yes_no),
            (ListAsked, self._rows),
            (RecordsAsked, self._records),
            (PhotoAsked, self._photo),
            (FileAsked, self._file),
        )

    def fill(self, form: QWidget) -> None:
        """Answer field after field, until the focus leaves the form."""
        for _ in range(MOST):
            here = self._hands.focus()
            if not self._hands.read(lambda here=here: form.isAncestorOf(here)):  # type: ignore[misc]
                return
            self._answer(here)
            if self._hands.focus() is here:
                self._hands.press("Return")
                assert self._hands.focus() is not here, f"Intro stayed at {_named(here)}"
        raise AssertionError(f"the form does not end: {_named(self._hands.focus())}")

    def _answer(self, here: QWidget) -> None:
        """Answer what has the focus; what the papers say nothing about is passed by."""
        asked = _above(here, Asked)  # type: ignore[type-abstract]  # every field is one of its kinds
        group = _above(here, ChoiceGroup) or _above(here, ComboBox)
        if asked is not None:
            given = self._answers.get(asked.key)
            if given is not None:
                way = next((way for kind, way in self._ways if isinstance(asked, kind)), self._plain)
                way(asked, here, given)
        elif group is not None and not isinstance(here, CheckBox) and self._answers.get(self._groups.get(group, "")):
            self._choose(group, self._answers[self._groups[group]])

    def _plain(self, _asked: Asked, here: QWidget, given: object) -> None:
        group = _above(here, ChoiceGroup) or _above(here, ComboBox)
        if group is not None:
            self._choose(group, str(given))
        else:
            self._hands.write(", ".join(given) if isinstance(given, (list, tuple)) else str(given))

    def _choose(self, group: ChoiceGroup | ComboBox, key: str) -> None:
        """Choose by digit among few, by its words among many."""
        if isinstance(group, ComboBox):
            self._hands.write(self._hands.read(lambda: group.itemText(group.findData(key))))
        else:
            self._hands.press(str([one.option.key for one in group.choices].index(key) + 1))

    def _yes_no(self, asked: YesNoAsked, _here: QWidget, given: bool) -> None:  # noqa: FBT001  the answer itself
        self._choose(asked.editor, "yes" if given else "no")

    def _check(self, asked: ChoicesAsked, here: QWidget, given: Sequence[str]) -> None:
        """Check a box that was answered; each box is a place of its own."""
        if next(key for key, box in asked.editor.boxes.items() if box is here) in given:
            self._hands.press("Space")

    def _date(self, _asked: DateAsked, _here: QWidget, given: str) -> None:
        self._hands.write(f"{date.fromisoformat(str(given)):%d/%m/%Y}")

    def _place(self, asked: PlaceAsked, here: QWidget, given: str) -> None:
        self._combo(asked.editor.combos, here, given)

    def _address(self, asked: AddressAsked, here: QWidget, given: Mapping[str, str]) -> None:
        editor = asked.editor
        if here in (editor.street, editor.reference):
            self._hands.write(given["street" if here is editor.street else "reference"])
        else:
            self._combo(editor.places.combos, here, given["place"])

    def _combo(self, combos: Sequence[ComboBox], here: QWidget, code: str) -> None:
        level = [combo is here for combo in combos].index(True)
        assert len(combos) <= len(LEVELS)
        self._choose(combos[level], code[: _CUTS[level]])

    def _identity(self, asked: IdentityAsked, here: QWidget, given: str) -> None:
        """Write the number; another paper than the first is chosen before, one step back."""
        kind, _, number = str(given).partition(":")
        if isinstance(here, QRadioButton):
            return
        if asked.editor.kind.key() != IdKind(kind).value:
            self._hands.press("Shift+Tab")
            self._choose(asked.editor.kind, kind)
            self._hands.press("Tab")
        self._hands.write(number)

    def _rows(self, asked: ListAsked, _here: QWidget, given: Sequence[Mapping[str, str]]) -> None:
        """Type cell after cell; Tab goes on, and Intro leaves at the empty last row."""
        for row in given:
            for column in asked.editor.model.columns:
                self._hands.write(row.get(column.key, ""))
                self._hands.press("Tab")
        assert len(self._hands.read(asked.editor.model.rows)) == len(given)

    def _records(self, asked: RecordsAsked, here: QWidget, given: str) -> None:
        """Write a word of the record and take the first that is found."""
        if here is not asked.editor.line:
            return
        self._hands.write(str(given))
        popup = asked.finder.popup()
        assert popup is not None
        self._hands.until(popup.isVisible)
        self._hands.in_list("Return")
        self._hands.until(asked.value)

    def _file(self, asked: FileAsked, _here: QWidget, _given: object) -> None:
        file = self._papers / "adjunto.pdf"
        file.write_bytes(pdf())
        self._paste(file)
        self._hands.until(asked.value)

    def _photo(self, asked: PhotoAsked, _here: QWidget, _given: object) -> None:
        field: PhotoField = asked._field
        file = self._papers / "foto.jpg"
        file.write_bytes(photo(*field.least_pixels()))
        self._paste(file)
        self._hands.until(lambda: isinstance(QApplication.activeModalWidget(), CropSheet))
        self._hands.look("recorte")
        self._hands.press("Ctrl+Return")
        self._hands.until(asked.value)

    def _paste(self, file: Path) -> None:
        self._hands.copy(file)
        self._hands.press("Ctrl+V")


def _above(widget: QWidget | None, kind: type[W]) -> W | None:
    """Return the nearest of a kind that holds a widget, itself included."""
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
