"""The thread that sends e-mail lives as long as the desk is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.mail.worker import MailWorker
    from app.services.storage.store import Store


def begin_mail(store: Store, desk: Desk, failed: Callable[[Exception], object]) -> MailWorker | None:
    """Begin to send what is queued; the sample office sends nothing."""
    if desk.office.sample:
        return None
    from app.services.mail.worker import MailWorker

    made = MailWorker(store, desk.office.office, failed)
    made.start()
    return made


def leave(store: Store, mail: MailWorker | None) -> None:
    """Close the store; while a letter still hangs on the line, its lock only goes with the process."""
    if mail is None or mail.stop():
        store.close()
        return
    store.checkpoint()
    store.leave()
