"""Categories that a dated decision table works out, and that a person confirms (LOPDP, art. 20)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Number, Text, named
from app.models.catalogue.conditions import Condition

HIGHEST, LOWEST = "highest", "lowest"
"""Instead of the criterion that prevails: the highest or the lowest of the sub-results, in declared order."""


class Category(Declared):
    """One possible result; the declared order goes from the lowest to the highest."""

    key: Key
    title: Text


class Span(Declared):
    """Values up to a limit, included, or these options of a choice give `result`; the last one needs neither.

    up_to: of a number; up_to_cents: of an amount; any_of: keys of options, "yes" and "no" too.
    """

    up_to: Number | None = None
    up_to_cents: int | None = None
    any_of: Annotated[tuple[Key, ...], Attr(max_length=200)] = ()
    result: Key


class Criterion(Declared):
    """What one number, amount or choice says by itself."""

    key: Key
    title: Text
    field: Key
    spans: Annotated[tuple[Span, ...], Attr(min_length=1, max_length=60)]


class Table(Declared):
    """The table in force from a day; older ones stay, and an old case is never worked out anew.

    prevails: key of the criterion that decides when they disagree, "highest" or "lowest"; if the one that prevails
    has no answer, the first that has one decides. note: what is not certain about it, shown beside the result.
    """

    version: Text
    valid_from: date
    valid_to: date | None = None
    prevails: Key
    criteria: Annotated[tuple[Criterion, ...], Attr(min_length=1, max_length=12)]
    legal_basis: Text
    note: str = ""


class Rule(Declared):
    """One category to work out: its possible results and its dated tables."""

    key: Key
    title: Text
    help: str = ""
    when: Condition | None = None
    categories: Annotated[tuple[Category, ...], Attr(min_length=2, max_length=60)]
    tables: Annotated[tuple[Table, ...], Attr(min_length=1, max_length=60)]

    def category(self, key: str) -> Category:
        """Return the result of that key; KeyError if there is none."""
        return named(self.categories, key)

    def table_on(self, day: date) -> Table | None:
        """Return the latest table that has begun and not ended."""
        begun = [one for one in self.tables if one.valid_from <= day]
        latest = max(begun, key=lambda one: one.valid_from, default=None)
        return latest if latest and (latest.valid_to is None or day <= latest.valid_to) else None
