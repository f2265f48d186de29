"""The keys of Nuevo trámite."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.new_case.page import NewCasePage


def _tr(source: str) -> str:
    return QCoreApplication.translate("NewCaseKeys", source)


def actions(page: NewCasePage) -> list[Action]:
    """Return them in the order in which the strip shows them."""
    here = page.key

    def typing() -> bool:
        return page.sheet is not None

    def registered() -> bool:
        return page.done is not None

    def offered() -> bool:
        return page.offers_something

    return [
        Action(
            "new_case.field",
            _tr("Ir al campo siguiente"),
            "Return",
            where=here,
            hint=_tr("campo siguiente"),
            enabled=typing,
            bound=False,
        ),
        Action(
            "new_case.next",
            _tr("Seguir, o registrar en el resumen"),
            "Ctrl+Return",
            "arrow-right",
            page.go_on,
            where=here,
            hint=_tr("paso siguiente"),
        ),
        Action(
            "new_case.take",
            _tr("Usar lo que ya consta, o seguir con el borrador"),
            "F4",
            "folder-open",
            page.take_offer,
            where=here,
            hint=_tr("usar sus datos"),
            enabled=offered,
        ),
        Action(
            "new_case.back",
            _tr("Volver al paso anterior"),
            "Ctrl+Up",
            "arrow-left",
            page.go_back,
            where=here,
            enabled=typing,
        ),
        Action(
            "new_case.side",
            _tr("Pasar al panel derecho"),
            "F6",
            "sidebar",
            page.focus_side,
            where=here,
            hint=_tr("panel derecho"),
            enabled=typing,
        ),
        Action("new_case.card", _tr("Ver la ficha"), "F2", "book-open", page.show_card, where=here, enabled=typing),
        Action("new_case.look", _tr("Ver el archivo"), "F7", "eye", page.look, where=here, enabled=typing),
        Action(
            "new_case.receipt",
            _tr("Imprimir comprobante"),
            "F8",
            "printer",
            page.print_receipt,
            where=here,
            hint=_tr("imprimir comprobante"),
            enabled=registered,
        ),
        Action(
            "new_case.leave",
            _tr("Salir; el borrador queda"),
            "Esc",
            "x",
            page.context.back,
            where=here,
            hint=_tr("salir; el borrador queda"),
        ),
        *(
            Action(
                f"new_case.step{number}",
                _tr("Ir al paso {number}").format(number=number),
                f"Ctrl+{number}",
                run=partial(page.show_step, number - 1),
                where=here,
                enabled=typing,
            )
            for number in range(1, 6)
        ),
    ]
