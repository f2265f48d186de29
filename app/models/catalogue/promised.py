"""How long the answer takes, how long it may take by law, and how often it may be extended."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator
from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Text
from app.models.catalogue.workflow import Role


class PromisedTerm(Declared):
    """The published term, or the rule that stands in when the sheet publishes none.

    term: as models/terms.py parses it ("30 business_days"); published: the sheet's words, empty if it says nothing;
    assumed: sentence and article that say which rule was taken; legal_maximum: term that the law admits at most.
    """

    term: Text
    published: str = ""
    assumed: str = ""
    legal_maximum: str = ""
    legal_maximum_basis: str = ""


def _spelled(value: object) -> object:
    return {"term": value} if isinstance(value, str) else value


OwnTerm = Annotated[PromisedTerm | None, BeforeValidator(_spelled)]
"""Term of a product or a channel; a plain text is the term itself."""


class Amending(Declared):
    """How long the citizen has to bring what lacks, with its article."""

    term: Text = "10 business_days"
    legal_basis: Text = "COA, art. 140"


class Extension(Declared):
    """By how much and how often the promised term may be extended, by whom and with what basis."""

    term: Text
    times: Annotated[int, Attr(ge=1, le=12)] = 1
    legal_basis: Text
    who: Annotated[tuple[Role, ...], Attr(min_length=1)] = ("supervisor",)
