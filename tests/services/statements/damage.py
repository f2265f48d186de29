"""Damage of every kind, always the same for one seed: to the bytes, to what an archive holds, and to whole rows."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

_LENGTHS = (1, 2, 8, 64, 400)
_HOSTILE = (
    b'"', b",", b";", b"\n", b"<", b">", b":", b"-", b".", b"(", b"&#0;", b"1e999", b"<td>", b"</table>", b"<!ENTITY",
    b"\xff\xfe", b"99/99/9999", b"31/02/2026", b"\xe2\x80\xae", b"\xc3\x9f", b"9" * 40, b"=1+1", b"-0.00", b"\r",
)  # fmt: skip


def damaged(content: bytes, random: Random) -> bytes:
    """Return the content with one to twenty wounds."""
    raw = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        if not raw:
            break
        random.choice(_WOUNDS)(raw, random)
    return bytes(raw)


def damaged_inside(content: bytes, random: Random) -> bytes:
    """Return an archive whose parts were wounded one by one, packed again with their right sums."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        names = whole.namelist()
        hurt = random.choice(names) if random.random() < 0.4 else "xl/worksheets/sheet1.xml"
        for name in names:
            part = whole.read(name)
            again.writestr(name, damaged(part, random) if name == hurt else part)
    return out.getvalue()


def _change(raw: bytearray, random: Random) -> None:
    raw[random.randrange(len(raw))] = random.randrange(256)


def _flip(raw: bytearray, random: Random) -> None:
    raw[random.randrange(len(raw))] ^= 1 << random.randrange(8)


def _cut(raw: bytearray, random: Random) -> None:
    place = random.randrange(len(raw))
    del raw[place : place + random.choice(_LENGTHS)]


def _truncate(raw: bytearray, random: Random) -> None:
    del raw[random.randrange(len(raw)) :]


def _insert(raw: bytearray, random: Random) -> None:
    place = random.randrange(len(raw))
    raw[place:place] = random.choice(_HOSTILE) if random.random() < 0.7 else random.randbytes(8)


def _repeat(raw: bytearray, random: Random) -> None:
    place, source = random.randrange(len(raw)), random.randrange(len(raw))
    raw[place:place] = raw[source : source + random.choice(_LENGTHS)]


def _overwrite(raw: bytearray, random: Random) -> None:
    place, length = random.randrange(len(raw)), random.choice(_LENGTHS)
    raw[place : place + length] = bytes(min(length, len(raw) - place))


def _swap_lines(raw: bytearray, random: Random) -> None:
    lines = bytes(raw).split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    raw[:] = b"\n".join(lines)


_WOUNDS: tuple[Callable[[bytearray, Random], None], ...] = (
    _change,
    _flip,
    _cut,
    _truncate,
    _insert,
    _repeat,
    _overwrite,
    _swap_lines,
)
