"""From the command line to the first window, in the order that makes it appear soonest (performance.md section 1).

Before the first paint only Qt, sqlite3 and light modules are imported; the rest comes while the person types.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.system_es import why
from app.views.session.screen import platform, require_libraries, require_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.paths import DataFolder
    from app.services.storage.store import Store


def open_window(words: list[str]) -> int:
    """Open the program and return its exit code: 0 closed by the person, 2 refused with one sentence.

    Leaves through os._exit once the store is closed: the interpreter's own way out takes 0.3 s more.
    """
    gc.disable()  # Sweeping collects, in the window's thread; nothing made before it begins is rubbish
    try:
        folder = asked_folder(words)
        require_screen()
        app = _application()
    except UserError as error:
        return refuse(error)
    try:
        store = opened(folder)
    except UserError as error:
        return refuse(error, app)
    code = _run(app, store)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def asked_folder(words: list[str]) -> DataFolder:
    """Return the data folder of `--data DIR` or `--data=DIR`, else the person's; UserError "window.words" otherwise."""
    from app.services.paths import DataFolder, default_folder

    match words:
        case []:
            return DataFolder(default_folder())
        case ["--data", place] if place:
            return DataFolder(Path(place).expanduser().absolute())
        case [word] if word.startswith("--data=") and word != "--data=":
            return DataFolder(Path(word.removeprefix("--data=")).expanduser().absolute())
    raise UserError("window.words", words=" ".join(words))


def opened(folder: DataFolder) -> Store:
    """Return the open store of a folder; a folder without a database stays closed until its first use."""
    from app.services.access import Access
    from app.services.clock import SystemClock
    from app.services.paths import RESOURCES
    from app.services.storage.store import Store

    store = Store(folder, clock=SystemClock(), access=Access(RESOURCES / "access.toml"))
    if folder.database.exists():
        try:
            store.open()
        except OSError as error:
            raise UserError("window.no_folder", folder=folder.root, reason=why(error)) from error
    return store


def refuse(error: UserError, app: QApplication | None = None) -> int:
    """Say in one sentence why the program does not open: always on standard error, and in a window if there is one."""
    from app.services.sentences import sentence

    print(sentence(error), file=sys.stderr)  # noqa: T201 (whoever typed `make run` reads it there)
    if app is not None and platform() != "offscreen":
        from app.views.dialogs.refusal import Refusal

        Refusal(sentence(error)).exec()
    return 2


def _application() -> QApplication:
    from PySide6.QtCore import QLibraryInfo

    require_libraries(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)))
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0]])
    app.setApplicationName("Ventanilla")
    app.setDesktopFileName("ventanilla")
    return app


def _run(app: QApplication, store: Store) -> int:
    from app.views.session import crash
    from app.views.session.session import Session

    session = Session(app, store, crash.watch(store.folder.log))
    session.begin()
    code = app.exec()
    session.close()
    return code
