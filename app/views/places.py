"""Every page of the window, imported when it is first opened.

To add a page: a subclass of Page in app/views/pages, its row in PAGES, and its place in `rail` if it is one.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.page import Page
from app.views.shell.rail import Place

if TYPE_CHECKING:
    from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PageAt:
    """Where the class of a page is.

    call: the call of the access matrix without which the page is of no use; place: what the rail marks when the page
    is not a place itself.
    """

    key: str
    module: str
    name: str
    call: str
    place: str = ""

    def load(self) -> type[Page]:
        """Import the page."""
        found: type[Page] = getattr(importlib.import_module(self.module), self.name)
        return found


PAGES = (
    PageAt("home", "app.views.pages.home.page", "HomePage", "home.board"),
    PageAt("cases", "app.views.pages.cases.page", "CasesPage", "cases.page"),
    PageAt("payments", "app.views.pages.reconciliation.page", "ReconciliationPage", "reconciliation.board"),
    PageAt("evaluations", "app.views.pages.evaluations.page", "EvaluationsPage", "evaluations.week"),
    PageAt("issuing", "app.views.pages.issuing.page", "IssuingPage", "issuing.queue"),
    PageAt("catalogue", "app.views.pages.catalogue.page", "CataloguePage", "cards.card"),
    PageAt("archive", "app.views.pages.archive.page", "ArchivePage", "archive.page"),
    PageAt("verify", "app.views.pages.verify.page", "VerifyPage", "verification.check"),
    PageAt("settings", "app.views.pages.settings.page", "SettingsPage", "settings.signers"),
    PageAt("new_case", "app.views.pages.new_case.page", "NewCasePage", "intake.register"),
    PageAt("slips", "app.views.pages.slips.page", "SlipsPage", "payments.pending", "payments"),
    PageAt("outbox", "app.views.pages.outbox.page", "OutboxPage", "outbox.page", "home"),
    PageAt("declared", "app.views.pages.declared.page", "DeclaredPage", "declarations.list", "catalogue"),
    PageAt("case", "app.views.pages.case_file.page", "CaseFilePage", "cases.file", "cases"),
    PageAt("sheet_import", "app.views.pages.sheet_import.page", "SheetImportPage", "sheets.read", "catalogue"),
)


def page_at(key: str) -> PageAt:
    """Return the row of a page; an unknown key is our bug and raises KeyError."""
    return {page.key: page for page in PAGES}[key]


def titles() -> dict[str, str]:
    """Return the title of each page, as the rail and the help say it."""

    def tr(source: str) -> str:
        return QCoreApplication.translate("Places", source)

    return {
        "home": tr("Inicio"),
        "cases": tr("Trámites"),
        "payments": tr("Pagos"),
        "slips": tr("Papeletas declaradas"),
        "evaluations": tr("Evaluaciones"),
        "issuing": tr("Emisión"),
        "catalogue": tr("Catálogo"),
        "verify": tr("Verificar"),
        "archive": tr("Archivo"),
        "settings": tr("Configuración"),
        "outbox": tr("Correos"),
        "new_case": tr("Nuevo trámite"),
        "case": tr("Expediente"),
        "sheet_import": tr("Importar ficha"),
        "declared": tr("Trámites declarados"),
    }


_ICONS = {
    "home": ("house", "1"),
    "cases": ("folders", "2"),
    "payments": ("bank", "3"),
    "evaluations": ("calendar-check", "4"),
    "issuing": ("printer", "5"),
    "catalogue": ("book-open", "6"),
    "verify": ("qr-code", "7"),
    "archive": ("archive-box", "8"),
    "settings": ("gear-six", "0"),
}
URGENT = frozenset({"payments"})
"""Places whose count is manila: something waits for a person there."""


def absent(desk: Desk) -> frozenset[str]:
    """Return the places that this institution has no use for: nothing is archived, charged or evaluated there."""
    procedures = [one for one in desk.catalogue.procedures if one.institution == desk.office.institution]
    useful = {
        "archive": bool(desk.archive.archives),
        "payments": not procedures or any(one.fees for one in procedures),
        "evaluations": not procedures or any(one.evaluation for one in procedures),
    }
    return frozenset(key for key, wanted in useful.items() if not wanted)


def rail(allowed: Callable[[str], bool], absent: frozenset[str] = frozenset()) -> list[Place]:
    """Return the places of the rail with their digit: those whose page exists and whose call is allowed.

    absent: places that this institution has no use for.
    """
    words, there = titles(), {page.key: page.call for page in PAGES}
    return [
        Place(key, words[key], icon, digit, bottom=key == "settings")
        for key, (icon, digit) in _ICONS.items()
        if key in there and key not in absent and allowed(there[key])
    ]
