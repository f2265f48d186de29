"""Text with marked fragments: what agrees between two sides stands on the colour of a highlighter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.views.theme.look import Look
from app.views.widgets import ink

Marks = Sequence[tuple[int, int]]
_RADIUS = 2
_ELLIPSIS = "…"


def pieces(words: str, marks: Marks) -> list[tuple[str, bool]]:
    """Cut a text at its marks into (words, marked); marks outside the text or over one another are trimmed."""
    cut: list[tuple[str, bool]] = []
    at = 0
    for begins, ends in sorted(marks):
        start, end = max(begins, at), min(ends, len(words))
        if start >= end:
            continue
        cut.append((words[at:start], False))
        cut.append((words[start:end], True))
        at = end
    cut.append((words[at:], False))
    return [(part, marked) for part, marked in cut if part]


def paint_marked(
    painter: QPainter, rect: QRectF, words: str, marks: Marks, look: Look, *, role: str = "body", tone: str = "texto"
) -> None:
    """Draw one line with its marked fragments.

    What does not fit ends in an ellipsis; it begins with one as late as the first mark needs to be seen.
    """
    shown, kept = _fitted(words, marks, look, role, rect.width())
    x = rect.left()
    height = look.metrics(role).height()
    for part, marked in pieces(shown, kept):
        width = look.width(role, part)
        if marked:
            ground = QRectF(x - 1, rect.center().y() - height / 2, width + 2, height)
            ink.box(painter, ground, radius=_RADIUS, fill=look.color("marca"))
        place = QRectF(x, rect.top(), width + 1, rect.height())
        ink.text(painter, place, part, look, role=role, tone="marca_texto" if marked else tone)
        x += width


def _fitted(words: str, marks: Marks, look: Look, role: str, room: float) -> tuple[str, Marks]:
    """Return what fits of a text, and its marks."""
    if sum(look.width(role, part) for part, _marked in pieces(words, marks)) <= room + 0.5:
        return words, marks
    first, until = min(marks, default=(0, 0))
    if first and look.width(role, words[:until] + _ELLIPSIS) > room:
        ended = _ELLIPSIS if until < len(words) else ""
        fits = (at for at in range(1, first) if look.width(role, f"{_ELLIPSIS}{words[at:until]}{ended}") <= room)
        begins = next(fits, first)
        rest = [(start - begins + 1, end - begins + 1) for start, end in marks]
        return _cut(_ELLIPSIS + words[begins:], rest, look, role, room)
    return _cut(words, marks, look, role, room)


def _cut(words: str, marks: Marks, look: Look, role: str, room: float) -> tuple[str, Marks]:
    """Cut a text where its room ends."""
    if look.width(role, words) <= room:
        return words, marks
    shown = words
    while shown and look.width(role, shown + _ELLIPSIS) > room:
        shown = shown[:-1]
    return shown + _ELLIPSIS, [(start, min(end, len(shown))) for start, end in marks]
