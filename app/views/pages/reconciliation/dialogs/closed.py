"""A closed period: who closed it and when, its sheet to print or to keep, and its reopening by a supervisor."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.names import short_name
from app.models.rows.reconciliation import PeriodLine
from app.models.texts_es import hour, plain_date, plural
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.pages.reconciliation.words import span_words, tr
from app.views.widgets.buttons import ActionRow, Button, Kind


class ClosedSheet(Sheet):
    """`chosen` is "print", "export" or "reopen" once one of them was pressed."""

    def __init__(self, context: Context, period: PeriodLine, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Período cerrado: {period}").format(period=span_words(period)),
            _told(context, period),
            width=560,
            parent=parent,
        )
        self.chosen = ""
        reopen = Button(tr("&Reabrir"), Kind.DANGER)
        row = ActionRow(reopen)
        if not context.may("reconciliation.reopen"):
            row.block(tr("Lo reabre quien supervisa."))
        self.body.addWidget(row)
        back = Button(tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        export = Button(tr("Guardar XLSX"), icon="table", keys="Ctrl+E")
        sheet = Button(tr("Imprimir hoja"), Kind.PRIMARY, icon="printer", keys="F8")
        for button, chosen, keys in ((reopen, "reopen", ""), (export, "export", "Ctrl+E"), (sheet, "print", "F8")):
            button.clicked.connect(lambda _on=False, key=chosen: self._choose(key))
            if keys:
                QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        for button in (back, export, sheet):
            self.verbs.addWidget(button)
        sheet.setFocus()

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.accept()


def _told(context: Context, period: PeriodLine) -> str:
    """Say who closed it, when, and with how many exceptions."""
    if period.closed_at is None:
        return ""
    at = context.desk.clock.local(period.closed_at)
    told = tr("Lo cerró {who} el {day} a las {hour}.")
    words = told.format(who=short_name(period.closed_by), day=plain_date(at.date()), hour=hour(at.time()))
    if not period.exceptions:
        return words
    return words + " " + tr("Con {count}.").format(count=plural(period.exceptions, tr("excepción"), tr("excepciones")))
