"""python -m tests.bench [NAME ...] [--json] [--rounds N]: measures, prints, and never fails for being slow."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from importlib import import_module

from tests.bench.figures import Figure, met

ROUNDS = {"startup": 9, "storage": 9, "reading": 7, "documents": 15, "table": 9, "payments": 5, "reconciliation": 10}
"""How often each bench measures unless told otherwise; the module of the same name has `measure(rounds)`."""

HEAD = f"{'':32} {'ratio':>8} {'bound':>15} {'floor ms':>10} {'ours ms':>10}  "


def main() -> None:
    """Measure what was asked, all if nothing was."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", type=known, metavar="NAME", help=", ".join(ROUNDS))
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


def known(name: str) -> str:
    """Return the name of a bench, or say which there are (argparse's own choices refuse an empty list)."""
    if name not in ROUNDS:
        raise argparse.ArgumentTypeError(f"there is no {name}, only {', '.join(ROUNDS)}")
    return name


def measured(name: str, rounds: int) -> dict[str, Figure]:
    """Run one bench and call its figures by its name and theirs."""
    figures: Mapping[str, Figure] = import_module(f"tests.bench.{name}").measure(rounds)
    return {f"{name}, {what}": one for what, one in figures.items()}


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
