"""From pieces to units: paragraphs whose wrapped lines are joined, and items whose numbers were stuck together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from app.services.sheets.pieces import Piece, plain

_BULLET = re.compile("[•▪●◦‣■➢➤✓✔\uf0b7\uf0a7]")
_MARK = re.compile(
    r"(?:(?P<number>\d{1,2})\s?[.)\-]{1,2}\s*(?![\d.,:h])(?=\S)|[-–*·]\s+|[a-zñ][.)]\s+|[ivx]{1,4}[.)]\s+)"
)
_STUCK = r"(?<![\d.,$°º#-])(?<!art\.)(?<!art\. )(?<!Art\. )(?<!Nro\. ){number}\s?[.)]\s*(?=[A-ZÁÉÍÓÚÑ¿¡“«\"(])"
_ENDS = (".", ":", ";", "?", "!", ".”", '."', ".)")
_WIDE, _FULL = 60, 0.8
_NARROWEST, _WIDEST = 80, 150


@dataclass
class Unit:
    """One paragraph or item. `number` is the printed ordinal, None without one; `marked` tells an item."""

    text: str
    pieces: list[Piece] = field(default_factory=list)
    number: int | None = None
    marked: bool = False
    lead: int = 0

    @property
    def heads(self) -> bool:
        """Tell whether it introduces what follows."""
        return self.text.endswith(":")


def units(pieces: Iterable[Piece]) -> list[Unit]:
    """Join wrapped lines and tell items apart; every word of the pieces is in exactly one unit, ordinals aside."""
    cut = [part for piece in pieces for part in _at_bullets(piece)]
    width = max((len(piece.text) for piece in cut), default=0)
    found: list[Unit] = []
    for piece in cut:
        mark = _MARK.match(piece.text)
        if mark or not found or not _continues(found[-1], piece, width):
            found.append(_begun(piece, mark))
        else:
            found[-1].text = plain(f"{found[-1].text} {piece.text}")
            found[-1].pieces.append(piece)
    return _unstuck([unit for unit in found if unit.text])


def _begun(piece: Piece, mark: re.Match[str] | None) -> Unit:
    start = mark.end() if mark and not mark[0][0].isalpha() else 0
    bullet = _BULLET.match(piece.text)
    start = bullet.end() if bullet else start
    number = int(mark["number"]) if mark and mark["number"] else None
    text = plain(piece.text[start:])
    return Unit(text, [piece], number, marked=bool(mark or bullet), lead=max(0, piece.lead - start))


def _at_bullets(piece: Piece) -> list[Piece]:
    places = [found.start() for found in _BULLET.finditer(piece.text)]
    if not places:
        return [piece]
    cuts = sorted({0, *places, len(piece.text)})
    parts = [piece.text[start:end].strip() for start, end in pairwise(cuts)]
    kept = [part for part in parts if part]
    return [
        piece._replace(text=part, hard=piece.hard or place > 0 or places[0] == 0, gap=piece.gap and place == 0)
        for place, part in enumerate(kept)
    ]


def _continues(before: Unit, piece: Piece, width: int) -> bool:
    """Tell whether a line goes on with what came before it."""
    if piece.hard or piece.heading:
        return False
    small = not piece.text[:1].isupper()
    last = before.pieces[-1].text
    if piece.gap:
        return small and not before.text.endswith(_ENDS) and piece.text[:1].isalpha()
    if small:
        return True
    full = len(last) >= _FULL * width and _NARROWEST <= width <= _WIDEST
    return full or (len(last) >= _WIDE and not last.endswith(_ENDS))


def _unstuck(found: list[Unit]) -> list[Unit]:
    """Cut items that lost the break before their number: "...organización3. Comprobante"."""
    parted: list[Unit] = []
    for place, unit in enumerate(found):
        following = found[place + 1].number if place + 1 < len(found) else None
        parted += _parted(unit, following)
    return parted


def _parted(unit: Unit, following: int | None) -> list[Unit]:
    """Look for the next numbers in one unit, unless the unit after it bears them."""
    number, start, parts = unit.number, 0, []
    if number is None:
        return _numbered_from_one(unit, following)
    while following != number + 1:
        stuck = re.compile(_STUCK.format(number=number + 1)).search(unit.text, start + 1)
        if stuck is None:
            break
        parts.append(Unit(unit.text[start : stuck.start()].strip(), unit.pieces, number, marked=True))
        number, start = number + 1, stuck.end()
    return [*parts, Unit(unit.text[start:].strip(), unit.pieces, number, marked=unit.marked, lead=unit.lead)]


def _numbered_from_one(unit: Unit, following: int | None) -> list[Unit]:
    """Cut a paragraph that holds its own list: "Debe: 1. Llenar 2. Firmar"."""
    first = re.compile(_STUCK.format(number=1)).search(unit.text)
    if first is None or following == 1 or not re.compile(_STUCK.format(number=2)).search(unit.text, first.end()):
        return [unit]
    before = Unit(unit.text[: first.start()].strip(), unit.pieces, None, marked=unit.marked, lead=unit.lead)
    rest = Unit(unit.text[first.end() :].strip(), unit.pieces, 1, marked=True)
    return [*([before] if before.text else []), *_parted(rest, following)]
