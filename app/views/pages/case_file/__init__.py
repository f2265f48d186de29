"""Expediente: everything about one case, and the next act."""

from app.views.pages.case_file.page import CaseFilePage

__all__ = ["CaseFilePage"]
