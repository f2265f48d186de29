"""Every component on one sheet, as in the mock-up `componentes`, with invented data."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import ActionRow, Button, Kind
from app.views.widgets.card import Card, Hairline
from app.views.widgets.checks import CheckBox
from app.views.widgets.chips import FilterChip, StateLabel
from app.views.widgets.choices import Segmented
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.keycap import KeyCap
from app.views.widgets.notices import MessageBar, Toast
from app.views.widgets.options import Option
from app.views.widgets.ruler import DayRuler
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState, LoadingLines, ProgressBar
from tests.views.widgets.rulers import OVERDUE_RULER, SHORT_RULER

CASE_STATES = (
    ("draft", "Borrador"),
    ("entered", "Ingresado"),
    ("awaiting_payment", "Espera pago"),
    ("in_progress", "En evaluación"),
    ("to_amend", "Por subsanar"),
    ("to_sign", "Por firmar"),
    ("to_deliver", "Por entregar"),
    ("issued", "Emitido"),
    ("overdue", "Vencido"),
    ("due_today", "Vence hoy"),
    ("rejected", "No otorgado"),
)
REQUIREMENT_STATES = (
    ("pending", "Pendiente"),
    ("received", "Recibido"),
    ("verified", "Verificado en línea"),
    ("on_file", "Ya consta"),
    ("to_amend", "Por subsanar"),
    ("illegible", "Ilegible"),
    ("expired", "Caducado"),
    ("not_applicable", "No aplica"),
)
PRINT_STATES = (
    ("approved", "Aprobada"),
    ("in_batch", "En lote"),
    ("to_confirm", "Por confirmar"),
    ("printed", "Impresa"),
    ("damaged", "Dañada"),
)
BANK_STATES = (
    ("new", "Nueva"),
    ("suggested", "Sugerida"),
    ("ambiguous", "Ambigua"),
    ("difference", "Diferencia"),
    ("in_query", "En consulta"),
    ("not_ours", "Ajena"),
    ("matched", "Conciliada"),
    ("verified", "Verificada"),
)


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _line(card: Card) -> None:
    card.body.addSpacing(4)
    card.add(Hairline())
    card.body.addSpacing(4)


def _buttons() -> Card:
    card = Card()
    card.body.setContentsMargins(16, 16, 16, 16)
    card.add(Text("Botones", "card"))
    card.body.addLayout(_row(Button("Registrar", Kind.PRIMARY, icon="check", keys="Ctrl+Intro")))
    card.body.addLayout(
        _row(Button("Imprimir", icon="printer", keys="F8"), Button("Ver ficha", Kind.QUIET, icon="file-text"))
    )
    focus = Button("Con foco")
    focus.setObjectName("con-foco")
    card.body.addLayout(_row(Button("Anular", Kind.DANGER, icon="x"), focus))
    closing = ActionRow(Button("Cerrar período", icon="lock-simple", keys="F9"))
    closing.block("faltan $325,00")
    card.add(closing)
    _line(card)
    card.add(Text("Teclas", "card"))
    card.body.addLayout(_row(KeyCap("Intro"), KeyCap("Ctrl"), KeyCap("F8"), KeyCap("Esc", "donde actúan")))
    _line(card)
    card.add(Text("Elegir", "card"))
    card.body.addLayout(_row(Segmented([Option("c", "Cédula"), Option("r", "RUC"), Option("p", "Pasaporte")], "r")))
    yes = CheckBox("sí")
    yes.setChecked(True)
    card.body.addLayout(_row(yes, CheckBox("no")))
    _line(card)
    _filters(card)
    card.body.addStretch(1)
    return card


def _filters(card: Card) -> None:
    card.add(Text("Filtros", "card"))
    card.body.addLayout(
        _row(FilterChip("Estado", "abiertos", active=True, removable=True), FilterChip("Servicio", menu=True))
    )
    _line(card)
    card.add(Text("Avance", "card"))
    progress = ProgressBar()
    progress.set_progress("Leyendo 412 de 1.000 filas", 412, 1000)
    card.add(progress)
    card.add(Text("Solo desde 400 ms. Si no se sabe cuánto falta, se dice qué se hace.", "second", "texto2", wrap=True))


def _fields() -> Card:
    card = Card()
    card.body.setContentsMargins(16, 16, 16, 16)
    card.add(Text("Campos", "card"))
    focused = LineEdit("Quimiag")
    focused.setObjectName("campo-con-foco")
    right = Field("Correcto", LineEdit("1759990144001"))
    right.set_message(FieldState.OK, "Dígito correcto · Pichincha")
    wrong = Field("Error", LineEdit("17599901"))
    wrong.set_message(FieldState.ERROR, "Faltan 5 dígitos: el RUC tiene 13.")
    doubt = Field("Aviso, deja seguir", LineEdit("1799990150001"))
    doubt.set_message(FieldState.WARNING, "No cumple el dígito. Revíselo en el SRI.")
    fixed = LineEdit("MPC-QUI-2026-0413")
    fixed.setReadOnly(True)
    for field in (
        Field("&Normal", LineEdit("Quimiag")),
        Field("&Con foco", focused),
        right,
        wrong,
        doubt,
        Field("Ayuda", LineEdit(), optional=True, help_text="Como consta en la papeleta."),
        Field("Solo lectura", fixed, help_text="Lo asigna el sistema al registrar."),
    ):
        card.add(field)
    card.body.addStretch(1)
    return card


def _state_column(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    for index, (title, states) in enumerate(groups):
        if index:
            column.addSpacing(8)
        column.addWidget(Text(title, "second", "texto2"))
        for state, words in states:
            column.addWidget(StateLabel(state, words))
    column.addStretch(1)
    return column


def _states() -> Card:
    card = Card()
    card.body.setContentsMargins(16, 16, 16, 16)
    card.add(Text("Estados: forma, color y palabra", "card"))
    grid = QGridLayout()
    grid.addLayout(_state_column([("Trámite", CASE_STATES)]), 0, 0)
    grid.addLayout(_state_column([("Requisito", REQUIREMENT_STATES), ("Impresión", PRINT_STATES)]), 0, 1)
    grid.addLayout(_state_column([("Fila del banco", BANK_STATES)]), 0, 2)
    card.body.addLayout(grid)
    _line(card)
    card.add(Text("Regla de días", "card"))
    card.add(DayRuler(SHORT_RULER, cell=22, with_legend=False))
    card.add(DayRuler(OVERDUE_RULER, cell=22, with_legend=False))
    words = "Celda = día hábil. Relleno: contado. Trama: feriado. Barras: pausa. Lleno: vence."
    card.add(Text(words, "second", "texto2", wrap=True))
    card.body.addStretch(1)
    return card


def _notices() -> Card:
    card = Card()
    card.body.setContentsMargins(16, 14, 16, 12)
    card.body.setSpacing(7)
    card.add(Text("Avisos", "card"))
    card.add(MessageBar("info", "Ya consta en MPC-QUI-2024-0211", "No lo pida otra vez."))
    card.add(MessageBar("warning", "Bloque por agotarse", "Quedan 12 números de 500."))
    card.add(MessageBar("error", "No se pudo leer el archivo", "Falta la columna Saldo. Elija otra hoja."))
    card.add(Toast("Concilió 1."))
    _line(card)
    card.add(Text("Vacío y cargando", "card"))
    empty = EmptyState("No vence nada hoy", "Lo próximo es el lunes 9: 4 trámites.", "Ver el lunes 9")
    card.add(empty)
    loading = LoadingLines()
    loading.appear()
    card.add(loading)
    _line(card)
    card.add(Text("Diálogo", "card"))
    card.add(_question())
    card.body.addStretch(1)
    return card


def _question() -> Card:
    card = Card()
    card.body.setContentsMargins(16, 12, 16, 12)
    card.add(Text("¿Anular MPC-QUI-2026-0408?", "card"))
    card.add(
        Text("El número queda visible como ANULADO y no se reutiliza. Escriba el motivo.", tone="texto2", wrap=True)
    )
    reason = LineEdit(placeholder="Motivo")
    reason.setAccessibleName("Motivo")
    card.add(reason)
    keep, cancel = Button("Conservar", keys="Esc"), Button("&Anular", Kind.DANGER, keys="Alt+A")
    card.body.addLayout(_row(keep, cancel, stretch=False))
    return card


def components_sheet() -> QWidget:
    """Build the sheet."""
    sheet = QWidget()
    outer = QVBoxLayout(sheet)
    outer.setContentsMargins(16, 12, 16, 14)
    outer.setSpacing(8)
    outer.addLayout(_row(Text("Componentes", "title"), Text("los mismos en todas las páginas", "body", "texto2")))
    columns = QHBoxLayout()
    columns.setSpacing(12)
    for card, width in ((_buttons(), 292), (_fields(), 288), (_states(), 398), (_notices(), 320)):
        columns.addWidget(card, width)
        card.setFixedWidth(width)
    outer.addLayout(columns, 1)
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
    sheet.resize(1366, 768)
    return sheet
