"""What the page tells of a procedure today, gathered off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.models.errors import UserError
from app.models.rows.fees import Owed
from app.models.rows.intake import Prospect
from app.services.payments.fees import price_rows

if TYPE_CHECKING:
    from datetime import date

    from app.models.catalogue.fees import Fee
    from app.models.catalogue.institution import Office
    from app.models.catalogue.procedure import Procedure
    from app.models.rows.indicators import IndicatorLine
    from app.models.terms import DueDate
    from app.services.access import Actor
    from app.services.desk import Desk

EVERYBODY = ""
"""Key of the applicant when the procedure does not tell types apart."""


class Facts(NamedTuple):
    """A procedure with its fees in force, its date if it were filed now, and where it is attended.

    fees: by applicant type, None when it is free; a type without a line in force is missing;
    counted: the indicators of its charter, this year.
    """

    procedure: Procedure
    fees: Mapping[str, Fee | None]
    due: DueDate
    offices: tuple[Office, ...]
    here: str
    today: date
    prices: Mapping[str, tuple[tuple[str, str], ...]]
    legal_due_on: date | None = None
    counted: tuple[IndicatorLine, ...] = ()

    def prospect(self, kind: str) -> Prospect:
        """Say what filing today would mean for somebody of this type."""
        fee = self.fees.get(kind)
        if fee is None or fee.amount_cents is None:
            return self._depending(kind)
        return self._prospect(fee.amount_cents, fee.legal_basis)

    def _depending(self, kind: str) -> Prospect:
        """Say prices that depend on more than the applicant: what each thing costs."""
        rows = [f"{title}: {words}" for title, words in self.prices.get(kind, ())]
        if not rows:
            return self._prospect(None, "")
        owed = Owed(0, "\n".join(rows), lacks=self._deciding())
        return replace(self._prospect(None, ""), owed=owed)

    def _deciding(self) -> tuple[str, ...]:
        """Name what a price waits for: the product, or the questions that it is counted from."""
        if any(fee.products for fee in self.procedure.fees):
            return (self.procedure.products_label,)
        asked = [
            key
            for fee in self.procedure.fees
            for key in (fee.per and fee.per.field, fee.percentage and fee.percentage.of, fee.when and fee.when.field)
            if key
        ]
        labels = {field.key: field.label.strip("¿?") for field in self.procedure.fields()}
        return tuple(labels[key] for key in dict.fromkeys(asked)) or (self.procedure.products_label,)

    def _prospect(self, cents: int | None, basis: str) -> Prospect:
        return Prospect(
            amount_cents=cents,
            fee_basis=basis,
            items=(),
            due=self.due,
            due_on=self.due.due,
            term_text=self.procedure.term.published,
            term_basis=self.procedure.term.assumed,
            legal_due_on=self.legal_due_on,
            legal_basis=self.procedure.term.legal_maximum_basis,
        )


def gather(desk: Desk, key: str, actor: Actor, *, counts: bool) -> Facts:
    """Read a procedure; counts: whether who asks may see its indicators. Raises UserError "catalogue.unknown"."""
    today = desk.clock.today()
    procedure = desk.catalogue.procedure(key, today)
    most = procedure.term.legal_maximum
    kinds = [one.key for one in procedure.applicant_types] or [EVERYBODY]
    institution = desk.premises.institution(procedure.institution)
    return Facts(
        procedure,
        _fees(desk, procedure),
        desk.promise.due(desk.clock.now(), procedure.term.term),
        tuple(office for office in institution.offices if office.key in procedure.offices),
        desk.office.office,
        today,
        {kind: price_rows(procedure, today, kind) for kind in kinds},
        desk.promise.due(desk.clock.now(), most).due if most else None,
        desk.indicators.of_year(actor, key, today.year) if counts and procedure.indicators else (),
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
