"""The kind of field that points at records of an archive of the institution."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.asked import Asked
from app.models.catalogue.base import Key

MOST_RECORDS = 20


class ArchivedField(Asked):
    """One record, or several with `many`; `pages` lets the person say which of its sheets."""

    kind: Literal["archived"]
    archive: Key
    many: bool = False
    max_records: Annotated[int, Attr(ge=1, le=MOST_RECORDS)] = 10
    pages: bool = True

    @property
    def most(self) -> int:
        """Return how many records it takes."""
        return self.max_records if self.many else 1
