"""What an administrator sees of the declared procedures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.faults import Fault


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version; in_file: False when only cases keep it; cases: how many began with it in this data folder."""

    number: int
    valid_from: date
    in_file: bool
    cases: int


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    """One procedure: state is "attended", "off", "future" or "gone" (only old cases keep it).

    since: day from which the office attends it or does not, None when nothing but the definition says it;
    here: whether the definition names this office.
    """

    key: str
    name: str
    state: str
    since: date | None
    here: bool
    versions: tuple[VersionLine, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed between two versions: where, what it was and what it is; empty when it was not there."""

    place: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """What reading the files again found; used: what is without fault runs now, the faulty ones are left out."""

    faults: tuple[Fault, ...]
    used: bool
