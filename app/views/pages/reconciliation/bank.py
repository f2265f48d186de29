"""The side of the bank: filters, rows, the bar of what was done or marked, and what older periods left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.reconciliation import BankLine, OlderRows
from app.models.texts_es import plural
from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.bank_model import BankModel
from app.views.pages.reconciliation.bank_table import BankTable
from app.views.widgets.buttons import Link
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.chips import FilterChip
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState, LoadingLines


class BankCard(Card):
    """`older_wanted` comes with the banner of older rows; `import_wanted` from the empty list."""

    older_wanted = Signal()
    import_wanted = Signal()
    verify_wanted = Signal()
    doubts_wanted = Signal()
    filtered = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Banco"), flush=True)
        self.model = BankModel()
        self.table = BankTable(self.model, self.tr("Filas del banco"))
        self.filter, self.typed = filters.ALL, ""
        self._rows: tuple[BankLine, ...] = ()
        self.chips: dict[str, FilterChip] = {}
        self.loading = LoadingLines(self.tr("Leyendo las filas del banco"))
        self._below = QVBoxLayout()
        self._toast: QWidget | None = None
        self.older, self._older_note = Link("", role="second_emphasis"), Text("", "second", "texto2")
        self.to_verify, self.doubts = Link("", role="second_emphasis"), Link("", role="second_emphasis")
        self._empty = EmptyState("", "", icon="bank", tone="texto2", framed=False)
        self._compose()

    def _compose(self) -> None:
        for key in (*filters.PLAIN, filters.MATCHED, filters.NOT_OURS):
            chip = FilterChip(filters.words_of(key), active=key == self.filter)
            chip.clicked.connect(lambda _on=False, wanted=key: self.show_filter(wanted))
            self.chips[key] = chip
            self._head.insertWidget(self._head.count() - 1, chip)
            if key not in filters.PLAIN:
                chip.hide()
        self._note.hide()
        self.add(self.loading)
        self.loading.hide()
        self.add(self.table, 1)
        self._below.setContentsMargins(8, 4, 8, 4)
        holder = QWidget()
        holder.setLayout(self._below)
        self._holder = holder
        holder.hide()
        self.add(holder)
        self.add(self._foot())
        self.table.set_empty(self._empty)
        self._empty.link_activated.connect(self._on_link)

    def _foot(self) -> CardFoot:
        foot = CardFoot(height=32)
        self._arrow = Text("↶", "second", "texto2")
        self.older.clicked.connect(self.older_wanted)
        foot.row.addWidget(self._arrow)
        foot.row.addWidget(self.older)
        foot.row.addWidget(self._older_note, 1)
        self.note = Text(self.tr("Ctrl+H: todo lo hecho"), "second", "texto2")
        for link, wanted in ((self.doubts, self.doubts_wanted), (self.to_verify, self.verify_wanted)):
            link.hide()
            link.clicked.connect(wanted)
            foot.row.addWidget(link)
        foot.row.addWidget(self.note)
        return foot

    # what is shown

    def show_rows(self, rows: Sequence[BankLine]) -> None:
        """Show the rows of a period; the frame stays on its row."""
        self._rows = tuple(rows)
        self.table.suit(self._rows)
        self._refill()

    def replace(self, changed: Sequence[BankLine]) -> None:
        """Show rows as they are now, where they stand, even if their filter leaves them out later.

        They are painted before anything else is done, and nothing else is painted with them.
        """
        fresh = {row.id: row for row in changed}
        self._rows = tuple(fresh.get(row.id, row) for row in self._rows)
        for row in changed:
            self.model.replace(row)
        self.table.paint_now(fresh)
        self._count()

    def show_filter(self, key: str) -> None:
        """Show other rows."""
        self.filter = key
        self._refill()
        self.filtered.emit()

    def search(self, typed: str) -> None:
        """Show the rows that hold what is typed."""
        self.typed = typed
        self._refill()
        self.filtered.emit()

    def show_older(self, older: OlderRows | None) -> None:
        """Show the banner of rows that nobody resolved before this period."""
        for widget in (self._arrow, self.older):
            widget.setVisible(older is not None)
        self.older.setText(older.words if older else "")
        self.older.updateGeometry()
        one = older is not None and older.count == 1
        note = self.tr("sigue sin resolver") if one else self.tr("siguen sin resolver")
        self._older_note.set_text(note if older else "")

    def show_toast(self, toast: QWidget | None) -> None:
        """Put a bar at the bottom of this pane, in place of an earlier one; it covers nothing."""
        if self._toast is not None:
            self._below.removeWidget(self._toast)
            self._toast.hide()
            self._toast.deleteLater()
        self._toast = toast
        if toast is not None:
            self._below.addWidget(toast)
        self._holder.setVisible(toast is not None)

    @property
    def toast(self) -> QWidget | None:
        """The bar at the bottom of this pane."""
        return self._toast

    def say_empty(self, fact: str, following: str, link: str = "") -> None:
        """Say why there are no rows."""
        self._empty.set_words(fact, following, link)
        if not self.model.told:
            self.model.set_rows(())

    def show_verify(self, count: int, doubtful: int, moving: int) -> None:
        """Show what waits: for a second person, for a decision, or for its case to move on."""
        words = self.tr("{count} por verificar").format(count=count) if count else ""
        doubts = self.tr("{count} por decidir").format(count=doubtful) if doubtful else ""
        for link, told in ((self.to_verify, words), (self.doubts, doubts)):
            link.setText(told)
            link.setAccessibleName(told)
            link.updateGeometry()
            link.setVisible(bool(told))
        moves = plural(moving, self.tr("expediente avanza"), self.tr("expedientes avanzan"))
        self.note.set_text(moves if moving else self.tr("Ctrl+H: todo lo hecho"))
        self._note_wanted = bool(moving) or not (words or doubts)
        self._make_room()

    # rows

    def rows(self) -> tuple[BankLine, ...]:
        """Return every row of the period."""
        return self._rows

    def go_to_open(self, after: int = -1) -> bool:
        """Put the frame on the next row that waits for somebody; False if none does."""
        position = self.model.next_open(after)
        self.table.go_to_position(position)
        return position >= 0

    def _refill(self) -> None:
        before, place = self.table.row(), self.table.currentIndex().row()
        shown = filters.filtered(self._rows, self.filter, self.typed)
        self.model.set_rows(shown)
        self._count()
        if before is None or not self.table.go_to(before.id):
            self._go_near(place if before is not None else -1)
        if not shown:
            self._say_filtered()

    def _go_near(self, place: int) -> None:
        """Put the frame where it stood, or on the first row that waits for somebody."""
        if place >= 0:
            self.table.go_to_position(place)
        elif not self.go_to_open():
            self.table.go_to_position(0)

    def _say_filtered(self) -> None:
        """Say that the filter or the search leaves nothing, where the period has rows."""
        if self._rows and self.typed:
            self.say_empty(
                self.tr("Ninguna fila con «{typed}»").format(typed=self.typed), "", self.tr("Quitar la búsqueda")
            )
        elif self._rows:
            self.say_empty(self._nothing_words(), "", self.tr("Ver todas las filas"))

    def _nothing_words(self) -> str:
        words = {
            filters.OPEN: self.tr("No queda nada por resolver"),
            filters.AMBIGUOUS: self.tr("Ninguna fila es ambigua"),
            filters.DIFFERENT: self.tr("Ninguna fila tiene diferencia"),
        }
        return words.get(self.filter, self.tr("Ninguna fila está aquí"))

    def _on_link(self) -> None:
        if not self._rows:
            self.import_wanted.emit()
        elif self.typed:
            self.search("")
        else:
            self.show_filter(filters.ALL)
        self.table.setFocus()

    def _count(self) -> None:
        counted = filters.counts(self._rows)
        for key, chip in self.chips.items():
            chip.set_count(counted[key])
            chip.setChecked(key == self.filter)
            chip.setVisible(key in filters.PLAIN or key == self.filter)
        self._make_room()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Leave out the last chips where there is less room."""
        self._narrow = narrow
        self._make_room()

    _narrow, _note_wanted = False, True

    def _make_room(self) -> None:
        """In a narrow window the chip of differences gives way to the one that filters, and the note to older rows."""
        self.note.setVisible(self._note_wanted and not (self._narrow and self.older.isVisibleTo(self)))
        shown = self.filter in (filters.DIFFERENT, filters.MATCHED, filters.NOT_OURS)
        if self._narrow:
            self.chips[filters.DIFFERENT].setVisible(self.filter == filters.DIFFERENT)
            self.chips[filters.AMBIGUOUS].setVisible(not shown)
