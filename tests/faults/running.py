"""Runs the process that is killed again and again, and returns what it told."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from app.services.paths import ROOT


def told_by(victim: str, *words: str) -> dict[str, Any]:
    """Return what `tests.faults.VICTIM` told in the end: how often it was killed, what was promised and what is bad."""
    run = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{victim}", *words], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert run.returncode == 0, run.stderr
    told: dict[str, Any] = json.loads(run.stdout)
    assert told["bad"] == []
    return told
