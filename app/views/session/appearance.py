"""How the window looks to one person, and where that is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.views.memory import Memory
from app.views.theme import Mode, Theme

THEME, TEXT_SIZE = "theme", "text_size"
SIZES = (100, 115, 130)


class Appearance(QObject):
    """Choices of look are kept by person and, for the log-in page, as the last ones on this computer."""

    def __init__(self, theme: Theme, memories: tuple[Memory, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._memories = theme, memories

    @property
    def mode(self) -> Mode:
        """The colours that were chosen."""
        return self._theme.mode

    @property
    def size(self) -> int:
        """The size of the text, in per cent."""
        return self._theme.text_size

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


def apply_look(theme: Theme, memory: Memory) -> None:
    """Put on the look that a person chose; without a choice it stays as it is."""
    mode, size = memory.text(THEME), memory.text(TEXT_SIZE)
    if mode in set(Mode) and mode != theme.mode:
        theme.set_mode(Mode(mode))
    if size.isdigit() and int(size) in SIZES and int(size) != theme.text_size:
        theme.set_text_size(int(size))
