"""The drafts that wait for who works here: offered above the form, dropped, or read to go on with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.models.rows.people import DraftLine
from app.services.sentences import sentence
from app.views.pages.new_case import draft_body

if TYPE_CHECKING:
    from app.views.pages.new_case.page import NewCasePage


class DraftOffers:
    """Reads and drops in the lane; what it finds stands in the head of the page."""

    def __init__(self, page: NewCasePage) -> None:
        self._page, self._context = page, page.context

    def ask(self) -> None:
        """Offer the newest draft, if there is one."""
        drafts, actor = self._context.desk.drafts, self._context.actor
        self._context.lane.run(self._page, lambda: drafts.list(actor), self._offer)

    def drop(self, draft_id: str) -> None:
        """Throw a draft away and offer the next one."""
        drafts, actor = self._context.desk.drafts, self._context.actor
        self._context.lane.run(self._page, lambda: drafts.drop(actor, draft_id), lambda _none: self.ask())
        self._page.focus_first()

    def read(self, draft_id: str, then: Callable[[str, draft_body.Kept], None]) -> None:
        """Give then the procedure of a draft and what it keeps."""
        drafts, actor = self._context.desk.drafts, self._context.actor

        def work() -> tuple[str, str]:
            lines = {line.id: line for line in drafts.list(actor)}
            body = drafts.body(actor, draft_id)
            return lines[draft_id].procedure, body

        self._context.lane.run(
            self._page,
            work,
            lambda found: then(found[0], draft_body.read(found[1])),
            lambda error: self._page.head.show_error(sentence(error)),
        )

    def _offer(self, lines: tuple[DraftLine, ...]) -> None:
        if lines and self._page.done is None:
            names = {one.key: one.name for one in self._context.desk.catalogue.procedures}
            self._page.head.offer_draft(lines[0], names.get(lines[0].procedure, ""), more=len(lines) - 1)
        self._context.actions.refresh()
