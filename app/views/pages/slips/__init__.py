"""Papeletas: declared deposits, confirmed one by one."""

from __future__ import annotations

from app.views.pages.slips.page import SlipsPage

__all__ = ["SlipsPage"]
