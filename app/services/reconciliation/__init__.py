"""The bank's statements joined with what they pay, and everything that a person may do, undo and close there."""

from __future__ import annotations

from app.services.reconciliation.service import Reconciliation

__all__ = ["Reconciliation"]
