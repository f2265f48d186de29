"""What the QR code of a paper says, and how a changed paper gives itself away.

Version 1: `VTN1|number|code|AAAA-MM-DD|digest`, the date of issue and the first eight hexadecimal digits of the
SHA-256 of `number|holder|date`. Whoever changes the name, the number or the date on a paper needs another digest,
and whoever changes the digest no longer agrees with the record. A new version gets a new first field.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

VERSION = "VTN1"
DIGEST_LENGTH = 8
_FIELDS = 5


@dataclass(frozen=True, slots=True)
class Seal:
    """The fields of a QR code."""

    number: str
    code: str
    issued_on: date
    digest: str

    @property
    def text(self) -> str:
        """What the QR code holds."""
        return "|".join((VERSION, self.number, self.code, self.issued_on.isoformat(), self.digest))


def seal(number: str, code: str, issued_on: date, holder: str) -> Seal:
    """Seal a paper for its holder."""
    return Seal(number, code, issued_on, digest(number, issued_on, holder))


def digest(number: str, issued_on: date, holder: str) -> str:
    """Return the mark of who holds what since when."""
    told = f"{number}|{holder}|{issued_on.isoformat()}"
    return hashlib.sha256(told.encode()).hexdigest()[:DIGEST_LENGTH]


def is_sealed(text: str) -> bool:
    """Tell whether the text comes from a QR code of this program, readable or not."""
    return text.strip().upper().startswith("VTN")


def read(text: str) -> Seal | None:
    """Read the text of a QR code; None if it is none of this version or was cut."""
    parts = text.strip().split("|")
    if len(parts) != _FIELDS or parts[0] != VERSION:
        return None
    try:
        return Seal(parts[1], parts[2], date.fromisoformat(parts[3]), parts[4])
    except ValueError:
        return None
