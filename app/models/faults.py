"""A fault in a declared file: what a person must mend before the program trusts the data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Where it is, what is wrong and what to do, in Spanish.

    key: dotted path such as `workflow.steps[3].task` (lists count from 0), empty for a whole file;
    line: where the key stands in the file, when it is known.
    """

    file: str
    key: str
    problem: str
    remedy: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (place, self.key, f"{self.problem} {self.remedy}") if part)
