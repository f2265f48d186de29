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
from app.services.sheets.pieces import Piece, Row
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

    def put(self, pieces: Iterable[Piece], home: str) -> None:
        """Account for pieces: they went to a field, or to nowhere."""
        known = set(self.placed[-200:])
        for piece in pieces:
            one = Placed(piece.line, home, piece.text)
            if one not in known:
                self.placed.append(one)
                known.add(one)

    def put_row(self, row: Row, home: str) -> None:
        """Account for a row of a table, where two cells may say the same."""
        self.placed += [Placed(piece.line, home, piece.text) for piece in row.pieces]

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
