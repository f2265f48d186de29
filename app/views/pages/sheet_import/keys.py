"""The keys of Importar ficha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.sheet_import.page import SheetImportPage

LOOSE = "loose"


def actions_of(page: SheetImportPage) -> list[Action]:
    """Return the keys of the page."""
    here = page.key
    return [
        Action("sheet_import.open", page.tr("Abrir una ficha"), "Ctrl+O", "folder-open", page.ask_for_sheet,
               where=here, hint=page.tr("abrir ficha")),
        Action("sheet_import.save", page.tr("Guardar el borrador"), "Ctrl+S", "floppy-disk", page.save, where=here,
               hint=page.tr("guardar borrador"), enabled=lambda: bool(page.drafts)),
        Action("sheet_import.tab", page.tr("Partes, sin colocar, archivo"), "F4", "columns", page.next_tab, where=here,
               hint=page.tr("otra vista")),
        Action("sheet_import.place", page.tr("Colocar la línea en la parte elegida; en las otras vistas, guardar"),
               "Ctrl+Return", "arrow-right", lambda: page.loose.give() if page.tabs.key() == LOOSE else page.save(),
               where=here, enabled=lambda: bool(page.drafts)),
        Action("sheet_import.back", page.tr("Volver al catálogo"), "Alt+Left", "arrow-left",
               lambda: page.context.go("catalogue", None), where=here),
    ]  # fmt: skip
