"""Catálogo: what the office attends, told across the counter."""

from app.views.pages.catalogue.page import CataloguePage

__all__ = ["CataloguePage"]
