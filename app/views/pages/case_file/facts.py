"""The data of the request: who asks, how to reach them, and every answer of the form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.decimals import points_text
from app.models.rows.cases import CallView, CaseView
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
    """One datum as it reads; `record` is the record of the archive that it names, `place` its line in the table."""

    section: str
    label: str
    text: str
    record: str = ""
    place: int = 0


def _explained(line: CategoryLine) -> Iterator[Fact]:
    """Tell a category: its sub-results, the criterion that decides, the table and who decided."""
    if line.worked_out is not None:
        for part in line.worked_out.parts:
            yield Fact(line.title, part.title, f"{part.value}: {part.result_title or 'no decide'}")
        yield Fact(line.title, "Criterio", line.worked_out.criterion)
        yield Fact(line.title, "Tabla", f"{line.worked_out.version}. {line.worked_out.legal_basis}")
    yield Fact(line.title, "Categoría", f"{line.result_title}, {_standing(line)}")


def _standing(line: CategoryLine) -> str:
    if line.state == "confirmed":
        return f"la confirmó {line.decided_by}"
    return f"corrección por aprobar: {line.proposed_title}" if line.state == "correcting" else "sin confirmar"


def _ranked(call: CallView) -> Iterator[Fact]:
    """Tell the place in its call, what each answer gave and who has as many points."""
    quota = f", cupo de {grouped(call.quota)}" if call.quota else ""
    place = f"{grouped(call.place)} de {grouped(call.among)}{quota}" if call.place else "ya no participa"
    waits = "; en lista de espera" if call.quota and call.place and call.place > call.quota else ""
    yield Fact(call.title, "Puesto", place + waits)
    yield Fact(call.title, "Cierra", weekday_date(call.closes_on))
    if call.points is not None:
        yield from (Fact(call.title, title, points_text(given)) for title, given in call.parts)
        yield Fact(call.title, "Puntaje", points_text(call.points))
    if call.tied:
        yield Fact(call.title, "Empata con", ", ".join(call.tied[:_TIED]))


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
        """Show a case: who asks, for whom, what is asked, what was decided, and every answer of the form."""
        view = read.view
        about = [*self._who(read), *self._holder(view), *(_ranked(view.call) if view.call else ())]
        if view.line.reserve:
            about = [fact for fact in about if fact.text]  # what is kept apart is not missing
        decided = [fact for line in view.categories for fact in _explained(line)]
        answers = [Fact(one.section, one.label, one.text, one.record) for one in view.answers]
        told = [*about, *self._request(view), *decided, *answers]
        self.model.set_rows([fact._replace(place=place) for place, fact in enumerate(told)])

    def _who(self, read: CaseRead) -> Iterator[Fact]:
        """Tell who asks and how to reach them."""
        person, view, who = read.view.person, read.view, self.tr("Solicitante")
        yield Fact(who, self.tr("Nombre"), person.name)
        yield Fact(who, ID_WORDS.get(person.id_kind, ""), person.id_number)
        if view.line.applicant_type:
            yield Fact(who, self.tr("Tipo de solicitante"), view.line.applicant_type)
        yield Fact(who, self.tr("Correo"), person.email)
        yield Fact(who, self.tr("Teléfono"), person.phone)
        yield Fact(who, self.tr("Dirección"), ", ".join(part for part in (person.address, read.place) if part))
        yield Fact(self.tr("Trámite"), self.tr("Código de seguimiento"), view.tracking_code)

    def _holder(self, view: CaseView) -> Iterator[Fact]:
        """Tell for whom it is asked, if not for oneself."""
        if view.holder is None:
            return
        yield Fact(self.tr("Titular"), self.tr("Nombre"), view.holder.words)
        if view.holder.relation:
            yield Fact(self.tr("Titular"), self.tr("Lo pide por él o ella"), view.holder.relation)

    def _request(self, view: CaseView) -> Iterator[Fact]:
        """Tell what was chosen, what it renews, how its fee was worked out and the last day of the law."""
        request = self.tr("Trámite")
        legal = f"{weekday_date(view.legal_due_on)} ({view.legal_basis})" if view.legal_due_on else ""
        yield from (Fact(request, label, words) for label, words in view.choices)
        told = (
            (self.tr("Renueva"), view.renews[1] if view.renews else ""),
            (self.tr("Se renueva con"), view.renewed_by[1] if view.renewed_by else ""),
            (self.tr("Puede renovarse"), view.renewable.words if view.renewable else ""),
            (self.tr("Cómo se calculó el valor"), view.charge.words if view.charge else ""),
            (self.tr("Máximo legal"), legal),
        )
        yield from (Fact(request, label, words) for label, words in told if words)
