"""F12: what still waits before everybody goes, what the office did today, and the copy of the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.cases import CaseFilter
from app.models.rows.closing import DayClosing
from app.models.texts_es import day_month, hour, weekday_date
from app.views import places
from app.views.dialogs.list_window import ListWindow
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.views.context import Context

_SIZE = (760, 600)


@dataclass(frozen=True, slots=True)
class Line:
    """A count with what it means and the page that lists it."""

    key: str
    count: int
    words: str
    why: str
    state: str
    page: str
    argument: object = None


class Closing(ListWindow):
    """Intro on a line opens its list; Ctrl+Intro makes the copy."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cierre del día"), parent)
        self.resize(look_of(self).px(_SIZE[0]), look_of(self).px(_SIZE[1]))
        self._context = context
        self._day = Text("", "body", "texto2")
        self.left: RowsModel[Line] = RowsModel(_columns(self.tr), key=lambda line: line.key)
        self.acts: RowsModel[Line] = RowsModel(_columns(self.tr), key=lambda line: line.key)
        self.waiting = Table(self.left, self.tr("Antes de irse"))
        self.made = Table(self.acts, self.tr("Hoy en la oficina"), dense=True)
        self.copy = StateLabel("warning", " ")
        self.back_up = Button(self.tr("Respaldar ahora"), Kind.PRIMARY, icon="shield-check", keys="Ctrl+Intro")
        self._build()
        for table in (self.waiting, self.made):
            table.opened.connect(self._open)
        self.back_up.clicked.connect(self._back_up)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._back_up)
        self._ask()

    def _build(self) -> None:
        self.verbs.addWidget(self._day)
        for table, share in ((self.waiting, 3), (self.made, 2)):
            card = Card(table.accessibleName(), flush=True)
            card.add(table, 1)
            self.column.addWidget(card, share)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.copy, 1)
        foot.addWidget(self.back_up)
        self.column.addLayout(foot)
        self.back_up.setVisible(self._context.may("backups.now"))

    def _ask(self) -> None:
        closing, actor = self._context.desk.closing, self._context.actor
        self._context.lane.run(self, lambda: closing.day(actor), self._show)

    def _show(self, day: DayClosing) -> None:
        self._day.set_text(weekday_date(day.today))
        self.left.set_rows([line for line in _left(day, self.tr) if line.count and self._opens(line)])
        self.acts.set_rows([line for line in _done(day, self.tr) if self._opens(line)])
        if not self.left.rows:
            nothing = self.tr("Nada quedó a medias.")
            self.waiting.set_empty(EmptyState(self.tr("Puede cerrar"), nothing, icon="check-circle", framed=False))
        for table in (self.waiting, self.made):
            table.go_to_position(0)
        self._say_copy(day.last_backup)
        (self.waiting if self.left.rows else self.made).setFocus()

    def _opens(self, line: Line) -> bool:
        return self._context.may(places.page_at(line.page).call)

    def _say_copy(self, at: datetime | None) -> None:
        """Say how old the newest copy is."""
        clock = self._context.desk.clock
        if at is not None and clock.local(at).date() == clock.today():
            self.copy.set_state("ok", self.tr("Respaldo de hoy, {hour}").format(hour=hour(clock.local(at).time())))
        elif at is None:
            self.copy.set_state("warning", self.tr("Aún no hay un respaldo"))
        else:
            self.copy.set_state("warning", self.tr("El último respaldo es del {day}").format(
                day=day_month(clock.local(at).date())))  # fmt: skip

    def _open(self, line: Line) -> None:
        self.accept()
        self._context.go(line.page, line.argument)

    def _back_up(self) -> None:
        if self.back_up.isHidden() or not self.back_up.isEnabled():
            return
        backups, actor = self._context.desk.backups, self._context.actor
        self.back_up.setEnabled(False)
        self.copy.set_state("in_progress", self.tr("Copiando y comprobando"))
        self._context.lane.run(self, lambda: (backups.now(actor), backups.last(actor))[1], self._on_copied)

    def _on_copied(self, at: datetime | None) -> None:
        self.back_up.setEnabled(True)
        self._say_copy(at)


def _left(day: DayClosing, tr: Callable[[str], str]) -> list[Line]:
    """Word what waits, what hurts first on top."""
    late = CaseFilter(due_until=day.today - timedelta(days=1), running=True)
    due = CaseFilter(due_from=day.today, due_until=day.today, running=True)
    return [
        Line("unanswered", day.unanswered, tr("Papeles enviados sin respuesta"), tr("diga si salieron bien"),
             "to_confirm", "issuing", "sent"),
        Line("due_today", day.due_today, tr("Vencen hoy"), tr("todavía abiertos"), "due_today", "cases", due),
        Line("overdue", day.overdue, tr("Vencidos"), tr("el atraso crece cada día hábil"), "overdue", "cases", late),
        Line("failed_letters", day.failed_letters, tr("Correos que no salieron"), tr("pregunte otra dirección"),
             "overdue", "outbox", "failed"),
        Line("slips", day.slips, tr("Depósitos sin confirmar"), tr("confirma quien supervisa"), "pending", "payments"),
        Line("requested", day.requested, tr("Papeles por aprobar"), tr("aprueba quien supervisa"), "entered", "issuing",
             "requested"),
        Line("to_print", day.to_print, tr("Papeles por imprimir"), tr("ya aprobados"), "approved", "issuing",
             "approved"),
        Line("drafts", day.drafts, tr("Borradores suyos"), tr("sin registrar, sin número"), "draft", "new_case"),
    ]  # fmt: skip


def _done(day: DayClosing, tr: Callable[[str], str]) -> list[Line]:
    """Word what was done, in the order of a case."""

    def line(key: str, count: int, words: str, page: str, argument: object = None, *, why: str = "") -> Line:
        return Line(key, count, words, why, "received" if count else "not_applicable", page, argument)

    money = str(Money(day.deposits_cents)) if day.deposits else ""
    return [
        line("received", day.received, tr("Trámites registrados"), "cases", CaseFilter(order="received")),
        line("deposits", day.deposits, tr("Depósitos confirmados"), "payments", why=money),
        line("issued", day.issued, tr("Papeles aprobados"), "issuing", "approved"),
        line("delivered", day.delivered, tr("Entregas"), "issuing", "delivered"),
    ]


def _columns(tr: Callable[[str], str]) -> list[Column[Line]]:
    return [
        Column("count", tr("Cuántos"), lambda line: str(line.count), role="strong", width=76, keep=True),
        Column("what", tr("Qué"), lambda line: line.words, state=lambda line: line.state, role="emphasis", width=300,
               stretch=1, keep=True),
        Column("why", tr("Detalle"), lambda line: line.why, tone="texto2", width=240, stretch=1),
    ]  # fmt: skip
