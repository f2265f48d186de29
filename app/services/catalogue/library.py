"""The procedures and institutions that this program knows, once their files are without fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.models.catalogue.base import K
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.fees import Fee
from app.models.catalogue.institution import Institution, Office
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.services.catalogue.rules.fees import concerns


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """An office and the institution it belongs to."""

    office: Office
    institution: Institution


Switches = Mapping[str, tuple[tuple[date, bool], ...]]
"""From when an office attends a procedure or does not, by its key, oldest first."""


@dataclass(eq=False)
class Catalogue:
    """Everything declared, ordered by key; of a procedure every version that stands in its folder, oldest first.

    It is renewed in place when the files are read again, so that whoever holds it reads the new ones.

    Errors: catalogue.unknown when a key is not declared.
    """

    procedures: tuple[Procedure, ...]
    institutions: tuple[Institution, ...]
    switches: Switches = field(default_factory=dict)

    def renew(self, read: Catalogue) -> None:
        """Take what was read again; what an office switched stays."""
        self.procedures, self.institutions = read.procedures, read.institutions

    def switch(self, switches: Switches) -> None:
        """Take what this office attends and what it does not."""
        self.switches = switches

    def switched(self, key: str) -> tuple[tuple[date, bool], ...]:
        """Return from when this office attends a procedure or does not."""
        return self.switches.get(key, ())

    def attends(self, procedure: Procedure, office_key: str, on: date | None = None) -> bool:
        """Tell whether an office attends it: what it switched last, else whether the definition names it."""
        begun = [attended for since, attended in self.switched(procedure.key) if on is None or since <= on]
        return begun[-1] if begun else office_key in procedure.offices

    def procedure(self, key: str, on: date | None = None) -> Procedure:
        """Return the newest version in force that day; without a day, or before the first one, the newest of all."""
        versions = self.versions(key)
        begun = [one for one in versions if on is None or one.valid_from <= on]
        return (begun or versions)[-1]

    def versions(self, key: str) -> tuple[Procedure, ...]:
        """Return every version of a procedure, oldest first."""
        found = tuple(one for one in self.procedures if one.key == key)
        if not found:
            raise UserError(
                "catalogue.unknown", key=key, known=", ".join(dict.fromkeys(one.key for one in self.procedures))
            )
        return found

    def current(self, on: date | None = None) -> tuple[Procedure, ...]:
        """Return the version of each procedure that is offered that day; one that has not begun yet is not."""
        begun = (one for one in self.procedures if on is None or one.valid_from <= on)
        return tuple({one.key: one for one in begun}.values())

    def institution(self, key: str) -> Institution:
        """Return an institution."""
        return _found(self.institutions, key)

    def office(self, key: str) -> OfficeEntry:
        """Return an office with its institution; office keys are unique in the whole catalogue."""
        offices = {office.key: OfficeEntry(office, one) for one in self.institutions for office in one.offices}
        if key not in offices:
            raise UserError("catalogue.unknown", key=key, known=", ".join(sorted(offices)))
        return offices[key]

    def for_office(self, office_key: str, on: date | None = None) -> tuple[Procedure, ...]:
        """Return the procedures that an office attends, as they are offered that day."""
        return tuple(one for one in self.current(on) if self.attends(one, office_key, on))

    def fee(self, procedure: Procedure, applicant_type: str | None, on: date) -> Fee | None:
        """Return the line in force that day; None if the procedure is free. Errors: catalogue.no_fee."""
        return fee_in_force(procedure, applicant_type, on)


def fee_in_force(procedure: Procedure, applicant_type: str | None, on: date) -> Fee | None:
    """Return the line in force for an applicant type at the counter; None if it is free or depends on something else.

    Errors: catalogue.no_fee.
    """
    chosen = Chosen(applicant_type or "")
    begun = [fee for fee in procedure.fees if concerns(fee, chosen) and fee.valid_from <= on]
    if any(_depends(fee) and (fee.valid_to is None or on <= fee.valid_to) for fee in begun):
        return None
    latest = max(begun, key=lambda fee: fee.valid_from, default=None)
    if latest is not None and (latest.valid_to is None or on <= latest.valid_to):
        return latest
    if not any(fee.when is None and not (fee.products or fee.channels) for fee in procedure.fees):
        return None
    raise UserError("catalogue.no_fee", procedure=procedure.name, on=on.strftime("%d/%m/%Y"))


def _depends(fee: Fee) -> bool:
    """Tell whether a line costs what the request says, or is one of several that add up."""
    return fee.amount_cents is None or fee.when is not None or bool(fee.concept or fee.products or fee.channels)


def _found(things: Iterable[K], key: str) -> K:
    by_key = {thing.key: thing for thing in things}
    if key not in by_key:
        raise UserError("catalogue.unknown", key=key, known=", ".join(by_key))
    return by_key[key]
