"""The office that sends e-mail to a server of the test."""

from __future__ import annotations

from tests.support.mailing import desk, server

__all__ = ["desk", "server"]
