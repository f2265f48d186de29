"""Opens the window, or runs one command without it: `python -m app COMMAND --help` explains each."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Return the exit code: 0 done, 2 refused with one sentence on standard error and nothing written, 1 our bug."""
    words = sys.argv[1:] if argv is None else argv
    if words and not words[0].startswith("--data"):
        from app.cli.commands import run

        return run(words)
    from app.views.session.start import open_window

    return open_window(words)


if __name__ == "__main__":
    sys.exit(main())
