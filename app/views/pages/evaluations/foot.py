"""How far the sheet is, what its rule says so far, and closing it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.standing import Standing
from app.models.texts_es import plural
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip
from app.views.widgets.waiting import Meter


class SheetFoot(Card):
    """Progress at the left, the rule in words, and the act."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = Text("", "strong")
        self.meter = Meter()
        self.rule = Text("", "body", wrap=True)
        self.saved = Text("", "second", "texto2")
        self.close_sheet = Button(self.tr("Cerrar evaluación"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        far = QVBoxLayout()
        far.setSpacing(6)
        far.addWidget(self.progress)
        far.addWidget(self.meter)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.rule)
        said.addWidget(self.saved)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(far)
        row.addLayout(said, 1)
        row.addWidget(self.close_sheet)
        self.body.addLayout(row)

    def show_standing(self, reached: Standing, *, closed: bool) -> None:
        """Say how far it is and what the rule gives."""
        words = self.tr("{done} de {total} respondidos").format(done=reached.answered, total=reached.total)
        self.progress.set_text(words)
        self.meter.set_share(reached.answered / reached.total, words, "" if reached.missing else "ok")
        self.rule.set_text(self._rule(reached, closed=closed))

    def allow(self, *, offered: bool, why_not: str = "") -> None:
        """Offer closing, grey it with its reason, or take it away."""
        self.close_sheet.setVisible(offered)
        self.close_sheet.setEnabled(not why_not)
        self.close_sheet.setToolTip(as_tip(why_not))
        self.close_sheet.setAccessibleDescription(why_not)

    def _points(self, reached: Standing, result: str, *, closed: bool) -> str:
        if not reached.reachable:
            return self.tr("Se aprueba con {wanted} % de los puntos.").format(wanted=reached.wanted)
        words = self.tr("{reached} de {reachable} puntos; se aprueba con {wanted} %: **{result}**.")
        if reached.missing and not closed:
            words = self.tr("{reached} de {reachable} puntos; se aprueba con {wanted} %: hasta aquí **{result}**.")
        told = {"reached": reached.reached, "reachable": reached.reachable, "wanted": reached.wanted}
        return words.format(**told, result=result)

    def _rule(self, reached: Standing, *, closed: bool) -> str:
        passed = reached.result == "passed"
        result = self.tr("cumple") if passed else self.tr("no cumple")
        if reached.wanted is not None:
            return self._points(reached, result, closed=closed)
        failed = plural(len(reached.failed), self.tr("falla"), self.tr("fallas"))
        if not reached.answered:
            words = self.tr("Se admiten {admitted} fallas; con más, no cumple.")
        elif not passed:
            words = self.tr("Con {failed}, más de las {admitted} admitidas: **{result}**.")
        elif closed or not reached.missing:
            words = self.tr("Con {count} de {admitted} fallas admitidas: **{result}**.")
        else:
            words = self.tr("Con {count} de {admitted} fallas admitidas, hasta aquí **{result}**.")
        return words.format(failed=failed, count=len(reached.failed), admitted=reached.admitted, result=result)
