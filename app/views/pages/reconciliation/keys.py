"""The keys of Pagos, exactly as the strip, the help and the buttons show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


def actions_of(page: ReconciliationPage) -> list[Action]:
    """Return the keys of the page, those of the strip first."""
    return [*_of_lists(page), *_of_acts(page), *_of_period(page)]


def _of_lists(page: ReconciliationPage) -> list[Action]:
    here = page.key
    return [
        Action("payments.rows", page.tr("Fila anterior o siguiente"), "Up Down", hint=page.tr("fila"), where=here,
               bound=False),
        Action("payments.candidates", page.tr("Pasar a las candidatas"), "Tab", hint=page.tr("candidatas"), where=here,
               bound=False),
        Action("payments.accept", page.tr("Aceptar la solicitud de enfrente"), "Return", hint=page.tr("aceptar"),
               where=here, bound=False),
        Action("payments.digits", page.tr("Elegir una candidata"), "1–9", hint=page.tr("elegir"), where=here,
               bound=False),
    ]  # fmt: skip


def _of_acts(page: ReconciliationPage) -> list[Action]:
    here, acting, hand = page.key, page.acting, page.in_hand
    return [
        Action("payments.apart", page.tr("Ambigüedad: ir a ella y pedir un dato"), "A", "circles-three", acting.apart,
               where=here, hint=page.tr("ambigüedad"), enabled=hand),
        Action("payments.difference", page.tr("Aceptar con diferencia"), "D", "plus-minus", acting.difference,
               where=here, hint=page.tr("diferencia"), enabled=hand),
        Action("payments.none", page.tr("Ninguna de estas"), "N", "x", acting.none, where=here,
               hint=page.tr("ninguna"), enabled=hand),
        Action("payments.not_ours", page.tr("Ajena: no es de esta sublínea"), "J", "minus", acting.not_ours,
               where=here, hint=page.tr("ajena"), enabled=hand),
        Action("payments.ask_slip", page.tr("Pedir la papeleta"), "R", "envelope-simple", acting.ask_slip, where=here,
               hint=page.tr("pedir papeleta"), enabled=hand),
        Action("payments.undo", page.tr("Deshacer"), "Ctrl+Z", "arrow-counter-clockwise", page.undoing.undo, where=here,
               hint=page.tr("deshacer")),
        Action("payments.redo", page.tr("Rehacer"), "Ctrl+Y", "arrow-clockwise", page.undoing.redo, where=here),
        Action("payments.again", page.tr("Deshacer lo que se dijo de esta fila"), "U", "arrow-u-down-left",
               acting.open_again, where=here, enabled=hand),
        Action("payments.split", page.tr("Separar un depósito entre varias solicitudes"), "S", "git-fork",
               acting.split, where=here, enabled=hand),
        Action("payments.returned", page.tr("Devuelta: el banco retiró el depósito"), "B", "arrow-u-up-left",
               acting.returned, where=here, enabled=hand),
        Action("payments.mark", page.tr("Marcar filas; con Mayús+↑↓ varias"), "Space", where=here, bound=False),
        Action("payments.alike", page.tr("Marcar las sugeridas con el mismo motivo"), "M", "checks",
               page.marking.mark_alike, where=here, enabled=hand),
        Action("payments.image", page.tr("Ver la imagen de la papeleta"), "F7", "image", page.going.look, where=here),
        Action("payments.case", page.tr("Abrir el expediente de enfrente"), "E", "folder-open", page.going.open_case,
               where=here, enabled=hand),
    ]  # fmt: skip


def _of_period(page: ReconciliationPage) -> list[Action]:
    here, period = page.key, page.period
    return [
        Action("payments.filter", page.tr("Filtro siguiente"), "F", "funnel", page.going.next_filter, where=here,
               enabled=page.in_hand),
        Action("payments.search", page.tr("Buscar en las dos listas"), "Ctrl+F", "magnifying-glass",
               page.searching.begin, where=here),
        Action("payments.import", page.tr("Importar un estado de cuenta"), "Ctrl+I", "download-simple",
               period.begin_import, where=here),
        Action("payments.verify", page.tr("Verificar lo que concilió otra persona"), "V", "check-square",
               period.verify, where=here, enabled=page.in_hand),
        Action("payments.history", page.tr("Historial de la conciliación"), "Ctrl+H", "clock-counter-clockwise",
               period.history, where=here),
        Action("payments.slips", page.tr("Papeletas declaradas, una por una"), "F4", "receipt",
               lambda: page.context.go("slips", None), where=here),
        Action("payments.close", page.tr("Cerrar el período, o verlo si ya se cerró"), "F9", "lock",
               period.close_period, where=here),
        Action("payments.print", page.tr("Imprimir la hoja de conciliación"), "F8", "printer", period.print_sheet,
               where=here),
        page.exporting.action(),
        Action("payments.sheet", page.tr("Guardar la hoja como XLSX"), "Ctrl+Shift+E", "table", period.export_sheet,
               where=here),
        Action("payments.out", page.tr("Volver"), "Escape", "arrow-left", page.going.out, where=here),
    ]  # fmt: skip
