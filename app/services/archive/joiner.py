"""The child process that puts sheets of the archive behind a certification: bytes in, one JSON object back."""

from __future__ import annotations

import base64
import io
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.models.layout_style import Style
from app.services.issuing.render import Marks, stamps
from app.services.issuing.render.sheet import MM, Sheet
from app.services.issuing.render.typeset import Typesetter
from app.services.limits import limit

if TYPE_CHECKING:
    import pikepdf

_A4 = (210 * MM, 297 * MM)
_FOOT, _SIDE = 17 * MM, 14 * MM
_HEAVY = Style(size=9, weight="semibold", tracking=0.6)
_PLAIN = Style(size=8.5, align="centre", colour="text2")
_CODE = Style(font="mono", size=9, weight="medium", align="right")
_INK = "#151F1E"
_SHOWN = 92


def main() -> None:
    """Print {"pdf": base64} or {"fault": key}."""
    limit()
    try:
        answer = {"pdf": base64.b64encode(_copy(sys.stdin.buffer.read())).decode("ascii")}
    except Exception:  # noqa: BLE001  whatever a parser trips over, nothing is copied
        answer = {"fault": "damaged"}
    sys.stdout.write(json.dumps(answer))


def _copy(content: bytes) -> bytes:
    import pikepdf

    size = int.from_bytes(content[:8], "big")
    told, place = json.loads(content[8 : 8 + size]), 8 + size
    sources: list[pikepdf.Pdf] = []
    for length in told["sizes"]:
        sources.append(pikepdf.open(io.BytesIO(content[place : place + length])))
        place += length
    whole, *records = sources
    _add(whole, records, told)
    out = io.BytesIO()
    whole.save(out, deterministic_id=True)
    return out.getvalue()


def _add(whole: pikepdf.Pdf, records: Sequence[pikepdf.Pdf], told: dict[str, Any]) -> None:
    """Put each chosen sheet, whole and a little smaller, above the foot with its stamp."""
    import pikepdf

    for record in records:
        record.flatten_annotations("print")  # signatures and seals are annotations: they belong to the sheet
    chosen = [
        (record.pages[number - 1], one["words"], number)
        for record, one in zip(records, told["sheets"], strict=True)
        for number in one["pages"]
    ]
    sizes = [_paper(page) for page, _, _ in chosen]
    stamped = pikepdf.open(io.BytesIO(_stamps(chosen, sizes, told)))
    for at, (page, _, _) in enumerate(chosen):
        wide, high = sizes[at]
        room = pikepdf.Rectangle(0, _FOOT, wide, high)
        stamped.pages[at].add_underlay(page, room)
    whole.pages.extend(stamped.pages)


def _paper(page: pikepdf.Page) -> tuple[float, float]:
    """Return A4 as the sheet is seen: upright or lying."""
    left, low, right, high = (float(part) for part in page.trimbox)
    turned = int(page.rotation) % 180 == 90  # noqa: PLR2004 (degrees)
    wider = (right - left > high - low) != turned
    return (_A4[1], _A4[0]) if wider else _A4


def _stamps(chosen: Sequence[Any], sizes: Sequence[tuple[float, float]], told: dict[str, Any]) -> bytes:
    """Draw the foot of every sheet, and what is stamped across."""
    from reportlab.pdfgen.canvas import Canvas

    letters, marks = Typesetter({}, None), Marks(**told["marks"])
    out = io.BytesIO()
    first = letters.face("sans-regular").name
    canvas = Canvas(out, invariant=1, initialFontName=first)  # type: ignore[arg-type]  # a name, whatever the stubs say
    for at, ((_, words, number), size) in enumerate(zip(chosen, sizes, strict=True), 1):
        canvas.setPageSize(size)
        sheet = Sheet(canvas, size, _INK)
        _foot(sheet, letters, f"COPIA CERTIFICADA, foja {at} de {len(chosen)}", told["code"])
        _named(sheet, letters, words, number)
        stamps.stamp(sheet, letters, marks)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _foot(sheet: Sheet, letters: Typesetter, counted: str, code: str) -> None:
    top, wide = sheet.height - _FOOT + 3 * MM, sheet.width - 2 * _SIDE
    sheet.stroke([(_SIDE, top), (sheet.width - _SIDE, top)], sheet.ink, 0.7)
    for text, style in ((counted, _HEAVY), (f"Código {code}", _CODE)):
        [line] = letters.plain(text, style)
        sheet.line(line, style, _SIDE, top + 1.2 * MM, wide)


def _named(sheet: Sheet, letters: Typesetter, words: str, number: int) -> None:
    """Say below which sheet of which record it is."""
    shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
    [line] = letters.plain(f"{shown} · página {number} del archivo", _PLAIN)
    sheet.line(line, _PLAIN, _SIDE, sheet.height - _FOOT + 8 * MM, sheet.width - 2 * _SIDE)


if __name__ == "__main__":
    main()
