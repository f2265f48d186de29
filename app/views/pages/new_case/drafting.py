"""Keeps what is being typed: two seconds after the last key, and on leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.errors import UserError
from app.views.context import Context

DELAY_MS = 2000


class DraftKeeper(QObject):
    """Saves one request over and over under one id. `saved` comes after the commit; `failed` with the reason."""

    saved = Signal()
    failed = Signal(UserError)

    def __init__(
        self,
        context: Context,
        procedure: str,
        take: Callable[[], tuple[str, str]],
        *,
        draft_id: str = "",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._procedure, self._take = context, procedure, take
        self._stopped = False
        self.draft_id = draft_id
        """Written by the lane's thread before the next work of the lane begins; "" until the first save."""
        self._pause = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._pause.timeout.connect(self.save)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not kept yet."""
        return self._pause.isActive()

    def touch(self) -> None:
        """Say that something was typed."""
        if not self._stopped:
            self._pause.start()

    def flush(self) -> None:
        """Save now what is waiting."""
        if self.waiting:
            self.save()

    def hold(self) -> None:
        """Let what is waiting wait on: the request is being registered as it stands."""
        self._pause.stop()

    def stop(self) -> None:
        """Keep nothing more: the request is registered."""
        self._stopped = True
        self._pause.stop()

    def save(self) -> None:
        """Save now; a title and a body are taken from the form."""
        if self._stopped:
            return
        self._pause.stop()
        title, body = self._take()
        drafts, actor = self._context.desk.drafts, self._context.actor

        def work() -> None:
            self.draft_id = drafts.save(actor, self.draft_id, self._procedure, title, body)

        self._context.lane.run(self, work, lambda _none: self.saved.emit(), self.failed.emit)
