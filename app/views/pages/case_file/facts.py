"""The data of the request: who asks, how to reach them, and every answer of the form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.decimals import points_text
from app.models.rows.cases import CallView
from app.models.rows.categories import CategoryLine
from app.models.texts_es import grouped, weekday_date
from app.views.context import Context
from app.views.dialogs.viewer import Viewer
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.case_file.reading import ID_WORDS, CaseRead
from app.views.widgets.table import Table

_TIED = 8
"""So many numbers of those with as many points are told."""


class Fact(NamedTuple):
    """One datum as it reads; `record` is the record of the archive that it names."""

    place: int
    section: str
    label: str
    text: str
    record: str = ""


def _explained(line: CategoryLine) -> Iterator[tuple[str, str]]:
    """Yield label and words of a category: its sub-results, the criterion that decides, the table and who decided."""
    if line.worked_out is not None:
        for part in line.worked_out.parts:
            yield part.title, f"{part.value}: {part.result_title or 'no decide'}"
        yield "Criterio", line.worked_out.criterion
        yield "Tabla", f"{line.worked_out.version}. {line.worked_out.legal_basis}"
    yield "Categoría", f"{line.result_title}, {_standing(line)}"


def _standing(line: CategoryLine) -> str:
    if line.state == "confirmed":
        return f"la confirmó {line.decided_by}"
    return f"corrección por aprobar: {line.proposed_title}" if line.state == "correcting" else "sin confirmar"


def _ranked(call: CallView) -> list[tuple[str, str, str]]:
    """Say the place in its call, what each answer gave and who has as many points."""
    quota = f", cupo de {grouped(call.quota)}" if call.quota else ""
    place = f"{grouped(call.place)} de {grouped(call.among)}{quota}" if call.place else "ya no participa"
    waits = "; en lista de espera" if call.quota and call.place and call.place > call.quota else ""
    told = [(call.title, "Puesto", place + waits), (call.title, "Cierra", weekday_date(call.closes_on))]
    if call.points is not None:
        told += [(call.title, title, points_text(given)) for title, given in call.parts]
        told.append((call.title, "Puntaje", points_text(call.points)))
    if call.tied:
        told.append((call.title, "Empata con", ", ".join(call.tied[:_TIED])))
    return told


class FactsSection(QWidget):
    """A table of label and answer; what was not answered says so."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        columns: list[Column[Fact]] = [
            Column("label", self.tr("Dato"), lambda row: row.label, second=lambda row: row.section,
                         role="emphasis", width=220, stretch=1),
            Column("text", self.tr("Respuesta"), lambda row: row.text or self.tr("sin respuesta"),
                         second=lambda row: self.tr("Intro abre su PDF") if row.record else "",
                         tone=lambda row: "texto" if row.text else "texto3", width=300, stretch=2),
        ]  # fmt: skip
        self.model: RowsModel[Fact] = RowsModel(columns, key=lambda row: row.place)
        self.table = Table(self.model, self.tr("Datos"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self.open_record)

    def open_record(self, fact: Fact) -> None:
        """Show the PDF of the record that an answer names."""
        archive, actor, title = self._context.desk.archive, self._context.actor, fact.text
        if fact.record:
            self._context.lane.run(
                self,
                lambda: archive.content(actor, fact.record),
                lambda content: Viewer(title, content, self.window()).open(),
                self._context.messages.refuse,
            )

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""
        person, view = read.view.person, read.view
        who = self.tr("Solicitante")
        known = [
            (who, self.tr("Nombre"), person.name),
            (who, ID_WORDS.get(person.id_kind, ""), person.id_number),
            *(((who, self.tr("Tipo de solicitante"), kind),) if (kind := view.line.applicant_type) else ()),
            (who, self.tr("Correo"), person.email),
            (who, self.tr("Teléfono"), person.phone),
            (who, self.tr("Dirección"), ", ".join(part for part in (person.address, read.place) if part)),
            (self.tr("Trámite"), self.tr("Código de seguimiento"), view.tracking_code),
        ]
        if held := view.holder:
            known += [(self.tr("Titular"), self.tr("Nombre"), held.words)]
            known += [(self.tr("Titular"), self.tr("Lo pide por él o ella"), held.relation)] if held.relation else []
        known += _ranked(view.call) if view.call else []
        if view.line.reserve:
            known = [fact for fact in known if fact[2]]  # what is kept apart is not missing
        request, fee = self.tr("Trámite"), view.charge
        known += [(request, label, words) for label, words in view.choices]
        before = view.renews[1] if view.renews else ""
        after = view.renewed_by[1] if view.renewed_by else ""
        ending = view.renewable.words if view.renewable else ""
        renewals = (
            (self.tr("Renueva"), before),
            (self.tr("Se renueva con"), after),
            (self.tr("Puede renovarse"), ending),
        )
        known += [(request, label, words) for label, words in renewals if words]
        if fee is not None and fee.words:
            known.append((request, self.tr("Cómo se calculó el valor"), fee.words))
        if view.legal_due_on is not None:
            day = f"{weekday_date(view.legal_due_on)} ({view.legal_basis})"
            known.append((request, self.tr("Máximo legal"), day))
        for line in view.categories:
            known += [(line.title, *told) for told in _explained(line)]
        told = [
            Fact(len(known) + at, one.section, one.label, one.text, one.record) for at, one in enumerate(view.answers)
        ]
        self.model.set_rows([*(Fact(place, *fact) for place, fact in enumerate(known)), *told])
