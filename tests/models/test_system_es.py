"""What the system says of a file is told in Spanish, and never left out."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from app.models.system_es import why


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lista") as caught:
        (tmp_path / "no" / "lista.csv").read_bytes()
    assert why(caught.value) == "no existe"


def test_a_full_disk_by_quota_or_by_space() -> None:
    assert {why(OSError(code, "")) for code in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)} == {"no hay espacio"}


def test_a_reason_without_words_is_told_by_its_number() -> None:
    assert why(OSError(errno.ENOTTY, "Inappropriate ioctl for device")) == f"error {errno.ENOTTY} del sistema"
