"""Debian and Ubuntu packages: which are missing and how they get in. Other systems are left alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from installer.errors import SetupError

LIST = Path(__file__).resolve().parent / "debian" / "packages.txt"
APT_OPTIONS = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=5"]


def missing_packages(*, dev: bool) -> list[str]:
    """Name the packages to install, one of each "new | old" line; none where there is no dpkg."""
    if not shutil.which("dpkg-query"):
        return []
    wanted = read_list(LIST.read_text(encoding="utf-8"), sections=("run", "test") if dev else ("run",))
    if find_spec("ensurepip") is None:
        wanted.append([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    present = installed([name for names in wanted for name in names])
    return [choose(names) for names in wanted if not present.intersection(names)]


def read_list(text: str, *, sections: tuple[str, ...]) -> list[list[str]]:
    """Read the alternatives of each line of the named sections."""
    wanted: list[list[str]] = []
    section = ""
    for raw in text.splitlines():
        line = raw.partition("#")[0].strip()
        if line.startswith("["):
            section = line.strip("[]")
        elif line and section in sections:
            wanted.append([name.strip() for name in line.split("|")])
    return wanted


def installed(names: list[str]) -> set[str]:
    """Tell which of these packages dpkg has fully installed."""
    show = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n", *names]
    answer = subprocess.run(show, capture_output=True, text=True, check=False)  # 1 when one is unknown
    states = (line.split() for line in answer.stdout.splitlines())
    return {state[1] for state in states if state[0] == "installed"}


def choose(names: list[str]) -> str:
    """Pick the name that this release has; the last one where the package lists do not say."""
    for name in names[:-1]:
        known = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if known.returncode == 0:
            return name
    return names[-1]


def install_packages(*, dev: bool) -> None:
    """Install what is missing, as root or by sudo without a password; otherwise say the exact line to type."""
    missing = missing_packages(dev=dev)
    if not missing:
        return
    prefix = privileged_prefix()
    if prefix is None:
        raise SetupError(f"Faltan paquetes del sistema: {line_to_type(missing)}", exit_code=2)
    print(f"Instalando {len(missing)} paquetes del sistema…", flush=True)
    apt_get(prefix, "update")
    apt_get(prefix, "install", "-y", "--no-install-recommends", *missing_packages(dev=dev))
    still_missing = missing_packages(dev=dev)
    if still_missing:
        raise SetupError(
            f"No se pudieron instalar los paquetes del sistema: {line_to_type(still_missing)}", exit_code=2
        )


def line_to_type(missing: list[str]) -> str:
    """Tell the person what to do, ready to copy."""
    command = f"apt-get install --no-install-recommends {' '.join(missing)}"
    return f"escriba la línea siguiente y repita la orden.\nsudo apt-get update && sudo {command}"


def privileged_prefix() -> list[str] | None:
    """Give what to put before a command to run it as root without a question, or None when that cannot be."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def apt_get(prefix: list[str], *command: str) -> None:
    """Run apt-get without questions; what it prints is shown only when it fails."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *APT_OPTIONS, *command]
    answer = subprocess.run(
        [*prefix, *quiet],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if answer.returncode:
        print(answer.stdout, file=sys.stderr)
