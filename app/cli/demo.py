"""`demo`: fills a data folder with an invented office and sixty requests in every state."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.services.paths import DataFolder

SUMMARY = "llena una carpeta vacía con una oficina inventada y 60 trámites de muestra"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--data", metavar="DIR", type=Path, required=True, help="carpeta vacía")
    parser.add_argument("--office", metavar="CLAVE", default="", help="oficina declarada (si no, la primera)")


def run(options: argparse.Namespace) -> int:
    """Fill the folder as of now."""
    from app.services.clock import SystemClock
    from app.services.sample import build

    build(DataFolder(options.data), now=SystemClock().now(), office=options.office, progress=_show)
    print(f"\nListo. Abra la muestra con: python -m app --data {options.data}")
    return 0


def _show(done: int, total: int) -> None:
    if sys.stdout.isatty():
        print(f"\r{done} de {total} trámites", end="", flush=True)
