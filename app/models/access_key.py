"""The tax authority's 49-digit access key and the invoice number it must agree with (domain.md 4.2)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from app.models.errors import UserError

LENGTH = 49
INVOICE = "01"
DOCUMENT_TYPES = {
    "01": "factura",
    "03": "liquidación de compra",
    "04": "nota de crédito",
    "05": "nota de débito",
    "06": "guía de remisión",
    "07": "comprobante de retención",
}
TEST, PRODUCTION = "1", "2"
NORMAL_EMISSION = "1"

_SPACES = re.compile(r"[\s\-‐-―]+")
_DIGITS = re.compile(r"[0-9]+")
_INVOICE_NUMBER = re.compile(r"([0-9]{3})\s*[-‐-―]?\s*([0-9]{3})\s*[-‐-―]?\s*([0-9]{1,9})")


@dataclass(frozen=True)
class AccessKey:
    """A key that holds: its digits and what they say."""

    digits: str
    issued_on: date
    document_type: str
    ruc: str
    environment: str
    invoice_number: str

    @property
    def is_test(self) -> bool:
        """Tell whether it was made in the test environment, that is, for no real invoice."""
        return self.environment == TEST


def check_access_key(text: str, *, ruc: str | None, issued_on: date | None, invoice_number: str | None) -> AccessKey:
    """Read a key and compare it with the issuer and the invoice; RUC, date and number are compared when given.

    Errors, the first that applies: access_key.empty, .not_digits, .length, .check_digit, .date_impossible,
    .document_type, .environment, .emission, .ruc_differs, .date_differs, .number_differs; invoice_number.*
    """
    digits = _digits(text)
    key = _read(digits)
    if ruc is not None and key.ruc != ruc:
        raise UserError("access_key.ruc_differs", found=key.ruc, expected=ruc)
    if issued_on is not None and key.issued_on != issued_on:
        raise UserError("access_key.date_differs", found=f"{key.issued_on:%d/%m/%Y}", expected=f"{issued_on:%d/%m/%Y}")
    if invoice_number is not None and (expected := check_invoice_number(invoice_number)) != key.invoice_number:
        raise UserError("access_key.number_differs", found=key.invoice_number, expected=expected)
    return key


def check_invoice_number(text: str) -> str:
    """Normalise an invoice number to 001-001-000000123; dashes and leading zeros of the last part may be missing.

    Errors: invoice_number.empty, invoice_number.shape, invoice_number.zero.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        raise UserError("invoice_number.empty")
    match = _INVOICE_NUMBER.fullmatch(plain)
    if not match or (plain.isdigit() and len(plain) != 15):  # noqa: PLR2004 3 + 3 + 9 digits
        raise UserError("invoice_number.shape", typed=plain[:LENGTH])
    establishment, point, sequence = match.groups()
    if "000" in {establishment, point} or int(sequence) == 0:
        raise UserError("invoice_number.zero", typed=plain)
    return f"{establishment}-{point}-{int(sequence):09d}"


def access_key_digit(body: str) -> int:
    """Compute the 49th digit: modulo 11, weights 2 to 7 from the right; 11 gives 0 and 10 gives 1."""
    total = sum(int(digit) * (2 + place % 6) for place, digit in enumerate(reversed(body)))
    rest = -total % 11
    return 1 if rest == 10 else rest  # noqa: PLR2004 the rule's own exception


def _digits(text: str) -> str:
    digits = _SPACES.sub("", unicodedata.normalize("NFKC", text))
    if not digits:
        raise UserError("access_key.empty")
    if not _DIGITS.fullmatch(digits):
        raise UserError("access_key.not_digits")
    if len(digits) != LENGTH:
        raise UserError("access_key.length", count=len(digits), length=LENGTH)
    if int(digits[48]) != access_key_digit(digits[:48]):
        raise UserError("access_key.check_digit")
    return digits


def _read(digits: str) -> AccessKey:
    kind, environment = digits[8:10], digits[23]
    if kind != INVOICE:
        raise UserError("access_key.document_type", code=kind, name=DOCUMENT_TYPES.get(kind, "tipo desconocido"))
    if environment not in {TEST, PRODUCTION}:
        raise UserError("access_key.environment", code=environment)
    if digits[47] != NORMAL_EMISSION:
        raise UserError("access_key.emission", code=digits[47])
    number = f"{digits[24:27]}-{digits[27:30]}-{digits[30:39]}"
    return AccessKey(digits, _issued_on(digits[:8]), kind, digits[10:23], environment, number)


def _issued_on(digits: str) -> date:
    try:
        return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        shown = f"{digits[:2]}/{digits[2:4]}/{digits[4:]}"
        raise UserError("access_key.date_impossible", found=shown) from None
