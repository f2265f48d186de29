"""The one door to the person: bars that stay, toasts that pass, questions that need an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.models.errors import UserError


class Messages(Protocol):
    """What pages may say. The main window implements it."""

    def toast(self, text: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None) -> None:
        """Say what happened, for eight seconds; what can be undone stays in the history of today (Ctrl+H)."""

    def inform(self, text: str) -> None:
        """Say something that stays until it is closed."""

    def warn(self, text: str) -> None:
        """Warn of something that lets go on."""

    def refuse(self, error: UserError) -> None:
        """Say why something was not done and what to do; stays until closed or solved."""

    def ask(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        """Ask a question whose answers are verbs; Esc is the safe answer."""

    def ask_reason(self, title: str, text: str, act: str, *, danger: bool = False) -> str | None:
        """Ask for a reason; None when the person turns back."""
