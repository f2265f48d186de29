"""Set up Ventanilla in this folder: system packages, `.venv`, the locked Python packages and the command `ventanilla`.

Run by every target of the Makefile with any `python3`, standard library only. When nothing changed it compares a stamp
and returns (about 0.1 s). It can be interrupted at any moment: the next call repairs what was left.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ((3, 13), (3, 12), (3, 11))  # in the order in which they are looked for


def main() -> int:
    """Do what is missing; 0 done, 1 something failed on the way, 2 the person must type something first."""
    options = arguments()
    if sys.version_info[:2] not in SUPPORTED:
        return hand_over_to_another_python()
    sys.path.insert(0, str(ROOT))
    from installer.errors import SetupError
    from installer.steps import run

    try:
        return run(ROOT, dev=options.dev, dry_run=options.dry_run)
    except SetupError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("Preparación interrumpida: repita la orden para completarla.", file=sys.stderr)
        return 130


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Prepara Ventanilla en esta carpeta.")
    parser.add_argument("--dev", action="store_true", help="también lo que piden las pruebas")
    parser.add_argument("--dry-run", action="store_true", help="solo decir qué falta")
    return parser.parse_args()


def hand_over_to_another_python() -> int:
    """Run this script again with a supported interpreter of this machine, or say in one sentence that there is none."""
    for major, minor in SUPPORTED:
        python = shutil.which(f"python{major}.{minor}")
        if python and subprocess.run([python, "-c", ""], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            os.execv(python, [python, *sys.argv])  # noqa: S606 - the same script, no shell
    found = ".".join(map(str, sys.version_info[:3]))
    print(f"Ventanilla necesita Python 3.11, 3.12 o 3.13 y aquí solo está {found}: instale uno.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
