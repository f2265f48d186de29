"""Walks XML without entities and without declarations of its own; names come without their namespace."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from app.models.errors import UserError

Attributes = dict[str, str]
_DEEPEST = 64


def walk(
    content: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str, str], None],
) -> None:
    """Call `start` with each element and `end` with its name and its own text.

    Raises UserError "statement.damaged", "statement.truncated".
    """
    _Walk(start, end).over(content)


class _Walk:
    def __init__(self, start: Callable[[str, Attributes], None], end: Callable[[str, str], None]) -> None:
        self._start, self._end = start, end
        self._texts: list[list[str]] = []

    def over(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._begun
        parser.EndElementHandler = self._ended
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        try:
            parser.Parse(content, True)  # noqa: FBT003 (expat)
        except expat.ExpatError as error:
            cut = error.code in {3, 5}  # no element found, unclosed token
            raise UserError("statement.truncated" if cut or self._texts else "statement.damaged") from error
        except (LookupError, ValueError) as error:  # an encoding that nobody knows
            raise UserError("statement.damaged") from error

    def _begun(self, name: str, given: Attributes) -> None:
        if len(self._texts) >= _DEEPEST:
            raise UserError("statement.damaged")
        self._texts.append([])
        self._start(local(name), {local(key): value for key, value in given.items()})

    def _ended(self, name: str) -> None:
        self._end(local(name), "".join(self._texts.pop()).strip())

    def _data(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)


def local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition(" ")[2].rpartition(":")[2]


def _refuse(*_declaration: object) -> None:
    raise UserError("statement.damaged")
