"""The sheet of one evaluation: its criteria at the left, the one in front at the right, how it stands below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.evaluations import EvaluationLine, FindingLine
from app.models.standing import Standing, standing
from app.models.texts_es import hour, plural, short_date
from app.services.sentences import sentence
from app.views.context import Context
from app.views.pages.evaluations.criteria import CriteriaModel, CriteriaTable, columns, rows_of
from app.views.pages.evaluations.finding import FindingCard
from app.views.pages.evaluations.foot import SheetFoot
from app.views.pages.evaluations.keeper import Keeper
from app.views.pages.evaluations.sheet_head import SheetHead
from app.views.widgets.card import Card

if TYPE_CHECKING:
    from app.models.catalogue.evaluation import EvaluationSheet


class SheetView(QWidget):
    """Shows one sheet and keeps what is written. `filled` comes with each answer of the services."""

    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.line: EvaluationLine | None = None
        self.sheet: EvaluationSheet | None = None
        self.findings: dict[str, FindingLine] = {}
        self.editable = False
        self._wanted = ""
        self.head, self.foot = SheetHead(context), SheetFoot()
        self.model = CriteriaModel(columns(self.tr), key=lambda row: row.key)
        self.table = CriteriaTable(self.model, self.tr("Criterios"))
        self.finding = FindingCard()
        self.keeper = Keeper(context, self)
        self.setFocusProxy(self.table)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(16)
        paper = Card(flush=True)
        paper.add(self.table, 1)
        row.addWidget(paper, 1)
        row.addWidget(self.finding)
        column.addLayout(row, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _row: self._on_row())
        self.table.verdict.connect(self.answer)
        self.table.opened.connect(lambda _row: self.finding.evidence.go())
        self.finding.changed.connect(self._on_written)
        self.finding.ended.connect(self._on_ended)
        self.keeper.changed.connect(self._say_saved)
        self.keeper.refused.connect(self._on_refused)
        self.foot.close_sheet.clicked.connect(self.close_evaluation)

    # showing

    def begin(self, evaluation_id: str) -> None:
        """Show the sheet of an evaluation."""
        if self.line is None or self.line.id != evaluation_id:
            self.keeper.begin(evaluation_id)
            self.line, self.findings = None, {}
        self._wanted = evaluation_id
        self.ask(evaluation_id)

    def ask(self, evaluation_id: str) -> None:
        """Read the sheet again."""
        evaluations, actor = self._context.desk.evaluations, self._context.actor
        self._context.lane.run(self, lambda: evaluations.sheet(actor, evaluation_id), self._show)

    def _show(self, answer: tuple[EvaluationLine, EvaluationSheet]) -> None:
        line, sheet = answer
        if line.id != self._wanted:
            return
        first = self.line is None or self.line.id != line.id
        self.line, self.sheet = line, sheet
        told = {one.criterion: one for one in line.findings}
        kept = self.findings if not first else {}
        self.findings = {key: kept[key] if key in kept and self.keeper.holds(key) else told[key] for key in told}
        self.editable = self._may_write(line)
        self.head.show_sheet(line, sheet, editable=self.editable)
        rows = rows_of(sheet, self.findings)
        if first:
            self.model.set_rows(rows)
            missing = (place for place, row in enumerate(rows) if row.finding and not row.finding.verdict)
            self.table.go_to_position(next(missing, 1))
        self._refresh()
        self._on_row()
        self.filled.emit()

    def _may_write(self, line: EvaluationLine) -> bool:
        actor = self._context.actor
        mine = actor.user_id == line.evaluator_id or actor.role == "supervisor"
        return mine and line.state == "scheduled" and self._context.may("evaluations.record")

    def standing(self) -> Standing | None:
        """Return where the sheet stands now."""
        return standing(self.sheet, self.findings) if self.sheet else None

    def _refresh(self) -> None:
        reached = self.standing()
        if self.sheet is None or self.line is None or reached is None:
            return
        self.model.replace(rows_of(self.sheet, self.findings))
        self.foot.show_standing(reached, closed=self.line.state != "scheduled")
        self.foot.allow(offered=self.editable, why_not=self.why_not())
        self._say_saved()

    def too_early(self) -> str:
        """Say from when it can be closed, while it cannot."""
        clock = self._context.desk.clock
        if self.line is None or clock.now() >= self.line.starts_at:
            return ""
        starts = self.line.starts_at
        words = self.tr("Se cierra desde el {day}, {hour}.")
        return words.format(day=short_date(starts.date()), hour=hour(starts.time()))

    def why_not(self) -> str:
        """Say why it cannot be closed yet: the hour, or what is not answered."""
        reached = self.standing()
        if self.too_early() or reached is None:
            return self.too_early()
        if reached.missing:
            criteria = plural(len(reached.missing), self.tr("criterio"), self.tr("criterios"))
            return self.tr("Se cierra cuando responda {criteria} más.").format(criteria=criteria)
        return self.tr("Escriba qué se encontró donde no cumple.") if reached.silent else ""

    def _say_saved(self) -> None:
        if not self.editable:
            self.foot.saved.set_text("")
        elif self.keeper.idle:
            at = self.keeper.kept_at
            kept = self.tr("Guardado {hour}").format(hour=hour(at.time())) if at else ""
            self.foot.saved.set_text(" · ".join(part for part in (kept, self.why_not()) if part))
        else:
            self.foot.saved.set_text(self.tr("Guardando"))

    # answering

    def answer(self, verdict: str) -> None:
        """Give a verdict on the selected criterion; what is not met is explained at once."""
        row = self.table.row()
        if row is None or row.finding is None or not self.editable:
            return
        self._take(replace(row.finding, verdict=verdict))
        if verdict == "not_met" and not self.findings[row.key].observation:
            self.finding.observation.go()
        else:
            self.table.step()

    def _on_written(self, finding: FindingLine) -> None:
        if self.editable and finding != self.findings.get(finding.criterion):
            self._take(finding)

    def _take(self, finding: FindingLine) -> None:
        self.findings[finding.criterion] = finding
        self.keeper.note(finding)
        self._refresh()
        self._on_row(leave=False)

    def _on_row(self, *, leave: bool = True) -> None:
        row = self.table.row()
        if leave and self.finding.row is not None and row is not None and row.key != self.finding.row.key:
            self.keeper.flush()
        self.finding.show_row(row, editable=self.editable)

    def _on_ended(self) -> None:
        self.table.step()
        self.table.setFocus()

    def go_to(self, criterion: str) -> None:
        """Select a criterion."""
        self.table.go_to(criterion)
        self.table.setFocus()

    def _on_refused(self, error: UserError, criterion: str) -> None:
        self.foot.saved.set_text(self.tr("Sin guardar"))
        if criterion:
            self.go_to(criterion)
        self._context.messages.refuse(error)

    # closing

    def close_evaluation(self) -> None:
        """Close it after a question, once everything is kept; what lacks is told at its row."""
        if self.editable and not self.too_early():
            self.keeper.once_kept(self._ask_to_close)

    def _ask_to_close(self) -> None:
        reached, line = self.standing(), self.line
        if reached is None or line is None:
            return
        lack = reached.lack()
        if lack is not None:
            self._show_lack(lack, reached)
            return
        passed = reached.result == "passed"
        title = self.tr("¿Cerrar {number}: cumple?") if passed else self.tr("¿Cerrar {number}: no cumple?")
        follows = (
            self.tr("El trámite sigue a su próximo paso. La hoja ya no se podrá cambiar.")
            if passed
            else self.tr("El trámite espera la decisión de quien supervisa. La hoja ya no se podrá cambiar.")
        )
        words = self.tr("Fallas: {failed}, se admiten {admitted}. {follows}")
        told = {"failed": len(reached.failed), "admitted": reached.admitted}
        if reached.wanted is not None:
            words = self.tr("Puntos: {reached} de {reachable}, se aprueba con {wanted} %. {follows}")
            told = {"reached": reached.reached, "reachable": reached.reachable, "wanted": reached.wanted}
        words = words.format(**told, follows=follows)
        if self._context.messages.ask(title.format(number=line.number), words, self.tr("Cerrar evaluación")):
            self._close(line)

    def _show_lack(self, lack: UserError, reached: Standing) -> None:
        concerned = (*reached.missing, *reached.silent)
        if concerned:
            self.go_to(concerned[0].key)
        if reached.silent and not reached.missing:
            self.finding.blame(self.tr("Falta qué se encontró. Escríbalo."))
        else:
            self.finding.say_lack(sentence(lack))

    def _close(self, line: EvaluationLine) -> None:
        evaluations, actor = self._context.desk.evaluations, self._context.actor
        words = {
            "passed": self.tr("Evaluación {number} cerrada: cumple."),
            "failed": self.tr("Evaluación {number} cerrada: no cumple."),
        }
        self._context.lane.run(
            self,
            lambda: evaluations.close(actor, line.id),
            lambda result: self._context.messages.toast(words[result].format(number=line.number)),
            self._context.messages.refuse,
        )
