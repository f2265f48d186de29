"""What each column of an unknown table tells: said once by a person, and kept under a name for the next time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.models.errors import UserError
from app.models.statements.layout import DATE_ORDERS, DECIMALS, MEANINGS, SIGNS, Layout, heading_key
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.pages.reconciliation.words import tr
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.checks import CheckBox
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.inputs import LIVE_CHECK_MS, FieldState, LineEdit
from app.views.widgets.notices import MessageBar
from app.views.widgets.options import Option
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.services.statements.previewing import Preview

_WIDTH, _TALLEST, _ROW, _SAMPLES = 780, 300, 38, 3
_UNUSED = ("", "ignore")


class MappingSheet(Sheet):
    """`kept` is what was said, under its name, to read the file with; None until then."""

    def __init__(
        self, context: Context, name: str, content: bytes, preview: Preview, parent: QWidget | None = None
    ) -> None:
        text = self.tr("Diga qué trae cada columna. Queda guardado con un nombre y la próxima vez se lee solo.")
        super().__init__(self.tr("¿Qué dice cada columna?"), text, width=_WIDTH, parent=parent)
        self._context, self._name, self._content = context, name, content
        self._layout = preview.layout
        self.kept: Layout | None = None
        self.columns = {column.key: _chooser(column.heading, column.meaning) for column in preview.columns}
        self._titles = dict(zip(self.columns, preview.rows[0], strict=False)) if preview.rows else {}
        self.titled = CheckBox(self.tr("&La primera fila trae los títulos"))
        self.titled.setChecked(preview.header_row == 0 and not any(_has_digit(one) for one in self._titles.values()))
        self._offers_titles = preview.header_row == 0
        self.order = ComboBox(_orders(), preview.layout.date_order)
        self.decimal = ComboBox(_decimals(), preview.layout.decimal)
        self.sign = ComboBox(_signs(), preview.layout.sign)
        self.named = LineEdit()
        self.named_field = Field(self.tr("&Nombre de este formato"), self.named, reserved=True)
        self.told = MessageBar("warning", "")
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._pause.timeout.connect(self._check)
        self.finished.connect(self._pause.stop)
        self._build(preview)
        self._show(preview)
        next(iter(self.columns.values())).setFocus()

    def _build(self, preview: Preview) -> None:
        self.body.addWidget(self._grid(preview))
        if self._offers_titles:
            self.body.addWidget(self.titled)
            self.titled.show()
        how = QHBoxLayout()
        how.setSpacing(16)
        for label, editor in (
            (self.tr("&Fechas"), self.order),
            (self.tr("&Decimales"), self.decimal),
            (self.tr("&Signo"), self.sign),
        ):
            how.addWidget(Field(label, editor), 1)
        self.body.addLayout(how)
        self.body.addWidget(self.told)
        self.body.addWidget(self.named_field)
        self.titled.toggled.connect(lambda _on: self._pause.start())
        for editor in (*self.columns.values(), self.order, self.decimal, self.sign):
            editor.chosen.connect(lambda _key: self._pause.start())
        back, self.act = (
            Button(self.tr("Volver"), keys="Esc"),
            Button(self.tr("Guardar y leer"), Kind.PRIMARY, keys="Ctrl+Intro"),
        )
        back.clicked.connect(self.reject)
        self.act.clicked.connect(self.keep)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.act)

    def _grid(self, preview: Preview) -> Scroll:
        """One line for each column: its heading, what it tells, and three of its values."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        for place, column in enumerate(preview.columns):
            values = [row[place] for row in preview.rows[:_SAMPLES] if place < len(row) and row[place]]
            grid.addWidget(Text(column.heading, "emphasis"), place, 0)
            grid.addWidget(self.columns[column.key], place, 1)
            grid.addWidget(Text(" · ".join(values), "second", "texto2"), place, 2)
        scroll = Scroll(holder)
        look = look_of(self)
        scroll.setFixedHeight(min(look.px(_TALLEST), look.px(_ROW) * len(preview.columns) + 8))
        return scroll

    def layout_told(self) -> Layout:
        """Return what was said, as the readers take it."""
        return replace(
            self._layout,
            columns={self._named(key): one.key() for key, one in self.columns.items() if one.key() not in _UNUSED},
            date_order=self.order.key(),
            decimal=self.decimal.key(),
            sign=self.sign.key(),
        )

    def _named(self, key: str) -> str:
        """Return how a profile names a column: by its title where the first row has them."""
        return heading_key(self._titles.get(key, "")) or key if self.titled.isChecked() else key

    def keep(self) -> None:
        """Keep it under its name, once it has one."""
        name = self.named.text().strip()
        if not name:
            self.named_field.set_message(FieldState.ERROR, self.tr("Póngale un nombre, por ejemplo el del banco."))
            self.named.setFocus()
            return
        service, actor, layout = self._context.desk.reconciliation, self._context.actor, self.layout_told()
        self._context.lane.run(self, lambda: service.save_profile(actor, name, layout), self._on_kept, self._on_wrong)

    def _check(self) -> None:
        """Look at the file with what was said so far."""
        service, actor = self._context.desk.reconciliation, self._context.actor
        name, content, layout = self._name, self._content, self.layout_told()
        self._context.lane.run(self, lambda: service.columns(actor, name, content, layout), self._show, self._on_wrong)

    def _show(self, preview: Preview) -> None:
        """Say whether the file can be read now, and go to what is open."""
        self.act.setEnabled(not preview.problem)
        self.told.setVisible(bool(preview.problem))
        self.told.set_words(preview.problem)
        self.adjustSize()

    def _on_kept(self, layout: Layout) -> None:
        self.kept = layout
        self.accept()

    def _on_wrong(self, error: UserError) -> None:
        self.act.setEnabled(False)
        self.told.set_words(sentence(error))
        self.told.show()
        self.adjustSize()


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _chooser(heading: str, meaning: str) -> ComboBox:
    box = ComboBox(_meanings(), meaning)
    box.setAccessibleName(tr("Qué dice {heading}").format(heading=heading))
    box.setFixedWidth(190)
    return box


def _meanings() -> list[Option]:
    words = {
        "date": tr("Fecha"),
        "time": tr("Hora"),
        "document": tr("Documento"),
        "description": tr("Concepto"),
        "reference": tr("Otra referencia"),
        "office": tr("Oficina"),
        "code": tr("Código del movimiento"),
        "amount": tr("Valor"),
        "debit": tr("Débito"),
        "credit": tr("Crédito"),
        "sign": tr("Signo o tipo"),
        "balance": tr("Saldo"),
        "currency": tr("Moneda"),
        "account": tr("Cuenta"),
        "ignore": tr("No se usa"),
    }
    return [Option(key, words[key]) for key in MEANINGS]


def _orders() -> list[Option]:
    words = {
        "auto": tr("Según las filas"),
        "dmy": tr("día, mes, año"),
        "mdy": tr("mes, día, año"),
        "ymd": tr("año, mes, día"),
    }
    return [Option(key, words[key]) for key in DATE_ORDERS]


def _decimals() -> list[Option]:
    words = {"auto": tr("Según las filas"), ".": tr("punto: 1,234.50"), ",": tr("coma: 1.234,50")}
    return [Option(key, words[key]) for key in DECIMALS]


def _signs() -> list[Option]:
    words = {
        "auto": tr("Según las filas"),
        "signed": tr("el débito lleva menos"),
        "inverted": tr("el crédito lleva menos"),
        "sign": tr("lo dice la columna de signo"),
        "columns": tr("débito y crédito aparte"),
        "balance": tr("lo prueba el saldo"),
        "words": tr("lo dice el concepto"),
        "credits": tr("todo es crédito"),
    }
    return [Option(key, words[key]) for key in SIGNS]
