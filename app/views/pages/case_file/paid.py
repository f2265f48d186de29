"""Why a deposit of the bank paid this case: both texts side by side, the points of each line, who said so and when."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.names import short_name
from app.models.rows.evidence import Joined
from app.models.texts_es import day_month_year, plural
from app.views.lists.evidence_lines import EvidenceLines
from app.views.widgets.card import Hairline
from app.views.widgets.text import Text


class PaidBand(QWidget):
    """Stands below the rows of money while the deposit is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = EvidenceLines()
        self._title, self._rule = Text(self.tr("Por qué pagó"), "card"), Text("", "second", "texto2")
        self.why = Text("", "second", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._rule)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 10)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addWidget(self.lines)
        inside.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(inside)
        self.hide()

    def show_paid(self, one: Joined | None) -> None:
        """Show why a deposit paid, or nothing."""
        self.setVisible(one is not None)
        if one is None:
            return
        request = one.request
        self.lines.show_lines(request.evidence, self.tr("Este trámite"))
        self._rule.set_text(rule_words(one))
        self.why.set_text(request.why)


def rule_words(one: Joined) -> str:
    """Word points and rule: "118 puntos, regla 2026.1"; what a person chose without the rule says so."""
    request = one.request
    if not request.rule:
        return one.how
    return f"{plural(request.score, 'punto', 'puntos')}, {request.rule}"


def row_words(one: Joined) -> str:
    """Word the row of the bank: day, concept and office."""
    row = one.row
    amount = str(Money(row.amount_cents)) if row.amount_cents != one.part_cents else ""
    return " · ".join(part for part in (day_month_year(row.day), row.description, row.office, amount) if part)


def state_of(one: Joined) -> tuple[str, str]:
    """Return shape and word of how far it is verified."""
    if one.verified_by:
        return "verified", "Verificada"
    return ("to_confirm", "Por verificar") if one.waits else ("matched", "Conciliada")


def second_words(one: Joined) -> str:
    """Name who verified it, "" while nobody did."""
    return f"verificó {short_name(one.verified_by)}" if one.verified_by else ""
