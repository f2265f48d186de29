"""A deposit slip as it is declared: what is refused, and whether it was used before (domain.md 6.4)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.money import Money
from app.models.names import fold
from app.models.rows.payments import SlipIn, SlipUse
from app.models.texts_es import numeric_date
from app.services import typed
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store

BANK_LIMIT, DOCUMENT_LIMIT = 80, 40
LARGEST_DEPOSIT = Money(100_000_000)
OLDEST_YEARS = 3
LAST_COMMON_DAY = 28

_DECIMAL_TAIL = re.compile(r"(?<=[0-9])\.0+$")
_GENERIC = frozenset({"banco", "bco", "bank"})


@dataclass(frozen=True, slots=True)
class OtherUse:
    """A slip of the same number and bank in another case."""

    case_number: str
    applicant: str
    declared_on: date
    paid_on: date
    amount_cents: int
    state: str


def fold_document(text: str) -> str:
    """Give a slip's number for comparison: no spaces, leading zeros or ".0" tail, capitals."""
    if text.isascii() and text.isprintable():
        visible = text.replace(" ", "").upper()
    else:
        plain = unicodedata.normalize("NFKC", text).upper()
        visible = "".join(char for char in plain if char.isprintable() and not char.isspace())
    return _DECIMAL_TAIL.sub("", visible).lstrip("0")


def digits(number: str) -> str:
    """Give an account's number for comparison: only its digits, without zeros in front."""
    return "".join(char for char in number if char.isdecimal()).lstrip("0")[:40]


def fold_bank(text: str) -> str:
    """Give a bank's name for comparison: "Banco Pichincha" and "PICHINCHA" are one."""
    words = fold(text).split()
    return " ".join(word for word in words if word not in _GENERIC) or " ".join(words)


def checked(slip: SlipIn, today: date) -> SlipIn:
    """Return the slip with clean texts.

    Errors: typed.empty, typed.long, payments.document_zero, payments.future_date, payments.old_date,
    payments.amount_zero, payments.amount_huge.
    """
    bank = typed.required(slip.bank, what="el banco", limit=BANK_LIMIT)
    document = typed.required(slip.document, what="el número de papeleta", limit=DOCUMENT_LIMIT)
    if not fold_document(document):
        raise UserError("payments.document_zero", typed=document)
    _check_date(slip.paid_on, today)
    check_amount(slip.amount_cents)
    return replace(slip, bank=bank, document=document)


def _check_date(paid_on: date, today: date) -> None:
    if paid_on > today:
        raise UserError("payments.future_date", day=numeric_date(paid_on), today=numeric_date(today))
    oldest = date(today.year - OLDEST_YEARS, today.month, min(today.day, LAST_COMMON_DAY))
    if paid_on < oldest:
        raise UserError("payments.old_date", day=numeric_date(paid_on), years=OLDEST_YEARS)


def check_amount(cents: int) -> None:
    """Refuse what no deposit can be. Errors: payments.amount_zero, payments.amount_huge."""
    if cents <= 0:
        raise UserError("payments.amount_zero")
    if cents > LARGEST_DEPOSIT.cents:
        raise UserError("payments.amount_huge", amount=Money(cents), limit=LARGEST_DEPOSIT)


def other_uses(
    store: Store, *, bank: str, document: str, case_id: str, office: str | None = None
) -> tuple[OtherUse, ...]:
    """Return where else the slip stands and was not rejected, newest first; office: only there.

    Reads what is committed: inside a transaction that is all there is, since no one else can write meanwhile.
    """
    rows = store.read(
        "SELECT s.bank, s.paid_on, s.amount_cents, s.declared_at, s.state, c.number, c.person_name "
        "FROM slip s JOIN case_file c ON c.id = s.case_id "
        "WHERE s.folded_document = :document AND s.case_id <> :case_id AND s.state <> 'rejected' "
        "AND (:office IS NULL OR s.office = :office) ORDER BY s.declared_at DESC, s.id DESC",
        {"document": fold_document(document), "case_id": case_id, "office": office},
    )
    return tuple(
        OtherUse(
            row["number"],
            row["person_name"],
            store.clock.local(instant(row["declared_at"])).date(),
            date.fromisoformat(row["paid_on"]),
            row["amount_cents"],
            row["state"],
        )
        for row in rows
        if fold_bank(row["bank"]) == fold_bank(bank)
    )


def alike_first(found: tuple[OtherUse, ...], *, paid_on: date, amount_cents: int) -> tuple[SlipUse, ...]:
    """Put first the uses that agree in date, then in amount."""
    ordered = sorted(found, key=lambda use: (use.paid_on != paid_on, use.amount_cents != amount_cents))
    return tuple(
        SlipUse(use.case_number, use.applicant, use.declared_on, use.amount_cents == amount_cents) for use in ordered
    )


def repetition(found: tuple[OtherUse, ...], amount_cents: int) -> str:
    """Word the warning that goes with a slip that another case declared; "" if none did."""
    if not found:
        return ""
    use = found[0]
    amount = "por el mismo valor" if use.amount_cents == amount_cents else f"por {Money(use.amount_cents)}"
    return f"La misma papeleta está en {use.case_number}, {amount}, desde el {numeric_date(use.declared_on)}."
