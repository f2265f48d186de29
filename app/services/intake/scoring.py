"""The points that put the requests of a call in order; a person decides by them (LOPDP, art. 20)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from app.models.catalogue.calls import PointSpan, Score
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.decimals import HUNDRED
from app.services.forms.typed_values import cents, number, units

Answers = Mapping[str, object]
_NOTHING = Decimal(0)


def parts(procedure: Procedure, chosen: Chosen, answers: Answers) -> Iterator[tuple[Score, int]]:
    """Yield what each answer gives, in hundredths of a point; what was not answered gives nothing."""
    for score in procedure.points:
        if score.when is None or score.when.holds(chosen, answers):
            kind = procedure.field(score.field).kind
            exact = _given(score, kind, answers.get(score.field)).quantize(Decimal("0.01"), ROUND_HALF_UP)
            yield score, int(exact * HUNDRED)


def total(procedure: Procedure, chosen: Chosen, answers: Answers) -> int | None:
    """Return the points of a request in hundredths; None where nothing is scored."""
    return sum(given for _, given in parts(procedure, chosen, answers)) if procedure.points else None


def _given(score: Score, kind: str, answer: object) -> Decimal:
    if score.each is not None:
        found = score.each * Decimal(units(answer) or 0)
    else:
        found = next((one.points for one in score.spans if _within(one, kind, answer)), _NOTHING)
    return found if score.most is None else min(found, score.most)


def _within(span: PointSpan, kind: str, answer: object) -> bool:
    """Tell whether an answer is in a span; an answer that was not given is in none."""
    if kind in {"choice", "yes_no"}:
        key = ("yes" if answer else "no") if isinstance(answer, bool) else answer
        return bool(key) and (key in span.any_of or not span.any_of)
    if kind == "money":
        amount = cents(answer)
        return amount is not None and (span.up_to_cents is None or amount <= span.up_to_cents)
    value = number(answer) if kind == "number" else units(answer)
    return value is not None and (span.up_to is None or value <= span.up_to)
