"""The papers that a case gets: one of each document, or one for every row of the list that it is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.models.catalogue.field_people import PersonField
from app.models.catalogue.field_tables import TableField
from app.models.catalogue.fields import ChoicesField, Field
from app.models.catalogue.results import Result
from app.models.tables.documents import Document
from app.services.forms.concerned import PERSON_PARTS, people_of
from app.services.tables import cells

if TYPE_CHECKING:
    from app.services.casework import Work

ROW = "row."
"""Family of the placeholders that say what stands in the row of a paper."""

_PLACE, _COUNT = f"{ROW}place", f"{ROW}count"


class Piece(NamedTuple):
    """One paper: its document, and the row it is of, from 1; 0 for the only one."""

    result: Result
    row: int = 0
    of: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What tells it apart in its case."""
        return self.result.key, self.row

    @property
    def title(self) -> str:
        """What it is called in lists."""
        return f"{self.result.title}, {self.row} de {self.of}" if self.row else self.result.title


def wanted(work: Work) -> tuple[Piece, ...]:
    """Return the papers that a case gets, in declared order and row by row."""
    return tuple(piece for result in work.results() for piece in _of(work, result))


def _of(work: Work, result: Result) -> tuple[Piece, ...]:
    if result.per is None:
        return (Piece(result),)
    count = len(_rows(work, result))
    return tuple(Piece(result, row, count) for row in range(1, count + 1))


def live(work: Work) -> dict[tuple[str, int], Document]:
    """Return the papers that count, by document and row."""
    found = work.tx.all(Document, case_id=work.case.id)
    return {(one.result, one.row): one for one in found if one.result and one.state != "voided"}


def lacking(work: Work) -> tuple[Piece, ...]:
    """Return the papers that a case gets and nobody asked for yet, or that were annulled."""
    found = live(work)
    return tuple(piece for piece in wanted(work) if piece.key not in found)


def names(field: Field | None) -> frozenset[str]:
    """Return the placeholders that a paper of each row of this field has."""
    return frozenset({_PLACE, _COUNT, *(f"{ROW}{part}" for part in _parts(field))})


def _parts(field: Field | None) -> tuple[str, ...]:
    if isinstance(field, TableField):
        return tuple(column.key for column in field.columns)
    return PERSON_PARTS if isinstance(field, PersonField) else ("title",)


def texts(work: Work, result: Result, row: int) -> dict[str, str]:
    """Say what stands in the row of a paper; nothing for the only one, or once that row is gone."""
    rows = _rows(work, result)
    if not 0 < row <= len(rows):
        return {}
    told = _told(work.procedure.field(result.per or ""), rows[row - 1])
    return {_PLACE: str(row), _COUNT: str(len(rows)), **{f"{ROW}{part}": text for part, text in told.items()}}


def _rows(work: Work, result: Result) -> list[object]:
    answer = work.answers.get(result.per or "")
    return list(answer) if isinstance(answer, list) else []


def _told(field: Field, row: object) -> dict[str, str]:
    if isinstance(field, TableField) and isinstance(row, dict):
        return {column.key: cells.typed(column, row.get(column.key)) for column in field.columns}
    if isinstance(field, PersonField):
        return people_of(row)[0].parts()
    options = field.options if isinstance(field, ChoicesField) else ()
    return {"title": next((one.title for one in options if one.key == row), str(row))}
