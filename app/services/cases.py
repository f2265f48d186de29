"""Cases as a whole: lists, search, the file, and the moves that a person makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.rows.cases import CaseFilter, CaseLine, CasePage, CaseView
from app.services import workflow
from app.services.access import Actor
from app.services.casework import Casework

if TYPE_CHECKING:
    from app.services.casefile import CaseReader
    from app.services.caselist import CaseList

PAGE = 100


class Cases:
    """The cases of the office."""

    def __init__(self, casework: Casework, *, lists: CaseList, reader: CaseReader) -> None:
        self._casework = casework
        self._lists = lists
        self._reader = reader

    def page(self, actor: Actor, want: CaseFilter, after: tuple[str, str] | None = None, limit: int = PAGE) -> CasePage:
        """Return a page of a list; `after` is the cursor of the page before."""
        self._casework.store.access.require("cases.page", actor)
        return self._lists.page(actor, "cases.page", want, after, limit)

    def search(self, actor: Actor, text: str, limit: int = 50) -> tuple[CaseLine, ...]:
        """Return the newest cases whose number, names or identity number begin as typed."""
        self._casework.store.access.require("cases.search", actor)
        return self._lists.search(actor, "cases.search", text, limit)

    def file(self, actor: Actor, case_id: str) -> CaseView:
        """Return everything about one case."""
        self._casework.store.access.require("cases.file", actor)
        return self._reader.file(actor, "cases.file", case_id)

    def move(self, actor: Actor, case_id: str, target: str, reason: str = "") -> None:
        """Make a move that the definition offers to a person (denial, withdrawal): see workflow.press for refusals."""
        with self._casework.on(actor, "cases.move", case_id) as work:
            work.require_open()
            workflow.press(work, target, reason)
