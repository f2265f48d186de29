"""What a charter promises: each product with its term and who answers, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.texts_es import MONTHS, grouped, plain_date
from app.services.issuing.card_values import product_term
from app.views.pages.catalogue.parts import literal, second, told
from app.views.widgets.card import Card, Hairline
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.offer import Product
    from app.models.catalogue.procedure import Procedure
    from app.models.rows.indicators import IndicatorLine
    from app.views.pages.catalogue.facts import Facts


class ProductsCard(Card):
    """What may be asked: its own term, and the unit that answers."""

    def __init__(self, procedure: Procedure) -> None:
        super().__init__(procedure.products_label, str(len(procedure.products)))
        for place, one in enumerate(procedure.products):
            if place:
                self.add(Hairline())
            self.add(self._product(one, procedure))

    def _product(self, one: Product, procedure: Procedure) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Text(literal(one.title), "strong", wrap=True))
        if one.published and one.published != one.title:
            column.addWidget(second(literal(one.published)))
        column.addWidget(Text(literal(self.tr("Plazo: {term}").format(term=product_term(procedure, one))), "body"))
        if one.responsible:
            words = self.tr("Responde: {unit}").format(unit=one.responsible)
            column.addWidget(second(literal(words), "texto"))
        return part


class CharterCard(Card):
    """The charter by its code, edition and date, and its indicators as they stand this year."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(self.tr("Carta de servicios"))
        charter = facts.procedure.charter
        if charter is not None:
            words = self.tr("{code}, edición {edition}, {day}.")
            self.add(
                second(
                    literal(words.format(code=charter.code, edition=charter.edition, day=plain_date(charter.date))),
                    "texto",
                )
            )
        counted = {one.key: one for one in facts.counted}
        for indicator in facts.procedure.indicators:
            line = counted.get(indicator.key)
            self.add(told(indicator.published or indicator.title, [self._count(line, facts)] if line else []))

    def _count(self, line: IndicatorLine, facts: Facts) -> str:
        month = facts.today.month - 1
        return self.tr("{year}: {total}. En {month}: {count}.").format(
            year=facts.today.year,
            total=grouped(line.total),
            month=MONTHS[month],
            count=grouped(line.months[month]),
        )
