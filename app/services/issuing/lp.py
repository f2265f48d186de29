"""Printing on Linux: the PDF itself goes to CUPS through `lp`, so paper shows letters and lines, not a picture.

CUPS_SERVER is respected. Commands are called by argument list, never through a shell, in the C language and with a
time limit. Nothing here runs on Windows: there the window prints through a port of its own (see `printing.py`).
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.papers import Printer

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS = 15
_REQUEST = re.compile(r"request id is (\S+)")
_STATUS = re.compile(r"printer (\S+) (is idle|now printing|disabled)")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_STOPPED = "detenida"
_WORDS = {"is idle": "lista", "now printing": "imprimiendo", "disabled": _STOPPED}


class LpPort:
    """The queues of CUPS."""

    def __init__(self, server: str = "") -> None:
        self._environment = os.environ | {"LC_ALL": "C", "LANG": "C"} | ({"CUPS_SERVER": server} if server else {})

    def printers(self) -> tuple[Printer, ...]:
        """Return the queues with their state; UserError "printing.no_service" if nobody answers."""
        names = self._ask("lpstat", "-e").split()
        if not names:
            self._require_running()
            return ()
        told = self._ask("lpstat", "-d", "-l", "-p")
        default = _DEFAULT.search(told)
        states, descriptions = _states(told), _descriptions(told)
        return tuple(
            _printer(name, descriptions, states, default=bool(default and default[1] == name)) for name in names
        )

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:
        """Hand a PDF to a queue and return the job's name there; UserError "printing.refused" with the reason."""
        with tempfile.TemporaryDirectory(prefix="ventanilla-") as folder:
            file = Path(folder) / "papel.pdf"
            file.write_bytes(pdf)
            options = ["-o", f"media={paper}", "-o", "print-scaling=none"]
            said = self._ask("lp", "-d", printer, "-n", str(copies), "-t", title, *options, "--", str(file))
        found = _REQUEST.search(said)
        return found[1] if found else ""

    def _ask(self, *command: str) -> str:
        try:
            done = subprocess.run(  # noqa: S603  an argument list of our own
                command, env=self._environment, capture_output=True, text=True, timeout=SECONDS, check=False
            )
        except FileNotFoundError as error:
            raise UserError("printing.no_client") from error
        except subprocess.TimeoutExpired as error:
            raise UserError("printing.no_service") from error
        if done.returncode:
            raise self._refusal(command[0], done.stderr.strip())
        return done.stdout

    def _refusal(self, command: str, said: str) -> UserError:
        """Word a refusal; without a scheduler, lp only says that the printer does not exist."""
        if command == "lpstat":
            return UserError("printing.no_service")
        self._require_running()
        if "does not exist" in said:
            return UserError("printing.unknown_printer")
        return UserError("printing.refused", reason=said.removeprefix("lp:").strip().rstrip("."))

    def _require_running(self) -> None:
        if "not running" in self._ask("lpstat", "-r"):
            raise UserError("printing.no_service")


def _states(told: str) -> Mapping[str, str]:
    """Return what lpstat says of each queue; of one that is stopped, also why (the line below)."""
    found: dict[str, str] = {}
    lines = told.splitlines()
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if status := _STATUS.match(line):
            why = below.strip() if status[2] == "disabled" and ":" not in below else ""
            found[status[1]] = f"{_WORDS[status[2]]}: {why}" if why else _WORDS[status[2]]
    return found


def _descriptions(told: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in told.splitlines():
        if status := _STATUS.match(line):
            name = status[1]
        elif line.strip().startswith("Description:"):
            found[name] = line.partition(":")[2].strip()
    return found


def _printer(name: str, descriptions: Mapping[str, str], states: Mapping[str, str], *, default: bool) -> Printer:
    status = states.get(name, _STOPPED)
    ready = not status.startswith(_STOPPED)
    return Printer(name, descriptions.get(name) or name, default=default, ready=ready, status=status)
