"""What is typed into an archive and what its lists, its page and its picker show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ResolutionText:
    """One resolution: its number as the record writes it, and its text."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class RecordIn:
    """A record as a person describes it; archive, body and session_type are declared keys."""

    archive: str
    body: str
    session_type: str
    number: str
    held_on: date
    title: str = ""
    agenda: tuple[str, ...] = ()
    resolutions: tuple[ResolutionText, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanIn:
    """A file that brings sheets: one PDF, or a JPG for each sheet."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ArchiveFilter:
    """Which records a list shows; year 0 is any. `text` matches by word beginnings, without accents."""

    archive: str
    body: str = ""
    session_type: str = ""
    year: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Where words were found: sheet (0 is the description), the text around, and where in it the match stands."""

    page: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record in a list. number: with its year; words: the whole record in one breath; pages: its sheets.

    version: grows with each correction.
    """

    id: str
    archive: str
    number: str
    body: str
    session: str
    held_on: date
    title: str
    pages: int
    words: str
    version: int
    fragment: Fragment | None = None


@dataclass(frozen=True, slots=True)
class RecordPage:
    """One page of a list; `after` goes back in to get the next one, None at the end."""

    lines: tuple[RecordLine, ...]
    after: tuple[str, str] | None
    total: int


@dataclass(frozen=True, slots=True)
class FormerLine:
    """A former version: as it was described, and why, when and by whom it was corrected."""

    id: str
    words: str
    record: RecordIn
    pages: int
    reason: str
    replaced_at: datetime
    replaced_by: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record closely. has_text: whether its sheets can be searched (a scan of pictures cannot)."""

    line: RecordLine
    record: RecordIn
    file_name: str
    size: int
    has_text: bool
    recorded_at: datetime
    recorded_by: str
    formers: tuple[FormerLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What the page of an archive offers to filter by: the years that have records, newest first, and its size."""

    years: tuple[int, ...]
    total: int
