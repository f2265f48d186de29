"""Editor of records of an archive: found while one types, chosen with Intro, with the sheets that are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.archive import RecordLine
from app.services.archive.citing import typed_pages
from app.services.sentences import sentence
from app.views.forms.asked import Asked
from app.views.forms.field_desk import FieldDesk, NeedsDesk
from app.views.overriding import override
from app.views.widgets.buttons import Link
from app.views.widgets.inputs import LineEdit
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

if TYPE_CHECKING:
    from app.models.catalogue.field_archived import ArchivedField
    from app.services.territory import Territory

_PAUSE_MS = 150
_PAGES_WIDTH = 132


class _Finder(QCompleter):
    """Offers the records that were found; what was typed goes away when one is taken."""

    def __init__(self, editor: LineEdit) -> None:
        self._offered = QStringListModel()
        super().__init__(self._offered, editor)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self.popup()
        if popup is not None:
            popup.setObjectName("choices")  # the stylesheet finds it so

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return ""

    @override
    def splitPath(self, path: str) -> list[str]:
        return [""]

    def offer(self, lines: tuple[RecordLine, ...]) -> None:
        """Show what was found, the first one ready for Intro."""
        self._offered.setStringList([" · ".join(part for part in (one.words, one.title) if part) for one in lines])
        popup = self.popup()
        if not lines:
            if popup is not None:
                popup.hide()
            return
        self.complete()
        if popup is not None:
            popup.setCurrentIndex(self.completionModel().index(0, 0))


class _Chosen(QWidget):
    """One chosen record: its words, its sheets and the way to take it out."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, record: Mapping[str, Any], *, with_pages: bool) -> None:
        super().__init__()
        self.record = record
        self.pages = LineEdit(placeholder=self.tr("todas las fojas"))
        self.pages.setAccessibleName(self.tr("Fojas de {record}").format(record=record["words"]))
        self.pages.setToolTip(
            as_tip(self.tr("Son {count}. Escriba, por ejemplo, 3-5, 8.").format(count=record["count"]))
        )
        self.pages.setText(typed_pages(record))
        self.pages.setFixedWidth(_PAGES_WIDTH)
        if not with_pages:
            self.pages.hide()
        self.drop = drop = Link(self.tr("Quitar"), role="second_emphasis")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(str(record["words"]), "emphasis"), 1)
        row.addWidget(self.pages)
        row.addWidget(drop)
        self.pages.textEdited.connect(lambda _text: self.changed.emit())
        drop.clicked.connect(self.dropped)

    def words(self) -> str:
        """Tell it with its sheets as they were typed."""
        pages, words = self.pages.text().strip(), str(self.record["words"])
        return self.tr("{record}, fojas {pages}").format(record=words, pages=pages) if pages else words

    def answer(self) -> dict[str, object]:
        """Return it as the form answers it."""
        return {name: self.record[name] for name in ("record", "words", "count")} | {"pages": self.pages.text().strip()}


class _Picker(QWidget):
    """The line where one types, and below it what was chosen."""

    def __init__(self, example: str) -> None:
        super().__init__()
        self.line = LineEdit(placeholder=example)
        self.said = Text("", "second", "texto2")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addLayout(self.rows)
        self.said.hide()
        self.setFocusProxy(self.line)

    def say(self, words: str) -> None:
        """Say what the search answered, or nothing."""
        self.said.set_text(words)
        self.said.setVisible(bool(words))


class RecordsAsked(Asked, NeedsDesk):
    """Records of one archive; the answer names each with its sheets."""

    editor: _Picker

    def __init__(self, field: ArchivedField, label: str) -> None:
        example = field.example or self.tr("Escriba el número, la fecha o una palabra del acta")
        super().__init__(field.key, label, _Picker(example), optional=field.optional, help_text=field.help)
        self._field = field
        self._found: tuple[RecordLine, ...] = ()
        self._chosen: list[_Chosen] = []
        self._asked = 0
        self.finder = _Finder(self.editor.line)
        self.editor.line.setCompleter(self.finder)
        self.editor.line.setEnabled(False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.editor.line.textEdited.connect(lambda _text: self._pause.start())
        chosen = self.finder.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        chosen.connect(lambda index: self.take(self._found[index.row()]))

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> RecordsAsked:
        """Build it from a declared field."""
        return cls(field, label)

    @override
    def meet(self, desk: FieldDesk | None) -> None:
        super().meet(desk)
        self.editor.line.setEnabled(desk is not None)

    # finding

    def search(self) -> None:
        """Ask for what is typed."""
        self._pause.stop()
        self._asked += 1
        asked, typed = self._asked, self.editor.line.text().strip()
        if self.desk is not None and typed:
            self.desk.find_records(
                self, self._field.archive, typed, lambda lines: self._show(asked, typed, lines), self._refuse
            )

    def _show(self, asked: int, typed: str, lines: tuple[RecordLine, ...]) -> None:
        if asked != self._asked:
            return
        self._found = lines
        nothing = self.tr("Nada empieza por «{words}» en el archivo.").format(words=typed[:40])
        self.editor.say("" if lines else nothing)
        if self.editor.line.hasFocus() or not lines:
            self.finder.offer(lines)

    def _refuse(self, error: UserError) -> None:
        self.editor.say(sentence(error))

    def take(self, line: RecordLine) -> None:
        """Choose a record."""
        self._asked += 1
        self.editor.line.clear()
        self.editor.say("")
        self._add({"record": line.id, "words": line.words, "count": line.pages, "pages": ""})
        self.changed.emit()
        QTimer.singleShot(0, self.editor.line, self.editor.line.clear)  # the completer writes after it tells
        if self._field.pages:
            self._chosen[-1].pages.setFocus()

    # the answer

    @override
    def value(self) -> object:
        return [one.answer() for one in self._chosen] or None

    @override
    def set_value(self, value: object) -> None:
        for one in self._chosen:
            one.deleteLater()
            self.editor.rows.removeWidget(one)
        self._chosen = []
        for record in value if isinstance(value, (list, tuple)) else ():
            self._add(record)
        self._show_room()

    @override
    def words(self) -> str:
        return "; ".join(one.words() for one in self._chosen)

    def _add(self, record: Mapping[str, Any]) -> None:
        made = _Chosen(record, with_pages=self._field.pages)
        made.changed.connect(self.changed)
        made.dropped.connect(partial(self._drop, made))
        made.pages.installEventFilter(self)
        self.editor.rows.addWidget(made)
        # what is made later stands at the end of the window's order, behind the fields that follow
        before = self._chosen[-1].drop if self._chosen else self.editor.line
        QWidget.setTabOrder(before, made.pages)
        QWidget.setTabOrder(made.pages, made.drop)
        self._chosen.append(made)
        self._show_room()

    def _drop(self, one: _Chosen) -> None:
        self._chosen.remove(one)
        self.editor.rows.removeWidget(one)
        one.deleteLater()
        self._show_room()
        self.editor.line.setFocus()
        self.changed.emit()

    def _show_room(self) -> None:
        """Ask for more only while one more fits."""
        self.editor.line.setVisible(len(self._chosen) < self._field.most)
        self.editor.setFocusProxy(self.editor.line if not self.editor.line.isHidden() else self._chosen[0].pages)
