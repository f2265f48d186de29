"""The small cards of Inicio: deposits without confirmation, papers to print, backup."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.money import Money
from app.models.rows.payments import SlipLine
from app.models.texts_es import day_month, hour, plural
from app.services.clock import Clock
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Link
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.pressed import Pressed
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip


class _SlipButton(Pressed):
    """One deposit: day, document and applicant, amount; opens its case."""

    def __init__(self, slip: SlipLine) -> None:
        super().__init__()
        self.slip = slip
        self._amount = str(Money(slip.amount_cents)).replace("$", "")
        self.setAccessibleName(f"{day_month(slip.paid_on)}, {slip.document}, {slip.applicant}, {self._amount}")
        self.setToolTip(as_tip(f"{slip.bank}\n{slip.applicant}\n{slip.case_number}"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, look_of(self).px(38))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, look_of(self).px(38))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        day = look.px(48)
        amount = look.width("strong", self._amount) + 6
        ink.text(painter, QRectF(4, 0, day, rect.height()), day_month(self.slip.paid_on), look, tone="texto2")
        words = QRectF(4 + day, 2, rect.width() - day - amount - 12, rect.height() / 2)
        ink.text(painter, words, self.slip.document, look, role="emphasis")
        words.translate(0, rect.height() / 2 - 3)
        ink.text(painter, words, self.slip.applicant, look, role="second", tone="texto2")
        right = QRectF(rect.right() - amount - 2, 0, amount, rect.height())
        ink.text(painter, right, self._amount, look, role="strong", align=ink.RIGHT)
        if self.hasFocus():
            ink.focus_ring(painter, rect, look.color("tinta"))
        painter.end()


class SlipsCard(Card):
    """The newest deposits that nobody confirmed. Emits `opened` with a case id."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Depósitos sin confirmar"))
        self._all = Link("")
        self._all.clicked.connect(self.all_wanted)
        self.add_right(self._all)
        self.body.setSpacing(2)
        self._none = Text(self.tr("Ninguno espera confirmación."), "second", "texto2", wrap=True)
        self._none.hide()  # until somebody has counted them
        self.add(self._none)

    def set_narrow(self, *, narrow: bool) -> None:
        """Shorten the title."""
        self.set_title(self.tr("Depósitos") if narrow else self.tr("Depósitos sin confirmar"))

    def set_slips(self, slips: Sequence[SlipLine], total: int) -> None:
        """Show at most three, and the way to the rest."""
        _empty(self, _SlipButton)
        self._none.setVisible(not slips)
        self._all.setVisible(bool(slips))
        self._all.setText(self.tr("Ver los {total}").format(total=total) if total > 1 else self.tr("Verlo"))
        self._all.updateGeometry()
        for slip in slips:
            button = _SlipButton(slip)
            button.clicked.connect(lambda slip=slip: self.opened.emit(slip.case_id))
            self.add(button)


class PrintCard(Card):
    """Papers approved and not printed."""

    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Por imprimir"))
        self.button = Button(self.tr("Imprimir"), icon="printer", keys="F8", small=True)
        self.button.clicked.connect(self.print_wanted)
        self.add_right(self.button)
        self.body.setSpacing(2)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the words of the button out."""
        self.button.set_only_icon(narrow)

    def set_papers(self, papers: Sequence[tuple[str, int]]) -> None:
        """Show how many of each title."""
        _empty(self, Text)
        self.button.setEnabled(bool(papers))
        if not papers:
            self.add(Text(self.tr("No hay papeles aprobados que esperen."), "second", "texto2", wrap=True))
        for title, count in papers:
            self.add(Text(f"**{count}**  {title}"))


class BackupCard(Card):
    """How old the last copy is and what to do about it."""

    settings_wanted = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__(self.tr("Respaldo"))
        self._clock = clock
        self._state = StateLabel("warning", "")
        self._note = Text("", "second", "texto2", wrap=True)
        self.link = Link(self.tr("Respaldar"))
        self.link.clicked.connect(self.settings_wanted)
        self.add_right(self.link)
        self.add(self._state)
        self.add(self._note)
        self.body.setSpacing(4)

    def set_backup(self, at: datetime | None) -> None:
        """Say when it was."""
        if at is None:
            self._state.set_state("warning", self.tr("Aún no hay un respaldo"))
            self._note.set_text(self.tr("Si este equipo falla, se pierden los datos."))
            return
        local, today = self._clock.local(at), self._clock.today()
        days = (today - local.date()).days
        if days:
            words = self.tr("Respaldo de hace {days}").format(days=plural(days, "día", "días"))
            self._state.set_state("warning", words)
            self._note.set_text(self.tr("Haga uno hoy y guárdelo fuera de este equipo."))
            return
        self._state.set_state("ok", self.tr("Respaldo de hoy, {hour}").format(hour=hour(local.time())))
        self._note.set_text(self.tr("Comprobado al terminar la copia."))


def _empty(card: Card, kind: type[QWidget]) -> None:
    """Take the lines of the last answer away."""
    items = (card.body.itemAt(place) for place in range(card.body.count()))
    for widget in [item.widget() for item in items if item is not None]:
        if isinstance(widget, kind):
            card.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
