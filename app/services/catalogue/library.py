"""The procedures and institutions that this program knows, once their files are without fault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.models.catalogue.base import K
from app.models.catalogue.institution import Institution, Office
from app.models.catalogue.procedure import Fee, Procedure
from app.models.errors import UserError
from app.services.catalogue.rules.fees import concerns


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """An office and the institution it belongs to."""

    office: Office
    institution: Institution


@dataclass(frozen=True)
class Catalogue:
    """Everything declared, ordered by key. Errors: catalogue.unknown when a key is not declared."""

    procedures: tuple[Procedure, ...]
    institutions: tuple[Institution, ...]

    def procedure(self, key: str) -> Procedure:
        """Return the current version of a procedure."""
        return _found(self.procedures, key)

    def institution(self, key: str) -> Institution:
        """Return an institution."""
        return _found(self.institutions, key)

    def office(self, key: str) -> OfficeEntry:
        """Return an office with its institution; office keys are unique in the whole catalogue."""
        offices = {office.key: OfficeEntry(office, one) for one in self.institutions for office in one.offices}
        if key not in offices:
            raise UserError("catalogue.unknown", key=key, known=", ".join(sorted(offices)))
        return offices[key]

    def for_office(self, office_key: str) -> tuple[Procedure, ...]:
        """Return the procedures that an office attends."""
        return tuple(one for one in self.procedures if office_key in one.offices)

    def fee(self, procedure: Procedure, applicant_type: str | None, on: date) -> Fee | None:
        """Return the line in force that day; None if the procedure is free. Errors: catalogue.no_fee."""
        return fee_in_force(procedure, applicant_type, on)


def fee_in_force(procedure: Procedure, applicant_type: str | None, on: date) -> Fee | None:
    """Return the latest line that has begun and not ended; None if the procedure is free. Errors: catalogue.no_fee."""
    begun = [fee for fee in procedure.fees if concerns(fee, applicant_type) and fee.valid_from <= on]
    latest = max(begun, key=lambda fee: fee.valid_from, default=None)
    if latest is not None and (latest.valid_to is None or on <= latest.valid_to):
        return latest
    if not procedure.fees:
        return None
    raise UserError("catalogue.no_fee", procedure=procedure.name, on=on.strftime("%d/%m/%Y"))


def _found(things: Iterable[K], key: str) -> K:
    by_key = {thing.key: thing for thing in things}
    if key not in by_key:
        raise UserError("catalogue.unknown", key=key, known=", ".join(by_key))
    return by_key[key]
