"""The second way to the printers: what Qt draws is the paper itself, sheet by sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.views.printing.printers import port_of_system
from app.views.printing.qt_printing import QtPort, draw
from tests.services.papers import PaperDesk

DOTS = 300
SOFT = ImageFilter.GaussianBlur(2)
"""Paper is measured in whole points: letters may stand half a point beside."""


def sheets(pdf: bytes) -> list[tuple[tuple[float, float], Image.Image]]:
    """Return size in points and picture of every sheet."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    found = [
        (page.get_size(), page.render(scale=DOTS / 72).to_pil().convert("L").reduce(4).filter(SOFT))
        for page in document
    ]
    document.close()
    return found


def printed(pdf: bytes, file: Path) -> bytes:
    """Draw on a printer whose paper is a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(DOTS)
    printer.setOutputFileName(str(file))
    draw(pdf, printer)
    return file.read_bytes()


def test_what_is_printed_is_the_paper_sheet_by_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    desk = PaperDesk(tmp_path)
    _, agreement, certificate = desk.approved()
    papers = [desk.pdf(agreement), desk.pdf(certificate)]
    desk.close()
    for place, pdf in enumerate(papers):
        before, after = sheets(pdf), sheets(printed(pdf, tmp_path / f"{place}.pdf"))
        assert len(before) == len(after) >= 1
        for (size, picture), (other_size, other) in zip(before, after, strict=True):
            assert other_size == pytest.approx(size, abs=1.0)
            far = ImageStat.Stat(ImageChops.difference(picture, other.resize(picture.size))).mean[0]
            inked = ImageStat.Stat(ImageChops.invert(picture)).mean[0]
            assert inked > 1, "a blank sheet would equal anything"
            assert far < inked / 8, (place, far, inked)


def test_a_printer_that_is_gone_is_told(qtbot: QtBot) -> None:
    with pytest.raises(UserError) as caught:
        QtPort().send(b"%PDF-1.4", title="Certificado", printer="no hay tal", copies=1, paper="A4")
    assert caught.value.key == "printing.unknown_printer"


def test_here_the_papers_go_through_lp(monkeypatch: pytest.MonkeyPatch) -> None:
    assert port_of_system() is None
    monkeypatch.setattr("platform.system", lambda: "Windows")
    assert isinstance(port_of_system(), QtPort)
