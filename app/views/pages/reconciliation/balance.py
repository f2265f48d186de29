"""The balance of a period: credits = joined + not ours + difference, in money and as a bar; each sum opens its rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.reconciliation import Balance, Board
from app.models.texts_es import plural
from app.views.overriding import override
from app.views.pages.reconciliation.filters import ALL, MATCHED, NOT_OURS, OPEN
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.balance_bar import BalanceBar
from app.views.widgets.card import Card
from app.views.widgets.pressed import Pressed
from app.views.widgets.text import Text

_LABEL, _SUM = 18, 20
_RULE_HEIGHT = 32


class Sum(Pressed):
    """A label above its amount; pressed, it opens the rows that make it."""

    def __init__(self, label: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._tone, self._amount = label, tone, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sum(self, amount: str, label: str = "") -> None:
        """Change the amount, and the label where the window is narrow."""
        self._amount, self._label = amount, label or self._label
        self.setAccessibleName(f"{self._label}: {amount}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        width = max(look.width("second", self._label), look.width("card", self._amount))
        return QSize(round(width) + 10, look.px(_LABEL + _SUM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        room = QRectF(self.rect()).adjusted(4, 0, 0, 0)
        first = QRectF(room.left(), room.top(), room.width(), look.px(_LABEL))
        second = QRectF(room.left(), first.bottom(), room.width(), look.px(_SUM))
        ink.text(painter, first, self._label, look, role="second", tone="texto2")
        ink.text(painter, second, self._amount, look, role="card", tone=self._tone)
        if self.underMouse():
            line = second.bottom() - 0.5
            end = room.left() + look.width("card", self._amount)
            ink.rule(painter, second.bottomLeft(), QRectF(end, line, 0, 0).topLeft(), look.color(self._tone))
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()), look.color("tinta"), radius=4)
        painter.end()


class _Upright(QWidget):
    """The thin line between the sums and the bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1, _RULE_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        painter.fillRect(self.rect(), look_of(self).color("linea"))
        painter.end()


class BalanceBand(Card):
    """Emits `wanted` with the key of the rows behind the sum that was pressed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.setAccessibleName(self.tr("Balance del período"))
        self.sums = {
            ALL: Sum(self.tr("Créditos del banco"), "texto"),
            MATCHED: Sum(self.tr("Conciliado"), "ok"),
            NOT_OURS: Sum(self.tr("Ajeno"), "texto2"),
            OPEN: Sum(self.tr("Diferencia"), "aviso"),
        }
        self.bar = BalanceBar()
        self._sentence, self._share = Text("", "second"), Text("", "second_strong")
        self._balance: Balance | None = None
        self._to_verify, self._closed = 0, False
        self._narrow = False
        self._compose()

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 7, 16, 7)
        row.setSpacing(8)
        for key, one in self.sums.items():
            if key != ALL:
                row.addWidget(Text("=" if key == MATCHED else "+", "card", "texto2"))
            row.addWidget(one)
            one.clicked.connect(lambda _on=False, wanted=key: self.wanted.emit(wanted))
        row.addSpacing(8)
        row.addWidget(_Upright())
        row.addSpacing(16)
        row.addLayout(self._beside(), 1)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _beside(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._sentence, 1)
        head.addWidget(self._share, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        return column

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Say less where there is less room."""
        self._narrow = narrow
        if self._balance is not None:
            self.show_balance(self._balance)

    def show_board(self, board: Board) -> None:
        """Show a period: what waits in it for a second person, or that it is closed."""
        self._to_verify = board.to_verify
        self._closed = board.period is not None and board.period.state == "closed"
        self.show_balance(board.balance)

    def show_balance(self, balance: Balance) -> None:
        """Show the sums, the bar and the sentence."""
        self._balance = balance
        credits_label = self.tr("Banco") if self._narrow else self.tr("Créditos del banco")
        self.sums[ALL].set_sum(str(Money(balance.credits_cents)), credits_label)
        self.sums[MATCHED].set_sum(str(Money(balance.matched_cents)))
        self.sums[NOT_OURS].set_sum(str(Money(balance.not_ours_cents)))
        self.sums[OPEN].set_sum(str(Money(balance.difference_cents)))
        sentence = self._words(balance)
        self._sentence.set_text(sentence)
        joined = balance.matched_cents + balance.not_ours_cents
        share = self.tr("{share} %").format(share=joined * 100 // balance.credits_cents if balance.credits_cents else 0)
        self._share.set_text(share)
        self.bar.set_parts(
            balance.matched_cents, balance.not_ours_cents, balance.difference_cents, f"{share}. {self._sentence.text()}"
        )

    def _words(self, balance: Balance) -> str:
        if not balance.credits_cents:
            return self.tr("Este período no tiene depósitos.")
        if not balance.difference_cents and not balance.unresolved:
            if self._to_verify:
                return self.tr("**Cuadra.** Falta verificar {count}.").format(count=self._to_verify)
            return self.tr("**Cuadra:** cada depósito tiene su solicitud o su motivo.")
        rows = plural(balance.unresolved, self.tr("fila"), self.tr("filas"))
        if self._closed:
            told = self.tr("Se cerró con **{rest}** en {rows}, con su motivo.")
            return told.format(rest=Money(balance.difference_cents), rows=rows)
        told = self.tr("Faltan **{rest}** en {rows}.").format(rest=Money(balance.difference_cents), rows=rows)
        if self._narrow:
            return told
        return told + " " + self.tr("El período se cierra en cero o con cada excepción explicada.")
