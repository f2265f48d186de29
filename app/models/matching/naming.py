"""The name of a payer against the words of a concept: cut short, with initials, with a slip of the hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance.OSA import distance

from app.models.matching import weights
from app.models.matching.vocabulary import Vocabulary

LONG_WORD = 4
VERY_LONG_WORD = 8
STRANGERS = 2


class Naming(NamedTuple):
    """What a concept says of a payer's name. `strange`: its words that no name explains."""

    points: int
    found: int
    strange: int
    told: tuple[str, ...] = ()
    payer: tuple[str, ...] = ()

    @property
    def in_order(self) -> bool:
        """Tell whether the words stand so in the name, turned, some left out; each may be cut or an initial."""
        name = self.payer
        return any(_follow(self.told, (*name[turn:], *name[:turn])) for turn in range(len(name)))

    @property
    def in_place(self) -> int:
        """Count the words, no initials, when all stand as one writes names: either half first, its ends left out."""
        if any(_writes(self.told, first, second) for first, second in _halves(self.payer)):
            return sum(len(word) > 1 for word in self.told)
        return 0


NOTHING = Naming(0, 0, 0)


def compare(row_words: tuple[str, ...], payer_words: tuple[str, ...], vocabulary: Vocabulary) -> Naming:
    """Weigh the words of a row against those of a name."""
    if not row_words or not payer_words:
        return NOTHING
    points = found = strange = 0
    weights_of = vocabulary.weights
    left = list(payer_words)
    rest: list[str] = []
    for word in row_words:
        if word in left:
            left.remove(word)
            points += weights_of[word]
            found += 1
        else:
            rest.append(word)
    if not found and len(rest) > 1:  # two slips in one name are another name
        return Naming(weights.STRANGER * STRANGERS, 0, len(rest))
    for word in rest:
        like = _meant(word, left, vocabulary, last=word is row_words[-1])
        if like is None:
            strange += len(word) > 1
            continue
        left.remove(like)
        points += weigh_part(word, like, vocabulary)
        found += 1
    if not found:
        return Naming(weights.STRANGER * min(strange, STRANGERS), 0, strange)
    total = min(points, weights.NAME_MOST) + weights.STRANGER * min(strange, STRANGERS)
    return Naming(total, found, strange, row_words, payer_words)


def _meant(word: str, left: Sequence[str], vocabulary: Vocabulary, *, last: bool) -> str | None:
    """Find the word of the name that this one is, cut or mistyped; MARIA is no slip for MARIO, as others are called."""
    known = word in vocabulary.weights
    if known and word not in vocabulary.beginnings:
        return None
    like = nearest(word, left, last=last)
    return None if like is None or (known and not like.startswith(word)) else like


def _follow(told: Sequence[str], name: Iterable[str]) -> bool:
    rest = iter(name)
    return all(any(word == other or nearest(word, (other,), last=True) for other in rest) for word in told)


def _halves(name: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Part a name in surnames and given names, in both orders; of an odd number of words either half has the more."""
    for cut in {len(name) // 2, (len(name) + 1) // 2}:
        yield name[:cut], name[cut:]
        yield name[cut:], name[:cut]


def _writes(told: Sequence[str], first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether words are the beginning of one half and then that of the other; each may be cut or an initial."""
    return any(
        all(whole.startswith(word) for word, whole in zip(told, (*first[:ended], *second), strict=False))
        for ended in range(1, len(first) + 1)
        if len(told) <= ended + len(second)
    )


def nearest(word: str, left: Sequence[str], *, last: bool) -> str | None:
    """Find the word of the name that this one may stand for: an initial, its beginning, or one slip away."""
    length = len(word)
    if last or length == 1:
        for other in left:
            if other.startswith(word):
                return other
    if length < LONG_WORD:
        return None
    allowed = 2 if length >= VERY_LONG_WORD else 1
    least = VERY_LONG_WORD if allowed > 1 else LONG_WORD
    for other in left:
        size = len(other)
        if size >= least and abs(size - length) <= allowed and distance(word, other, score_cutoff=allowed) <= allowed:
            return other
    return None


def weigh_part(word: str, other: str, vocabulary: Vocabulary) -> int:
    """Weigh a word that stands for another: by how many names begin so, or less for a slip of the hand."""
    if other.startswith(word):
        return vocabulary.start_points(word)
    return max(vocabulary.weights[other] + weights.TYPO, weights.SLIPPED)
