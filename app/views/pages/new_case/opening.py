"""What a request needs before it is shown, asked off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.services.desk import Desk


class Opening(NamedTuple):
    """A procedure and its fees in force today, in cents by applicant type."""

    procedure: Procedure
    fees: Mapping[str, int | None]


def open_procedure(desk: Desk, key: str) -> Opening:
    """Read a procedure. Raises UserError "catalogue.unknown" or "catalogue.no_fee"."""
    today = desk.clock.today()
    procedure = desk.catalogue.procedure(key, today)
    kinds = procedure.applicant_types
    fees = {kind.key: desk.catalogue.fee(procedure, kind.key, today) for kind in kinds}
    return Opening(procedure, {key: fee.amount_cents if fee else None for key, fee in fees.items()})
