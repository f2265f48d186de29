"""Nuevo trámite: from "buenos días" to a printed receipt."""

from app.views.pages.new_case.page import NewCasePage

__all__ = ["NewCasePage"]
