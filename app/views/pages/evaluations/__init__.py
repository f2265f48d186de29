"""Evaluaciones: the week of the evaluators, the cases that wait for a date, and the sheet of each visit."""

from __future__ import annotations

from app.views.pages.evaluations.page import EvaluationsPage

__all__ = ["EvaluationsPage"]
