"""The filters of an archive as chips: whose session, of which kind, of which year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.catalogue.archive import Archive
from app.models.rows.archive import ArchiveFilter
from app.views.widgets.buttons import Link
from app.views.widgets.chips import FilterChip
from app.views.widgets.text import Text

Choice = tuple[str, ArchiveFilter]


class Filters(QWidget):
    """Emits `changed` with the filter a person made."""

    changed = Signal(ArchiveFilter)

    def __init__(self, archives: Sequence[Archive]) -> None:
        super().__init__()
        self._archives = {one.key: one for one in archives}
        self._years: tuple[int, ...] = ()
        self.want = ArchiveFilter(archives[0].key if archives else "")
        self.archive = FilterChip(self.tr("Archivo"), menu=True)
        self.body = FilterChip(self.tr("Órgano"), menu=True)
        self.session = FilterChip(self.tr("Sesión"), menu=True)
        self.year = FilterChip(self.tr("Año"), menu=True)
        self.clear = Link(self.tr("Quitar filtros"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(self.tr("Filtros"), "second", "texto2"))
        for chip, choices in (
            (self.archive, self._of_archive),
            (self.body, self._of_body),
            (self.session, self._of_session),
            (self.year, self._of_year),
        ):
            row.addWidget(chip)
            chip.clicked.connect(partial(self._pop, chip, choices))
        row.addStretch(1)
        row.addWidget(self.clear)
        self.clear.clicked.connect(lambda: self._choose(ArchiveFilter(self.want.archive, text=self.want.text)))
        self.show_filter(self.want)

    def chosen(self) -> Archive | None:
        """Return the archive that is shown; None where the institution keeps none."""
        return self._archives.get(self.want.archive)

    def show_years(self, years: tuple[int, ...]) -> None:
        """Offer the years that have records."""
        self._years = years

    def show_filter(self, want: ArchiveFilter) -> None:
        """Say on the chips what is filtered."""
        self.want = want
        archive, every = self.chosen(), self.tr("todos")
        bodies = {one.key: one.title for one in archive.bodies} if archive else {}
        kinds = {one.key: one.title for one in archive.session_types} if archive else {}
        self.archive.set_value(archive.title if archive else "", active=False)
        self.archive.setVisible(len(self._archives) > 1)
        self.body.set_value(bodies.get(want.body, every), active=bool(want.body))
        self.session.set_value(kinds.get(want.session_type, self.tr("todas")), active=bool(want.session_type))
        self.session.setVisible(bool(kinds))
        self.year.set_value(str(want.year or every), active=bool(want.year))
        self.clear.setVisible(want != ArchiveFilter(want.archive, text=want.text))

    def _of_archive(self) -> list[Choice]:
        return [(one.title, ArchiveFilter(one.key, text=self.want.text)) for one in self._archives.values()]

    def _of_body(self) -> list[Choice]:
        archive = self.chosen()
        every = [(self.tr("Todos"), replace(self.want, body=""))]
        return every + [(one.title, replace(self.want, body=one.key)) for one in (archive.bodies if archive else ())]

    def _of_session(self) -> list[Choice]:
        archive = self.chosen()
        every = [(self.tr("Todas"), replace(self.want, session_type=""))]
        kinds = archive.session_types if archive else ()
        return every + [(one.title, replace(self.want, session_type=one.key)) for one in kinds]

    def _of_year(self) -> list[Choice]:
        every = [(self.tr("Todos"), replace(self.want, year=0))]
        return every + [(str(year), replace(self.want, year=year)) for year in self._years]

    def _pop(self, chip: FilterChip, choices: object) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(chip.accessibleName())
        for words, want in choices() if callable(choices) else ():
            action = menu.addAction(words, partial(self._choose, want))
            action.setCheckable(True)
            action.setChecked(want == self.want)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _choose(self, want: ArchiveFilter) -> None:
        self.show_filter(want)
        self.changed.emit(want)
