"""Our bugs: a code to quote, a log without personal data, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

LARGEST, KEPT = 512 * 1024, 3
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Watch(QObject):
    """Takes every exception that nobody caught, from any thread. `happened` carries the code and the details."""

    happened = Signal(str, str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def report(self, error: BaseException) -> str:
        """Write the error down and return its incident code."""
        details = frames(error)
        code = incident_code(details)
        self.write(f"{code}\n{details}")
        self.happened.emit(code, details)
        return code

    def write(self, text: str) -> None:
        """Append to the log; a disk that cannot take it does not bring the program down."""
        from datetime import UTC, datetime

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._folder / "ventanilla.log"
            rotate(file)
            with file.open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {text}\n")
        except OSError:
            return


def watch(folder: Path) -> Watch:
    """Install the hooks of Python, of its threads and of Qt's messages; the log goes to the folder."""
    taken = Watch(folder)

    def on_error(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_kind, error, _where)
        else:
            taken.report(error)

    def on_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            taken.report(told.exc_value)

    def on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _SERIOUS and "propagateSizeHints" not in message:
            taken.write(f"Qt {kind.name} {context.category}: {message}")

    sys.excepthook = on_error
    threading.excepthook = on_thread
    qInstallMessageHandler(on_message)
    return taken


def show_with(taken: Watch, show: Callable[[str, str], None]) -> None:
    """Let the window say what happened; queued, so that a bug in a paint event does not open a dialog inside it."""
    taken.happened.connect(show, Qt.ConnectionType.QueuedConnection)


def frames(error: BaseException) -> str:
    """Return where it happened, innermost last, without any value: messages may carry names of persons."""
    lines = [type(error).__name__]
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    cause = error.__cause__ or error.__context__
    return "\n".join(lines) + (f"\nfrom {frames(cause)}" if cause is not None and cause is not error else "")


def incident_code(details: str) -> str:
    """Return eight signs that two reports of the same fault share: "K7QM-2XHD"."""
    import hashlib

    digest = hashlib.sha256(details.encode()).digest()
    signs = "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:8])
    return f"{signs[:4]}-{signs[4:]}"


def rotate(file: Path) -> None:
    """Start a new log when the old one is large, and keep the last few."""
    if not file.exists() or file.stat().st_size < LARGEST:
        return
    for number in range(KEPT - 1, 0, -1):
        older = file.with_suffix(f".{number}.log")
        if older.exists():
            older.replace(file.with_suffix(f".{number + 1}.log"))
    file.replace(file.with_suffix(".1.log"))


def _short(path: str) -> str:
    """Leave out where the program is installed: the person's name may be in it."""
    return "/".join(Path(path).parts[-3:])
