"""When a field, a requirement or a document applies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field as Attr
from pydantic import model_validator

from app.models.catalogue.base import Declared, Key


class Condition(Declared):
    """True when an answer has one of the wanted values; every part that is given must hold.

    applicant_types: keys of the procedure's applicant types; field: key of a declared field;
    any_of: accepted values of that field as text; filled: the field has (or lacks) an answer.
    """

    applicant_types: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    field: Key | None = None
    any_of: Annotated[tuple[str, ...], Attr(max_length=200)] = ()
    filled: bool | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Condition:
        if not self.applicant_types and self.field is None:
            raise ValueError("diga `applicant_types` o `field`")
        if self.field is not None and not self.any_of and self.filled is None:
            raise ValueError("con `field` diga `any_of` o `filled`")
        return self

    def holds(self, applicant_type: str | None, answers: Mapping[str, object]) -> bool:
        """Tell whether it applies to these answers."""
        if self.applicant_types and applicant_type not in self.applicant_types:
            return False
        if self.field is None:
            return True
        answer = answers.get(self.field)
        given = answer not in (None, "", [], ())
        if self.filled is not None and given != self.filled:
            return False
        return not self.any_of or not _texts(answer).isdisjoint(self.any_of)


def _texts(answer: object) -> set[str]:
    if isinstance(answer, bool):
        return {"yes" if answer else "no"}
    if isinstance(answer, (list, tuple)):
        return {str(part) for part in answer}
    return {str(answer)}
