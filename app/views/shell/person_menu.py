"""The menu of the person at the counter: how the window looks, locking, password, leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.views.session.appearance import SIZES, Appearance
from app.views.theme import Mode


class PersonMenu(QMenu):
    """Looks are marked when the menu opens: Configuración changes them too."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._modes: dict[Mode, QAction] = {}
        self._sizes: dict[int, QAction] = {}
        self._build_themes()
        self._build_sizes()
        self.aboutToShow.connect(self._mark)

    def _build_themes(self) -> None:
        words = {
            Mode.SYSTEM: self.tr("Como el sistema"),
            Mode.LIGHT: self.tr("Claro"),
            Mode.DARK: self.tr("Oscuro"),
        }
        menu = self.addMenu(self.tr("Colores"))
        group = QActionGroup(menu)
        for mode, title in words.items():
            self._modes[mode] = menu.addAction(title, partial(self._appearance.set_mode, mode))
            self._modes[mode].setCheckable(True)
            group.addAction(self._modes[mode])

    def _build_sizes(self) -> None:
        menu = self.addMenu(self.tr("Tamaño del texto"))
        group = QActionGroup(menu)
        for size in SIZES:
            title = self.tr("{size} %").format(size=size)
            self._sizes[size] = menu.addAction(title, partial(self._appearance.set_size, size))
            self._sizes[size].setCheckable(True)
            group.addAction(self._sizes[size])
        self.addSeparator()

    def _mark(self) -> None:
        self._modes[self._appearance.mode].setChecked(True)
        self._sizes[self._appearance.size].setChecked(True)

    def add(self, title: str, keys: str, run: Callable[[], None]) -> None:
        """Add something to do, with its key as a reminder."""
        self.addAction(f"{title}\t{keys}" if keys else title, run)
