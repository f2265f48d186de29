"""What every page is given: built once in `start`, never looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services.access import Actor
from app.views.lane import Lane
from app.views.memory import Memory

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.views.messages import Messages
    from app.views.session.appearance import Appearance
    from app.views.shell.actions import Actions


@dataclass(frozen=True, slots=True)
class Context:
    """The services, who acts, and the doors to thread, person, places and memory.

    go: opens a place by key with an optional argument (a case id, a filter); back: returns to the list before;
    memory: widths, last printer and the like, kept per person on this computer; appearance: colours and size of the
    text, where a window owns them; leave_sample: throws the sample office away and closes the program, None elsewhere.
    """

    desk: Desk
    actor: Actor
    lane: Lane
    messages: Messages
    actions: Actions
    memory: Memory
    go: Callable[[str, object], None]
    back: Callable[[], None]
    appearance: Appearance | None = None
    leave_sample: Callable[[], None] | None = None

    def may(self, call: str) -> bool:
        """Tell whether the person may make a call in this office; the services check it again."""
        return self.desk.access.opens(call, self.actor.role)
