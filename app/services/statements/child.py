"""The child process that reads a statement: a line of JSON and the file on standard input, one JSON object back.

It has little memory and time and writes no file, so that a hostile statement can neither stop nor fill the desk.
"""

from __future__ import annotations

import gc
import json
import sys

from app.models.errors import UserError
from app.services.limits import limit
from app.services.statements import wire
from app.services.statements.layouts import load
from app.services.statements.opening import Wanted, statement_of
from app.services.statements.previewing import preview_of

MEMORY = 512 * 2**20


def main() -> None:
    """Print {"statement": …}, {"preview": …} or {"fault": key, "values": …}."""
    asked = json.loads(sys.stdin.buffer.readline())
    limit(MEMORY, asked["seconds"])
    gc.disable()  # one file and an end: nothing to collect
    content = sys.stdin.buffer.read()
    try:
        answer = answer_to(asked["act"], content, wire.wanted_from(asked["wanted"]))
    except UserError as error:
        answer = {"fault": error.key, "values": {name: str(value) for name, value in error.values.items()}}
    except MemoryError:
        answer = {"fault": "statement.too_heavy", "values": {}}
    except Exception:  # noqa: BLE001  whatever a parser trips over, the file is refused
        answer = {"fault": "statement.damaged", "values": {}}
    sys.stdout.write(json.dumps(answer))


def answer_to(act: str, content: bytes, wanted: Wanted) -> wire.Data:
    """Read or preview a file in this process. Raises UserError "statement.…"."""
    if act == "preview":
        return {"preview": wire.preview_data(preview_of(content, wanted, load()))}
    return {"statement": wire.statement_data(statement_of(content, wanted, load()))}


if __name__ == "__main__":
    main()
