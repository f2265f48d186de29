"""The limits of a child process that looks inside a file from outside."""

from __future__ import annotations

import contextlib

MEMORY = 768 * 2**20
CPU_SECONDS = 10


def limit(memory: int = MEMORY, seconds: int = CPU_SECONDS) -> None:
    """Take little memory (bytes) and time, and write no file; out of time, the signal says so before the end does."""
    with contextlib.suppress(ImportError):  # Windows has no such limits: the time-out of the parent remains
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
