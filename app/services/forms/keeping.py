"""The answers of a form as a case keeps them."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.procedure import Procedure
from app.services.archive.citing import cited
from app.services.casework import Casework
from app.services.forms.answers import Checker


def kept(
    casework: Casework, checker: Checker, procedure: Procedure, chosen: Chosen, answers: Mapping[str, object]
) -> dict[str, object]:
    """Return the answers of the fields that apply, as they are stored; others are left out."""
    asked = procedure.asked(chosen, answers)
    found = {one.key: checker.kept(one, answers.get(one.key)) for one in asked}
    for one in asked:
        if isinstance(one, ArchivedField) and found[one.key]:
            there = cited(casework.store.read, casework.office.office, one, found[one.key])
            found[one.key] = [record.stored() for record in there]
    return found
