"""In which line of a TOML file each key stands (the standard reader does not say)."""

from __future__ import annotations

import contextlib
import re
import tomllib
from dataclasses import dataclass, field

Place = tuple[str | int, ...]

_SIGN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'"
    r"|#[^\n]*|\n|[\[\]{}=,]|[^\s\"'#\[\]{}=,]+",
    re.DOTALL,
)

_LAST = re.compile(r"(\[[0-9]+\]|\.?[^.\[\]]*\]*)$")


def lines_of(text: str) -> dict[str, int]:
    """Map every key and list item, dotted, to its line; text must be valid TOML. Too deep a nesting ends the map."""
    scanner = _Scanner(_signs(text))
    with contextlib.suppress(IndexError, RecursionError):
        scanner.run()
    return {dotted(place): line for place, line in scanner.lines.items()}


def dotted(place: Place) -> str:
    """Write a place as `workflow.steps[3].task`."""
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def holder_of(key: str) -> str:
    """Drop the last part of a dotted place."""
    return _LAST.sub("", key)


def _signs(text: str) -> list[tuple[str, int]]:
    signs, line, end = [], 1, 0
    for match in _SIGN.finditer(text):
        line += text.count("\n", end, match.start())
        end = match.start()
        if not match[0].startswith("#"):
            signs.append((match[0], line))
    return signs


@dataclass
class _Scanner:
    signs: list[tuple[str, int]]
    at: int = 0
    table: Place = ()
    lines: dict[Place, int] = field(default_factory=dict)
    counts: dict[Place, int] = field(default_factory=dict)

    def run(self) -> None:
        while self.at < len(self.signs):
            sign, _ = self.signs[self.at]
            if sign == "\n":
                self.at += 1
            elif sign == "[":
                self._header()
            else:
                self._pair(self.table)

    def _header(self) -> None:
        line, opened = self.signs[self.at][1], self.at
        while self.signs[self.at][0] == "[":
            self.at += 1
        many = self.at - opened > 1
        keys = self._keys("]")
        place: Place = ()
        for key in keys[:-1]:
            place = self._last((*place, key))
            self.lines.setdefault(place, line)
        place = (*place, keys[-1])
        if many:
            self.counts[place] = self.counts.get(place, 0) + 1
        self.lines.setdefault(place, line)
        self.table = self._last(place)
        self.lines.setdefault(self.table, line)

    def _last(self, place: Place) -> Place:
        return (*place, self.counts[place] - 1) if place in self.counts else place

    def _pair(self, table: Place) -> None:
        line = self.signs[self.at][1]
        place: Place = table
        for key in self._keys("="):
            place = (*place, key)
            self.lines.setdefault(place, line)
        self._value(place)

    def _keys(self, until: str) -> list[str]:
        text = ""
        while self.signs[self.at][0] != until:
            text += self.signs[self.at][0]
            self.at += 1
        while self.at < len(self.signs) and self.signs[self.at][0] == until:
            self.at += 1
        return [_plain(part) for part in re.findall(r"\"(?:\\.|[^\"\\])*\"|'[^']*'|[^.\s]+", text)]

    def _value(self, place: Place) -> None:
        sign, _ = self.signs[self.at]
        self.at += 1
        if sign == "[":
            self._items(place)
        elif sign == "{":
            self._members(place)

    def _items(self, place: Place) -> None:
        index = 0
        while (sign := self.signs[self.at])[0] != "]":
            if sign[0] in {"\n", ","}:
                self.at += 1
                continue
            self.lines[(*place, index)] = sign[1]
            self._value((*place, index))
            index += 1
        self.at += 1

    def _members(self, place: Place) -> None:
        while (sign := self.signs[self.at])[0] != "}":
            if sign[0] in {"\n", ","}:
                self.at += 1
            else:
                self._pair(place)
        self.at += 1


def _plain(key: str) -> str:
    """Undo the quotes of a key, with the reader's own rules."""
    return next(iter(tomllib.loads(f"{key} = 0"))) if key[0] in "\"'" else key
