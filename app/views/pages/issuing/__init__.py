"""Emisión: papers approved by a second person, printed, confirmed and handed over, one by one."""

from __future__ import annotations

from app.views.pages.issuing.page import IssuingPage

__all__ = ["IssuingPage"]
