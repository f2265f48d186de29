"""The words by which tables of banks are known: headings, labels, signs; declared in `resources/banks/words.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.models.names import fold
from app.models.statements.cells import Cell, text_of

_LOST = re.compile("[?\ufffd]")
_CURRENCY = frozenset({"usd", "us", "dolares", "d"})
_LONGEST_HEADING = 60
_WORST = 1_000
_SHORTEST = 3
_PARTICLES = frozenset({"de", "del", "la", "el", "los", "las", "en"})
_NUMBER = frozenset({"n", "no", "nro", "num", "numero"})
_EDGES_OF_A_SIGN = "()[] "


@dataclass(frozen=True, slots=True)
class Guess:
    """A heading of no list is guessed by how its words begin."""

    meaning: str
    starts: tuple[str, ...]
    never: tuple[str, ...] = ()

    def fits(self, words: list[str]) -> bool:
        """Tell whether some word begins so and none as it must not."""
        return any(word.startswith(self.starts) for word in words) and not any(
            word.startswith(self.never) for word in words if self.never
        )


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that `words.toml` declares, ready to be asked."""

    headings: Mapping[str, tuple[str, int]]
    """Folded heading to meaning and rank; a low rank wins."""
    guesses: tuple[Guess, ...]
    labels: Mapping[str, str]
    signs: Mapping[str, int]
    plain_sides: Mapping[str, int]
    sides: Mapping[str, int]
    suspects: tuple[str, ...]
    """Words that a debit may have."""
    commissions: tuple[str, ...]
    beginnings: tuple[str, ...]
    """First letters of those."""
    asides: Mapping[str, tuple[str, ...]]
    turns: tuple[str, ...] = ()
    """Words that turn the side which the others of a text name: "REVERSO DEPOSITO" is no deposit."""
    _bare: dict[str, tuple[str, int]] = field(default_factory=dict)
    _known: dict[str, tuple[str, int] | None] = field(default_factory=dict)

    def mended(self, text: str) -> str:
        """Return a heading folded; one that lost letters on the way ("D?bito") as the only known one that fits."""
        if not _LOST.search(text):
            return fold(text)
        shape = re.compile("".join("." if _LOST.match(sign) else re.escape(fold(sign) or " ") for sign in text.strip()))
        fitting = [heading for heading in self.headings if shape.fullmatch(heading)]
        return fitting[0] if len(fitting) == 1 else fold(text)

    def meaning(self, heading: str) -> tuple[str, int] | None:
        """Return what a column with this folded heading tells, and how surely (a low rank is surer)."""
        if heading not in self._known:
            self._known[heading] = self._found(heading)
        return self._known[heading]

    def listed(self, text: str) -> bool:
        """Tell whether a heading, as it is written, is of the lists and not guessed."""
        known = self.meaning(fold(text))
        return known is not None and known[1] < _WORST

    def _found(self, heading: str) -> tuple[str, int] | None:
        if not heading or len(heading) > _LONGEST_HEADING:
            return None
        words = heading.split()
        while len(words) > 1 and words[-1] in _CURRENCY and heading not in self.headings:
            words.pop()
            heading = " ".join(words)
        listed = self.headings.get(heading) or self._bare.get(bare(heading))
        guesses = ((one.meaning, _WORST + rank) for rank, one in enumerate(self.guesses) if one.fits(words))
        return listed or next(guesses, None)

    def may_be_debit(self, texts: Iterable[str]) -> bool:
        """Tell whether the texts of a row may speak of a debit: a file without signs is then not guessed."""
        told = list(texts)
        plain = f" {' '.join(map(fold, told))} "
        return (
            self.side(told) < 0
            or any(map(self._turned, told))
            or any(map(self.is_commission, told))
            or any(f" {word} " in plain for word in self.suspects)
        )

    def sign(self, cell: Cell) -> int:
        """Return 1 for a credit, -1 for a debit, 0 for what is no sign."""
        text = text_of(cell).strip(_EDGES_OF_A_SIGN).replace("−", "-").replace("–", "-")
        return self.signs.get(text, 0) if text in {"+", "-"} else self.signs.get(fold(text), 0)

    def side(self, texts: Iterable[str]) -> int:
        """Return the side that the words of a row name; 0 if none or both, or if another word turns them."""
        told = [text for text in texts if text]
        straight = [f" {fold(text)} " for text in told if not self._turned(text)]
        for sides in (self.plain_sides, self.sides):
            found = {side for plain in straight for word, side in sides.items() if f" {word} " in plain}
            if found:
                sure = len(found) == 1 and (sides is self.plain_sides or len(straight) == len(told))
                return found.pop() if sure else 0
        return 0

    def _turned(self, text: str) -> bool:
        """Tell whether some word of a text turns the side that the others name."""
        return any(word.startswith(self.turns) for word in fold(text).split())

    def is_commission(self, text: str) -> bool:
        """Tell whether a text begins as banks begin what they charge."""
        if not text[:_SHORTEST].lower().startswith(self.beginnings):
            return False  # a cheap look at what nearly every text begins with
        words = fold(text[:40])
        return any(words == start or words.startswith(f"{start} ") for start in self.commissions)

    def aside(self, text: str) -> str:
        """Return "totals", "opening", "closing" or "sections" for a text that begins a row that is no movement."""
        plain = fold(text)
        for kind, starts in self.asides.items():
            if any(plain == start or plain.startswith(f"{start} ") for start in starts):
                return kind
        return ""


def from_data(data: Mapping[str, Mapping[str, Iterable[str]]], guesses: Iterable[Mapping[str, object]]) -> Words:
    """Return the words of a file that was read."""
    headings = {
        heading: (meaning, rank) for meaning, known in data["headings"].items() for rank, heading in enumerate(known)
    }
    return Words(
        headings=headings,
        guesses=tuple(Guess(str(one["meaning"]), _texts(one, "starts"), _texts(one, "not")) for one in guesses),
        labels={label: fact for fact, known in data["labels"].items() for label in known},
        signs=_sides(data["signs"]),
        plain_sides=_sides(data["sides"], "plain_"),
        sides=_sides(data["sides"]),
        suspects=tuple(data["sides"]["suspects"]),
        commissions=tuple(data["commissions"]["starts"]),
        beginnings=tuple({start[:_SHORTEST].rstrip() for start in data["commissions"]["starts"]}),
        asides={kind: tuple(starts) for kind, starts in data["asides"].items()},
        turns=tuple(data["sides"]["turns"]),
        _bare={bare(heading): told for heading, told in reversed(headings.items())},
    )


def bare(heading: str) -> str:
    """Return a folded heading without its particles, and every way of saying "number" as a first "n"."""
    words = [word for word in heading.split() if word not in _PARTICLES]
    rest = [word for word in words if word not in _NUMBER]
    return " ".join(rest if len(rest) in {0, len(words)} else ["n", *rest]) or heading


def _sides(data: Mapping[str, Iterable[str]], begin: str = "") -> dict[str, int]:
    return {word: side for name, side in (("credit", 1), ("debit", -1)) for word in data[f"{begin}{name}"]}


def _texts(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    told = data.get(name, ())
    return tuple(str(one) for one in told) if isinstance(told, (list, tuple)) else ()
