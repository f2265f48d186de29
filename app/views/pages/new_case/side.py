"""The right column, live: what it costs, what is asked, and what date is promised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.intake import Prospect
from app.models.terms import DueDate, Unit
from app.models.texts_es import SHORT, business_days, plural, short_date, weekday_date
from app.views.overriding import override
from app.views.pages.new_case.paper_states import PaperState
from app.views.pages.new_case.step import clear_column
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card, Hairline
from app.views.widgets.chips import ReasonChip
from app.views.widgets.due_days import ruler_days
from app.views.widgets.ruler import WeekRuler
from app.views.widgets.shape_mark import ShapeMark
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.fees import Account
    from app.models.catalogue.procedure import ApplicantType, Procedure


_COPY_WIDTH = 30
_CARD_SIDE, _BETWEEN = 17, 12


class FeeCard(Card):
    """The fee in force with its article, and where to pay it."""

    def __init__(self, account: Account | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._account = account
        self.body.setSpacing(5)
        self._amount = Text("", "figure")
        self._chip_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._chip: ReasonChip | None = None
        self._basis = Text("", "second", "texto2", wrap=True)
        self.add(Text(self.tr("Valor"), "card"))
        self._chip_row.addWidget(self._amount)
        self._chip_row.addStretch(1)
        self._chip_row.setSpacing(4)
        self.body.addLayout(self._chip_row)
        self.add(self._basis)
        self.copy = Button(self.tr("Copiar la cuenta"), Kind.QUIET, icon="copy", small=True)
        if account is not None:
            self.add(Hairline())
            self.body.addLayout(self._account_row(account))
        self.setAccessibleName(self.tr("Valor"))

    def _account_row(self, account: Account) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        where = self.tr("{bank}, cta. {number}").format(bank=account.bank, number=account.number)
        words.addWidget(Text(where, "strong", wrap=True))
        kind = account.kind.replace("cuenta", "cta.")
        sub_line = self.tr("{kind}, sublínea {line}").format(kind=kind, line=account.sub_line)
        words.addWidget(Text(sub_line if account.sub_line else kind, "second", "texto2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(words, 1)
        self.copy.set_only_icon(True)
        self.copy.setFixedWidth(_COPY_WIDTH)
        self.copy.clicked.connect(self._on_copy)
        row.addWidget(self.copy)
        return row

    def show_fee(self, prospect: Prospect, kind: ApplicantType | None, *, needs_kind: bool) -> None:
        """Change the amount; before the applicant type is chosen there is none."""
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        if kind is not None:
            self._chip = ReasonChip("", kind.short)
            self._chip_row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        if prospect.amount_cents is None and needs_kind and kind is None:
            self._amount.set_text("—")
            self._basis.set_text(self.tr("Elija el tipo de solicitante: de él depende el valor."))
            return
        owed = prospect.owed
        if owed is not None and owed.lacks:
            self._amount.set_text("—")
            lacks = self.tr("Falta {fields} para calcularlo.").format(fields=", ".join(owed.lacks).lower())
            self._basis.set_text("\n".join(part for part in (lacks, owed.words) if part))
            return
        self._amount.set_text(str(Money(prospect.amount_cents or 0)))
        self._fit()
        free = self.tr("Este trámite no tiene costo.")
        basis = prospect.fee_basis or ("" if prospect.amount_cents else free)
        computed = owed.words if owed is not None and " " in owed.words else ""
        self._basis.set_text("\n".join(part for part in (computed, basis) if part))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the applicant type below the amount where both do not fit: an amount is never cut."""
        chip = self._chip.sizeHint().width() if self._chip is not None else 0
        fits = self._amount.sizeHint().width() + chip + _BETWEEN <= self.width() - 2 * _CARD_SIDE
        directions = QBoxLayout.Direction
        self._chip_row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    def _on_copy(self) -> None:
        account = self._account
        if account is None:
            return
        parts = (account.bank, account.kind, account.number, account.sub_line, account.holder, account.ruc)
        QGuiApplication.clipboard().setText(", ".join(part for part in parts if part))
        self.copy.set_words(self.tr("Cuenta copiada"), "check")
        self.copy.set_only_icon(True)


class PapersCard(Card):
    """The requirements with their state; what the State holds says that no copy is asked."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Requisitos"), " ", parent=parent)
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.add(self._rows)
        self._shown: tuple[PaperState, ...] | None = None

    def show_papers(self, papers: Sequence[PaperState]) -> None:
        """Replace the lines."""
        if tuple(papers) == self._shown:
            return
        self._shown = tuple(papers)
        clear_column(self._rows)
        layout = self._rows.layout()
        self.setVisible(bool(papers))
        for paper in papers:
            if layout is not None:
                layout.addWidget(_PaperRow(paper))
        settled = sum(paper.settled for paper in papers)
        self.set_note(self.tr("{done} de {total}").format(done=settled, total=len(papers)) if papers else "")


class _PaperRow(QWidget):
    """One requirement: shape, title and what is known about it."""

    def __init__(self, paper: PaperState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ShapeMark(paper.shape))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = Text(paper.title, "emphasis")
        words.addWidget(title)
        words.addWidget(Text(paper.words, "second", "texto2", wrap=True))
        row.addLayout(words, 1)


class DateCard(Card):
    """The promised date folded by weeks, with the rule that gave it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(3)
        self._day = Text("", "strong", "tinta", wrap=True)
        self._term = Text("", "second", "texto2")
        self._rule = Text("", "second", "texto2", wrap=True)
        self._ruler = WeekRuler()
        self.add(Text(self.tr("Fecha prometida"), "card"))
        head = QHBoxLayout()
        head.addWidget(self._day, 1)
        head.addWidget(self._term)
        self.body.addLayout(head)
        self.add(self._ruler)
        self.add(self._rule)

    def show_date(self, prospect: Prospect, today: date) -> None:
        """Change the date."""
        due = prospect.due
        if due is None or due.due is None:
            self._day.set_text(self.tr("Sin plazo declarado"))
            self._ruler.hide()
        else:
            whole = weekday_date(due.due)
            self._day.set_text(f"{whole[:SHORT].capitalize()} {whole.partition(' ')[2]}")
            self._day.setAccessibleName(whole)
            self._term.set_text(_length(due))
            self._ruler.set_days(ruler_days(due, today))
        most = prospect.legal_due_on
        legal = self.tr("Máximo legal: {day} ({basis}).")
        told = legal.format(day=short_date(most), basis=prospect.legal_basis) if most else ""
        rule = prospect.term_basis or prospect.term_text
        self._rule.set_text("\n".join(part for part in (rule, told) if part))


def _length(due: DueDate) -> str:
    """Word how long the term is, in its own unit."""
    if due.unit is Unit.IMMEDIATE:
        return "inmediato"
    business = due.unit in {Unit.BUSINESS_DAYS, Unit.HOURS}
    return business_days(due.total or 0) if business else plural(due.total or 0, "día", "días")


class Side(QWidget):
    """The three cards."""

    def __init__(self, procedure: Procedure, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._procedure, self._today = procedure, today
        self.fee = FeeCard(procedure.account)
        self.papers = PapersCard()
        self.date = DateCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in (self.fee, self.papers, self.date):
            column.addWidget(card)
        column.addStretch(1)

    def show_prospect(self, prospect: Prospect, applicant_type: str) -> None:
        """Show what registering now would mean."""
        kinds = {one.key: one for one in self._procedure.applicant_types}
        self.fee.show_fee(prospect, kinds.get(applicant_type), needs_kind=bool(kinds))
        self.date.show_date(prospect, self._today)

    def focus_first(self) -> None:
        """Come here by F6."""
        self.fee.copy.setFocus()
