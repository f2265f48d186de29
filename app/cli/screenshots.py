"""`screenshots`: one PNG per page with content, taken without a screen."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.system_es import why
from app.services.paths import RESOURCES, DataFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from app.services.storage.store import Store

SUMMARY = "guarda una imagen PNG de cada página, con contenido y sin necesitar pantalla"
THEMES = ("light", "dark")
SMALLEST, LARGEST = (1024, 768), (7680, 4320)
SAMPLE_NOW = datetime(2026, 11, 5, 15, 42, tzinfo=UTC)
"""The moment of every picture of the sample office: two runs give the same pictures."""

_DATA, _EMPTY = "data", "empty"
_SIZE = re.compile(r"([0-9]{3,5})[xX×]([0-9]{3,5})")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from app.cli.commands import add_data

    parser.add_argument("out", metavar="CARPETA", type=Path, help="dónde se guardan; se crea si no existe")
    add_data(parser)
    parser.add_argument("--theme", metavar="TEMA", default=THEMES[0], help="light (claro) o dark (oscuro)")
    parser.add_argument("--size", metavar="ANCHOxALTO", default="1366x768", help="tamaño de la ventana")


def run(options: argparse.Namespace) -> int:
    """Take the pictures of a copy of the data, or of a sample office made for the occasion; print their names."""
    size = asked_size(options.size)
    if options.theme not in THEMES:
        raise UserError("screenshots.theme", typed=options.theme[:40])
    out = writable(options.out)
    with tempfile.TemporaryDirectory(prefix="ventanilla-imagenes-") as place:
        data = DataFolder(Path(place) / _DATA)
        if options.data is None:
            _make_sample(data)
        else:
            _copy(DataFolder(options.data), data)
        at = SAMPLE_NOW if options.data is None else None
        for file in _take(Path(place), out, size, options.theme, at):
            print(file, flush=True)
    return 0


def asked_size(text: str) -> tuple[int, int]:
    """Read a size; raises UserError "screenshots.size"."""
    match = _SIZE.fullmatch(text.strip())
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(least <= side <= most for least, side, most in zip(SMALLEST, size, LARGEST, strict=True)):
        raise UserError("screenshots.size", typed=text[:40], width=SMALLEST[0], height=SMALLEST[1])
    return size


def writable(folder: Path) -> Path:
    """Make the folder and prove that it takes files; raises UserError "screenshots.unwritable"."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        raise UserError("screenshots.unwritable", folder=folder, reason=why(error)) from error


def _make_sample(folder: DataFolder) -> None:
    from app.services.sample import build
    from app.services.storage.backup import back_up

    build(folder, now=SAMPLE_NOW)
    morning = SAMPLE_NOW.replace(hour=13, minute=2)
    copy = back_up(folder.database, folder.backups, at=morning, why="hand")
    os.utime(copy, (morning.timestamp(), morning.timestamp()))


def _copy(source: DataFolder, target: DataFolder) -> None:
    """Copy a data folder without opening it: opening one would write into it."""
    if not source.database.exists():
        raise UserError("store.no_database", folder=str(source.root))
    try:
        shutil.copytree(source.root, target.root, ignore=shutil.ignore_patterns(source.lock.name, source.log.name))
    except OSError as error:
        raise UserError("screenshots.unreadable", folder=source.root) from error


def _take(place: Path, out: Path, size: tuple[int, int], theme: str, at: datetime | None) -> Iterator[Path]:
    app = _application()
    data, empty = DataFolder(place / _DATA), DataFolder(place / _EMPTY)
    from PySide6.QtCore import QSize

    from app.views.studio.pictures import take_all
    from app.views.studio.studio import Look, Studio
    from app.views.theme import Mode

    store, bare = _opened(data, at), _opened(empty, SAMPLE_NOW)
    studio = Studio(app, store, Look(QSize(*size), Mode(theme)))
    try:
        yield from take_all(studio, bare, out)
    finally:
        studio.close()
        bare.close()


def _application() -> QApplication:
    """Make Qt's application on the platform that needs no screen, or take the one there is (tests)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    qInstallMessageHandler(_pass_on)
    return QApplication(["ventanilla"])


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for what this platform says of every dialog."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _opened(folder: DataFolder, at: datetime | None = None) -> Store:
    """Open a folder with a clock that stands still, at a moment or at its last entry."""
    from app.services.access import Access
    from app.services.clock import FixedClock
    from app.services.front import Front
    from app.services.storage.store import Store

    clock = FixedClock(at or SAMPLE_NOW)
    store = Store(folder, clock=clock, access=Access(RESOURCES / "access.toml"))
    store.open()
    last = Front(store).last_entry()
    if last is not None and at is None:
        clock.set(last)
    return store
