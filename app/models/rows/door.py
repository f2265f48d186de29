"""What the log-in page shows, apart from the rest because it is read before everything else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who may log in."""

    id: str
    username: str
    full_name: str
    role: str
    active: bool
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """Where this program attends: shown on top of everything and printed on every paper. Times are HH:MM."""

    institution: str
    institution_name: str
    office: str
    office_name: str
    code: str
    province: str
    canton: str
    opens: str
    closes: str
    zone: str
    sample: bool
