"""The words by which a case is found, at its registration and again when what they come from is corrected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.models.catalogue.procedure import Procedure
from app.models.names import fold
from app.models.tables.cases import CaseFile
from app.models.tables.people import Person
from app.services import people
from app.services.forms import concerned
from app.services.storage import search

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction


def add(tx: Transaction, case: CaseFile, procedure: Procedure) -> None:
    """Make a new case findable."""
    search.index(tx, case.id, _words(tx, case, procedure))


def renew(tx: Transaction, case: CaseFile, procedure: Procedure) -> None:
    """Find a case by what it says now."""
    search.again(tx, case.id, _words(tx, case, procedure))


def _words(tx: Transaction, case: CaseFile, procedure: Procedure) -> str:
    """Give its number (with and without its zeros) and who is in it; of a reserved one, its number alone."""
    words = [case.number, case.number.rpartition("-")[2].lstrip("0")]
    if not case.reserve:
        person = tx.get(Person, case.person_id)
        words += [people.display_name(person), person.id_number, case.tracking_code]
        for _field, one in concerned.everybody(procedure, json.loads(case.answers)):
            words += [one.name, one.id_number]
    return fold(" ".join(words))
