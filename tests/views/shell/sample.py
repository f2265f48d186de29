"""The shell with a page that has a list, for a window that nobody works in."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.shell.actions import Action
from app.views.shell.frame import Frame
from app.views.shell.key_strip import Health
from app.views.shell.rail import Place
from app.views.shell.top_bar import Desk
from app.views.widgets.table import Table

PLACES = (
    Place("home", "Inicio", "house", "1"),
    Place("cases", "Trámites", "folders", "2", 12),
    Place("payments", "Pagos", "bank", "3", 4, urgent=True),
    Place("evaluations", "Evaluaciones", "calendar-check", "4", 3),
    Place("issuing", "Emisión", "printer", "5", 6),
    Place("verify", "Verificar", "qr-code", "7"),
    Place("settings", "Configuración", "gear-six", "0", bottom=True),
)


class QueueRow(NamedTuple):
    """One line of an invented queue."""

    number: str
    applicant: str


QUEUE = (
    QueueRow("MPC-QUI-2026-0371", "Calzado Rumiloma Cía. Ltda."),
    QueueRow("MPC-QUI-2026-0401", "Conservas Yanayaku S.A.S."),
    QueueRow("MPC-QUI-2026-0388", "Hilados R&M Cía. Ltda."),
    QueueRow("MPC-QUI-2026-0410", "Asociación Illinizas"),
)


def shell_sample() -> Frame:
    """Build the shell; the focus is in its list."""
    frame = Frame(PLACES)
    frame.top_bar.set_desk(
        Desk("Servicio Ecuatoriano de Normalización", "Quito · Matriz · Ventanilla 2", "N. Chimbolema", "Operadora")
    )
    frame.top_bar.set_time("jue 5 nov 2026", "10h42", "cierra 16h30")
    frame.strip.set_health([Health("shield-check", "Respaldo 08h02", "ok")])
    frame.actions_here.add(
        [
            Action("row", "Cambiar de fila", "Up Down", where="home", hint="fila", bound=False),
            Action("open", "Abrir el expediente", "Return", where="home", hint="abrir", bound=False),
            Action("queue", "Ver toda la cola", "F4", where="home", hint="ver toda la cola", run=lambda: None),
        ]
    )
    table = _queue()
    frame.add_page("home", _page(table))
    frame.show_page("home")
    table.setFocus()
    table.go_to_position(0)
    return frame


def _queue() -> Table:
    columns: list[Column[QueueRow]] = [
        Column("number", "Trámite", lambda row: row.number, width=148, keep=True),
        Column("who", "Solicitante", lambda row: row.applicant, width=186, stretch=1),
    ]
    model: RowsModel[QueueRow] = RowsModel(columns, key=lambda row: row.number)
    model.set_rows(QUEUE)
    return Table(model, "Mi cola", jump_column=0)


def _page(table: Table) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 24, 16)
    column.addWidget(table)
    return page
