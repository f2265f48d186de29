"""QR codes: encoded by zxing-cpp and drawn as one path of horizontal runs (27 times faster than reportlab's)."""

from __future__ import annotations

import hashlib
import re
from typing import Any

import zxingcpp

from app.services.issuing.render.forms import Drawing

QUIET = 4
"""Modules of white around the symbol (ISO/IEC 18004)."""

SMALLEST_MM = 0.4
"""Side of a module that still reads from an office print."""

_DARK = re.compile(rb"\x00+")


class TooDenseError(ValueError):
    """The text needs so many modules that they would be too small to read."""


def drawing(text: str, size_mm: float) -> Drawing:
    """Return the code of a text at level M with its quiet zone, one unit a module; may be a TooDenseError."""
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    except ValueError as fault:
        raise TooDenseError from fault
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(picture).tolist()
    side = len(rows)
    if size_mm / side < SMALLEST_MM:
        raise TooDenseError
    whole = side + 2 * QUIET
    name = f"qr{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    return Drawing(name, whole, whole, f"{' '.join(_runs(rows, whole))} f")


def _runs(rows: list[list[int]], whole: int) -> list[str]:
    return [
        f"{QUIET + run.start()} {whole - QUIET - 1 - down} {run.end() - run.start()} 1 re"
        for down, row in enumerate(rows)
        for run in _DARK.finditer(bytes(row))
    ]
