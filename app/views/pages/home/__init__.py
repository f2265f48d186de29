"""Inicio: what do I do now, and why is it urgent."""

from app.views.pages.home.page import HomePage

__all__ = ["HomePage"]
