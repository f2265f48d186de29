"""What another page already knows of a request that is about to begin."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Applying:
    """A procedure and the applicant type that was chosen for it ("" if none).

    renews: id of the case whose document the request renews, "" for a first one.
    """

    procedure: str
    applicant_type: str = ""
    renews: str = ""
