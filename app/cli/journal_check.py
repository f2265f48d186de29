"""`journal-check`: verifies the chain of everything that was ever committed."""

from __future__ import annotations

import argparse
import json
import sys

from app.cli.commands import add_data, add_json

SUMMARY = "verifica la cadena de asientos de una carpeta de datos"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_data(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print the verdict; a broken chain is exit code 2."""
    from app.services.integrity import verify
    from app.services.paths import DataFolder, default_folder

    verdict = verify(DataFolder(options.data or default_folder()))
    if options.json:
        print(json.dumps(verdict))
    elif verdict["ok"]:
        print(f"Cadena íntegra: {verdict['entries']} asientos.")
    else:
        broken = f"La cadena no es íntegra desde el asiento {verdict['first_bad']}."
        print(f"{broken} Llame a quien administra el sistema.", file=sys.stderr)
    return 0 if verdict["ok"] else 2
