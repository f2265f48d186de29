"""Pagos: declared deposits, confirmed one by one."""

from __future__ import annotations

from app.views.pages.payments.page import PaymentsPage

__all__ = ["PaymentsPage"]
