"""Write a definition as TOML that a person reads: in the order given, with comments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

_INLINE = 100


class Toml:
    """Collects lines; values are texts, numbers, dates, booleans, lists of them, and tables written on one line."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def comment(self, text: str) -> None:
        """Write a comment."""
        self._lines += [f"# {_clean(line)}".rstrip() for line in text.splitlines()]

    def table(self, name: str, *, one_of: bool = False) -> None:
        """Begin a table, or one of a list of tables."""
        if self._lines:
            self._lines.append("")
        self._lines.append(f"[[{name}]]" if one_of else f"[{name}]")

    def put(self, name: str, told: object, *, note: str = "") -> None:
        """Write a key; `note` stands above it."""
        if note:
            self.comment(note)
        self._lines.append(f"{_key(name)} = {_value(told, len(name))}")

    def blank(self) -> None:
        """Leave a line."""
        self._lines.append("")

    def text(self) -> str:
        """Return the file."""
        return "\n".join(self._lines) + "\n"


def _key(name: str) -> str:
    bare = name.replace("_", "a").replace("-", "a")
    return name if bare.isascii() and bare.isalnum() else _text(name)


def _value(told: object, indent: int = 0) -> str:
    if isinstance(told, bool):
        return "true" if told else "false"
    if isinstance(told, (int, date)):
        return told.isoformat() if isinstance(told, date) else str(told)
    if isinstance(told, Mapping):
        return "{ " + ", ".join(f"{_key(str(name))} = {_value(part)}" for name, part in told.items()) + " }"
    if isinstance(told, str):
        return _text(told)
    if isinstance(told, Iterable):
        return _list([_value(part) for part in told], indent)
    raise TypeError(f"no TOML for {type(told)}")


def _list(parts: list[str], indent: int) -> str:
    line = f"[{', '.join(parts)}]"
    if len(line) + indent <= _INLINE:
        return line
    return "[\n" + "".join(f"  {part},\n" for part in parts) + "]"


def _text(told: str) -> str:
    """Quote a text as TOML does."""
    return json.dumps(_clean(told), ensure_ascii=False)


def _clean(told: str) -> str:
    """Blank control letters: a file must not break, whatever a sheet holds."""
    return "".join(char if (char >= " " and char != "\x7f") or char in "\t\n" else " " for char in told)
