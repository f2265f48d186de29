"""Importar ficha: a published sheet beside the draft that is made of it."""

from app.views.pages.sheet_import.page import SheetImportPage

__all__ = ["SheetImportPage"]
