"""Theme: applies palette, font and stylesheet to the application and changes them by person."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.views.theme.fonts import build_font
from app.views.theme.palette import build_palette
from app.views.theme.stylesheet import build_stylesheet
from app.views.theme.typography import TEXT_SIZES


class Mode(StrEnum):
    """Whose colours to use; `SYSTEM` follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Mode and text size of the person at the counter. Emits `changed` after both are in force."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._text_size = text_size
        app.setStyle("fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self.set_contrast)
        self._plain = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        self._apply()

    @property
    def mode(self) -> Mode:
        """The chosen mode, not its result."""
        return self._mode

    @property
    def text_size(self) -> int:
        """Text size in per cent: 100, 115 or 130."""
        return self._text_size

    @property
    def dark(self) -> bool:
        """Whether dark colours are in force."""
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def set_mode(self, mode: Mode) -> None:
        """Change the colours at once."""
        self._mode = mode
        self._apply()

    def set_text_size(self, per_cent: int) -> None:
        """Change the text size at once; only the sizes of the scale are accepted."""
        if per_cent not in TEXT_SIZES:
            raise ValueError(per_cent)
        self._text_size = per_cent
        self._apply()

    def set_contrast(self, preference: Qt.ContrastPreference) -> None:
        """Follow the system's high contrast: tints go, edges stay."""
        self._plain = preference is Qt.ContrastPreference.HighContrast
        self._apply()

    def _apply(self) -> None:
        dark = self.dark
        self._app.setFont(build_font("body", self._text_size / 100))
        self._app.setPalette(build_palette(dark=dark, plain=self._plain))
        self._app.setStyleSheet(build_stylesheet(dark=dark, plain=self._plain))
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()
