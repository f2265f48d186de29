"""The reconciliation as the window calls it: one door to its parts, each in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.casework import Casework
from app.services.reconciliation.closing import Closing
from app.services.reconciliation.following import Following
from app.services.reconciliation.importing import Importing
from app.services.reconciliation.sides import Sides
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.issuing.papers import Papers
    from app.services.mail.queueing import Queue


class Reconciliation(Importing, Following, Sides, Closing):
    """Statements, proposals, acts with their undoing, verification and periods of the office's bank accounts."""

    def __init__(self, casework: Casework, *, territory: Territory, queue: Queue, papers: Papers) -> None:
        super().__init__(casework, territory=territory, queue=queue)
        self._papers = papers
        self._read = {}
