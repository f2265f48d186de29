"""Sheets on screen: the letters are those of the PDF itself, and the widget knows when they are there."""

from io import BytesIO

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.views.theme import Theme
from app.views.widgets.pdf_pages import PdfPages
from app.views.widgets.pdf_preview import PdfPreview

_CARD = (241, 153)


def paper(*words: str, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF of one sheet a word."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for word in words:
        canvas.setFont("Helvetica", 40)
        canvas.drawString(40, size[1] / 2, word)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def drawn_by_qt(content: bytes, page: int, size: QSize) -> QImage:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    picture: QImage = document.render(page, size)
    return picture


def on_white(sheet: QImage) -> QImage:
    ground = QImage(sheet.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, sheet)
    painter.end()
    return ground


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> PdfPages:
    widget = PdfPages()
    qtbot.addWidget(widget)
    widget.resize(500, 700)
    widget.show()
    return widget


def inside(widget: PdfPages) -> QImage:
    return widget.viewport().grab(widget.sheet.toRect()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_sheet_on_screen_is_the_sheet_that_prints(pages: PdfPages, qtbot: QtBot) -> None:
    content = paper("uno", "dos")
    pages.load(content)
    qtbot.waitUntil(pages.settle)
    shown = inside(pages)
    whole = on_white(drawn_by_qt(content, 0, shown.size()))
    letters = [(x, y) for x in range(whole.width()) for y in range(whole.height()) if whole.pixelColor(x, y).red() < 90]
    assert letters
    assert [shown.pixelColor(x, y) for x, y in letters] == [whole.pixelColor(x, y) for x, y in letters]


def test_a_sheet_that_was_not_drawn_yet_is_said_so(pages: PdfPages, qtbot: QtBot) -> None:
    pages.load(paper("uno", "dos", "tres"))
    assert not pages.settle()
    qtbot.waitUntil(pages.settle)
    pages.show_page(2)
    assert not pages.settle()
    qtbot.waitUntil(pages.settle)
    assert pages.page == 2


def test_a_paper_that_takes_the_place_of_another_never_shows_the_letters_of_the_first(
    pages: PdfPages, qtbot: QtBot
) -> None:
    pages.load(paper("viejo" * 4))
    assert not pages.settle()
    pages.load(paper(""))
    qtbot.waitUntil(pages.settle)
    shown = inside(pages)
    assert {shown.pixelColor(x, y).name() for x in range(2, 300, 7) for y in range(2, 400, 3)} == {"#ffffff"}


def test_all_sheets_lie_one_under_another_and_scroll(theme: Theme, qtbot: QtBot) -> None:
    pages = PdfPages(every=True)
    qtbot.addWidget(pages)
    pages.resize(400, 300)
    pages.show()
    pages.load(paper("uno", "dos", "tres"))
    qtbot.waitUntil(pages.settle)
    bar = pages.verticalScrollBar()
    assert bar.maximum() > 3 * 300
    first = pages.viewport().grab().toImage()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(pages.settle)
    assert pages.viewport().grab().toImage() != first


def test_true_size_shows_a_millimetre_as_a_millimetre_and_the_bars_appear(theme: Theme, qtbot: QtBot) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(420, 400)
    preview.show()
    preview.show_paper(paper("certificado"))
    qtbot.waitUntil(preview.settle)
    fitted = preview.scale
    preview.show_true_size()
    qtbot.waitUntil(preview.settle)
    assert preview.scale == pytest.approx(preview.logicalDpiX() / 25.4, rel=0.002)
    assert fitted < preview.scale
    preview.show_paper(b"")
    assert preview.page_count == 0


def test_a_small_card_is_made_larger_to_fit(pages: PdfPages, qtbot: QtBot) -> None:
    pages.load(paper("carné", size=_CARD))
    qtbot.waitUntil(pages.settle)
    assert pages.sheet.width() > _CARD[0] * 1.5


def test_what_is_no_pdf_shows_no_sheet(pages: PdfPages) -> None:
    pages.load(b"%PDF-1.7 half a file")
    assert pages.count == 0
    assert pages.settle()
