"""The keys of Expediente."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.pages.case_file.sections import SECTIONS
from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage


def _tr(source: str) -> str:
    return QCoreApplication.translate("CaseKeys", source)


def actions(page: CaseFilePage) -> list[Action]:
    """Return them in the order in which the strip shows them."""
    here = page.key

    def can_act() -> bool:
        return page.read is not None and page.read.offer.key != "none"

    def on_papers() -> bool:
        return page.tabs.key() == "checklist" and page.checklist.item() is not None

    return [
        Action("case.sections", _tr("Ir a una sección"), "Ctrl+1…6", where=here, hint=_tr("sección"), bound=False),
        Action("case.rows", _tr("Fila anterior o siguiente"), "Up Down", where=here, hint=_tr("fila"), bound=False),
        Action("case.states", _tr("Recibido, verificado, caducado, ilegible, por subsanar, ya consta, no aplica"),
               "R V C I S Y N", where=here, hint=_tr("poner estado"), bound=False, enabled=on_papers),
        Action("case.act", _tr("Hacer lo que sigue"), "Ctrl+Return", "arrow-right", page.acts.do, where=here,
               hint=_tr("lo que sigue"), enabled=can_act),
        Action("case.look", _tr("Ver el archivo o el documento, o la cuenta día por día"), "F7", "eye", page.look,
               where=here, hint=_tr("ver de cerca")),
        Action("case.days", _tr("Ver la cuenta día por día"), "Shift+F7", "calendar", page.acts.print_days, where=here),
        Action("case.print", _tr("Imprimir el comprobante"), "F8", "printer", page.acts.print_receipt, where=here,
               hint=_tr("comprobante")),
        Action("case.more", _tr("Más acciones"), "F4", "dots-three", page.show_moves, where=here),
        Action("case.attach", _tr("Adjuntar un archivo a la línea"), "A", where=here, bound=False, enabled=on_papers),
        Action("case.paste", _tr("Pegar un archivo o una imagen en la línea"), "Ctrl+V", where=here, bound=False,
               enabled=on_papers),
        Action("case.remove", _tr("Quitar el último archivo de la línea"), "Del", where=here, bound=False,
               enabled=on_papers),
        Action("case.back", _tr("Volver a la lista"), "Escape", "arrow-left", page.context.back, where=here,
               hint=_tr("volver")),
        *(
            Action(f"case.section{place + 1}", title, f"Ctrl+{place + 1}", "folder-open", partial(page.choose, place),
                   where=here, enabled=partial(_shows, page, place))
            for place, title in enumerate(section_titles())
        ),
    ]  # fmt: skip


def _shows(page: CaseFilePage, place: int) -> bool:
    """Tell whether the procedure of the case in front has something for a section."""
    return page.read is None or SECTIONS[place] not in page.read.hidden


def section_titles() -> tuple[str, ...]:
    """Return the titles of the sections in order."""
    return (
        _tr("Requisitos"), _tr("Datos"), _tr("Pagos"), _tr("Evaluación"), _tr("Documentos"), _tr("Historial"),
    )  # fmt: skip
