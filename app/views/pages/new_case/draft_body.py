"""The text of a draft: what every step keeps, and the files that fit."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.models.rows.intake import FileIn

ROOM_FOR_FILES = 1_400_000
"""Bytes of attached files that a draft takes; beyond, it keeps only their names (a draft holds two million letters)."""

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft read back. left_out: names of files that must be attached again."""

    step: str = ""
    parts: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[FileIn, ...] = ()
    left_out: tuple[str, ...] = ()


def write(step: str, parts: Mapping[str, Any], files: Sequence[FileIn]) -> str:
    """Write a draft; the first files that fit are kept whole."""
    room = ROOM_FOR_FILES
    rows: list[dict[str, str]] = []
    for file in files:
        row = {"requirement": file.requirement, "proof": file.proof, "name": file.name}
        if len(file.content) <= room:
            room -= len(file.content)
            row["content"] = base64.b64encode(file.content).decode("ascii")
        rows.append(row)
    return json.dumps({"format": _FORMAT, "step": step, "parts": parts, "files": rows}, ensure_ascii=False)


def read(body: str) -> Kept:
    """Read a draft; what cannot be understood is left out, the rest is kept."""
    try:
        whole = json.loads(body)
    except ValueError:
        return Kept()
    if not isinstance(whole, dict):
        return Kept()
    rows = [row for row in whole.get("files", ()) if isinstance(row, dict)]
    files = [(row, _content(row)) for row in rows]
    return Kept(
        step=str(whole.get("step", "")),
        parts={key: part for key, part in dict(whole.get("parts", {})).items() if isinstance(part, dict)},
        files=tuple(
            FileIn(str(row.get("requirement", "")), str(row.get("proof", "")), str(row.get("name", "")), content)
            for row, content in files
            if content
        ),
        left_out=tuple(str(row.get("name", "")) for row, content in files if not content),
    )


def _content(row: Mapping[str, Any]) -> bytes:
    try:
        return base64.b64decode(str(row.get("content", "")), validate=True)
    except binascii.Error:
        return b""
