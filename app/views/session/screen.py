"""Whether there is a screen to open a window on, asked before Qt would abort the process."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.models.errors import UserError

if TYPE_CHECKING:
    import ctypes
    from pathlib import Path

_NEEDS_NOTHING = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def require_screen() -> None:
    """Raise UserError "window.no_screen" where no window can appear; costs nothing, so it comes before Qt."""
    if not sys.platform.startswith("linux"):
        return
    if platform() in _NEEDS_NOTHING or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    raise UserError("window.no_screen")


def require_libraries(plugins: Path) -> None:
    """Raise UserError "window.no_library" if the X11 plugin of Qt cannot be loaded, or no_screen if X does not answer.

    plugins: Qt's folder of plugins. Wayland and the platforms without a screen need none of it.
    """
    if not sys.platform.startswith("linux") or not os.environ.get("DISPLAY") or platform() not in {"", "xcb"}:
        return
    import ctypes

    try:
        ctypes.CDLL(str(plugins / "platforms" / "libqxcb.so"))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise UserError("window.no_library", library=str(error).partition(":")[0]) from error
    if not _answers(xcb):
        raise UserError("window.no_screen")


def _answers(xcb: ctypes.CDLL) -> bool:
    """Tell whether the X server of DISPLAY takes connections: Qt ends the process when it does not."""
    from ctypes import c_void_p

    xcb.xcb_connect.restype = c_void_p
    connection = c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def platform() -> str:
    """Return the platform that Qt was told to use, without its arguments; "" if it may choose."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
