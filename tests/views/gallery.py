"""Every component on one sheet, as in the mock-up `componentes`, with invented data."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.shell.actions import Action
from app.views.shell.frame import Frame
from app.views.shell.key_strip import Health
from app.views.shell.rail import Place
from app.views.shell.top_bar import Desk
from app.views.widgets.buttons import ActionRow, Button, Kind, Link
from app.views.widgets.card import Card, CardFoot, Hairline
from app.views.widgets.checks import CheckBox
from app.views.widgets.chips import FilterChip, StateLabel
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox
from app.views.widgets.date_edit import DateEdit
from app.views.widgets.fields import Field
from app.views.widgets.figures import Figure, FigureRow
from app.views.widgets.folder import FolderHead
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.keycap import KeyCap
from app.views.widgets.notices import DarkBar, MessageBar, Toast
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.ruler import DayRuler, WeekRuler
from app.views.widgets.ruler_data import DayKind, RulerDay, tick_kinds
from app.views.widgets.scroll import Scroll
from app.views.widgets.search import SearchBox
from app.views.widgets.stages import Stage, Stages
from app.views.widgets.table import Table
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text
from app.views.widgets.text_area import TextArea
from app.views.widgets.waiting import EmptyState, LoadingLines, ProgressBar

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


def ruler_days(
    start: date, kinds: str, *, today: date | None = None, notes: dict[int, str] | None = None
) -> list[RulerDay]:
    """Days from one letter each: c counted, f holiday, p paused, . pending, D due, V overdue; weekends are skipped."""
    names: dict[str, DayKind] = {
        "c": "counted",
        "f": "holiday",
        "p": "paused",
        ".": "pending",
        "D": "due",
        "V": "overdue",
    }
    days: list[RulerDay] = []
    day, number = start, 0
    for position, letter in enumerate(kinds):
        while day.weekday() > 4:
            day += timedelta(days=1)
        number += letter in "c.DV"
        note = (notes or {}).get(position, "")
        days.append(RulerDay(day, names[letter], number if letter in "c.DV" else None, today=day == today, note=note))
        day += timedelta(days=1)
    return days


SHORT_RULER = ruler_days(date(2026, 10, 28), "cccffp....D", today=date(2026, 11, 5))
OVERDUE_RULER = ruler_days(date(2026, 10, 28), "ccV")
CASE_RULER = ruler_days(
    date(2026, 10, 14),
    "cccccppp" + "ppppp" + "ffpp" + "." * 21 + "f...D",
    today=date(2026, 11, 5),
    notes={place: f"subsanación, día {place - 4} de 10" for place in range(5, 13)}
    | {15: "subsanación, día 9 de 10", 16: "subsanación, día 10 de 10", 38: "Fundación de Quito trasladada"},
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


class QueueRow(NamedTuple):
    """One line of an invented queue."""

    state: str
    due: str
    reason: str
    number: str
    since: str
    applicant: str
    kind: str
    step: str
    why: str
    done: int
    total: int


QUEUE = (
    QueueRow(
        "overdue",
        "Hace 2 días hábiles",
        "venció el vie 30 oct",
        "MPC-QUI-2026-0371",
        "ingresó 17 sep",
        "Calzado Rumiloma Cía. Ltda.",
        "Pequeña empresa",
        "Firmar convenio",
        "espera a Dirección desde el 28 oct",
        33,
        30,
    ),
    QueueRow(
        "overdue",
        "Ayer",
        "subsanación, 10 días",
        "MPC-QUI-2026-0398",
        "notificado 19 oct",
        "Tomasa Guañuna Lliguín",
        "Artesana calificada",
        "Archivar o ampliar",
        "no trajo la calificación artesanal",
        11,
        10,
    ),
    QueueRow(
        "due_today",
        "Hoy",
        "último del término",
        "MPC-QUI-2026-0374",
        "ingresó 21 sep",
        "Asoc. Textil Sumak Puchka",
        "Economía popular y solidaria",
        "Entregar certificado",
        "impreso y sellado el 29 oct",
        29,
        30,
    ),
    QueueRow(
        "due_today",
        "Hoy",
        "subsanación, 10 días",
        "MPC-QUI-2026-0401",
        "notificado 20 oct",
        "Conservas Yanayaku S.A.S.",
        "Mediana empresa",
        "Revisar lo recibido",
        "hoy 09h15 resolvió 1 de 4 faltas",
        9,
        10,
    ),
    QueueRow(
        "due_today",
        "Hoy",
        "meta interna, 5 días",
        "MPC-QUI-2026-0404",
        "pagó 27 oct",
        "Ceferino Yugsi Chasiluisa",
        "Productor individual",
        "Coordinar evaluación",
        "hay 2 evaluadores libres el 11 nov",
        4,
        5,
    ),
    QueueRow(
        "in_progress",
        "Vie 6 nov",
        "mañana",
        "MPC-QUI-2026-0376",
        "ingresó 22 sep",
        "Lácteos Quindigua",
        "Microempresa",
        "Cargar informe",
        "evaluado el 30 oct en Sigchos",
        29,
        30,
    ),
    QueueRow(
        "awaiting_payment",
        "Lun 9 nov",
        "meta interna, 3 días",
        "MPC-QUI-2026-0408",
        "papeleta 4 nov",
        "Mobiliario Tamboloma",
        "Pequeña empresa",
        "Confirmar depósito",
        "declaró papeleta 871203",
        1,
        3,
    ),
    QueueRow(
        "in_progress",
        "Mar 10 nov",
        "en 3 días hábiles",
        "MPC-QUI-2026-0379",
        "ingresó 24 sep",
        "Café Guadualito",
        "Unidad económica popular",
        "Evaluación en sitio",
        "lun 9 nov, 10h00, en Pangua",
        27,
        30,
    ),
    QueueRow(
        "to_sign",
        "Jue 12 nov",
        "en 5 días hábiles",
        "MPC-QUI-2026-0383",
        "ingresó 28 sep",
        "Chocolates Pambahuasi",
        "Microempresa",
        "Emitir certificado",
        "cumple 42 de 44 criterios",
        25,
        30,
    ),
)
PLACES = (
    Place("home", "Inicio", "house", "1"),
    Place("cases", "Trámites", "folders", "2", 12),
    Place("payments", "Pagos", "bank", "3", 4, urgent=True),
    Place("evaluations", "Evaluaciones", "calendar-check", "4", 3),
    Place("issuing", "Emisión", "printer", "5", 6),
    Place("seals", "Sellos y copias", "circle-wavy-check", "6"),
    Place("open-data", "Transparencia", "chart-bar", "7"),
    Place("verify", "Verificar", "qr-code", "8"),
    Place("exchange", "Intercambio", "arrows-left-right", "9", 1, bottom=True),
    Place("settings", "Configuración", "gear-six", "0", bottom=True),
)
FIGURES = (
    Figure("overdue", "2", "Vencidos", "el mayor, 2 días hábiles", state="overdue"),
    Figure("today", "3", "Vencen hoy", "término, subsanación, meta", state="due_today"),
    Figure("deposits", "4", "Depósitos sin solicitud", "$275,00 · desde el 30 oct", icon="bank"),
    Figure("print", "6", "Por imprimir", "4 certificados, 2 oficios", icon="printer"),
    Figure("plan", "5", "Por coordinar", "evaluación pagada sin fecha", icon="calendar-check"),
)


def queue_columns() -> list[Column[QueueRow]]:
    """Columns of the queue of Inicio."""
    order = {row.number: position for position, row in enumerate(QUEUE)}
    return [
        Column(
            "due",
            "Vence",
            lambda r: r.due,
            second=lambda r: r.reason,
            state=lambda r: r.state,
            sort=lambda r: order[r.number],
            width=150,
            keep=True,
        ),
        Column(
            "number",
            "Trámite",
            lambda r: r.number,
            second=lambda r: r.since,
            role="emphasis",
            tone="tinta",
            width=148,
            keep=True,
        ),
        Column(
            "who", "Solicitante", lambda r: r.applicant, second=lambda r: r.kind, role="emphasis", width=186, stretch=1
        ),
        Column("step", "Siguiente paso", lambda r: r.step, second=lambda r: r.why, width=208, stretch=1),
        Column(
            "days",
            "Días hábiles",
            lambda r: f"día {r.done if r.done > r.total else r.done + 1} de {r.total}",
            ticks=lambda r: tick_kinds(r.done, r.total),
            tone=lambda r: "error" if r.done > r.total else "texto2",
            sort=lambda r: r.done,
            width=146,
            drop=1,
        ),
    ]


def queue_table() -> Table:
    """Build the table of the queue."""
    model: RowsModel[QueueRow] = RowsModel(queue_columns(), key=lambda row: row.number)
    model.set_rows(QUEUE)
    return Table(model, "Mi cola", jump_column=1)


def _fact(state: str, words: str, note: str) -> QWidget:
    fact = QWidget()
    grid = QGridLayout(fact)
    grid.setContentsMargins(0, 0, 0, 4)
    grid.setVerticalSpacing(0)
    grid.setHorizontalSpacing(6)
    mark = StateLabel(state, "")
    mark.setFixedWidth(18)
    grid.addWidget(mark, 0, 0)
    grid.addWidget(Text(words, "emphasis"), 0, 1)
    grid.addWidget(Text(note, "second", "texto2"), 1, 1)
    grid.setColumnMinimumWidth(0, 18)
    grid.setColumnStretch(1, 1)
    return fact


def _home() -> QWidget:
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(24, 16, 24, 16)
    outer.setSpacing(12)
    head = _row(Text("Jueves 5 de noviembre", "title"))
    head.addWidget(Button("Importar estado de cuenta", icon="bank"))
    head.addWidget(Button("Cierre del día", icon="moon", keys="F12"))
    titles = QVBoxLayout()
    titles.setSpacing(0)
    titles.addLayout(head)
    note = "Día hábil en Quito. El lunes 2 y el martes 3 fueron feriado: no cuentan en los plazos."
    titles.addWidget(Text(note, tone="texto2"))
    outer.addLayout(titles)
    fact = "El certificado MPC-C-2026-0087 se envió a imprimir ayer a las 16h21 y nadie confirmó el resultado."
    words = f"**{fact}** ¿Salió bien?"
    bar = MessageBar("warning", words, icon="printer")
    bar.add_action(Button("Sí, salió bien", icon="check", keys="S", small=True))
    bar.add_action(Button("No", icon="x", keys="N", small=True))
    outer.addWidget(bar)
    outer.addWidget(FigureRow(FIGURES))
    outer.addLayout(_home_below(), 1)
    return page


def _home_below() -> QHBoxLayout:
    below = QHBoxLayout()
    below.setSpacing(16)
    queue = Card("Mi cola", "9 de 12", flush=True)
    queue.add_right(Link("Ver los 12"))
    queue.add_right(KeyCap("F4"))
    queue.add(queue_table(), 1)
    below.addWidget(queue, 1)
    side = QVBoxLayout()
    side.setSpacing(12)
    deposits = Card("Depósitos sin solicitud")
    deposits.add_right(Link("Ver los 4"))
    deposits.add(Text("30 oct  Doc. 0045871203"))
    printing = Card("Por imprimir")
    printing.add_right(Button("Imprimir", icon="printer", keys="F8", small=True))
    printing.add(Text("**4**   certificados, aprobados hoy"))
    printing.add(Text("**2**   oficios de subsanación"))
    backup = Card("Respaldo e intercambio")
    backup.add(_fact("received", "Respaldo de hoy, 08h02", "en RESPALDO-QUI, comprobado"))
    backup.add(_fact("warning", "Guayaquil no acusa recibo", "enviado el 4 nov; reenvíe"))
    for card in (deposits, printing, backup):
        card.setFixedWidth(284)
        side.addWidget(card)
    side.addStretch(1)
    below.addLayout(side)
    return below


def _frame(page: QWidget, key: str) -> Frame:
    frame = Frame(PLACES)
    frame.top_bar.set_desk(
        Desk("Servicio Ecuatoriano de Normalización", "Quito · Matriz · Ventanilla 2", "N. Chimbolema", "Operadora")
    )
    frame.top_bar.set_time("jue 5 nov 2026", "10h42", "cierra 16h30")
    frame.strip.set_health(
        [Health("shield-check", "Respaldo 08h02", "ok"), Health("arrows-left-right", "Intercambio 4 nov")]
    )
    frame.actions_here.add(
        [
            Action("row", "Cambiar de fila", "Up Down", where=key, hint="fila", bound=False),
            Action("open", "Abrir el expediente", "Return", where=key, hint="abrir", bound=False),
            Action("queue", "Ver toda la cola", "F4", where=key, hint="ver toda la cola", run=lambda: None),
        ]
    )
    frame.add_page(key, page)
    frame.show_page(key)
    return frame


def shell_sample() -> Frame:
    """Build the shell with Inicio, as in the mock-up `inicio`."""
    frame = _frame(_home(), "home")
    table = next(iter(frame.findChildren(Table)))
    table.setFocus()
    table.go_to_position(0)
    return frame


def case_sample() -> Frame:
    """Build a case file, as in the mock-up `expediente`."""
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(24, 16, 24, 16)
    outer.setSpacing(12)
    folder = FolderHead("MPC-QUI-2026-0401")
    head = _row(
        Text("Conservas Yanayaku S.A.S.", "title"), StateLabel("to_amend", "Por subsanar, plazo en pausa", chip=True)
    )
    head.addWidget(Button("Registrar subsanación", Kind.PRIMARY, icon="tray", keys="Ctrl+Intro"))
    head.addWidget(Button("Imprimir", icon="printer", keys="F8"))
    folder.body.addLayout(head)
    folder.body.addWidget(
        Text("Mi Primer Certificado INEN · Mediana empresa · RUC 1799990990001 · Machachi, Mejía", tone="texto2")
    )
    due = "Vence el **viernes 11 de diciembre** si hoy completa lo que falta. Van **5 de 30** días hábiles."
    account = _row(Text(due))
    account.addWidget(Link("Ver la cuenta día por día"))
    account.addWidget(KeyCap("F7"))
    folder.body.addLayout(account)
    folder.body.addWidget(DayRuler(CASE_RULER))
    outer.addWidget(folder)
    outer.addWidget(_stages_card())
    sections = Card(flush=True)
    sections.add(
        Tabs(
            [
                Tab("r", "Requisitos", "3 de 6"),
                Tab("d", "Datos"),
                Tab("p", "Pagos", "1"),
                Tab("e", "Evaluación"),
                Tab("h", "Historial", "18"),
            ]
        )
    )
    table = queue_table()
    sections.add(table, 1)
    foot = CardFoot()
    foot.row.addWidget(
        Text(
            "Solo lo publicado en la ficha. No pida copia de cédula ni de RUC (LOOETA, art. 23.1).", "second", "texto2"
        )
    )
    sections.add(foot)
    outer.addWidget(sections, 1)
    frame = _frame(page, "cases")
    table.setFocus()
    table.go_to_position(3)
    return frame


def _stages_card() -> Card:
    stages = Card()
    stages.add(
        Stages(
            [
                Stage("request", "Solicitud", "13 oct", "done"),
                Stage("payment", "Pago", "conciliado 16 oct", "done"),
                Stage("invoice", "Factura", "19 oct", "done"),
                Stage("plan", "Coordinar evaluación", "en pausa", "paused"),
                Stage("evaluation", "Evaluación", "sin fecha", "pending"),
                Stage("certificate", "Convenio y certificado", "", "pending"),
            ]
        )
    )
    stages.body.setContentsMargins(16, 6, 16, 4)
    return stages


def form_sample() -> Frame:
    """Build a form, as in the mock-up `nuevo-tramite`."""
    page = QWidget()
    outer = QHBoxLayout(page)
    outer.setContentsMargins(24, 16, 24, 16)
    outer.setSpacing(16)
    form = Card()
    form.add(Text("Solicitante", "card"))
    number = Field("&Número", LineEdit("1759990144001"), reserved=True)
    number.set_message(FieldState.OK, "Dígito correcto · Pichincha")
    kinds = Segmented([Option("c", "Cédula"), Option("r", "RUC"), Option("p", "Pasaporte")], "r")
    name = Field("Nombre o &razón social", LineEdit("Talabartería Quimiag"), help_text="Rosalina Guamushig T.")
    form.body.addLayout(_row(Field("&Identificación", kinds, reserved=True), number, name, stretch=False))
    known = MessageBar("info", "**Ya consta aquí:** MPC-QUI-2024-0211, entregado el 14 mar 2024.", icon="folder-open")
    known.add_action(Button("Usar sus datos", keys="F4", small=True))
    form.add(known)
    form.add(Text("Tipo de solicitante", "card"))
    boxes = OptionBoxes(
        [
            Option("1", "Economía popular y solidaria", "$50,00"),
            Option("2", "Productor individual", "$50,00"),
            Option("3", "Artesano calificado", "$50,00"),
            Option("4", "Unidad económica popular", "$50,00"),
            Option("5", "Microempresa", "$50,00"),
            Option("6", "Pequeña empresa", "$75,00"),
            Option("7", "Mediana empresa", "$100,00"),
        ],
        "6",
    )
    boxes.add_beside(StateLabel("received", "RUM de hoy: Pequeña"))
    form.add(boxes)
    _contact(form)
    form.body.addStretch(1)
    outer.addWidget(Scroll(form), 1)
    outer.addWidget(_promise())
    return _frame(page, "cases")


def _contact(form: Card) -> None:
    form.add(Text("Contacto", "card"))
    mail = Field("&Correo electrónico", LineEdit("quimiag@"), reserved=True)
    mail.set_message(FieldState.ERROR, "Falta lo que va después de @. Ejemplo: taller@correo.ec")
    form.body.addLayout(_row(mail, Field("&Teléfono", LineEdit("0900000123"), reserved=True), stretch=False))
    canton = Field(
        "C&antón", ComboBox([Option("q", "Quito"), Option("m", "Mejía")], placeholder="Elija el cantón"), reserved=True
    )
    canton.set_message(FieldState.WARNING, "Falta elegir el cantón.")
    province = Field("&Provincia", ComboBox([Option("p", "Pichincha")], "p"), reserved=True)
    address = Field("&Dirección", LineEdit("Calle Los Nogales S4-12 y Pasaje B"), reserved=True)
    form.body.addLayout(_row(province, canton, address, stretch=False))
    form.add(Field("&Fecha del depósito", DateEdit(date(2026, 11, 5)), optional=True))
    form.add(Field("&Observaciones", TextArea("Ninguna", lines=2)))


def _promise() -> Card:
    promise = Card("Fecha prometida")
    promise.setFixedWidth(288)
    days = ruler_days(date(2026, 11, 5), "." * 23 + "f" + "." * 7 + "D", today=date(2026, 11, 5))
    promise.add(WeekRuler(days))
    promise.add(EmptyState("Nada por aquí", "Importe el estado de cuenta.", "Importar", framed=False))
    promise.body.addStretch(1)
    return promise


def list_sample() -> Frame:
    """Build a list with filters, marks and the bulk bar, as in the mock-up `tramites`."""
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(24, 16, 24, 16)
    outer.setSpacing(12)
    head = _row(Text("Trámites", "title"), _list_search())
    head.addWidget(Button("Guardar vista", icon="bookmark-simple"))
    head.addWidget(Button("Exportar", icon="file-arrow-down", keys="Ctrl+E"))
    outer.addLayout(head)
    outer.addLayout(_list_filters())
    model: RowsModel[QueueRow] = RowsModel(_list_columns(), key=lambda row: row.number)
    model.set_rows(QUEUE)
    table = Table(model, "Trámites", markable=True, jump_column=1)
    table.show_order(4)
    for position in (2, 3, 4, 7):
        model.toggle_mark(position)
    card = Card(flush=True)
    card.add(table, 1)
    foot = CardFoot()
    foot.row.addWidget(Text("9 trámites de 31 abiertos", "second", "texto2"))
    foot.row.addStretch(1)
    foot.row.addWidget(Text("Ordenado por vencimiento; Alt+↑ o Alt+↓ cambia el orden", "second", "texto2"))
    card.add(foot)
    outer.addWidget(card, 1)
    outer.addWidget(_bulk_bar())
    frame = _frame(page, "cases")
    table.setFocus()
    table.go_to_position(2)
    return frame


def _list_search() -> SearchBox:
    search = SearchBox("Buscar en esta lista", keys="Ctrl+F")
    search.setFixedWidth(300)
    search.setText("certific")
    search.set_count("9 de 31")
    return search


def _list_filters() -> QHBoxLayout:
    filters = _row(
        FilterChip("Estado", "abiertos", count=31, active=True, removable=True),
        FilterChip("Vence", "hasta el 13 nov", active=True, removable=True),
        FilterChip("Servicio", menu=True),
        Button("Filtro", Kind.QUIET, icon="plus", keys="Alt+F", small=True),
    )
    filters.addWidget(Link("Quitar filtros"))
    return filters


def _list_columns() -> list[Column[QueueRow]]:
    words = dict(CASE_STATES)
    return [
        Column("state", "Estado", lambda r: words[r.state], state=lambda r: r.state, width=134, keep=True),
        Column("number", "Número", lambda r: r.number, role="emphasis", tone="tinta", width=150, keep=True),
        Column("who", "Solicitante", lambda r: r.applicant, role="emphasis", width=210, stretch=1),
        Column("kind", "Perfil", lambda r: r.kind, tone="texto2", width=180, drop=2),
        Column("due", "Vence", lambda r: r.due, width=150, keep=True),
        Column("days", "Días", lambda _r: "", ticks=lambda r: tick_kinds(r.done, r.total), width=140, drop=1),
    ]


def _bulk_bar() -> DarkBar:
    bar = DarkBar()
    bar.row.addWidget(Text("4 elegidos", "strong", "barra_texto"))
    bar.row.addWidget(Button("Asignar", Kind.ON_BAR, icon="user-plus", keys="A"))
    bar.row.addWidget(Button("Imprimir", Kind.ON_BAR, icon="printer", keys="F8"))
    sign = Button("Firmar", Kind.ON_BAR, icon="pen-nib", keys="F")
    sign.setEnabled(False)
    bar.row.addWidget(sign)
    bar.row.addWidget(Text("Firmar: 1 de 4 ya está firmado.", tone="barra_texto2"))
    bar.row.addWidget(Link("Quitarlo de la selección", tone="barra_texto"))
    bar.row.addStretch(1)
    bar.row.addWidget(Button("Soltar", Kind.ON_BAR, keys="Esc"))
    return bar
