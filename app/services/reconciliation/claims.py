"""What waits for a row of the bank: charges with money missing, and deposits that were confirmed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.matching.shapes import Charge
from app.services.people import instant
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.store import Store

LATE_DAYS = 20
"""A deposit that was confirmed by hand this long before the oldest row in question is not looked for any more."""

_RESERVED = "COALESCE((SELECT sum(m.amount_cents) FROM bank_match m WHERE m.charge_id = h.id AND m.state = 'standing' AND m.confirmed = 0), 0)"  # noqa: E501
OF_CASE = (
    "c.id AS case_id, c.number, c.procedure, c.person_name, c.person_identity, c.applicant_type_title, "
    "c.received_at, p.canton"
)
"""What a claim tells of its case `c` and of who asks, `p`."""
_DUE = (
    f"SELECT h.id AS claim, h.id AS charge_id, '' AS confirmed, {OF_CASE}, h.sub_line, h.reference, "
    f"h.amount_cents - h.confirmed_cents - {_RESERVED} AS cents, s.id AS slip_id, s.document, s.paid_on, "
    "s.attachment_id FROM charge h JOIN case_file c ON c.id = h.case_id JOIN person p ON p.id = c.person_id "
    "LEFT JOIN slip s ON s.id = (SELECT min(w.id) FROM slip w WHERE w.case_id = h.case_id AND w.charge_id = h.id "
    "AND w.state = 'declared') WHERE h.office = :office AND h.account_number = :number "
    "AND h.state IN ('pending', 'declared', 'difference') AND c.is_open = 1 AND c.reserve = ''"
)
_CONFIRMED = (
    f"SELECT s.id AS claim, h.id AS charge_id, 'yes' AS confirmed, {OF_CASE}, h.sub_line, h.reference, "
    "s.received_cents AS cents, s.id AS slip_id, s.document, s.paid_on, s.attachment_id "
    "FROM charge h JOIN slip s ON s.case_id = h.case_id AND s.charge_id = h.id JOIN case_file c ON c.id = h.case_id "
    "JOIN person p ON p.id = c.person_id WHERE h.office = :office AND h.account_number = :number "
    "AND s.state = 'confirmed' AND s.paid_on >= :since AND NOT EXISTS (SELECT 1 FROM bank_match m "
    "WHERE m.slip_id = s.id AND m.state = 'standing') AND c.reserve = ''"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A charge that lacks money, or a deposit that a supervisor confirmed and no row of the bank answers for yet.

    id: of the charge, or of the slip when it is confirmed; amount_cents: what is missing, or what was received.
    """

    id: str
    charge_id: str
    slip_id: str | None
    confirmed: bool
    case_id: str
    number: str
    procedure: str
    applicant: str
    identity: str
    kind_title: str
    amount_cents: int
    document: str
    paid_on: date | None
    attachment_id: str | None
    sub_line: str
    opened_on: date
    place: str
    reference: str

    def charge(self) -> Charge:
        """Return it as the rules read it."""
        return Charge(
            charge_id=self.id,
            case_number=self.number,
            payer_id=self.identity,
            payer_name=self.applicant,
            amount_cents=self.amount_cents,
            declared_document=self.document,
            declared_date=self.paid_on,
            opened_on=self.opened_on,
            sub_line=self.sub_line,
            office=self.place,
            reference=self.reference,
        )


def waiting(
    store: Store, territory: Territory, *, office: str, number: str, since: date, only: str = ""
) -> dict[str, Claim]:
    """Return what waits in an account, by id; since: the oldest row in question; only: this one alone."""
    oldest = since - timedelta(days=LATE_DAYS)
    values = {"office": office, "number": number, "since": oldest.isoformat(), "only": only}
    due = store.read(f"{_DUE}{' AND h.id = :only' if only else ''} ORDER BY h.id", values)
    confirmed = store.read(f"{_CONFIRMED}{' AND s.id = :only' if only else ''} ORDER BY s.id", values)
    found = (claim_of(dict(row), store, territory) for row in (*due, *confirmed))
    return {claim.id: claim for claim in found if claim.amount_cents > 0}


def claim_of(row: Mapping[str, Any], store: Store, territory: Territory) -> Claim:
    """Read a claim from a row with the columns of `OF_CASE`, of its charge and of its slip."""
    return Claim(
        id=row["claim"],
        charge_id=row["charge_id"],
        slip_id=row["slip_id"],
        confirmed=bool(row["confirmed"]),
        case_id=row["case_id"],
        number=row["number"],
        procedure=row["procedure"],
        applicant=row["person_name"],
        identity=row["person_identity"],
        kind_title=row["applicant_type_title"],
        amount_cents=row["cents"],
        document=row["document"] or "",
        paid_on=date.fromisoformat(row["paid_on"]) if row["paid_on"] else None,
        attachment_id=row["attachment_id"],
        sub_line=row["sub_line"],
        opened_on=store.clock.local(instant(row["received_at"])).date(),
        place=territory.names.get(row["canton"], ""),
        reference=row["reference"],
    )
