"""Who comes to the counter: the door of the program, one person after another."""

from __future__ import annotations

from tests.journey.hands import Hands
from tests.support.desk import PASSWORD


def come_in(hands: Hands, username: str, password: str = PASSWORD) -> None:
    """Lock the desk somebody left, choose who comes now, and log in."""
    session = hands.program.session
    if not hands.read(session.door.isVisible):
        hands.press("Ctrl+L")
        hands.until(session.door.isVisible)
    with hands.uncounted():
        hands.press(f"Alt+{hands.read(lambda: _place(hands, username))}")
        hands.write(password)
        hands.press("Return")
        hands.until(lambda: session.window is not None and session.window.isVisible() and not session.door.isVisible())


def _place(hands: Hands, username: str) -> int:
    """Return the digit of a person on the list."""
    gate = hands.program.session.gate
    assert gate is not None
    return [one.option.key for one in gate.page.form.people.choices].index(username) + 1
