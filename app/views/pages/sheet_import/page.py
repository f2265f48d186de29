"""Importar ficha as a page: the source at the left; parts, what has no place and the file at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.models.sheets import Placed, Sheet
from app.services.sheets import editing
from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.sheet_import.draft_view import DraftView
from app.views.pages.sheet_import.keys import LOOSE, actions_of
from app.views.pages.sheet_import.layout import lay_out
from app.views.pages.sheet_import.left import LeftBar
from app.views.pages.sheet_import.loose import Loose
from app.views.pages.sheet_import.parts import Parts
from app.views.pages.sheet_import.saving import lines_words, read_words, saved_words, where_to_save
from app.views.pages.sheet_import.source import SourceView
from app.views.shell.actions import Action
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.services.sheets.draft_words import Draft

_PARTS, _DRAFT = "parts", "draft"
_TABS = (_PARTS, LOOSE, _DRAFT)


class SheetImportPage(Page):
    """Opened with a path it reads that file; what was read stays until another sheet is opened."""

    key: ClassVar[str] = "sheet_import"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sheet: Sheet | None = None
        self.drafts: tuple[Draft, ...] = ()
        self.title, self.note = Text(self.tr("Importar ficha"), "title"), Text("", "second", "texto2")
        self.open_button = Button(self.tr("Abrir ficha"), icon="folder-open", keys="Ctrl+O")
        self.save_button = Button(self.tr("Guardar borrador"), Kind.PRIMARY, icon="floppy-disk", keys="Ctrl+S")
        self.source, self.parts, self.loose, self.draft_view = SourceView(), Parts(), Loose(), DraftView()
        self.tabs, self.left = Tabs([]), LeftBar()
        self.right = QStackedWidget()
        self.whole = QStackedWidget()
        self.empty = EmptyState(
            self.tr("Todavía no hay una ficha"),
            self.tr("Ábrala como texto, HTML, Markdown, PDF o Word, o suéltela aquí."),
            self.tr("Abrir ficha"),
            icon="file-arrow-up",
            tone="texto2",
        )
        self.source_card = Card(self.tr("Ficha publicada"), " ", flush=True)
        self.save_button.setEnabled(False)
        self.setAcceptDrops(True)
        self._show_tabs(0)
        lay_out(self)
        self._connect()

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.ask_for_sheet)
        self.left.taken.connect(lambda found: self._on_read(found.sheet, found.name))
        self.left.dropped.connect(self._drop)
        self.empty.link_activated.connect(self.ask_for_sheet)
        self.save_button.clicked.connect(self.save)
        self.tabs.chosen.connect(self._on_tab)
        self.parts.chosen.connect(self._mark)
        self.parts.changed.connect(self._on_changed)
        self.loose.moved.connect(self._mark_line)
        self.loose.given.connect(self._on_given)
        self.source.line_chosen.connect(self._on_line)

    # reading

    @override
    def open(self, argument: object) -> None:
        if isinstance(argument, (str, Path)) and str(argument):
            self.read(Path(argument))
        elif self.sheet is None:
            sheets, actor = self.context.desk.sheets, self.context.actor
            self.context.lane.run(self, lambda: sheets.kept(actor), self.left.offer)

    def ask_for_sheet(self) -> None:
        """Ask which file to read."""
        kinds = self.tr("Fichas (*.txt *.md *.html *.htm *.pdf *.docx);;Todos los archivos (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Abrir ficha"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a sheet; what was on the page stays if it cannot be read."""
        sheets, actor = self.context.desk.sheets, self.context.actor
        self.note.set_text(self.tr("Leyendo {name}…").format(name=path.name))
        self.context.lane.run(
            self, lambda: sheets.read(actor, path), lambda sheet: self._on_read(sheet, path.name), self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._say_name()
        self.context.messages.refuse(error)  # type: ignore[arg-type]  # the lane hands over what a person can mend

    def _on_read(self, sheet: Sheet, name: str) -> None:
        self._name = name
        self.source.show_lines(sheet.source)
        self.whole.setCurrentIndex(1)
        self._take(sheet)
        self.tabs.choose(1 if sheet.unplaced else 0)
        self.focus_first()

    _name = ""

    def _take(self, sheet: Sheet) -> None:
        """Show a sheet as it stands now, keep it, and make its drafts again."""
        self.sheet = sheet
        self.left.hide()
        self.parts.show_sheet(sheet)
        self.loose.show_sheet(sheet)
        self._show_tabs(len(sheet.unplaced))
        self._say_name()
        self._mark(self.parts.here)
        sheets, actor = self.context.desk.sheets, self.context.actor
        name = self._name

        def work() -> tuple[Sheet, tuple[Draft, ...]]:
            sheets.keep(actor, name, sheet)
            return sheet, sheets.drafts(actor, sheet)

        self.context.lane.run(self, work, self._on_drafts)

    def _on_drafts(self, answer: tuple[Sheet, tuple[Draft, ...]]) -> None:
        sheet, drafts = answer
        if sheet is not self.sheet:
            return
        self.drafts = drafts
        self.draft_view.show_drafts(drafts)
        self.save_button.setEnabled(True)
        self.context.actions.refresh()

    def _say_name(self) -> None:
        if self.sheet is None:
            self.note.set_text("")
            return
        self.note.set_text(read_words(self, self._name, self.sheet))
        self.source_card.set_note(lines_words(len({one.line for one in self.sheet.placed})))

    def _show_tabs(self, lost: int) -> None:
        self.tabs.set_tabs(
            [
                Tab(_PARTS, self.tr("Partes")),
                Tab(LOOSE, self.tr("Sin colocar"), str(lost) if lost else ""),
                Tab(_DRAFT, self.tr("Archivo")),
            ]
        )

    # linking both sides

    def _mark(self, field: str) -> None:
        if self.sheet is not None:
            lost = {one.line for one in self.sheet.unplaced}
            self.source.mark(self.sheet.lines_of(field), lost)

    def _mark_line(self, one: Placed) -> None:
        if self.sheet is not None and self.tabs.key() == LOOSE:
            self.source.mark((one.line,), {other.line for other in self.sheet.unplaced})

    def _on_line(self, line: int) -> None:
        """Show the part to which a line went, or the line among those without a place."""
        if self.sheet is None:
            return
        lost = next((one for one in self.sheet.unplaced if one.line == line), None)
        if lost is not None:
            self.tabs.choose(_TABS.index(LOOSE))
            self.loose.table.go_to((lost.line, lost.text))
            return
        table = line in self.sheet.lines_of("services")
        field = "services" if table else editing.field_of_line(self.sheet, line)
        if field:
            self.tabs.choose(_TABS.index(_PARTS))
            self.parts.go_to(field)

    # what a person changes

    def _on_changed(self, field: str, text: str) -> None:
        if self.sheet is not None:
            self._take(editing.with_text(self.sheet, field, text))

    def _on_given(self, one: Placed, field: str) -> None:
        if self.sheet is not None:
            self._take(editing.assign(self.sheet, one, field))
            self.loose.table.setFocus()

    def _on_tab(self, key: str) -> None:
        self.right.setCurrentIndex(_TABS.index(key))
        lost = self.loose.table.current_row()
        if key == LOOSE and isinstance(lost, Placed):
            self._mark_line(lost)
        elif key == _PARTS:
            self._mark(self.parts.here)

    def next_tab(self) -> None:
        """Show the next of the three sides of the draft."""
        place = (_TABS.index(self.tabs.key()) + 1) % len(_TABS)
        self.tabs.choose(place)
        self._stops()[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        return (self.parts.table, self.loose.table, self.draft_view.text)

    # writing

    def save(self) -> None:
        """Write the draft where the person says, or every draft of a table into a folder."""
        self.parts.settle()
        sheets, actor, sheet = self.context.desk.sheets, self.context.actor, self.sheet
        if sheet is None or not self.drafts:
            return
        out = self.ask_where_to_save(self.drafts)
        if out is not None:
            several = len(self.drafts) > 1
            self.context.lane.run(
                self, lambda: sheets.save(actor, sheets.drafts(actor, sheet), out, force=not several), self._on_saved
            )

    def ask_where_to_save(self, drafts: tuple[Draft, ...]) -> Path | None:
        """Ask for a file or a folder; None if the person turns back."""
        return where_to_save(self, drafts)

    def _drop(self) -> None:
        """Forget what was left: it is written, or the person does not want it."""
        sheets, actor = self.context.desk.sheets, self.context.actor
        self.context.lane.run(self, lambda: sheets.drop(actor), lambda _none: None)

    def _on_saved(self, written: tuple[Path, ...]) -> None:
        self._drop()
        self.context.messages.toast(saved_words(self, written))

    # keys, drops and sizes

    @override
    def page_actions(self) -> list[Action]:
        return actions_of(self)

    @override
    def panes(self) -> list[QWidget]:
        return [self.source, self.right]

    @override
    def focus_first(self) -> None:
        if self.sheet is None:
            (self.left.go_on if self.left.isVisible() else self.open_button).setFocus()
        else:
            self._stops()[_TABS.index(self.tabs.key() or _PARTS)].setFocus()

    @override
    def leave(self) -> bool:
        self.parts.settle()
        return True

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read(files[0])
