"""The list in front as a file of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.rows.cases import CaseFilter
from app.models.texts_es import plural
from app.views.case_rows import CaseRow
from app.views.context import Context
from app.views.pages.cases.columns import file_heads, file_row

if TYPE_CHECKING:
    from app.views.pages.cases.page import CasesPage

_MOST = 20_000


class Exporting:
    """Asks for a file and writes the whole list there, also what has not been scrolled to."""

    def __init__(self, context: Context, page: CasesPage) -> None:
        self._context = context
        self._page = page

    def ask(self) -> None:
        """Ask for a file and write the list there."""
        tr, memory = self._page.tr, self._context.memory
        name = tr("tramites-{day}.csv").format(day=self._context.desk.clock.today().isoformat())
        start = memory.text("export", str(Path.home()))
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page, tr("Exportar esta lista"), str(Path(start) / name), tr("Hoja de cálculo (*.csv)")
        )
        if chosen:
            memory.keep("export", str(Path(chosen).parent))
            self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Write the list off the window's thread, and say how many cases it has."""
        from app.services.csv_file import write

        want, heads, told = self._page.want, file_heads(self._page.tr), self._page.tr("Exportó {cases} a {file}.")
        self._context.lane.run(
            self._page,
            lambda: write(file, heads, [file_row(row) for row in self._every(want)]),
            lambda count: self._context.messages.toast(
                told.format(cases=plural(count, "trámite", "trámites"), file=file.name)
            ),
        )

    def _every(self, want: CaseFilter) -> Sequence[CaseRow]:
        rows: list[CaseRow] = []
        after: tuple[str, str] | None = None
        while len(rows) < _MOST:
            answer = self._page.read(want, after)
            rows.extend(answer.rows)
            after = answer.after
            if after is None:
                break
        return rows
