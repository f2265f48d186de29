"""The keys of Expediente."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage


def _tr(source: str) -> str:
    return QCoreApplication.translate("CaseKeys", source)


def actions(page: CaseFilePage) -> list[Action]:
    """Return them in the order in which the strip shows them."""
    here = page.key
    return [
        Action("case.sections", _tr("Ir a una sección"), "Ctrl+1…6", where=here, hint=_tr("sección"), bound=False),
        Action("case.rows", _tr("Fila anterior o siguiente"), "Up Down", where=here, hint=_tr("fila"), bound=False),
        Action("case.back", _tr("Volver a la lista"), "Escape", "arrow-left", page.context.back, where=here,
               hint=_tr("volver")),
        *(
            Action(f"case.section{place + 1}", title, f"Ctrl+{place + 1}", "folder-open", partial(page.choose, place),
                   where=here)
            for place, title in enumerate(section_titles())
        ),
    ]  # fmt: skip


def section_titles() -> tuple[str, ...]:
    """Return what the keys of the sections do."""
    return (_tr("Requisitos"), _tr("Historial"))
