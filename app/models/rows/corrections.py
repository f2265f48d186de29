"""What the sheet that corrects answers shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.fields import Section


@dataclass(frozen=True, slots=True)
class CorrectionForm:
    """The form of the version that a case began with, and its answers as editors take them.

    identity: kind and number of the applicant, for lists that are compared with earlier ones.
    """

    procedure: str
    sections: tuple[Section, ...]
    chosen: Chosen
    answers: Mapping[str, Any]
    identity: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Rechoice:
    """What a request may have come by and may ask for, what it has, and when it would be due with other choices.

    channels, products: key and title; before, after: last days, in words.
    """

    channels: tuple[tuple[str, str], ...]
    products: tuple[tuple[str, str], ...]
    products_label: str
    channel: str
    product: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FeeChange:
    """What a case owes, and what it would owe worked out anew with an exemption. Amounts are cents.

    words: how; exemptions: key and title of those that may be claimed; claimed: the one it has;
    paid_cents: what was received and not given back.
    """

    before_cents: int
    after_cents: int
    words: str
    exemptions: tuple[tuple[str, str], ...] = ()
    claimed: str = ""
    paid_cents: int = 0
