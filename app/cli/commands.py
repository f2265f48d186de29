"""The commands, and how each refuses: one sentence on standard error and exit code 2.

To add a command: a module here with `SUMMARY`, `arguments(parser)` and `run(options) -> int`, and its name in COMMANDS.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from app.models.errors import UserError
from app.services.sentences import sentence

COMMANDS = (
    "check-catalogue",
    "demo",
    "due",
    "import-sheet",
    "journal-check",
    "match",
    "outbox",
    "read-statement",
    "screenshots",
)


_SPANISH = (
    ("usage: ", "uso: "),
    ("positional arguments:", "argumentos:"),
    ("options:", "opciones:"),
    ("show this help message and exit", "muestra esta ayuda y termina"),
)


class _Parser(argparse.ArgumentParser):
    """Helps in Spanish and refuses as every command does: in one sentence."""

    @override
    def format_help(self) -> str:
        text = super().format_help()
        for theirs, ours in _SPANISH:
            text = text.replace(theirs, ours, 1)
        return text

    @override
    def error(self, message: str) -> NoReturn:
        raise UserError("command.unclear", help=f"{self.prog} --help")


def run(words: list[str]) -> int:
    """Run one command and return its exit code; what it says is UTF-8 wherever it goes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        options = _parser(words[0]).parse_args(words)
        code = int(options.run(options))
        sys.stdout.flush()
    except UserError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    except BrokenPipeError:
        _say_no_more()
        return 0
    return code


def _say_no_more() -> None:
    """Whoever read has heard enough (`| head`): leave nothing that Python would write on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(first: str) -> argparse.ArgumentParser:
    parser = _Parser(prog="ventanilla", description="Ventanilla sin ventana: los mismos servicios.")
    commands = parser.add_subparsers(metavar="ORDEN", required=True)
    for name in COMMANDS:
        wanted = name == first or first in {"-h", "--help"}
        if not wanted:
            commands.add_parser(name)
            continue
        module = importlib.import_module(f"app.cli.{name.replace('-', '_')}")
        command = commands.add_parser(name, help=module.SUMMARY, description=module.SUMMARY)
        module.arguments(command)
        command.set_defaults(run=module.run)
    return parser


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add the option that names another data folder."""
    parser.add_argument("--data", metavar="DIR", type=Path, help="carpeta de datos (si no, la de la persona)")


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the option that answers with one JSON object."""
    parser.add_argument("--json", action="store_true", help="responde con un objeto JSON")
