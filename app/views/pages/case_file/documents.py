"""Documentos of a case: every paper with its number and state, the receipts of delivery and loose files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.models.rows.cases import AttachmentLine
from app.models.rows.papers import DeliveryLine, DocumentLine
from app.models.texts_es import day_month_year
from app.views.itemmodels.rows_model import Column
from app.views.pages.case_file.acts import Acts
from app.views.pages.case_file.reading import CaseRead
from app.views.pages.case_file.section import RowAct, RowSection

_STATES = {
    "requested": ("to_sign", "Por aprobar"),
    "approved": ("approved", "Aprobado"),
    "sent": ("to_confirm", "Por confirmar"),
    "printed": ("printed", "Impreso"),
    "delivered": ("issued", "Entregado"),
    "voided": ("rejected", "Anulado"),
}


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper of ours, or a file that belongs to no requirement."""

    key: str
    title: str
    number: str
    shape: str
    state: str
    day: str
    who: str
    paper: DocumentLine | None = None
    file: AttachmentLine | None = None
    delivery: DeliveryLine | None = None


def paper_rows(read: CaseRead) -> list[PaperRow]:
    """Return papers first, then loose files."""
    receipts = {one.receipt_id: one for one in read.view.deliveries}
    papers = [_paper(one, receipts.get(one.id)) for one in read.view.documents]
    return papers + [_file(one) for one in read.view.attachments]


def _paper(paper: DocumentLine, delivery: DeliveryLine | None) -> PaperRow:
    shape, state = _STATES[paper.state]
    if delivery is not None:
        shape, state = ("received", "Firmada") if delivery.signed else ("to_sign", "Falta la firmada")
    elif not paper.result and paper.state == "approved":
        shape, state = "received", "Emitido"
    day = day_month_year(paper.issued_on) if paper.issued_on else ""
    who = paper.approved_by or paper.requested_by
    return PaperRow(paper.id, paper.title, paper.number, shape, state, day, who, paper=paper, delivery=delivery)


def _file(file: AttachmentLine) -> PaperRow:
    return PaperRow(file.id, file.name, "archivo del expediente", "received", "Guardado", "", file.added_by, file=file)


def columns(tr: Callable[[str], str]) -> list[Column[PaperRow]]:
    """Return the columns; number and state never go nor are cut."""
    return [
        Column("title", tr("Documento"), lambda row: row.title, second=lambda row: row.number, role="emphasis",
               width=220, stretch=2),
        Column("state", tr("Estado"), lambda row: row.state, state=lambda row: row.shape, width=150, keep=True),
        Column("day", tr("Fecha"), lambda row: row.day, tone="texto2", width=110, drop=2),
        Column("who", tr("Quién"), lambda row: row.who, tone="texto2", width=150, drop=1),
    ]  # fmt: skip


class DocumentsSection(RowSection[PaperRow]):
    """Intro shows the paper; the signed receipt is attached here, and a supervisor annuls what was issued."""

    def __init__(self, acts: Acts, attach_signed: Callable[[str, Sequence[Path]], None]) -> None:
        self._attach_signed = attach_signed
        super().__init__(
            self.tr("Documentos"),
            columns(self.tr),
            [
                RowAct("A", self.tr("Adjuntar acta firmada"), "paperclip", _lacks_signed, self._on_attach),
                RowAct("X", self.tr("Anular"), "x", lambda row: acts.may_annul and _counts(row),
                       lambda row: acts.annul(row.paper) if row.paper else None),
            ],
        )  # fmt: skip
        self._shown = acts
        self.set_empty(
            self.tr("Todavía no hay documentos."),
            self.tr("Aquí estarán oficios, convenio, certificado y actas con su número."),
        )
        self.table.opened.connect(self.look)

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""
        rows = paper_rows(read)
        self.set_rows(rows, self.tr("Intro o F7 muestra el documento.") if rows else "")

    def look(self, row: object) -> None:
        """Show a paper or a file."""
        if isinstance(row, PaperRow) and row.paper is not None:
            title = f"{row.paper.title} {row.paper.number}".strip()
            self._shown.show_document(row.paper.id, title)
        elif isinstance(row, PaperRow) and row.file is not None:
            self._shown.show_file(row.file.id)

    def _on_attach(self, row: PaperRow) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Acta firmada"), "", "PDF, JPG (*.pdf *.jpg *.jpeg)")
        if name and row.delivery is not None:
            self._attach_signed(row.delivery.id, [Path(name)])


def _counts(row: PaperRow) -> bool:
    """Tell whether the row is a document with its number, and not annulled."""
    paper = row.paper
    return paper is not None and bool(paper.result and paper.number) and paper.state != "voided"


def _lacks_signed(row: PaperRow) -> bool:
    return row.delivery is not None and not row.delivery.signed
