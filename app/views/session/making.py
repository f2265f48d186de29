"""Makes the window of a person: who they are, what they left on this computer, and the parts of their window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.session.appearance import TEXT_SIZE, THEME, Appearance
from app.views.theme import Mode

if TYPE_CHECKING:
    from app.models.rows.door import Staff
    from app.services.access import Actor
    from app.services.desk import Desk
    from app.services.storage.store import Store
    from app.views.lane import Lane
    from app.views.memory import Memory
    from app.views.shell.window import Window


def actor_of(person: Staff, desk: Desk) -> Actor:
    """Return who would act once this person has come in."""
    from app.services.access import Actor

    return Actor(person.id, person.full_name, person.role, desk.office.office)


def make_window(
    desk: Desk, lane: Lane, actor: Actor, *, store: Store, appearance: Appearance, memory: Memory
) -> Window:
    """Return the window of a person, with their menu; nothing is read for it."""
    from app.services.front import Front
    from app.views.shell.person_menu import PersonMenu
    from app.views.shell.pulse import Backing
    from app.views.shell.window import Window

    backing = Backing(store.access, Front(store).last_backup)
    made = Window(desk, lane, actor, appearance, memory, backing)
    made.set_person_menu(PersonMenu(appearance, made))
    return made


def look_of_last(memory: Memory) -> tuple[Mode, int]:
    """Return the look that the last person left on this computer."""
    mode, size = memory.text(THEME), memory.text(TEXT_SIZE)
    return Mode(mode) if mode in set(Mode) else Mode.SYSTEM, int(size) if size in {"115", "130"} else 100
