"""Templates into lines: the styles of a document and the rule by which a text fits or is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.models.layout_style import Style
from app.services.issuing.render.fonts import Face, face
from app.services.issuing.render.lines import Line, Span, width_of, wrap
from app.services.issuing.render.values import Run, Source

SHRINK = 0.85  # interface.md section 10: shrink to 85 %, then two lines, then refuse
_GLUED = re.compile(
    r"(?<=\b[Aa]rt\.) (?=\d)|(?<=\b[Aa]rts\.) (?=\d)|(?<=\b[Ee]xt\.) (?=\d)|(?<=\d) (?=de [a-zé])|(?<=\d de) (?=[a-z])"
    r"|(?<=\d) (?=(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\b)"
)
"""Blanks where a line should not end: `art. 207`, `5 de noviembre`, `6 dic`."""


class Typesetter:
    """Sets templates of one document in its styles; fonts is the folder of prepared typefaces.

    share tells how much of their declared size the letters have.
    """

    def __init__(self, styles: dict[str, Style], fonts: Path | None, share: float = 1) -> None:
        self.styles, self.share = styles, share
        self._fonts = fonts

    def face(self, name: str) -> Face:
        """Return a typeface by name."""
        return face(name, self._fonts)

    def fit(
        self, source: Source, template: str, style: Style, width: float, most: int, shrink: float = SHRINK
    ) -> list[Line]:
        """Set a text on one line, a little smaller if need be, or on up to `most`; UserError document.too_long.

        shrink is the smallest share of its size. Where more than two lines are allowed, they come before shrinking.
        """
        runs = [run._replace(text=run.text.replace("\n", " ")) for run in source.runs(template)]
        spans = self._spans(source, runs, style)
        natural = width_of(spans, style.size, style.tracking)
        if natural * {1: shrink, 2: SHRINK}.get(most, 1) <= width:
            scale = min(1.0, width / natural) if natural else 1.0
            return [Line(spans, natural * scale, style.size * scale, last=True)]
        steps = range(100, round(shrink * 100) - 1, -5) if most > 1 else ()
        for step in steps:
            found = _wrapped(spans, width, style.size * step / 100, style)
            if len(found) <= most and all(line.width <= width + 0.01 for line in found):
                return found
        raise source.error("document.too_long", max(runs, key=lambda run: len(run.text) * bool(run.field)).field)

    def wrap(self, source: Source, template: str, style: Style, width: float) -> list[list[Line]]:
        """Set a text freely: a list of lines for each paragraph of it."""
        spans = self._spans(source, source.runs(template), style)
        paragraphs = [_wrapped(part, width, style.size, style, split=True) for part in _paragraphs(spans)]
        return [lines for lines in paragraphs if lines]

    def scaled(self, share: float, smallest: float) -> Typesetter:
        """Return the same letters at a share of their size, none below `smallest` points."""
        sizes = {name: max(min(style.size, smallest), style.size * share) for name, style in self.styles.items()}
        styles = {name: style.model_copy(update={"size": sizes[name]}) for name, style in self.styles.items()}
        return Typesetter(styles, self._fonts, share)

    def plain(self, text: str, style: Style) -> list[Line]:
        """Set words of the program (a number, a mark) on one line."""
        typeface = self.face(style.face)
        return [Line((Span(text, typeface),), typeface.width(text, style.size, style.tracking), style.size, last=True)]

    def checked(self, source: Source, template: str, text: str, style: Style) -> list[Line]:
        """Set a ready text on one line after checking the letters of the template's values."""
        self._spans(source, source.runs(template), style)
        return self.plain(text, style)

    def _spans(self, source: Source, runs: Sequence[Run], style: Style) -> tuple[Span, ...]:
        plain, bold = self.face(style.face), self.face(f"{style.font}-semibold")
        spans = []
        for text, heavy, field in runs:
            whole = _GLUED.sub("\xa0", text)
            shown = Span(whole.upper() if style.caps else whole, bold if heavy else plain)
            if sign := shown.face.lacks(shown.text.replace("\n", "")):
                raise source.error("document.unprintable", field, sign=f"{sign} (U+{ord(sign):04X})")
            spans.append(shown)
        return tuple(spans)


def _wrapped(spans: Sequence[Span], width: float, size: float, style: Style, *, split: bool = False) -> list[Line]:
    return wrap(spans, width, size, style.tracking, even=style.align == "centre", split=split)


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for text, typeface in spans:
        first, *rest = text.split("\n")
        current.append(Span(first, typeface))
        for part in rest:
            yield current
            current = [Span(part, typeface)]
    yield current
