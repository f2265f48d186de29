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
_WORDS = {"is idle": "lista", "now printing": "imprimiendo", "disabled": "detenida"}


class LpPort:
    """The queues of CUPS."""

    def __init__(self, server: str = "") -> None:
        self._environment = os.environ | {"LC_ALL": "C", "LANG": "C"} | ({"CUPS_SERVER": server} if server else {})

    def printers(self) -> tuple[Printer, ...]:
        """Return the queues with their state; UserError "printing.no_service" if nobody answers."""
        names = self._ask("lpstat", "-e").split()
        told = self._ask("lpstat", "-d", "-l", "-p") if names else ""
        default = _DEFAULT.search(told)
        states = dict(_STATUS.findall(told))
        descriptions = _descriptions(told)
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
            raise _refusal(command[0], done.stderr)
        return done.stdout


def _refusal(command: str, said: str) -> UserError:
    reason = said.strip().removeprefix(f"{command}:").strip()
    if command == "lp" and "does not exist" in reason:
        return UserError("printing.unknown_printer")
    if command == "lpstat" or "cheduler" in reason or "connect" in reason or "descriptor" in reason:
        return UserError("printing.no_service")
    return UserError("printing.refused", reason=reason)


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
    state = states.get(name, "disabled")
    return Printer(
        name=name,
        description=descriptions.get(name) or name,
        default=default,
        ready=state != "disabled",
        status=_WORDS[state],
    )
