"""`check-catalogue`: every fault of the declared files, for the administrator who wrote them."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from app.cli.commands import add_json
from app.models.faults import Fault
from app.models.texts_es import plural
from app.services.catalogue.checking import Checked, check_resources
from app.services.paths import RESOURCES, DataFolder

SUMMARY = "revisa los trámites e instituciones declarados y explica cada falla"
CLEAN, FAULTY = 0, 2


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "target", nargs="?", metavar="DIR", type=Path, help="carpeta o archivo (si no, los del programa)"
    )
    parser.add_argument("--data", metavar="DIR", type=Path, help="lo que declara la agencia en esa carpeta de datos")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print every fault; exit code 2 when there is one."""
    from app.services.issuing.vocabulary import PLACEHOLDERS

    if options.data is not None:
        code, text = check_agency(options.data, as_json=options.json, placeholders=PLACEHOLDERS)
    else:
        code, text = check(options.target, as_json=options.json, placeholders=PLACEHOLDERS)
    print(text)
    return code


def check(
    target: Path | None = None,
    *,
    as_json: bool = False,
    home: Path = RESOURCES,
    placeholders: frozenset[str] | None = None,
) -> tuple[int, str]:
    """Check a resources folder, a folder of procedures or one file, and return (exit code, what to print).

    target: None for the program's own resources; home: where what the target does not bring is looked up;
    placeholders: the values that a case can fill (none given: not checked).
    """
    checked = check_resources(target or home, home=home, placeholders=placeholders)
    text = _as_json(checked) if as_json else _as_text(checked)
    return (FAULTY if checked.faults else CLEAN), text


def check_agency(
    data: Path, *, as_json: bool = False, home: Path = RESOURCES, placeholders: frozenset[str] | None = None
) -> tuple[int, str]:
    """Check what an agency declares in its data folder, over what the program brings, as the program will use it."""
    from app.services.catalogue.agency import declared_by, together

    own = DataFolder(data).catalogue
    procedures, institutions = declared_by(own)
    checked = Checked(procedures, institutions, together(home, own, placeholders=placeholders).faults)
    text = _as_json(checked) if as_json else _as_text(checked)
    return (FAULTY if checked.faults else CLEAN), text


def _as_json(checked: Checked) -> str:
    answer = {
        "ok": not checked.faults,
        "procedures": checked.procedures,
        "institutions": checked.institutions,
        "faults": [_row(fault) for fault in checked.faults],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _row(fault: Fault) -> dict[str, object]:
    row = asdict(fault)
    return {name: row[name] for name in ("file", "line", "key", "problem", "remedy")}


def _as_text(checked: Checked) -> str:
    procedures = plural(checked.procedures, "trámite", "trámites")
    counted = f"{procedures}, {plural(checked.institutions, 'institución', 'instituciones')}"
    if not checked.faults:
        return f"Sin fallas: {counted}."
    parts = [
        "\n".join([file, *(_lines(fault) for fault in faults)])
        for file, faults in groupby(checked.faults, key=lambda fault: fault.file)
    ]
    return "\n\n".join([*parts, f"{plural(len(checked.faults), 'falla', 'fallas')} ({counted})."])


def _lines(fault: Fault) -> str:
    place = ", ".join(part for part in (f"línea {fault.line}" if fault.line else "", fault.key) if part)
    return f"  {place or 'todo el archivo'}: {fault.problem}\n    {fault.remedy}"
