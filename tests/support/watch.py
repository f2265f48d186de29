"""A watch that goes only when somebody turns it: for waits that a person would not sit through."""

from __future__ import annotations


class Watch:
    """A monotonic clock, in seconds."""

    def __init__(self) -> None:
        self.seconds = 50.0

    def __call__(self) -> float:
        return self.seconds
