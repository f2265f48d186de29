"""Words into lines of a width: measuring, filling, evening out, and cutting the word that is wider than its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.services.issuing.render.fonts import Face


class Span(NamedTuple):
    """Text in one typeface."""

    text: str
    face: Face


@dataclass(frozen=True)
class Line:
    """One set line: its spans, its width in points and whether the paragraph ends here."""

    spans: tuple[Span, ...]
    width: float
    size: float
    last: bool = False

    @property
    def spaces(self) -> int:
        """How many blanks a justified line can stretch."""
        return sum(span.text.count(" ") + span.text.count("\xa0") for span in self.spans)


class Word(NamedTuple):
    """What stands between two blanks, perhaps in two typefaces; blank is the width of the blank before it."""

    spans: tuple[Span, ...]
    width: float
    blank: float


def width_of(spans: Sequence[Span], size: float, tracking: float) -> float:
    """Width of spans side by side, in points."""
    total = sum(span.face.width(span.text, size, tracking) for span in spans)
    return max(0.0, total - tracking)


def wrap(
    spans: Sequence[Span], width: float, size: float, tracking: float, *, even: bool = False, split: bool = False
) -> list[Line]:
    """Fill lines of a width; even makes them as equal as their number allows, split cuts words that are too wide."""
    words = list(_words(spans, size, tracking))
    if split:
        words = [part for word in words for part in _broken(word, width, size, tracking)]
    lines = _fill(words, width)
    if even and len(lines) > 1:
        lines = _evened(words, width, len(lines))
    return [_line(line, size, tracking, last=at == len(lines)) for at, line in enumerate(lines, 1)]


def _words(spans: Iterable[Span], size: float, tracking: float) -> Iterator[Word]:
    current: list[Span] = []
    for text, typeface in spans:
        first, *rest = text.split(" ")
        if first:
            current.append(Span(first, typeface))
        for part in rest:
            if current:
                yield _word(current, size, tracking)
            current = [Span(part, typeface)] if part else []
    if current:
        yield _word(current, size, tracking)


def _word(spans: Sequence[Span], size: float, tracking: float) -> Word:
    blank = spans[0].face.width(" ", size, tracking) + tracking
    return Word(tuple(spans), width_of(spans, size, tracking), blank)


def _fill(words: Sequence[Word], width: float) -> list[list[Word]]:
    lines: list[list[Word]] = []
    used = 0.0
    for word in words:
        if lines and used + word.blank + word.width <= width:
            lines[-1].append(word)
            used += word.blank + word.width
        else:
            lines.append([word])
            used = word.width
    return lines


def _evened(words: Sequence[Word], width: float, count: int) -> list[list[Word]]:
    low, high = width / 2, width
    while high - low > 2:
        middle = (low + high) / 2
        low, high = (middle, high) if len(_fill(words, middle)) > count else (low, middle)
    return _fill(words, high)


def _broken(word: Word, width: float, size: float, tracking: float) -> Iterator[Word]:
    """Cut a word that is wider than the line, without a hyphen: the text that comes back is the text that went in."""
    if word.width <= width:
        yield word
        return
    piece, used = "", 0.0
    for text, typeface in word.spans:
        for sign in text:
            wide = typeface.width(sign, size, tracking)
            if piece and used + wide > width:
                yield Word((Span(piece, typeface),), used, word.blank)
                piece, used = "", 0.0
            piece, used = piece + sign, used + wide
        if piece:
            yield Word((Span(piece, typeface),), used, word.blank)
            piece, used = "", 0.0


def _line(words: Sequence[Word], size: float, tracking: float, *, last: bool) -> Line:
    spans: list[Span] = []
    for word in words:
        if spans:
            spans[-1] = spans[-1]._replace(text=spans[-1].text + " ")
        for span in word.spans:
            if spans and spans[-1].face is span.face:
                spans[-1] = spans[-1]._replace(text=spans[-1].text + span.text)
            else:
                spans.append(span)
    return Line(tuple(spans), width_of(spans, size, tracking), size, last)
