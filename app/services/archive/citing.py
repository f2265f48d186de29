"""Records that a request points at: checked as an answer, told in words, told again as the archive says today."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.archives import pages_of, pages_text, pages_words
from app.models.catalogue.field_archived import ArchivedField
from app.models.errors import UserError
from app.models.texts_es import plain_date

Read = Callable[[str, Sequence[str]], Iterable[Any]]
"""Rows of a query by its values, each row by place."""

LONGEST_WORDS = 600
RECORD_PARTS = ("body", "date", "number", "title")
"""What papers may say of a record by itself: `{record.<field>.body}`."""
_NOW = "SELECT id, words, pages, blob, body_title, held_on, number, title FROM archived WHERE office = ? AND id = ?"


@dataclass(frozen=True, slots=True)
class Cited:
    """One record of an answer as the archive says today. pages: the chosen sheets, () for all of them."""

    record: str
    words: str
    count: int
    blob: str
    pages: tuple[int, ...]
    body: str
    held_on: date
    number: str
    title: str

    def parts(self) -> dict[str, str]:
        """Return what papers may say of it by itself, by RECORD_PARTS."""
        return {"body": self.body, "date": plain_date(self.held_on), "number": self.number, "title": self.title}

    @property
    def told(self) -> str:
        """The record with its sheets, as papers say it."""
        return told(self.words, self.pages)

    @property
    def sheets(self) -> tuple[int, ...]:
        """Every chosen sheet by its number."""
        return self.pages or tuple(range(1, self.count + 1))

    def stored(self) -> dict[str, object]:
        """Return it as an answer keeps it."""
        return {"record": self.record, "words": self.words, "count": self.count, "pages": list(self.pages)}


def told(words: str, pages: Sequence[int]) -> str:
    """Tell a record with its sheets."""
    sheets = pages_words(pages)
    return f"{words}, {sheets}" if sheets else words


def check(_ctx: object, field: ArchivedField, value: object) -> None:
    """Look at an answer by itself. Errors: field.not_text, archive.too_many, archive.pages_*."""
    if len(kept(field, value)) > field.most:
        raise UserError("archive.too_many", most=field.most)


def kept(field: ArchivedField, value: object) -> list[dict[str, object]]:
    """Return an answer as it is stored, its sheets by number. Errors: field.not_text, archive.pages_*."""
    if not isinstance(value, (list, tuple)) or not all(_is_record(one) for one in value):
        raise UserError("field.not_text")
    return [
        {
            "record": one["record"],
            "words": one["words"],
            "count": one["count"],
            "pages": list(_pages(one, one["count"])) if field.pages else [],
        }
        for one in value
    ]


def _is_record(one: object) -> bool:
    if not isinstance(one, Mapping):
        return False
    texts = all(isinstance(one.get(name), str) and len(one[name]) <= LONGEST_WORDS for name in ("record", "words"))
    pages, count = one.get("pages", ""), one.get("count")
    return texts and isinstance(count, int) and not isinstance(count, bool) and isinstance(pages, (str, list, tuple))


def _pages(one: Mapping[str, Any], count: int) -> tuple[int, ...]:
    pages = one.get("pages", "")
    return pages_of(pages if isinstance(pages, str) else ", ".join(map(str, pages)), count)


def typed_pages(one: Mapping[str, Any]) -> str:
    """Return the sheets of an answer as a person types them."""
    pages = one.get("pages", "")
    return pages if isinstance(pages, str) else pages_text(pages)


def cited(read: Read, office: str, field: ArchivedField, value: object) -> tuple[Cited, ...]:
    """Return the records of a stored answer as the archive says today.

    Raises UserError "archive.gone", or "archive.pages_beyond" if a correction left fewer sheets.
    """
    found = []
    for one in value if isinstance(value, (list, tuple)) else ():
        rows = list(read(_NOW, (office, one["record"])))
        if not rows:
            raise UserError("archive.gone", label=str(one["words"]) or field.label)
        record, words, count, blob, body, held_on, number, title = tuple(rows[0])
        held = held_on if isinstance(held_on, date) else date.fromisoformat(held_on)
        found.append(Cited(record, words, count, blob, _pages(one, count), body, held, number, title))
    return tuple(found)


def answer_words(value: object) -> str:
    """Tell a stored answer as it was given."""
    items = value if isinstance(value, (list, tuple)) else ()
    return "; ".join(told(str(one["words"]), one["pages"]) for one in items)
