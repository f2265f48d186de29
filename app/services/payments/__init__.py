"""Deposits of a case: slips, the charge they pay and the differences they leave."""

from __future__ import annotations

from app.services.payments.service import Payments

__all__ = ["Payments"]
