"""A Word or Excel file looked at: what it is, how large, its first lines, and a copy to open it whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.models.texts_es import grouped
from app.services.files import FORMATS, first_lines, format_by_head
from app.views.context import Context
from app.views.dialogs.viewer import Viewer
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.text import Text

OFFICE = ("docx", "xlsx")
_KILOBYTE = 1024


def look_at(context: Context, name: str, content: bytes, parent: QWidget) -> None:
    """Open the file that came, as its kind is looked at; what another process reads comes by the lane."""
    if format_by_head(content) not in OFFICE:
        Viewer(name, content, parent).open()
        return
    context.lane.run(
        parent,
        lambda: first_lines(name, content),
        lambda lines: OfficeViewer(context, name, content, lines, parent).open(),
        context.messages.refuse,
    )


class OfficeViewer(Viewer):
    """It is not drawn here: a copy is saved and opened with the person's own program."""

    def __init__(self, context: Context, name: str, content: bytes, lines: Sequence[str], parent: QWidget) -> None:
        self._lines = lines
        super().__init__(name, content, parent)
        self._context, self._name, self._content = context, name, content
        save = Button(self.tr("&Guardar una copia…"), icon="download-simple")
        save.clicked.connect(self._save)
        self.foot.insertWidget(0, save)

    @override
    def shown(self, content: bytes) -> QWidget:
        about = self.tr("{kind}, {size} kB. Guarde una copia para abrirlo entero.")
        size = grouped(max(1, len(content) // _KILOBYTE))
        told = Text(about.format(kind=FORMATS[format_by_head(content)], size=size), "body", wrap=True)
        self.words = Text("\n".join(self._lines) or self.tr("No tiene texto."), "body", "texto2", wrap=True)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.words)
        column.addStretch(1)
        return part

    def _save(self) -> None:
        path, _filter = QFileDialog.getSaveFileName(self, self.tr("Guardar una copia"), self._name)
        if path:
            self.save_copy(Path(path))

    def save_copy(self, path: Path) -> None:
        """Write the file where the person says, off the window's thread."""
        messages, content = self._context.messages, self._content

        def work() -> bool:
            try:
                return path.write_bytes(content) == len(content)
            except OSError:
                return False

        def then(written: bool) -> None:  # noqa: FBT001  answer of the lane
            words = self.tr("Guardó {file}.").format(file=path.name)
            (messages.toast if written else messages.warn)(
                words if written else self.tr("No se guardó. Elija otra carpeta.")
            )

        self._context.lane.run(self, work, then)
