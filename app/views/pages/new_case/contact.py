"""How to reach the applicant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.views.forms.asked import Asked
from app.views.forms.choosing import ComboAsked
from app.views.forms.lines import LineAsked
from app.views.forms.places import options_of
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.services.territory import Territory

_TOP = Qt.AlignmentFlag.AlignTop
FIELDS = ("email", "phone", "province", "canton", "address")


class Contact(QWidget):
    """Mail, telephone, province, canton and address."""

    changed = Signal()

    def __init__(self, territory: Territory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._territory = territory
        self.email = LineAsked("person.email", self.tr("&Correo electrónico"), example=self.tr("taller@correo.ec"))
        self.phone = LineAsked("person.phone", self.tr("&Teléfono"))
        self.province = ComboAsked(
            "person.province",
            self.tr("&Provincia"),
            options_of(territory.provinces()),
            placeholder=self.tr("Elija la provincia"),
        )
        self.canton = ComboAsked("person.canton", self.tr("C&antón"), placeholder=self.tr("Elija el cantón"))
        self.address = LineAsked("person.address", self.tr("&Dirección"))
        self._build()
        self.province.changed.connect(self._on_province)
        for asked in self.asked():
            asked.changed.connect(self.changed)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(Text(self.tr("Contacto"), "card"), 0, 0, 1, 6)
        grid.addWidget(self.email, 1, 0, 1, 4, _TOP)
        grid.addWidget(self.phone, 1, 4, 1, 2, _TOP)
        row = QHBoxLayout()
        row.setSpacing(16)
        for asked, share in ((self.province, 4), (self.canton, 4), (self.address, 6)):
            row.addWidget(asked, share, _TOP)
        grid.addLayout(row, 2, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)

    def asked(self) -> tuple[Asked, ...]:
        """Return the fields in order."""
        return self.email, self.phone, self.province, self.canton, self.address

    def values(self) -> dict[str, str]:
        """Return what is typed."""
        return {name: str(asked.value()) for name, asked in zip(FIELDS, self.asked(), strict=True)}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Write how to reach somebody."""
        province = str(values.get("province", ""))
        self.canton.set_options(options_of(self._territory.cantons(province)) if province else ())
        for name, asked in zip(FIELDS, self.asked(), strict=True):
            asked.set_value(values.get(name, ""))

    def _on_province(self) -> None:
        province = str(self.province.value())
        self.canton.set_options(options_of(self._territory.cantons(province)) if province else ())
