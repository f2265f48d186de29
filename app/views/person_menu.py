"""The menu of the person at the counter: how the window looks, locking, password, leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.views.memory import Memory
from app.views.theme import Mode, Theme

THEME, TEXT_SIZE = "theme", "text_size"
SIZES = (100, 115, 130)


def apply_look(theme: Theme, memory: Memory) -> None:
    """Put on the look that a person chose; without a choice it stays as it is."""
    mode, size = memory.text(THEME), memory.text(TEXT_SIZE)
    if mode in set(Mode) and mode != theme.mode:
        theme.set_mode(Mode(mode))
    if size.isdigit() and int(size) in SIZES and int(size) != theme.text_size:
        theme.set_text_size(int(size))


class PersonMenu(QMenu):
    """Choices of look are kept by person and, for the log-in page, as the last ones on this computer."""

    def __init__(self, theme: Theme, memories: tuple[Memory, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._memories = theme, memories
        self._build_themes()
        self._build_sizes()

    def _build_themes(self) -> None:
        words = {
            Mode.SYSTEM: self.tr("Como el sistema"),
            Mode.LIGHT: self.tr("Claro"),
            Mode.DARK: self.tr("Oscuro"),
        }
        menu = self.addMenu(self.tr("Colores"))
        group = QActionGroup(menu)
        for mode, title in words.items():
            action = menu.addAction(title, partial(self.set_mode, mode))
            action.setCheckable(True)
            action.setChecked(mode is self._theme.mode)
            group.addAction(action)

    def _build_sizes(self) -> None:
        menu = self.addMenu(self.tr("Tamaño del texto"))
        group = QActionGroup(menu)
        for size in SIZES:
            action = menu.addAction(self.tr("{size} %").format(size=size), partial(self.set_size, size))
            action.setCheckable(True)
            action.setChecked(size == self._theme.text_size)
            group.addAction(action)
        self.addSeparator()

    def add(self, title: str, keys: str, run: Callable[[], None]) -> None:
        """Add something to do, with its key as a reminder."""
        self.addAction(f"{title}\t{keys}" if keys else title, run)

    def set_mode(self, mode: Mode) -> None:
        """Change the colours and remember them."""
        self._theme.set_mode(mode)
        for memory in self._memories:
            memory.keep(THEME, mode.value)

    def set_size(self, size: int) -> None:
        """Change the size of the text and remember it."""
        self._theme.set_text_size(size)
        for memory in self._memories:
            memory.keep(TEXT_SIZE, str(size))
