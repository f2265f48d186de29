"""`outbox`: how many letters are in each state, and one pass of sending; shows no name and no address."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.cli.commands import add_data, add_json

if TYPE_CHECKING:
    from app.services.paths import DataFolder

SUMMARY = "cuenta los correos por estado; con --send envía los que esperan"

_WORDS = {
    "queued": "en cola",
    "sending": "enviándose",
    "sent": "enviados",
    "failed": "no se pudieron enviar",
    "cancelled": "cancelados",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_data(parser)
    add_json(parser)
    parser.add_argument("--send", action="store_true", help="hace una pasada de envío (Ventanilla debe estar cerrada)")


def run(options: argparse.Namespace) -> int:
    """Print the counts, after one pass of sending if it is asked for."""
    from app.services.mail.counting import counts
    from app.services.paths import DataFolder, default_folder

    folder = DataFolder(options.data or default_folder())
    passed = _send(folder) if options.send else None
    found = counts(folder)
    if options.json:
        print(json.dumps({"counts": found, "passed": passed}))
        return 0
    if passed is not None:
        print(f"Pasada: {passed['sent']} enviados, {passed['waiting']} para otra vez, {passed['failed']} sin remedio.")
    for state, words in _WORDS.items():
        print(f"{found[state]:>6}  {words}")
    return 0


def _send(folder: DataFolder) -> dict[str, Any]:
    from app.services.access import Access
    from app.services.clock import SystemClock
    from app.services.mail.sender import Sender, the_program
    from app.services.paths import RESOURCES
    from app.services.settings import office_facts
    from app.services.storage.store import Store

    store = Store(folder, clock=SystemClock(), access=Access(RESOURCES / "access.toml"))
    store.open()
    try:
        office = office_facts(store).office
        sender, program = Sender(store, office), the_program(office)
        sender.recover(program)
        told = asdict(sender.deliver(program))
        return {**told, "next_at": told["next_at"].isoformat() if told["next_at"] else None}
    finally:
        store.close()
