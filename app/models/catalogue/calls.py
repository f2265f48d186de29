"""Calls: when requests may come, how many there is room for, and the points that put them in order."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import model_validator

from app.models.catalogue.base import Declared, Key, Number, Text
from app.models.catalogue.conditions import Condition
from app.models.texts_es import grouped, plain_date


class Call(Declared):
    """Requests are taken from one day to another, both included.

    quota: how many there is room for; when_full: later ones are refused, or wait in case somebody leaves.
    """

    key: Key
    title: Annotated[Text, Attr(max_length=120)]
    open_from: date
    open_to: date
    quota: Annotated[int | None, Attr(ge=1, le=1_000_000)] = None
    when_full: Literal["refuse", "wait"] = "wait"
    legal_basis: str = ""

    @property
    def told(self) -> str:
        """When it takes requests and how many, as the information card says it."""
        room = f"; cupo de {grouped(self.quota)}" if self.quota else ""
        basis = f" ({self.legal_basis.rstrip('.')})" if self.legal_basis else ""
        return f"{self.title}: del {plain_date(self.open_from)} al {plain_date(self.open_to)}{room}{basis}."


class PointSpan(Declared):
    """What an answer up to a limit, included, or one of these options is worth; the last one needs neither."""

    up_to: Number | None = None
    up_to_cents: int | None = None
    any_of: Annotated[tuple[Key, ...], Attr(max_length=200)] = ()
    points: Number


class Score(Declared):
    """The points that one answer gives: by its span, or `each` for every unit of it, `most` of them at the most."""

    key: Key
    title: Text
    field: Key
    when: Condition | None = None
    spans: Annotated[tuple[PointSpan, ...], Attr(max_length=60)] = ()
    each: Number | None = None
    most: Number | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Score:
        if (self.each is None) == (not self.spans):
            raise ValueError("diga `spans` o `each`, uno de los dos")
        return self
