"""What is carried when a deposit is dragged onto a request, or the other way round."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

ROW, CHARGE = "application/x-ventanilla-deposit", "application/x-ventanilla-request"


def carrying(kind: str, key: str) -> QMimeData:
    """Return what a drag carries."""
    data = QMimeData()
    data.setData(kind, key.encode())
    return data


def carried(data: QMimeData, kind: str) -> str:
    """Return the key that a drag of a kind carries, "" if it carries something else."""
    return bytes(data.data(kind).data()).decode() if data.hasFormat(kind) else ""
