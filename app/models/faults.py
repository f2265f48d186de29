"""A fault in a declared file: what a person must mend before the program trusts the data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Where it is (file and key), what is wrong and what to do, in Spanish."""

    file: str
    key: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.problem} {self.remedy}"
