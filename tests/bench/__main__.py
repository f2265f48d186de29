"""python -m tests.bench [NAME ...] [--json] [--rounds N]: measures, prints, and never fails for being slow."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from importlib import import_module
from typing import cast

from tests.bench.figures import Figure, met

ROUNDS = {"startup": 9, "storage": 9, "reading": 7, "documents": 15, "table": 9}
"""How often each bench measures unless told otherwise; the module of the same name has `measure(rounds)`."""

HEAD = f"{'':32} {'ratio':>8} {'bound':>15} {'floor ms':>10} {'ours ms':>10}  "


def main() -> None:
    """Measure what was asked, all if nothing was."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", choices=[[], *ROUNDS], metavar="NAME", help=", ".join(ROUNDS))
    parser.add_argument("--json", action="store_true", help="one object: bench -> ratio, bound, times, rounds")
    parser.add_argument("--rounds", type=int, help="as many rounds of each")
    told = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: dict[str, Figure] = {}
    for name in told.names or ROUNDS:
        figures = measured(name, told.rounds or ROUNDS[name])
        found |= figures
        if not told.json:
            show(figures, first=len(found) == len(figures))
    if told.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        print(f"\nLoad of the computer in the last minute: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")


def measured(name: str, rounds: int) -> dict[str, Figure]:
    """Run one bench."""
    answer = import_module(f"tests.bench.{name}").measure(rounds)
    return started(answer) if name == "startup" else cast("dict[str, Figure]", answer)


def started(told: Mapping[str, float]) -> dict[str, Figure]:
    """Put what the start-up bench tells into figures: the log-in page and Inicio, beside a bare window."""
    return {
        f"startup, {name}": Figure(
            ratio=told[f"{key}_ratio"],
            bound=told[f"{key}_limit"],
            must="at most",
            floor_ms=told["bare_ms"],
            ours_ms=told[f"{key}_ms"],
            rounds=int(told["rounds"]),
        )
        for name, key in (("log-in painted", "login"), ("Inicio painted", "home"))
    }


def show(figures: Mapping[str, Figure], *, first: bool) -> None:
    """Print the figures of one bench as lines of the table."""
    if first:
        print(HEAD)
    for name, one in figures.items():
        bound = f"{one['must']} {one['bound']:g}"
        verdict = "met" if met(one) else "not met"
        print(f"{name:32} {one['ratio']:8.3f} {bound:>15} {one['floor_ms']:10.3f} {one['ours_ms']:10.3f}  {verdict}")


if __name__ == "__main__":
    main()
