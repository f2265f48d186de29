"""Evaluations of a case: the agenda, the invitation, the sheet and its result."""

from __future__ import annotations

from app.services.evaluations.service import Evaluations

__all__ = ["Evaluations"]
