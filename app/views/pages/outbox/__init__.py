"""Correos: what was told to the applicants by e-mail, and what did not leave."""

from __future__ import annotations

from app.views.pages.outbox.page import OutboxPage

__all__ = ["OutboxPage"]
