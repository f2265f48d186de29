"""Files of the cases, named by the SHA-256 of their bytes and written before the row that names them."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from app.models.errors import UserError
from app.services.storage import faults
from app.services.whole import write_whole

_NAME = re.compile("[0-9a-f]{64}")


class Blobs:
    """A content-addressed folder. The same bytes are kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes) -> str:
        """Store the bytes durably and return their name; nothing half written is ever seen."""
        name = _name(content)
        target = self._path(name)
        if target.exists():
            return name
        with faults.told():
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, content)
        return name

    def get(self, name: str) -> bytes:
        """Return the bytes of that name; raises UserError "store.blob_lost" if they are gone or altered."""
        file = self._path(name) if _NAME.fullmatch(name) else None
        content = file.read_bytes() if file and file.exists() else None
        if content is None or _name(content) != name:
            raise UserError("store.blob_lost", blob=name[:8])
        return content

    def sweep(self, named: frozenset[str]) -> int:
        """Remove files that are not named and return how many; one that cannot be removed now stays."""
        removed = 0
        for file in self._folder.glob("??/*"):
            if file.parent.name + file.name not in named:
                with suppress(OSError):
                    file.unlink()
                    removed += 1
        return removed

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]


def _name(content: bytes) -> str:
    import hashlib  # brings OpenSSL, which no log-in needs

    return hashlib.sha256(content).hexdigest()
