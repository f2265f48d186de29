"""How long a test waits for what always comes: only a hang is longer, also on a machine that others use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_MS = 90_000


class PatientBot(QtBot):
    """A bot whose waits end when what is awaited comes; a test that measures a time says its own."""

    def waitUntil(  # noqa: N802  the bot's own name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802  the bot's own name
        self,
        signal: Any,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> Any:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802  the bot's own name
        return super().waitExposed(widget, timeout=timeout)
