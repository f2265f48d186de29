"""Kinds of field that ask for a code: what somebody does, what somebody sells, which process it is about."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.asked import Asked, Pattern

MOST_CODES = 200


class CiiuField(Asked):
    """An economic activity (CIIU rev. 4, national); `many` lets it be several."""

    kind: Literal["ciiu"]
    many: bool = False


class CpcField(Asked):
    """A list of product codes (CPC, 5 to 9 digits), each with the CIIU it relates to unless `with_ciiu` is false."""

    kind: Literal["cpc"]
    with_ciiu: bool = True
    max_rows: Annotated[int, Attr(ge=1, le=MOST_CODES)] = 50


class ProcessCodeField(Asked):
    """The code of a purchasing process, in capitals; what does not match is a warning, or an error if `strict`.

    Without a pattern it should have three parts with dashes and a year among them (domain.md 7.1).
    """

    kind: Literal["process_code"]
    pattern: Pattern | None = None
    pattern_help: str = ""
    strict: bool = False
