"""The virtual environment `.venv`: made, filled from the hash-locked list, and given the command `ventanilla`."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from installer.errors import SetupError

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS = sys.platform == "win32"
PAUSES_BETWEEN_TRIES = (5, 20)  # seconds; pip itself repeats single requests
PIP_OPTIONS = ["--disable-pip-version-check", "--no-input", "--require-hashes", "--only-binary", ":all:"]
FOREIGN_SETTINGS = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIREMENT")


@dataclass(frozen=True)
class Environment:
    """The virtual environment of one project folder."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lives."""
        return self.root / ".venv"

    @property
    def programs(self) -> Path:
        """Where its commands live."""
        return self.folder / ("Scripts" if WINDOWS else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.programs / ("python.exe" if WINDOWS else "python")

    @property
    def unfinished(self) -> Path:
        """Present from the first change to the last; found at the start, it tells that nothing here can be trusted."""
        return self.folder / "setup-unfinished"

    def make(self, *, anew: bool) -> None:
        """Make the environment, from nothing when asked or when the one there is broken; a sound one is taken over."""
        if anew or self.unfinished.exists() or not self._is_sound():
            self._clear()
            self.folder.mkdir()
            self.unfinished.touch()
            print("Creando el entorno de Python en .venv…", flush=True)
            run([base_python(), "-m", "venv", str(self.folder)], "No se pudo crear .venv")
        self.unfinished.touch()

    def install(self, lock: Path) -> None:
        """Install the locked packages; tried again after a network failure, as pip keeps what it already fetched."""
        print("Instalando los paquetes de Python (la primera vez se descargan unos 300 MB)…", flush=True)
        quiet = [] if sys.stdout.isatty() else ["--quiet"]
        command = [str(self.python), "-m", "pip", "install", *quiet, *PIP_OPTIONS, "--timeout", "60", "-r", str(lock)]
        for pause in PAUSES_BETWEEN_TRIES:
            if subprocess.run(command, env=own_settings(), stdin=subprocess.DEVNULL, check=False).returncode == 0:
                return
            print(f"No se completó; se intenta otra vez en {pause} segundos…", file=sys.stderr, flush=True)
            time.sleep(pause)
        run(command, "No se pudieron instalar los paquetes de Python: revise la conexión y el espacio en disco")

    def add_program(self) -> None:
        """Put this folder on the environment's path and the command beside its interpreter."""
        site_packages = "Lib/site-packages" if WINDOWS else "lib/python3.*/site-packages"
        for folder in self.folder.glob(site_packages):
            (folder / "ventanilla.pth").write_text(f"{self.root}\n", encoding="utf-8")
        if WINDOWS:
            (self.programs / "ventanilla.cmd").write_text('@"%~dp0python.exe" -P -m app %*\n', encoding="utf-8")
            return
        command = self.programs / "ventanilla"
        command.write_text(f'#!/bin/sh\nexec {shlex.quote(str(self.python))} -P -m app "$@"\n', encoding="utf-8")
        command.chmod(0o755)

    def prepare_letters(self) -> None:
        """Cut the typefaces of the documents now (3 s), so that the first paper does not wait; else it cuts them."""
        command = [str(self.python), "-P", "-m", "app.services.issuing.render.fonts"]
        subprocess.run(command, env=own_settings(), stdin=subprocess.DEVNULL, capture_output=True, check=False)

    def _clear(self) -> None:
        """Take away what stands in its place; of a link (also one that leads nowhere) or a file, only itself."""
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder)

    def _is_sound(self) -> bool:
        if not self.python.exists():
            return False
        check = [str(self.python), "-c", "import pip, sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))"]
        return subprocess.run(check, env=own_settings(), capture_output=True, check=False).returncode == 0


def base_python() -> str:
    """Give the interpreter outside any virtual environment that may be active now."""
    return str(getattr(sys, "_base_executable", sys.executable))


def own_settings() -> dict[str, str]:
    """Give this process's environment without what would send packages somewhere else."""
    return {name: value for name, value in os.environ.items() if name not in FOREIGN_SETTINGS}


def run(command: list[str], failure: str) -> None:
    """Run a command that must succeed."""
    if subprocess.run(command, env=own_settings(), stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(f"{failure}; después repita la orden.")
