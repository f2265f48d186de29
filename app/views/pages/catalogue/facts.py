"""What the page tells of a procedure today, gathered off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.models.errors import UserError
from app.models.rows.intake import Prospect

if TYPE_CHECKING:
    from datetime import date

    from app.models.catalogue.fees import Fee
    from app.models.catalogue.institution import Office
    from app.models.catalogue.procedure import Procedure
    from app.models.terms import DueDate
    from app.services.desk import Desk

EVERYBODY = ""
"""Key of the applicant when the procedure does not tell types apart."""


class Facts(NamedTuple):
    """A procedure with its fees in force, its date if it were filed now, and where it is attended.

    fees: by applicant type, None when it is free; a type without a line in force is missing.
    """

    procedure: Procedure
    fees: Mapping[str, Fee | None]
    due: DueDate
    offices: tuple[Office, ...]
    here: str
    today: date

    def prospect(self, kind: str) -> Prospect:
        """Say what filing today would mean for somebody of this type."""
        fee = self.fees.get(kind)
        return Prospect(
            amount_cents=fee.amount_cents if fee is not None else None,
            fee_basis=fee.legal_basis if fee is not None else "",
            items=(),
            due=self.due,
            due_on=self.due.due,
            term_text=self.procedure.term.published,
            term_basis=self.procedure.term.assumed,
        )


def gather(desk: Desk, key: str) -> Facts:
    """Read a procedure; raises UserError "catalogue.unknown"."""
    procedure = desk.catalogue.procedure(key)
    institution = desk.premises.institution(procedure.institution)
    return Facts(
        procedure,
        _fees(desk, procedure),
        desk.promise.due(desk.clock.now(), procedure.term.term),
        tuple(office for office in institution.offices if office.key in procedure.offices),
        desk.office.office,
        desk.clock.today(),
    )


def _fees(desk: Desk, procedure: Procedure) -> dict[str, Fee | None]:
    """Return the line in force of each type; a gap in the table is told as a missing one."""
    found = {}
    for kind in [one.key for one in procedure.applicant_types] or [EVERYBODY]:
        try:
            found[kind] = desk.catalogue.fee(procedure, kind or None, desk.clock.today())
        except UserError:
            continue
    return found
