"""A process apart that reads mutants one after another: a library that dies of one must not take the suite with it.

Standard input: a line of JSON {"name", "seed", "first", "count", "inside"}, then the whole file. Each answer is a line:
what came out and after how many milliseconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from random import Random

from app.models.errors import UserError
from app.services.limits import limit
from app.services.statements.child import MEMORY
from app.services.statements.layouts import load
from app.services.statements.opening import Wanted, statement_of
from tests.services.statements.damage import damaged, damaged_inside


def main() -> None:
    """Read the mutants from `first` on."""
    asked = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    limit(MEMORY)
    for number in range(asked["first"], asked["count"]):
        random = Random(f"{asked['seed']}-{number}")  # noqa: S311  the same damage every time
        hurt = damaged_inside if asked["inside"] and number % 3 else damaged
        start = time.monotonic()
        answer = outcome(hurt(content, random), asked["name"])
        print(answer, round((time.monotonic() - start) * 1000), flush=True)


def outcome(content: bytes, name: str) -> str:
    """Return "read", the key of a refusal, or what nobody expected."""
    try:
        statement = statement_of(content, Wanted(name), load())
    except UserError as error:
        return error.key
    except Exception as error:  # noqa: BLE001  this is what the test is after
        return f"CRASH:{type(error).__name__}"
    return "read" if statement.rows else "CRASH:empty"


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # libraries tell their panics at length
    main()
