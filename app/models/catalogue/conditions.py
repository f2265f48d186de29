"""When a field, a requirement or a document applies."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import ConfigDict, model_validator
from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Number
from app.models.catalogue.chosen import Chosen, Passed, as_chosen
from app.models.decimals import read_decimal
from app.models.errors import UserError
from app.models.money import parse_amount

COMPARISONS = (
    *("any_of", "filled", "at_least", "at_most", "at_least_cents", "at_most_cents"),
    *("before", "after", "within", "later_than"),
)
"""Keys that look at the answer of `field`."""

_Parts = Annotated[tuple["Condition", ...], Attr(max_length=20)]


class InCategory(Declared):
    """The confirmed category of a rule is one of these."""

    rule: Key
    any_of: Annotated[tuple[Key, ...], Attr(min_length=1, max_length=60)]


class Condition(Declared):
    """True when every part that is given holds; a comparison with an answer that was not given does not.

    applicant_types, channels, products: keys of the procedure's; category: confirmed by a person;
    field: key of a declared field; any_of: accepted values of that field as text ("yes" and "no" too);
    filled: it has (or lacks) an answer;
    at_least, at_most: a number, or how many rows or choices; at_least_cents, at_most_cents: an amount;
    before, after: a date, that day not included; within, later_than: the request was filed before, or after, the end
    of a term that runs from the answered date ("10 business_days"); all, any, not: other conditions.
    """

    model_config = ConfigDict(serialize_by_alias=True)

    applicant_types: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    channels: Annotated[tuple[Key, ...], Attr(max_length=20)] = ()
    products: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    category: InCategory | None = None
    field: Key | None = None
    any_of: Annotated[tuple[str, ...], Attr(max_length=200)] = ()
    filled: bool | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    at_least_cents: int | None = None
    at_most_cents: int | None = None
    before: date | None = None
    after: date | None = None
    within: str | None = None
    later_than: str | None = None
    all: _Parts = ()
    any: _Parts = ()
    not_: Condition | None = Attr(default=None, alias="not")

    @model_validator(mode="after")
    def _says_something(self) -> Condition:
        chosen = self.applicant_types or self.channels or self.products or self.category
        if self.field is None and not (chosen or self.parts()):
            raise ValueError(
                "diga `applicant_types`, `channels`, `products`, `category`, `field`, `all`, `any` o `not`"
            )
        if self.field is not None and not self.comparisons():
            raise ValueError("con `field` diga `any_of`, `filled`, `at_least` u otra comparación")
        return self

    def comparisons(self) -> tuple[str, ...]:
        """Return the names of the comparisons that are given."""
        return tuple(name for name in COMPARISONS if getattr(self, name) not in (None, ()))

    def parts(self) -> tuple[tuple[str, Condition], ...]:
        """Return the conditions inside, each with its place in the file ("all[0]", "not")."""
        inside = [(f"all[{index}]", one) for index, one in enumerate(self.all)]
        inside += [(f"any[{index}]", one) for index, one in enumerate(self.any)]
        return (*inside, *((("not", self.not_),) if self.not_ else ()))

    def holds(self, chosen: Chosen | str | None, answers: Mapping[str, object]) -> bool:
        """Tell whether it applies to these choices and answers, typed or stored; a plain text is an applicant type."""
        chosen = as_chosen(chosen)
        if not self._chosen(chosen):
            return False
        if self.field is not None and not self._fits(answers.get(self.field), chosen.passed):
            return False
        inside = {place: one.holds(chosen, answers) for place, one in self.parts()}
        negated = inside.pop("not", False)
        some = [held for place, held in inside.items() if place.startswith("any")]
        every = [held for place, held in inside.items() if place.startswith("all")]
        return not negated and (not some or True in some) and False not in every

    def _chosen(self, chosen: Chosen) -> bool:
        wanted = (
            (self.applicant_types, chosen.applicant_type),
            (self.channels, chosen.channel),
            (self.products, chosen.product),
        )
        asked = self.category
        decided = asked is None or chosen.category(asked.rule) in asked.any_of
        return decided and all(not keys or key in keys for keys, key in wanted)

    def looks_at_category(self) -> bool:
        """Tell whether it waits for a category, itself or a condition inside."""
        return self.category is not None or any(part.looks_at_category() for _, part in self.parts())

    def _fits(self, answer: object, passed: Passed | None) -> bool:
        given = answer not in (None, "", [], (), {})
        if self.filled is not None and given != self.filled:
            return False
        if self.any_of and _texts(answer).isdisjoint(self.any_of):
            return False
        return (
            _within(self.at_least, self.at_most, _number(answer))
            and _within(self.at_least_cents, self.at_most_cents, _cents(answer))
            and _between(self.after, self.before, answer)
            and self._filed_so(_day(answer), passed)
        )

    def _filed_so(self, day: date | None, passed: Passed | None) -> bool:
        """Tell whether the request came in the time that is asked, counted from the answered day."""
        if self.within is None and self.later_than is None:
            return True
        if day is None or passed is None:
            return False
        in_time = self.within is None or not passed(self.within, day)
        return in_time and (self.later_than is None or passed(self.later_than, day))


def _texts(answer: object) -> set[str]:
    if isinstance(answer, bool):
        return {"yes" if answer else "no"}
    if isinstance(answer, (list, tuple)):
        return {str(part) for part in answer}
    return {str(answer)}


def _within(least: Decimal | int | None, most: Decimal | int | None, value: Decimal | int | None) -> bool:
    if least is None and most is None:
        return True
    return value is not None and (least is None or value >= least) and (most is None or value <= most)


def _number(answer: object) -> Decimal | int | None:
    if isinstance(answer, (list, tuple)):
        return len(answer)
    if isinstance(answer, int) and not isinstance(answer, bool):
        return answer
    try:
        return read_decimal(answer) if isinstance(answer, str) else None
    except UserError:
        return None


def _cents(answer: object) -> int | None:
    """Read an amount: stored as cents, typed as text."""
    if isinstance(answer, str):
        try:
            return parse_amount(answer).cents
        except UserError:
            return None
    return answer if isinstance(answer, int) and not isinstance(answer, bool) else None


def _between(after: date | None, before: date | None, answer: object) -> bool:
    if after is None and before is None:
        return True
    day = _day(answer)
    return day is not None and (after is None or day > after) and (before is None or day < before)


def _day(answer: object) -> date | None:
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None
