"""What the window remembers per person on this computer: sizes, widths, last choices. Nothing about cases."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings


class Memory:
    """An INI file beside the data; values are text or bytes."""

    def __init__(self, file: str, person: str = "") -> None:
        self._file = file
        self._person = person
        self._settings = QSettings(file, QSettings.Format.IniFormat)

    def of(self, person: str) -> Memory:
        """Return the memory of one person."""
        return Memory(self._file, person)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._settings.value(self._name(key), default, type=str))

    def keep(self, key: str, value: str | QByteArray) -> None:
        """Remember a text or bytes."""
        self._settings.setValue(self._name(key), value)

    def data(self, key: str) -> QByteArray:
        """Return remembered bytes, empty if there are none."""
        value = self._settings.value(self._name(key), QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _name(self, key: str) -> str:
        return f"{self._person}/{key}" if self._person else key
