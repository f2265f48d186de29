"""The steps of the set-up in their order, passed over when the stamp in `.venv` says that nothing changed."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from installer.environment import Environment
from installer.system import install_packages, missing_packages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INPUTS = ("installer/requirements.txt", "installer/requirements-dev.txt", "pyproject.toml", "installer/environment.py")


@dataclass(frozen=True)
class Stamp:
    """What was installed where, written as the last act of a set-up."""

    root: str  # a virtual environment names its own folder in its files and does not survive a move
    python: str
    inputs: str
    dev: bool

    def covers(self, other: Stamp) -> bool:
        """Tell whether nothing is left to do for `other`."""
        return (self.root, self.python, self.inputs) == (
            other.root,
            other.python,
            other.inputs,
        ) and self.dev >= other.dev


def run(root: Path, *, dev: bool, dry_run: bool) -> int:
    """Bring the folder to the state that the stamp will describe, or only say what is missing; 0 when done."""
    environment = Environment(root)
    if dry_run:
        print("\n".join(pending(environment, dev=dev)) or "Nada que hacer.")
        return 0
    install_packages(dev=dev)
    if not is_fresh(environment, dev=dev):
        with one_at_a_time(root):
            fill(environment, dev=dev)
    return 0


def pending(environment: Environment, *, dev: bool) -> list[str]:
    """Say in a line each what a set-up would do now."""
    lines = [f"Paquete del sistema: {name}" for name in missing_packages(dev=dev)]
    if not is_fresh(environment, dev=dev):
        lines.append(f"Paquetes de Python: {lock_file(environment.root, dev=dev)}")
    return lines


def is_fresh(environment: Environment, *, dev: bool) -> bool:
    """Tell whether the environment is complete and made from the files as they are now."""
    before = read_stamp(environment)
    if before is None or environment.unfinished.exists():
        return False
    return before.covers(stamp_now(environment, dev=dev))


def fill(environment: Environment, *, dev: bool) -> None:
    """Make or mend the environment; whoever waited for the same work finds it done."""
    if is_fresh(environment, dev=dev):
        return
    before = read_stamp(environment)
    now = stamp_now(environment, dev=dev or (before is not None and before.dev))
    environment.make(anew=before is not None and (before.root, before.python) != (now.root, now.python))
    environment.install(lock_file(environment.root, dev=now.dev))
    environment.add_program()
    environment.prepare_letters()
    write_stamp(environment, stamp_now(environment, dev=now.dev))
    environment.unfinished.unlink()


def lock_file(root: Path, *, dev: bool) -> Path:
    """Give the list of packages for this use."""
    return root / "installer" / ("requirements-dev.txt" if dev else "requirements.txt")


def stamp_now(environment: Environment, *, dev: bool) -> Stamp:
    """Describe the folder as it is now."""
    digest = hashlib.sha256()
    for name in INPUTS:
        digest.update((environment.root / name).read_bytes())
    python = environment.python.resolve() if environment.python.exists() else ""
    return Stamp(root=str(environment.root), python=str(python), inputs=digest.hexdigest(), dev=dev)


def stamp_path(environment: Environment) -> Path:
    """Tell where the stamp lies."""
    return environment.folder / "setup-stamp.json"


def read_stamp(environment: Environment) -> Stamp | None:
    """Read the last stamp; None when there is none or it cannot be understood."""
    try:
        values: dict[str, Any] = json.loads(stamp_path(environment).read_text(encoding="utf-8"))
        return Stamp(**values)
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(environment: Environment, stamp: Stamp) -> None:
    """Write the stamp."""
    stamp_path(environment).write_text(json.dumps(vars(stamp), indent=1) + "\n", encoding="utf-8")


@contextlib.contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Let a second set-up of the same folder wait for the first (Windows has no such lock and does without)."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (root / "pyproject.toml").open("rb") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
