"""The keys of Correos."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.outbox.page import OutboxPage


def _tr(source: str) -> str:
    return QCoreApplication.translate("OutboxKeys", source)


def actions(page: OutboxPage) -> list[Action]:
    """Return them in the order in which the strip shows them."""
    here = page.key

    def act(key: str, title: str, keys: str, icon: str, hint: str = "") -> Action:
        single = len(keys) == 1 or keys == "Del"

        def can() -> bool:
            return page.detail.may(key) and (not single or page.table.hasFocus())

        return Action(f"outbox.{key}", title, keys, icon, partial(page.do, key), where=here, hint=hint, enabled=can)

    return [
        Action("outbox.rows", _tr("Fila anterior o siguiente"), "Up Down", where=here, hint=_tr("fila"), bound=False),
        Action("outbox.lists", _tr("Lista"), "Ctrl+1…4", where=here, hint=_tr("lista"), bound=False),
        act("retry", _tr("Enviar ahora"), "Ctrl+Return", "paper-plane-tilt", _tr("enviar ahora")),
        act("resend", _tr("Enviar a otra dirección"), "D", "at", _tr("otra dirección")),
        act("save", _tr("Guardar como archivo .eml"), "G", "download-simple", _tr("guardar")),
        act("by_hand", _tr("Ya lo envié por mi cuenta"), "Y", "hand", _tr("ya lo envié")),
        act("cancel", _tr("Cancelar el correo"), "Del", "x", _tr("cancelar")),
        Action("outbox.case", _tr("Abrir el expediente"), "Return", where=here, hint=_tr("expediente"), bound=False),
        Action("outbox.all", _tr("Quitar el filtro del trámite"), "F4", "list", page.show_all, where=here,
               enabled=lambda: bool(page.case_id)),
        page.exporting.action(),
        Action("outbox.back", _tr("Volver"), "Escape", "arrow-left", page.context.back, where=here, hint=_tr("volver")),
        *(
            Action(f"outbox.list{place + 1}", title, f"Ctrl+{place + 1}", run=partial(page.choose, place), where=here)
            for place, title in enumerate(list_titles())
        ),
    ]  # fmt: skip


def list_titles() -> tuple[str, ...]:
    """Return the titles of the lists in order."""
    return _tr("Todos"), _tr("En cola"), _tr("No salieron"), _tr("Enviados")
