"""The way to the printers where there is no `lp` (Windows): Qt draws each page at the printer's own resolution."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.models.errors import UserError
from app.models.rows.papers import Printer

_FINEST = 600
"""Dots an inch: finer ones are not seen and a sheet would need half a gigabyte."""
_POINTS = 72
_WORDS = {
    QPrinter.PrinterState.Idle: "lista",
    QPrinter.PrinterState.Active: "imprimiendo",
    QPrinter.PrinterState.Error: "detenida",
    QPrinter.PrinterState.Aborted: "detenida",
}


class QtPort:
    """The queues that Qt knows."""

    def printers(self) -> tuple[Printer, ...]:
        """Return the queues with their state."""
        return tuple(_printer(info) for info in QPrinterInfo.availablePrinters())

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:  # noqa: ARG002 (the PDF tells its size)
        """Draw a PDF on a queue; Qt tells no name of the job. Errors: printing.unknown_printer, printing.refused."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise UserError("printing.unknown_printer")
        target = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        target.setDocName(title)
        target.setCopyCount(copies)
        draw(pdf, target)
        return ""


def draw(pdf: bytes, target: QPrinter) -> None:
    """Draw every page of a PDF, each on paper of its size and without margins; UserError "printing.refused"."""
    target.setFullPage(True)
    target.setResolution(min(target.resolution(), _FINEST))
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    try:
        for page in range(document.pageCount()):
            target.setPageLayout(_layout(document.pagePointSize(page)))
            ready = target.newPage() if page else painter.begin(target)
            if not ready:
                raise UserError("printing.refused", reason="no acepta la hoja")
            size = _pixels(document.pagePointSize(page), target.resolution())
            painter.drawImage(QRect(0, 0, size.width(), size.height()), document.render(page, size))
    finally:
        painter.end()
        document.close()


def _layout(points: QSizeF) -> QPageLayout:
    """Return paper of this size, upright or across."""
    across = points.width() > points.height()
    size = QPageSize(
        points.transposed() if across else points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, QMarginsF(0, 0, 0, 0))


def _pixels(points: QSizeF, resolution: int) -> QSize:
    return QSize(round(points.width() / _POINTS * resolution), round(points.height() / _POINTS * resolution))


def _printer(info: QPrinterInfo) -> Printer:
    status = _WORDS[info.state()]
    words = info.description() or info.printerName()
    return Printer(info.printerName(), words, default=info.isDefault(), ready=status != "detenida", status=status)
