"""What a request that renews a document begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.models.rows.papers import ExpiringLine
from app.models.rows.people import ApplicantIn


@dataclass(frozen=True, slots=True)
class Renewing:
    """The case whose document ends, that document, and what was told then; answers: as they are stored."""

    case_id: str
    number: str
    procedure: str
    document: ExpiringLine
    applicant: ApplicantIn
    applicant_type: str
    product: str
    answers: Mapping[str, Any] = field(default_factory=dict)
