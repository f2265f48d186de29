"""Who applies: the table of costs that is also the choice which decides fee and papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.models.money import Money
from app.views.pages.catalogue.facts import EVERYBODY
from app.views.theme.look import look_of
from app.views.widgets.card import Card
from app.views.widgets.combo import ComboBox
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.views.pages.catalogue.facts import Facts

_DIGITS = 9
_SIDE, _GAP, _MARKS = 16, 8, 80


class WhoCard(Card):
    """Emits `chosen` with the key of the applicant type."""

    chosen = Signal(str)

    def __init__(self, facts: Facts, room: int) -> None:
        """`room`: the width there is, which decides between one and two columns."""
        procedure = facts.procedure
        super().__init__(procedure.applicant_types_label, " ")
        most = len(procedure.applicant_types)
        options = [Option(one.key, one.short, self._fee(facts, one.key)) for one in procedure.applicant_types]
        self.boxes: OptionBoxes | ComboBox
        if most <= _DIGITS:
            self.boxes = self._build_boxes(options, room)
            self.set_note(self.tr("elija con 1 a {most}").format(most=most))
        else:
            named = [Option(one.key, f"{one.words}, {one.note}") for one in options]
            self.boxes = ComboBox(named, placeholder=self.tr("Escriba parte del nombre"))
            self.set_note(self.tr("de él depende el valor"))
        self.boxes.chosen.connect(self.chosen)
        self.add(self.boxes)

    def _build_boxes(self, options: list[Option], room: int) -> OptionBoxes:
        """Put the fee at the right where the words are whole, below them where not, or use one column."""
        look = look_of(self)
        widest = max(look.width("strong", one.words) for one in options)
        fee = max(look.width("strong", one.note) for one in options)
        half = (room - 2 * _SIDE - _GAP) / 2 - _MARKS
        if widest + fee + _GAP <= half or widest > half:
            return OptionBoxes(options, columns=1 if widest > half else 2)
        return OptionBoxes([Option(one.key, one.words, second=one.note) for one in options])

    def _fee(self, facts: Facts, kind: str) -> str:
        if facts.fees.get(kind) is None and facts.prices.get(kind):
            return self.tr("según lo que pida")
        if kind not in facts.fees:
            return self.tr("sin valor vigente")
        fee = facts.fees[kind]
        return str(Money(fee.amount_cents)) if fee is not None and fee.amount_cents else self.tr("gratis")


def has_choice(facts: Facts) -> bool:
    """Tell whether the type of applicant changes anything."""
    return bool(facts.procedure.applicant_types)


def first_kind(facts: Facts) -> str:
    """Return the type that needs no choosing: the only one, or everybody."""
    kinds = facts.procedure.applicant_types
    return kinds[0].key if len(kinds) == 1 else EVERYBODY
