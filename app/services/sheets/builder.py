"""What the readers of each part fill in while a sheet is read, and the account of every line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.models.sheets import (
    LABEL,
    UNPLACED,
    ChannelSteps,
    Note,
    Placed,
    SheetFee,
    SheetMonth,
    SheetOffice,
    SheetRequirement,
    SheetService,
)
from app.services.sheets.pieces import Piece
from app.services.sheets.units import Unit


@dataclass
class Builder:
    """Mutable while reading; `texts` holds the parts that are lists of sentences, by field."""

    placed: list[Placed] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    requirements: list[SheetRequirement] = field(default_factory=list)
    steps: list[ChannelSteps] = field(default_factory=list)
    fees: list[SheetFee] = field(default_factory=list)
    offices: list[SheetOffice] = field(default_factory=list)
    months: list[SheetMonth] = field(default_factory=list)
    services: list[SheetService] = field(default_factory=list)
    contact: dict[str, list[str]] = field(default_factory=dict)
    changes: list[tuple[str, ...]] = field(default_factory=list)
    indicators: list[tuple[str, str]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    free: bool = False
    _known: dict[tuple[int, str], Piece] = field(default_factory=dict)

    def put(self, pieces: Iterable[Piece], home: str) -> None:
        """Account for pieces: they went to a field, or to nowhere. Units that share a piece account for it once."""
        for piece in pieces:
            if (id(piece), home) not in self._known:
                self._known[id(piece), home] = piece
                self.placed.append(Placed(piece.line, home, piece.text))

    def label(self, piece: Piece, text: str) -> None:
        """Account for a label inside a piece; one line may hold the same twice."""
        self.placed.append(Placed(piece.line, LABEL, text.strip()))

    def add(self, home: str, unit: Unit, text: str | None = None) -> None:
        """Add a sentence to a field."""
        self.texts.setdefault(home, []).append(unit.text if text is None else text)
        self.put(unit.pieces, home)

    def note(self, home: str, unit: Unit) -> None:
        """Keep a sentence beside a field."""
        self.notes.append(Note(home, unit.text))
        self.put(unit.pieces, home)

    def lose(self, pieces: Iterable[Piece]) -> None:
        """List pieces that nobody could place."""
        self.put(pieces, UNPLACED)

    def first(self, home: str) -> str:
        """Return a field that is one text."""
        return " ".join(self.texts.get(home, []))

    def all(self, home: str) -> tuple[str, ...]:
        """Return a field that is a list of texts."""
        return tuple(self.texts.get(home, ()))
