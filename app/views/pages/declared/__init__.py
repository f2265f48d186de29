"""Trámites declarados: what an administrator keeps of the catalogue."""

from app.views.pages.declared.page import DeclaredPage

__all__ = ["DeclaredPage"]
