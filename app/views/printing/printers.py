"""Which way to the printers this system needs."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.issuing.printing import PrintPort


def port_of_system() -> PrintPort | None:
    """Return the port of this system, None where the services' own one works; loads Qt's printing only if needed."""
    if platform.system() != "Windows":
        return None
    from app.views.printing.qt_printing import QtPort

    return QtPort()
