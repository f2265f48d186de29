"""What rests on a payment that cannot be undone, one by one; who supervises reverses it with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models.rows.bank_acts import Resting
from app.views.dialogs.ask import AskReason
from app.views.dialogs.sheet import Sheet
from app.views.pages.reconciliation.words import tr
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text


class DependsSheet(Sheet):
    """For who may only be told."""

    def __init__(self, resting: Resting, parent: QWidget | None = None) -> None:
        super().__init__(_title(), _first(), parent=parent)
        self.body.addWidget(_listed(resting))
        self.body.addWidget(Text(tr("Pida el reverso a quien supervisa, con su motivo."), wrap=True))
        back = Button(tr("Volver"), Kind.PRIMARY, keys="Esc")
        back.clicked.connect(self.reject)
        self.verbs.addWidget(back)
        back.setFocus()


class ReverseSheet(AskReason):
    """For who supervises: `reason` is why."""

    def __init__(self, resting: Resting, parent: QWidget | None = None) -> None:
        super().__init__(_title(), _first(), tr("&Reversar"), danger=True, parent=parent)
        told = tr("El reverso deja el trámite donde está, con su valor sin pagar. Queda escrito con su motivo.")
        self.body.insertWidget(0, _listed(resting))
        self.body.insertWidget(1, Text(told, wrap=True))


def _title() -> str:
    return tr("No se puede deshacer")


def _first() -> str:
    return tr("De este pago ya depende:")


def _listed(resting: Resting) -> Card:
    card = Card(quiet=True)
    card.body.setSpacing(4)
    for one in resting:
        number, _, what = one.partition(": ")
        words = f"{what[:1].upper()}{what[1:]} · {number}" if what else f"{one[:1].upper()}{one[1:]}"
        card.body.addWidget(Text(words, wrap=True))
    return card
