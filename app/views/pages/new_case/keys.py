"""The keys of Nuevo trámite, as a table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.new_case.page import NewCasePage
    from app.views.pages.new_case.sheet import Sheet

_STEPS = range(1, 6)


def _tr(source: str) -> str:
    return QCoreApplication.translate("NewCaseKeys", source)


def actions(page: NewCasePage) -> list[Action]:
    """Return them in the order in which the strip shows them; Intro is answered by the fields themselves."""
    here, typing, bound = page.key, lambda: page.sheet is not None, partial(_on_sheet, page)
    registered, offered = lambda: page.done is not None, lambda: page.offers_something
    return [
        Action("new_case.field", _tr("Ir al campo siguiente"), "Return", where=here,
               hint=_tr("campo siguiente"), enabled=typing, bound=False),
        Action("new_case.next", _tr("Seguir, o registrar en el resumen"), "Ctrl+Return", "arrow-right", page.go_on,
               where=here, hint=_tr("paso siguiente")),
        Action("new_case.take", _tr("Usar lo que ya consta, o seguir con el borrador"), "F4", "folder-open",
               page.take_offer, where=here, hint=_tr("usar sus datos"), enabled=offered),
        Action("new_case.back", _tr("Volver al paso anterior"), "Ctrl+Up", "arrow-left",
               bound(lambda sheet: sheet.go_back()), where=here, enabled=typing),
        Action("new_case.look", _tr("Ver el archivo"), "F7", "eye",
               bound(lambda sheet: sheet.look()), where=here, enabled=typing),
        Action("new_case.receipt", _tr("Imprimir comprobante"), "F8", "printer", page.print_receipt, where=here,
               hint=_tr("imprimir comprobante"), enabled=registered),
        Action("new_case.leave", _tr("Salir; el borrador queda"), "Escape", "x", page.context.back, where=here,
               hint=_tr("salir; el borrador queda")),
        *(
            Action(f"new_case.step{number}", _tr("Ir al paso {number}").format(number=number), f"Ctrl+{number}",
                   run=bound(partial(_show_step, number - 1)), where=here, enabled=partial(_has_step, page, number))
            for number in _STEPS
        ),
    ]  # fmt: skip


def _has_step(page: NewCasePage, number: int) -> bool:
    return page.sheet is not None and number <= len(page.sheet.form.steps)


def _show_step(place: int, sheet: Sheet) -> None:
    if place < len(sheet.form.steps):
        sheet.show_step(place)


def _on_sheet(page: NewCasePage, act: Callable[[Sheet], None]) -> Callable[[], None]:
    """Act on the request in front, if there is one."""

    def run() -> None:
        if page.sheet is not None:
            act(page.sheet)

    return run
