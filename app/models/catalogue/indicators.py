"""What a charter promises to count, and the history that a sheet has published."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text
from app.models.catalogue.workflow import Outcome


class Charter(Declared):
    """The charter of services that publishes the procedure."""

    code: Text
    edition: Text
    date: date


class Indicator(Declared):
    """A count by month.

    counts: "cases" by the month they came (or ended, with `outcomes`), "documents" by the month they were issued,
    "records" of an archive by the month of their session;
    products, channels, results and outcomes: only these.
    """

    key: Key
    title: Text
    published: str = ""
    counts: Literal["cases", "documents", "records"]
    archive: Key | None = None
    products: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    channels: Annotated[tuple[Key, ...], Attr(max_length=20)] = ()
    results: Annotated[tuple[Key, ...], Attr(max_length=12)] = ()
    outcomes: Annotated[tuple[Outcome, ...], Attr(max_length=3)] = ()


class MonthRecord(Declared):
    """One published row of the transparency table, kept as published."""

    year: Annotated[int, Attr(ge=1990, le=2100)]
    month: Annotated[int, Attr(ge=1, le=12)]
    complaints: Annotated[int, Attr(ge=0)]
    attentions: Annotated[int, Attr(ge=0)]
