"""A definition as one line of canonical JSON, so that a case keeps the version it began with."""

from __future__ import annotations

import hashlib
import json

from app.models.catalogue.procedure import Procedure


def pack(procedure: Procedure) -> str:
    """Write a definition: the same definition always gives the same text."""
    content = procedure.model_dump(mode="json")
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def unpack(text: str) -> Procedure:
    """Read a packed definition; keys that newer programs no longer know are left out. ValueError if it is not one."""
    return Procedure.model_validate_json(text, strict=True, extra="ignore")


def digest(procedure: Procedure) -> str:
    """Return the SHA-256 of the packed definition in hexadecimal: two definitions are equal when it is."""
    return hashlib.sha256(pack(procedure).encode()).hexdigest()
