"""The keys of Archivo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.archive.page import ArchivePage


def _tr(source: str) -> str:
    return QCoreApplication.translate("ArchiveKeys", source)


def actions(page: ArchivePage) -> list[Action]:
    """Return what can be done here, for the strip, the help and the palette."""
    here = page.key
    return [
        Action("archive.rows", _tr("Fila anterior o siguiente"), "Up Down", where=here, hint=_tr("fila"), bound=False),
        Action("archive.search", _tr("Buscar por cualquier palabra"), "Ctrl+F", "magnifying-glass", page.listing.search,
               where=here, hint=_tr("buscar")),
        Action("archive.filter", _tr("Elegir un filtro"), "Alt+F", "funnel", page.filters.body.setFocus, where=here,
               hint=_tr("filtro")),
        Action("archive.add", _tr("Agregar al archivo"), "Alt+A", "plus", page.add, where=here, hint=_tr("agregar"),
               enabled=lambda: page.may_add),
        Action("archive.primary", _tr("Agregar al archivo"), "Ctrl+Return", "plus", page.add, where=here,
               enabled=lambda: page.may_add),
        Action("archive.correct", _tr("Corregir el registro"), "F4", "pencil-simple", page.correct, where=here,
               hint=_tr("corregir"),
               enabled=lambda: page.detail.view is not None and page.context.may("archive.correct")),
        Action("archive.before", _tr("Hoja anterior"), "Alt+Left", "caret-left", lambda: page.detail.preview.turn(-1),
               where=here),
        Action("archive.after", _tr("Hoja siguiente"), "Alt+Right", "caret-right", lambda: page.detail.preview.turn(1),
               where=here, hint=_tr("hoja")),
        Action("archive.tab", _tr("Cambiar entre PDF y ficha"), "Ctrl+Tab", where=here, hint=_tr("PDF o ficha"),
               run=lambda: page.detail.tabs.choose(1 - page.detail.tabs.currentIndex())),
        page.exporting.action(),
        Action("archive.read", _tr("Actualizar"), "F5", "arrows-clockwise", page.reload, where=here),
    ]  # fmt: skip
