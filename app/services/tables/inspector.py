"""The child process that reads a workbook: bytes on standard input, one JSON object back."""

from __future__ import annotations

import json
import sys

from app.services.limits import limit
from app.services.tables import xlsx
from app.services.tables.grid import Refused


def main() -> None:
    """Print {"rows": [[…]]} or {"fault": key}."""
    limit()
    answer: dict[str, object]
    try:
        answer = {"rows": xlsx.read(sys.stdin.buffer.read()).rows}
    except Refused as refused:
        answer = {"fault": refused.key}
    except Exception:  # noqa: BLE001  whatever a parser trips over, the file is refused
        answer = {"fault": "damaged"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
