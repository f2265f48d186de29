"""Pagos: the deposits of the bank joined with the requests that they paid."""

from __future__ import annotations

from app.views.pages.reconciliation.page import ReconciliationPage

__all__ = ["ReconciliationPage"]
