"""Step one: the institution and its office; it brings procedures, templates and the holidays of its canton."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.views.pages.first_use.offers import Offer
from app.views.pages.first_use.step_card import StepCard
from app.views.widgets.card import Card
from app.views.widgets.choices import ChoiceGroup
from app.views.widgets.combo import ComboBox
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text
from app.views.widgets.waiting import LoadingLines

_BOXES, _OFFICE_BOXES = 9, 4
"""How many are shown as boxes: more offices would leave the institutions above them without room."""


class OfficeStep(StepCard):
    """Emits `changed` when the office changes."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(1, title)
        self._offers: tuple[Offer, ...] = ()
        self.institutions: ChoiceGroup | ComboBox | None = None
        self.offices: ChoiceGroup | ComboBox | None = None
        self._loading = LoadingLines(self.tr("Se preparan los datos de este equipo…"), rows=4)
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self._note = Text("", "second", "texto2", wrap=True)
        self._quiet = Card(quiet=True)
        self._quiet.add(self._note)
        self._quiet.hide()
        self.body.addWidget(self._loading)
        self.body.addLayout(self._place)
        self.body.addWidget(self._quiet)
        self.body.addStretch(1)
        self._loading.start()

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show the institutions; the first one is chosen, because most computers serve one."""
        self._offers = tuple(offers)
        self._loading.stop()
        known = {offer.institution: offer for offer in reversed(self._offers)}
        options = [
            Option(key, offer.institution_name, second=offer.procedures) for key, offer in reversed(list(known.items()))
        ]
        self.institutions = _chooser(options, columns=1, most=_BOXES)
        self.institutions.chosen.connect(lambda _key: self._show_offices())
        self._place.addWidget(Text(self.tr("Institución"), "emphasis"))
        self._place.addWidget(self.institutions)
        self._place.addSpacing(8)
        self._place.addWidget(Text(self.tr("Oficina"), "emphasis"))
        self._show_offices()

    def office(self) -> str:
        """Return the key of the office chosen."""
        return self.offices.key() if self.offices is not None else ""

    def focus_first(self) -> None:
        """Put the focus on the institutions."""
        if self.institutions is not None:
            self.institutions.setFocus()

    def choose(self, place: int) -> None:
        """Choose an institution by its digit, from anywhere."""
        if isinstance(self.institutions, ChoiceGroup):
            self.institutions.choose(place)

    def _show_offices(self) -> None:
        if self.offices is not None:
            self._place.removeWidget(self.offices)
            self.offices.hide()
            self.offices.deleteLater()
        institution = self.institutions.key() if self.institutions is not None else ""
        own = [offer for offer in self._offers if offer.institution == institution]
        self.offices = _chooser(
            [Option(offer.office, offer.office_name) for offer in own], columns=2, most=_OFFICE_BOXES
        )
        self.offices.chosen.connect(lambda _key: self._on_office())
        self._place.addWidget(self.offices)
        self._on_office()

    def _on_office(self) -> None:
        offer = next((offer for offer in self._offers if offer.office == self.office()), None)
        self._quiet.setVisible(offer is not None)
        if offer is not None:
            self._note.set_text(f"**{offer.office_name}.** {offer.holidays}")
        self.set_done(done=offer is not None)
        self.changed.emit()


def _chooser(options: Sequence[Option], *, columns: int, most: int) -> ChoiceGroup | ComboBox:
    """Return boxes with digits for a few options, a combo that filters for many; the first one is chosen."""
    first = options[0].key if options else ""
    if len(options) > most:
        return ComboBox(options, first)
    return OptionBoxes(options, first, columns=columns, digit_at_right=True)
