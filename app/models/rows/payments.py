"""What the screens show of charges, deposits and invoices. Amounts are cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """What a case owes; state is "pending", "declared", "settled" or "difference"; `words` how it was computed."""

    id: str
    amount_cents: int
    confirmed_cents: int
    state: str
    account: str
    sub_line: str
    legal_basis: str
    words: str = ""
    line_from: date | None = None
    full_cents: int = 0
    exemption: str = ""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A declared deposit; `repeated` is the sentence that names the case which already used it."""

    id: str
    case_id: str
    case_number: str
    applicant: str
    bank: str
    document: str
    paid_on: date
    amount_cents: int
    expected_cents: int
    state: str
    declared_by: str
    declared_at: datetime
    decided_by: str
    decided_at: datetime | None
    reason: str
    repeated: str
    attachment_id: str | None


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """Too little ("short") or too much ("over"), open or settled by "complement" or "refund"."""

    id: str
    kind: str
    amount_cents: int
    state: str
    resolution: str
    note: str
    document_id: str | None


@dataclass(frozen=True, slots=True)
class RefundLine:
    """Money that goes back: "requested", "authorised", "paid" (with its day and number) or "refused"."""

    id: str
    amount_cents: int
    state: str
    words: str
    reason: str
    who: str
    paid_on: date | None
    payment: str
    document_id: str | None


@dataclass(frozen=True, slots=True)
class Refundable:
    """What may be asked back today. words: why that much; invoice: the number of the invoice that says more."""

    cents: int
    cause: str
    words: str
    legal_basis: str
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class OpenDifference:
    """A difference of the office that is not settled, with its case and the deposit that opened it.

    resolution: "complement" once the rest was asked for, else "".
    """

    id: str
    case_id: str
    case_number: str
    applicant: str
    kind: str
    amount_cents: int
    resolution: str
    bank: str
    document: str
    since: datetime


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """The registered invoice."""

    id: str
    number: str
    access_key: str
    issued_on: date
    total_cents: int
    registered_by: str


@dataclass(frozen=True, slots=True)
class SlipIn:
    """A deposit slip as it is declared; `image` is its photograph or PDF."""

    bank: str
    document: str
    paid_on: date
    amount_cents: int
    image: bytes | None = None
    image_name: str = ""


@dataclass(frozen=True, slots=True)
class SlipUse:
    """An earlier use of the same deposit slip."""

    case_number: str
    applicant: str
    declared_on: date
    same_amount: bool


@dataclass(frozen=True, slots=True)
class DifferenceNote:
    """What the paper about a difference says: `kind` "short" asks for the rest, "over" gives it back.

    amount_cents: the difference; owed_cents: the whole charge; bank, document, paid_on: the deposit that opened it.
    """

    id: str
    case_number: str
    applicant: str
    identity: str
    kind: str
    amount_cents: int
    owed_cents: int
    confirmed_cents: int
    account: str
    sub_line: str
    legal_basis: str
    bank: str
    document: str
    paid_on: date
    resolution: str
    note: str
