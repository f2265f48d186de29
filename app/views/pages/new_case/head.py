"""The head of the page: title, the hour of the draft, the way out, and the bars below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.people import DraftLine
from app.models.texts_es import day_month, day_month_year, hour
from app.services.sentences import sentence
from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.services.clock import Clock


class _Saved(QWidget):
    """The disk and the hour at which the draft was kept."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Change the words; none hides it."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what it says."""
        return self._words

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("second", self._words)) + 26, look.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_icon(painter, QRectF(0, self.height() / 2 - 7, 14, 14), "floppy-disk", look.color("ok"))
        ink.text(
            painter, QRectF(20, 0, self.width() - 20, self.height()), self._words, look, role="second", tone="texto2"
        )
        painter.end()


class Head(QWidget):
    """Title and bars. A bar stays until what it says is solved or closed."""

    leaving = Signal()
    draft_taken = Signal(str)
    draft_dropped = Signal(str)
    retried = Signal()
    renewed_bar: MessageBar | None = None

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._title = Text("", "title")
        self._second = Text("", "second", "texto2")
        self._seconds, self._narrow = ("", ""), False
        self.saved = _Saved()
        self.draft_bar: MessageBar | None = None
        self.error_bar: MessageBar | None = None
        self.left_out_bar: MessageBar | None = None
        self._draft_id = ""
        self._bars = QVBoxLayout()
        self._bars.setSpacing(8)
        self._leave = leave = Button(self.tr("Salir"), Kind.SECONDARY, icon="x", keys="Esc")
        leave.clicked.connect(self.leaving)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addWidget(self._title)
        self._words.addWidget(self._second, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(self._words, 1)
        row.addWidget(self.saved)
        row.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(self._bars)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.saved.say("")
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the second line beside the title, and say it in fewer words: the fields need the height."""
        self._narrow = narrow
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(12 if narrow else 0)
        self._say_second()

    def show_title(self, title: str, second: str, short: str = "") -> None:
        """Change title and second line; `short` is what a narrow window says instead."""
        self._title.set_text(title)
        self._seconds = (second, short or second)
        self._say_second()

    def _say_second(self) -> None:
        whole, short = self._seconds
        self._second.set_text(short if self._narrow else whole)
        if self._narrow and short != whole:
            self._second.setToolTip(as_tip(whole))
        others = (self._title, self._second, self._leave, *([self.saved] if self.saved.words() else []))
        room = self.width() - sum(one.sizeHint().width() for one in others) - 16 * len(others)
        self._second.setVisible(not self._narrow or room >= 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_second()

    def show_procedure(self, procedure: Procedure) -> None:
        """Say which procedure, by which version of its sheet."""
        second = self.tr("Ficha versión {version}, vigente desde el {day}. El número se asigna al registrar, no antes.")
        self.show_title(
            self.tr("Nuevo trámite: {name}").format(name=procedure.name),
            second.format(version=procedure.version, day=day_month_year(procedure.valid_from)),
            self.tr("Ficha versión {version}").format(version=procedure.version),
        )

    def show_registered(self) -> None:
        """Say that the request exists."""
        self.clear()
        self.show_title(self._title.text(), self.tr("Entregue el comprobante firmado a quien solicita."))

    def show_saved(self) -> None:
        """Say at what hour the draft was kept."""
        now = self._clock.local(self._clock.now())
        self.saved.say(self.tr("Borrador guardado {hour}").format(hour=hour(now.time())))
        self._say_second()
        self._close(self.error_bar)
        self.error_bar = None

    def show_unsaved(self, error: UserError) -> None:
        """Say that the draft could not be kept; the text stays where it was typed."""
        self.saved.say("")
        bar = self._replace_error(sentence(error))
        retry = Button(self.tr("Reintentar"), Kind.SECONDARY, small=True)
        retry.clicked.connect(self.retried)
        bar.add_action(retry)

    def show_error(self, words: str) -> None:
        """Say why something was not done."""
        self._replace_error(words)

    def show_left_out(self, names: Sequence[str]) -> None:
        """Name the files that the draft could not hold."""
        words = self.tr("El borrador no guardó estos archivos por su tamaño: {names}. Adjúntelos otra vez.")
        self.left_out_bar = MessageBar("warning", words.format(names=", ".join(names)), closable=True)
        self._bars.addWidget(self.left_out_bar)

    def show_renewed(self, words: str) -> None:
        """Name the document that this request renews."""
        told = self.tr("**Renueva {document}.** Revise con quien solicita lo que se trajo de entonces.")
        self.renewed_bar = MessageBar("info", told.format(document=words), icon="arrows-clockwise")
        self._bars.addWidget(self.renewed_bar)

    def offer_draft(self, line: DraftLine, procedure: str, *, more: int) -> None:
        """Offer the last draft again."""
        self._close(self.draft_bar)
        self._draft_id = line.id
        at = self._clock.local(line.saved_at)
        day = self.tr("hoy") if at.date() == self._clock.today() else day_month(at.date())
        words = self.tr("**Dejó un borrador:** {title}, {procedure}, {day} {hour}.")
        told = words.format(title=line.title, procedure=procedure, day=day, hour=hour(at.time()))
        rest = self.tr(" Hay {count} más.").format(count=more) if more else ""
        bar = MessageBar("info", told + rest, icon="note-pencil")
        take = Button(self.tr("Continuar"), Kind.SECONDARY, keys="F4", small=True)
        take.clicked.connect(self.take_draft)
        drop = Button(self.tr("Descartar"), Kind.QUIET, small=True)
        drop.clicked.connect(self._on_drop)
        bar.add_action(take)
        bar.add_action(drop)
        self._bars.addWidget(bar)
        self.draft_bar = bar

    @property
    def offers_draft(self) -> bool:
        """Whether F4 would continue a draft."""
        return self.draft_bar is not None

    def take_draft(self) -> None:
        """Continue the draft that is offered."""
        if self.draft_bar is not None:
            self.draft_taken.emit(self._draft_id)

    def clear(self) -> None:
        """Take the bars and the hour away."""
        for bar in (self.draft_bar, self.error_bar, self.left_out_bar, self.renewed_bar):
            self._close(bar)
        self.draft_bar = self.error_bar = self.left_out_bar = self.renewed_bar = None
        self.saved.say("")

    def _on_drop(self) -> None:
        self._close(self.draft_bar)
        self.draft_bar = None
        self.draft_dropped.emit(self._draft_id)

    def _replace_error(self, words: str) -> MessageBar:
        self._close(self.error_bar)
        self.error_bar = MessageBar("error", words, closable=True)
        self._bars.insertWidget(0, self.error_bar)
        return self.error_bar

    def _close(self, bar: MessageBar | None) -> None:
        if bar is not None:
            bar.hide()
            self._bars.removeWidget(bar)
            bar.deleteLater()
