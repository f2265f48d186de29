"""The keys of Catálogo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.catalogue.page import CataloguePage


def _tr(source: str) -> str:
    return QCoreApplication.translate("CatalogueKeys", source)


def actions(page: CataloguePage) -> list[Action]:
    """Return what can be done here, for the strip, the help and the palette."""
    doing = page.doing

    def offers(place: int) -> bool:
        """Tell whether there is a type of applicant at this place to choose."""
        return page.sheet is not None and len(page.sheet.facts.procedure.applicant_types) > place

    def pays() -> bool:
        return page.sheet is not None and page.sheet.facts.procedure.account is not None

    return [
        Action("catalogue.start", _tr("Iniciar este trámite"), "Ctrl+Return", "plus", doing.start, where=page.key,
               hint=_tr("iniciar trámite"), enabled=doing.may_start),
        Action("catalogue.declared", _tr("Trámites declarados"), "F9", "list-bullets", doing.show_declared,
               where=page.key, enabled=doing.may_declare),
        Action("catalogue.print", _tr("Imprimir la ficha"), "F8", "printer", doing.print_card, where=page.key,
               hint=_tr("imprimir ficha")),
        *([Action("catalogue.import", _tr("Importar una ficha publicada"), "Ctrl+I", "file-arrow-up",
                  doing.import_sheet, where=page.key, hint=_tr("importar ficha"))] if doing.may_import() else ()),
        Action("catalogue.kind", _tr("Elegir el tipo de solicitante"), "1…9", where=page.key,
               hint=_tr("tipo de solicitante"), bound=False, enabled=partial(offers, 0)),
        *(Action(f"catalogue.kind{place + 1}", _tr("Tipo de solicitante {place}").format(place=place + 1),
                 f"Ctrl+{place + 1}", run=partial(page.choose, place), where=page.key,
                 enabled=partial(offers, place)) for place in range(9)),
        Action("catalogue.account", _tr("Copiar la cuenta donde se paga"), "F4", "copy", doing.copy_account,
               where=page.key, hint=_tr("copiar la cuenta"), enabled=pays),
        Action("catalogue.search", _tr("Buscar trámite"), "Ctrl+F", "magnifying-glass",
               page.listing.search.setFocus, where=page.key, hint=_tr("buscar aquí")),
    ]  # fmt: skip
