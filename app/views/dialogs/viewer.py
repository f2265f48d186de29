"""A paper looked at closely: the pages of a PDF or a photograph, with a button to print it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.papers import Printer
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.dialog import Dialog
from app.views.overriding import override
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind, bind
from app.views.widgets.combo import ComboBox
from app.views.widgets.options import Option
from app.views.widgets.text import Text

_PRINTER = "printer.plain"
_SIZE = (760, 640)


class Viewer(Dialog):
    """Shows the very bytes that were handed in or that will print."""

    def __init__(self, title: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        self.column.addWidget(Text(title, "title"))
        self.column.addWidget(self.shown(content), 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.column.addLayout(self.foot)
        close = Button(self.tr("Cerrar"), Kind.SECONDARY, keys="Esc")
        close.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def shown(self, content: bytes) -> QWidget:
        """Return what shows the content: its pages, or the picture."""
        return self._pages(content) if content.startswith(b"%PDF") else self._picture(content)

    def _pages(self, content: bytes) -> QWidget:
        from app.views.widgets.pdf_pages import PdfPages

        pages = PdfPages(every=True)
        pages.load(content)
        return pages

    def _picture(self, content: bytes) -> QWidget:
        picture = QPixmap()
        picture.loadFromData(content)
        label = QLabel()
        width = _SIZE[0] - 64
        label.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        area = QScrollArea()
        area.setWidget(label)
        return area

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "lienzo")


class PrintViewer(Viewer):
    """A paper that may be printed here, on the printer that was used last."""

    def __init__(self, context: Context, title: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(title, content, parent)
        self._context, self._title, self._content = context, title, content
        self.printers = ComboBox(placeholder=self.tr("Impresora"))
        self.printers.setFixedWidth(240)
        self.print_button = Button(self.tr("Imprimir"), Kind.PRIMARY, icon="printer", keys="F8")
        bind(self.print_button, "F8")
        self.print_button.clicked.connect(self._on_button)
        self._said = Text("", "second", "texto2", wrap=True)
        self.column.insertWidget(2, self._said)
        self.foot.addWidget(self.printers)
        self.foot.addWidget(self.print_button)
        self._find()

    def _find(self) -> None:
        """Ask for the printers; what the button does follows from the answer."""
        self._block(self.tr("Buscando impresoras"))
        printing, actor = self._context.desk.printing, self._context.actor
        self._context.lane.run(self, lambda: printing.printers(actor), self._on_printers, self._on_refused)

    def _on_button(self) -> None:
        if self.printers.key():
            self._on_print()
        else:
            self._find()

    def _on_printers(self, printers: tuple[Printer, ...]) -> None:
        options = [Option(one.name, one.description or one.name) for one in printers]
        last = self._context.memory.text(_PRINTER)
        default = next((one.name for one in printers if one.default), printers[0].name if printers else "")
        self.printers.set_options(options, last if last in {one.name for one in printers} else default)
        if printers:
            self._allow("")
            self.print_button.setFocus()
        else:
            self._allow(self.tr("No hay impresoras en este equipo. Conecte una y pulse Reintentar."))

    def _on_print(self) -> None:
        printer = self.printers.key()
        self._context.memory.keep(_PRINTER, printer)
        self._block(self.tr("Enviando"))
        printing, actor, title, content = self._context.desk.printing, self._context.actor, self._title, self._content
        self._context.lane.run(
            self, lambda: printing.plain(actor, title, content, printer), self._on_printed, self._on_refused
        )

    def _on_printed(self, _none: None) -> None:
        self._context.messages.toast(
            self.tr("{title}: enviado a {printer}.").format(title=self._title, printer=self.printers.key())
        )
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self._allow(sentence(error))

    def _block(self, words: str) -> None:
        self.print_button.setEnabled(False)
        self._said.set_text(words)

    def _allow(self, words: str) -> None:
        """Let the button print or, without a printer, look for one again; say what happened."""
        self.print_button.setEnabled(True)
        does, icon = (
            (self.tr("Imprimir"), "printer") if self.printers.key() else (self.tr("Reintentar"), "arrows-clockwise")
        )
        self.print_button.set_words(does, icon)
        self._said.set_text(words)
