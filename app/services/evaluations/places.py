"""Where a visit is: what the request itself answered, in the order that its sheet declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.services.forms.wording import answer_text
from app.services.territory import Territory


def place_of(procedure: Procedure, chosen: Chosen, answers: Mapping[str, Any], territory: Territory) -> str:
    """Return the place that is offered for the visit of a request; "" if its sheet declares none."""
    wanted = procedure.evaluation.place_fields if procedure.evaluation else ()
    asked = {field.key: field for field in procedure.asked(chosen, answers)}
    told = (answer_text(asked[key], answers.get(key), territory) for key in wanted if key in asked)
    return ", ".join(text for text in told if text)
