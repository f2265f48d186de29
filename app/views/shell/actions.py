"""Actions in one place, so that keys, strip, help sheet and palette can never disagree."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

EVERYWHERE: Final = ""
MOST_HINTS: Final = 10
_SPANISH: Final = {
    "Return": "Intro",
    "Enter": "Intro",
    "Shift": "Mayús",
    "Space": "Espacio",
    "Del": "Supr",
    "Delete": "Supr",
    "Home": "Inicio",
    "End": "Fin",
    "PgUp": "RePág",
    "PgDown": "AvPág",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Escape": "Esc",
}


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do: its key in Qt's portable spelling, where it works, and its short words for the strip.

    `bound=False` lists a key that a widget answers by itself (Intro in a table).
    """

    key: str
    title: str
    shortcut: str = ""
    icon: str = ""
    run: Callable[[], None] | None = None
    where: str = EVERYWHERE
    hint: str = ""
    enabled: Callable[[], bool] = _always
    bound: bool = True


def spanish_keys(shortcut: str) -> str:
    """Spell a shortcut as the keyboard shows it: "Ctrl+Return" is "Ctrl+Intro"; "Up Down" shares one cap."""
    if not shortcut or shortcut == "+":
        return shortcut
    caps = (" ".join(_SPANISH.get(key, key) for key in cap.split()) for cap in shortcut.split("+"))
    return "+".join(caps)


class Actions(QObject):
    """The registry of the window. Emits `changed` when the page, and so the set of keys, changes."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[tuple[str, str], Action] = {}
        self._shortcuts: dict[tuple[str, str], QShortcut] = {}
        self._page = EVERYWHERE

    @property
    def page(self) -> str:
        """Page whose keys act now."""
        return self._page

    def add(self, actions: Iterable[Action]) -> None:
        """Register actions, or replace those registered before; one key for two of them in one place is our bug."""
        for action in actions:
            place = (action.where, action.key)
            self._refuse_clash(action)
            self._drop(place)
            self._actions[place] = action
            if action.shortcut and action.run is not None and action.bound:
                shortcut = QShortcut(QKeySequence(action.shortcut), self._window)
                shortcut.activated.connect(self._runner(action))
                self._shortcuts[place] = shortcut
        self._switch()

    def remove(self, where: str) -> None:
        """Forget the actions of a place."""
        for place in [place for place in self._actions if place[0] == where]:
            self._drop(place)
        self.changed.emit()

    def set_page(self, page: str) -> None:
        """Let the keys of a page act, besides those of everywhere."""
        self._page = page
        self._switch()

    def here(self) -> list[Action]:
        """Actions of this page first, then those of everywhere, only those that can act."""
        own = [action for action in self._actions.values() if action.where == self._page and self._page]
        common = [action for action in self._actions.values() if action.where == EVERYWHERE]
        return [action for action in own + common if action.enabled()]

    def hints(self) -> list[tuple[str, str]]:
        """Keys and words for the strip, at most ten."""
        hints = [(spanish_keys(action.shortcut), action.hint) for action in self.here() if action.hint]
        return hints[:MOST_HINTS]

    def run(self, key: str) -> bool:
        """Run an action by its key if it can act here; False if not."""
        action = next((action for action in self.here() if action.key == key), None)
        if action is None or action.run is None:
            return False
        action.run()
        return True

    def rests(self, key: QKeySequence) -> bool:
        """Tell whether a key belongs here to what cannot act now, so that a list or a field may have it."""
        return any(
            shortcut.isEnabled() and shortcut.key() == key and not self._actions[place].enabled()
            for place, shortcut in self._shortcuts.items()
        )

    def refresh(self) -> None:
        """Say that what can act has changed."""
        self.changed.emit()

    def _runner(self, action: Action) -> Callable[[], None]:
        def run() -> None:
            if action.run is not None and action.enabled():
                action.run()

        return run

    def _drop(self, place: tuple[str, str]) -> None:
        """Forget an action; its key is silent at once, since two alive with one key would silence both."""
        self._actions.pop(place, None)
        shortcut = self._shortcuts.pop(place, None)
        if shortcut is not None:
            shortcut.setEnabled(False)
            shortcut.deleteLater()

    def _refuse_clash(self, action: Action) -> None:
        for other in self._actions.values():
            same_place = action.where == other.where
            if action.shortcut and same_place and action.shortcut == other.shortcut and action.key != other.key:
                raise ValueError(f"{action.shortcut} is both {other.key} and {action.key}")

    def _switch(self) -> None:
        """Enable the page's shortcuts; a page's key hides the same key of everywhere."""
        own = {action.shortcut for action in self._actions.values() if action.where == self._page and self._page}
        for place, shortcut in self._shortcuts.items():
            everywhere = place[0] == EVERYWHERE
            taken = everywhere and self._actions[place].shortcut in own
            shortcut.setEnabled((everywhere and not taken) or place[0] == self._page)
        self.changed.emit()
