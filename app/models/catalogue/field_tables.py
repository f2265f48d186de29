"""The kind of field that asks for a table of rows."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.asked import Asked, Option, Pattern
from app.models.catalogue.base import Declared, Key, Number, Text
from app.models.decimals import MOST_PLACES

ColumnKind = Literal[
    "text", "number", "money", "date", "identity", "choice", "email", "phone", "ciiu", "cpc", "country", "time"
]
MOST_ROWS = 2000


class Column(Declared):
    """One column. `aliases`: other headings that a file may use; `width` in characters; `allowed`: papers of identity.

    unique: no two rows share it, and the first unique column tells rows apart when two lists are compared.
    """

    key: Key
    title: Text
    kind: ColumnKind = "text"
    required: bool = True
    unique: bool = False
    aliases: Annotated[tuple[Text, ...], Attr(max_length=30)] = ()
    width: Annotated[int, Attr(ge=4, le=80)] = 16
    max_length: Annotated[int, Attr(ge=1, le=300)] = 120
    pattern: Pattern | None = None
    pattern_help: str = ""
    decimals: Annotated[int, Attr(ge=0, le=MOST_PLACES)] = 0
    minimum: Number = Decimal(0)
    maximum: Number = Decimal(999_999_999)
    options: Annotated[tuple[Option, ...], Attr(max_length=100)] = ()
    allowed: Annotated[tuple[Literal["cedula", "ruc", "passport"], ...], Attr(min_length=1)] = ("cedula",)


class TableField(Asked):
    """Rows that are typed, pasted or read from a file; `compared` shows what changed since the last accepted list."""

    kind: Literal["table"]
    columns: Annotated[tuple[Column, ...], Attr(min_length=1, max_length=20)]
    min_rows: Annotated[int, Attr(ge=0, le=MOST_ROWS)] = 1
    max_rows: Annotated[int, Attr(ge=1, le=MOST_ROWS)] = 200
    compared: bool = True
