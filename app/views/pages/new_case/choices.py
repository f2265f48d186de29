"""What else is chosen at the beginning: the product, the channel by which it came and the exemption claimed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.intake import FieldFault, Prospect
from app.models.terms import parse_term
from app.views.pages.new_case.came_by import CameBy
from app.views.pages.new_case.step import Lack
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.models.catalogue.offer import Product
    from app.models.catalogue.procedure import Procedure

PRODUCT, CHANNEL, EXEMPTION = "product", "channel", "exemption"
_DIGITS = 9
_NONE = ""


class Choices(QWidget):
    """Only what the procedure leaves to choose is shown; `changed` comes with each choice.

    lent: whoever holds these choices puts the line `came` elsewhere.
    """

    changed = Signal()

    def __init__(self, procedure: Procedure, *, lent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._procedure, self._lent = procedure, lent
        self._faults: dict[str, FieldFault] = {}
        self._insisting = False
        self._only = procedure.products[0].key if len(procedure.products) == 1 else ""
        self.products = _boxes([_product(one) for one in procedure.products], self._only)
        self._preset = procedure.preset_channel()
        self._many_ways = len(procedure.ways()) > 1
        self.channels = _boxes([Option(one.key, one.title) for one in procedure.ways()], self._preset)
        self.came = CameBy(self)
        self.exemptions = ComboBox([], placeholder=self.tr("Ninguna"))
        self._product_field = Field(procedure.products_label, self.products)
        self._channel_field = Field(self.tr("Por dónde llegó la solicitud"), self.channels)
        self._exemption_field = Field(self.tr("Exoneración que pide"), self.exemptions, optional=True)
        self._offered: tuple[tuple[str, str], ...] = ()
        self._asks_way = not self._preset
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if not self._lent:
            column.addWidget(self.came)
        self.came.other.clicked.connect(self._on_other_way)
        for field, editor in (
            (self._product_field, self.products),
            (self._channel_field, self.channels),
            (self._exemption_field, self.exemptions),
        ):
            column.addWidget(field)
            editor.chosen.connect(lambda _key: self.changed.emit())
        self._product_field.setVisible(bool(self._procedure.products))
        self._exemption_field.hide()
        self._show_ways(asked=self._asks_way)

    def _asks(self) -> bool:
        ways = self._many_ways and (self._asks_way or not self._lent)
        return bool(self._procedure.products or ways or self._offered)

    def _show_ways(self, *, asked: bool) -> None:
        """Ask by which channel it came, or say the usual one in a line that opens the question."""
        self._asks_way = asked
        self._channel_field.setVisible(self._many_ways and asked)
        self.came.setVisible(self._many_ways and not asked)
        self.came.say({one.key: one.title for one in self._procedure.ways()}.get(self._preset, ""))
        if self.parentWidget() is not None or not self._asks():
            self.setVisible(self._asks())  # alone it would be a window

    def _on_other_way(self) -> None:
        self._show_ways(asked=True)
        self.channels.setFocus()

    # what was chosen

    def product(self) -> str:
        """Return the key of the product, or nothing."""
        return self.products.key() if self._procedure.products else ""

    def channel(self) -> str:
        """Return the key of the channel, "" while nobody said it."""
        return self.channels.key()

    def exemption(self) -> str:
        """Return the key of the exemption that is claimed, or nothing."""
        return self.exemptions.key()

    def told(self) -> Iterator[tuple[str, str]]:
        """Yield label and words of what was chosen."""
        titles = {one.key: one.title for one in self._procedure.products}
        if self.product():
            yield self._procedure.products_label, titles.get(self.product(), "")
        ways = {one.key: one.title for one in self._procedure.ways()}
        if self._many_ways:
            yield self.tr("Canal"), ways.get(self.channel(), "")
        if self.exemption():
            yield self.tr("Exoneración"), dict(self._offered).get(self.exemption(), "")

    # what the check says

    def show_prospect(self, prospect: Prospect) -> None:
        """Offer the exemptions that this request may claim."""
        if prospect.exemptions == self._offered:
            return
        chosen = self.exemption()
        self._offered = prospect.exemptions
        options = [Option(_NONE, self.tr("Ninguna")), *(Option(key, title) for key, title in self._offered)]
        self.exemptions.set_options(options, chosen if chosen in dict(self._offered) else _NONE)
        self._exemption_field.setVisible(bool(self._offered))
        self.setVisible(self._asks())

    def show_faults(self, faults: Mapping[str, FieldFault]) -> None:
        """Say what is still to be chosen."""
        self._faults = {key: faults[key] for key in (PRODUCT, CHANNEL) if key in faults}
        self._say()

    def lacks(self) -> list[Lack]:
        """Return what is missing, with the place where it is chosen."""
        editors = {PRODUCT: self.products, CHANNEL: self.channels}
        words = {PRODUCT: self._procedure.products_label.lower(), CHANNEL: self.tr("canal")}
        return [Lack(key, words[key], fault.text, editors[key].setFocus) for key, fault in self._faults.items()]

    def insist(self) -> None:
        """Show what is missing from now on."""
        self._insisting = True
        self._say()

    def _say(self) -> None:
        for key, field in ((PRODUCT, self._product_field), (CHANNEL, self._channel_field)):
            fault = self._faults.get(key)
            if fault is not None and self._insisting:
                field.set_message(FieldState.ERROR, fault.text)
            else:
                field.clear_message()

    # the draft

    def keep(self) -> dict[str, str]:
        """Return what the draft keeps."""
        return {PRODUCT: self.product(), CHANNEL: self.channel(), EXEMPTION: self.exemption()}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Choose again; what no longer exists is not chosen."""
        renamed = self._procedure.renamed
        self.products.set_key(renamed.get(kept.get(PRODUCT, ""), kept.get(PRODUCT, "")) or self._only)
        came = kept.get(CHANNEL, "") or self._preset
        self.channels.set_key(came)
        self._show_ways(asked=not self._preset or came != self._preset)
        claimed = {one.key: one.title for one in self._procedure.exemptions}.get(kept.get(EXEMPTION, ""), "")
        if claimed:
            self.exemptions.set_options([Option(kept[EXEMPTION], claimed)], kept[EXEMPTION])


def _boxes(options: list[Option], chosen: str = "") -> OptionBoxes | ComboBox:
    """Return boxes with digit up to nine options, a combo that filters beyond."""
    if len(options) <= _DIGITS:
        boxes = OptionBoxes(options, columns=1 if any(one.second for one in options) else 2, folds=True)
        boxes.set_key(chosen)
        return boxes
    return ComboBox(options, chosen)


def _product(one: Product) -> Option:
    term = str(parse_term(one.term.term)) if one.term else ""
    words = one.term.published.lower() if one.term and one.term.published else term
    return Option(one.key, one.title, note=words, second=one.help)
