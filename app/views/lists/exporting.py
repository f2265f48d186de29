"""The list in front of a page as a file of a spreadsheet: Ctrl+E."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.models.texts_es import plural
from app.views.page import Page
from app.views.shell.actions import Action


class ListFile(NamedTuple):
    """A list as a file. name: without its day and its ending; one, many: what its lines are called.

    lines: gives them whole, also what has not been scrolled to; called in the lane.
    """

    name: str
    one: str
    many: str
    heads: tuple[str, ...]
    lines: Callable[[], Sequence[tuple[str, ...]]]


class Exporting:
    """Asks for a file and writes there the list that a page has in front; listed: gives it, None for no list."""

    def __init__(self, page: Page, listed: Callable[[], ListFile | None]) -> None:
        self._page, self._listed = page, listed

    def action(self) -> Action:
        """Return the key of the page, for the strip, the help and the palette."""
        key = self._page.key
        return Action(f"{key}.export", _tr("Exportar esta lista"), "Ctrl+E", "export", self.ask, where=key,
                      hint=_tr("exportar"), enabled=lambda: self._listed() is not None)  # fmt: skip

    def ask(self) -> None:
        """Ask for a file and write the list there."""
        listed, context = self._listed(), self._page.context
        if listed is None:
            return
        name = f"{listed.name}-{context.desk.clock.today().isoformat()}.csv"
        start = context.memory.text("export", str(Path.home()))
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page, _tr("Exportar esta lista"), str(Path(start) / name), _tr("Hoja de cálculo (*.csv)")
        )
        if chosen:
            context.memory.keep("export", str(Path(chosen).parent))
            self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Write the list off the window's thread, and say how many lines it has."""
        from app.services.csv_file import write

        listed, context = self._listed(), self._page.context
        if listed is None:
            return
        told = _tr("Exportó {lines} a {file}.")
        context.lane.run(
            self._page,
            lambda: write(file, listed.heads, listed.lines()),
            lambda count: context.messages.toast(
                told.format(lines=plural(count, listed.one, listed.many), file=file.name)
            ),
        )


def _tr(source: str) -> str:
    return QCoreApplication.translate("Exporting", source)
