"""Trámites: find and act on many."""

from app.views.pages.cases.page import CasesPage

__all__ = ["CasesPage"]
