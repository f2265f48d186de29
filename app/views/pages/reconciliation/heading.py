"""The head of the page: account and period to choose, and the three acts that are of the whole period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.rows.reconciliation import AccountLine, Board, PeriodLine
from app.views.overriding import override
from app.views.pages.reconciliation.words import account_words, period_words
from app.views.widgets.buttons import Button
from app.views.widgets.chips import FilterChip
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip


class Heading(QWidget):
    """`account_chosen` and `period_chosen` carry the id that was picked from a menu."""

    account_chosen = Signal(str)
    period_chosen = Signal(str)
    account_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(self.tr("Conciliación de pagos"), "title")
        self.account, self.period = FilterChip("", menu=True), FilterChip("", menu=True)
        self.import_button = Button(self.tr("Importar"), icon="download-simple", keys="Ctrl+I")
        self.history = Button(self.tr("Historial"), icon="clock-counter-clockwise", keys="Ctrl+H")
        self.close_button = Button(self.tr("Cerrar período"), icon="lock", keys="F9")
        self._accounts: tuple[AccountLine, ...] = ()
        self._periods: tuple[PeriodLine, ...] = ()
        self._here: tuple[AccountLine | None, PeriodLine | None] = (None, None)
        self._narrow = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.account)
        row.addWidget(self.period)
        row.addStretch(1)
        for button in (self.import_button, self.history, self.close_button):
            row.addWidget(button)
        self.account.clicked.connect(self._offer_accounts)
        self.period.clicked.connect(self._offer_periods)

    def show_accounts(self, accounts: Sequence[AccountLine]) -> None:
        """Take the accounts to choose from."""
        self._accounts = tuple(accounts)
        self._say()

    def show_board(self, board: Board | None) -> None:
        """Name what is on the page."""
        self._here = (board.account, board.period) if board else (None, None)
        self._periods = board.periods if board else ()
        closed = board is not None and board.period is not None and board.period.state == "closed"
        self._name_close(closed=closed)
        why = board.why_not if board and not closed else ""
        self.close_button.setEnabled(board is not None and board.period is not None and (closed or not board.doubtful))
        self.close_button.setToolTip(as_tip(why))
        self.close_button.setAccessibleDescription(why)
        self._say()

    def _name_close(self, *, closed: bool) -> None:
        words = self.tr("Período cerrado") if closed else self.tr("Cerrar período")
        short = self.tr("Cerrado") if closed else self.tr("Cerrar")
        self.close_button.set_words(short if self._narrow else words)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Say less where there is less room."""
        self._narrow = narrow
        period = self._here[1]
        self._name_close(closed=period is not None and period.state == "closed")
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out the words of two buttons that have an icon, then shorten the title, where nothing else fits."""
        self.title.set_text(self.tr("Conciliación") if self._narrow else self.tr("Conciliación de pagos"))
        buttons = (self.import_button, self.history)
        for button in buttons:
            button.set_only_icon(False)
        tight = self._needed() > self.width()
        for button in buttons:
            button.set_only_icon(tight)
        if self._needed() > self.width():
            self.title.set_text(self.tr("Pagos"))

    def _needed(self) -> int:
        layout = self.layout()
        return layout.sizeHint().width() if layout is not None else 0

    def _say(self) -> None:
        account, period = self._here
        self.account.setVisible(account is not None)
        self.period.setVisible(period is not None)
        if account is not None:
            self.account.set_words(account_words(account, narrow=self._narrow))
        if period is not None:
            self.period.set_words(period_words(period))
        self._make_room()

    def _offer_accounts(self) -> None:
        menu = QMenu(self)
        for one in self._accounts:
            menu.addAction(account_words(one)).triggered.connect(
                lambda _on=False, key=one.id: self.account_chosen.emit(key)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Corregir esta cuenta")).triggered.connect(self.account_wanted)
        _open_below(menu, self.account)

    def _offer_periods(self) -> None:
        menu = QMenu(self)
        for one in self._periods:
            menu.addAction(period_words(one)).triggered.connect(
                lambda _on=False, key=one.id: self.period_chosen.emit(key)
            )
        _open_below(menu, self.period)


def _open_below(menu: QMenu, chip: QWidget) -> None:
    """Open a menu under what was pressed, with its first line in front."""
    actions = menu.actions()
    if actions:
        menu.setActiveAction(actions[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))
